// ICC profiles as bytes (ICC.1:2001-04, clause 6): the header, the table of tags, and the tags that every profile has.

/** The white of the connection space (6.3.4.3), in XYZ, as its numbers of 16 bits behind the point have it. */
export const d50 = [0.9642, 1, 0.8249] as const;

/** What a header says (6.1): the version; the class, the colours and the connection space, four letters each; the day. */
export type ProfileHead = {
  version: number;
  spaces: string;
  made: readonly [year: number, month: number, day: number];
};

/** Header, table of tags, tags; each begins at a multiple of four (6.1 to 6.3). A tag that is there twice is shared. */
export function profileOf(head: ProfileHead, tags: readonly (readonly [string, Buffer])[]): Buffer {
  const table = Buffer.alloc(4 + 12 * tags.length);
  table.writeUInt32BE(tags.length);
  const places = new Map<Buffer, number>();
  let size = 128 + table.length;
  for (const [index, [name, data]] of tags.entries()) {
    const place = places.get(data) ?? size;
    if (!places.has(data)) size += data.length + (-data.length & 3);
    places.set(data, place);
    table.write(name, 4 + 12 * index, 'latin1');
    table.writeUInt32BE(place, 8 + 12 * index);
    table.writeUInt32BE(data.length, 12 + 12 * index);
  }
  const profile = Buffer.alloc(size);
  header(head, size).copy(profile);
  table.copy(profile, 128);
  for (const [data, place] of places) data.copy(profile, place);
  return profile;
}

/** For a perceptual rendering. */
function header({ version, spaces, made }: ProfileHead, size: number): Buffer {
  const bytes = Buffer.alloc(128);
  bytes.writeUInt32BE(size);
  bytes.writeUInt32BE(version, 8);
  bytes.write(spaces, 12, 'latin1');
  for (const [index, part] of made.entries()) bytes.writeUInt16BE(part, 24 + 2 * index);
  bytes.write('acsp', 36, 'latin1');
  xyz(d50).copy(bytes, 68, 8);
  return bytes;
}

/** 6.5.17: a text in ASCII, and places for others that stay empty. */
export function description(words: string): Buffer {
  const bytes = Buffer.alloc(12 + words.length + 1 + 8 + 70);
  bytes.write('desc', 'latin1');
  bytes.writeUInt32BE(words.length + 1, 8);
  bytes.write(words, 12, 'latin1');
  return bytes;
}

export function text(words: string): Buffer {
  return Buffer.from(`text\0\0\0\0${words}\0`, 'latin1');
}

export function xyz(vector: readonly number[]): Buffer {
  const bytes = Buffer.alloc(20);
  bytes.write('XYZ ', 'latin1');
  for (const [index, value] of vector.entries())
    bytes.writeInt32BE(Math.round(value * 65_536), 8 + 4 * index);
  return bytes;
}
