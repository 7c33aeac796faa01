// Reads a zip archive that may be broken or hostile: its directory is looked at first, and nothing grows without bound.
import { crc32, inflateRawSync } from 'node:zlib';

/** Why an archive cannot be read, and why an entry of it cannot be unpacked. */
export type ArchiveFault = 'cut-off' | 'directory' | 'too-large' | 'misplaced' | 'renamed';
export type EntryFault = 'method' | 'too-large' | 'inflate' | 'damaged';

/** Makes the error to throw; `name` is that of the entry, where it is about one, else empty. */
export type Refuse = (fault: ArchiveFault, name: string) => Error;

/**
 * An entry as the directory has it: its name as it stands there, which is only ever compared, and its sizes in bytes.
 * `record` is the directory's record of it; `offset` is where its own head begins.
 */
export type ArchiveEntry = {
  name: string;
  size: number;
  packed: number;
  method: number;
  locked: boolean;
  crc: number;
  offset: number;
  record: DataView;
};

/** The entries; where their directory begins and ends, and where the archive's last record begins (bytes). */
export type Directory = { entries: readonly ArchiveEntry[]; from: number; to: number; end: number };

/** Lengths of the fixed parts of zip's three records (APPNOTE.TXT of PKWARE, 4.3.7, 4.3.12 and 4.3.16). */
const length = { local: 30, central: 46, end: 22 } as const;

/** The most that can stand behind the last record's fixed part: a comment. */
const longestComment = 65_535;

/**
 * Reads the directory (APPNOTE.TXT, 4.3). Zip64 is not needed at these sizes, and not understood.
 * @throws what `refuse` makes of `cut-off`, `directory` or `too-large` (more entries or bytes together than `most`)
 */
export function readDirectory(
  bytes: Uint8Array,
  most: { entries: number; bytes: number },
  refuse: Refuse,
): Directory {
  const view = viewOf(bytes);
  let end = bytes.length - length.end;
  while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) {
    end = bytes.length - end > longestComment + length.end ? -1 : end - 1;
  }
  if (end < 0) throw refuse('cut-off', '');
  const from = view.getUint32(end + 16, true);
  const entries: ArchiveEntry[] = [];
  let to = from;
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (to + length.central > end || view.getUint32(to, true) !== 0x02014b50) throw refuse('directory', '');
    const entry = entryOf(bytes.subarray(to));
    entries.push(entry);
    to += entry.record.byteLength;
  }
  const together = entries.reduce((sum, { size }) => sum + size, 0);
  if (entries.length > most.entries || together > most.bytes) throw refuse('too-large', '');
  return { entries, from, to, end };
}

function entryOf(bytes: Uint8Array): ArchiveEntry {
  const record = viewOf(bytes);
  const nameEnd = length.central + record.getUint16(28, true);
  const whole = nameEnd + record.getUint16(30, true) + record.getUint16(32, true);
  return {
    name: decoded(bytes.subarray(length.central, nameEnd)),
    locked: (record.getUint16(8, true) & 1) === 1,
    method: record.getUint16(10, true),
    crc: record.getUint32(16, true),
    packed: record.getUint32(20, true),
    size: record.getUint32(24, true),
    offset: record.getUint32(42, true),
    record: viewOf(bytes.subarray(0, whole)),
  };
}

/**
 * The bytes of an entry as they are packed.
 * @throws what `refuse` makes of `misplaced`, `renamed` (its own head has another name) or `cut-off`
 */
export function packedBytes(
  bytes: Uint8Array,
  { name, packed, offset }: ArchiveEntry,
  refuse: Refuse,
): Uint8Array {
  const view = viewOf(bytes);
  const from = offset + length.local;
  if (from > bytes.length || view.getUint32(offset, true) !== 0x04034b50) throw refuse('misplaced', name);
  const nameEnd = from + view.getUint16(offset + 26, true);
  if (decoded(bytes.subarray(from, nameEnd)) !== name) throw refuse('renamed', name);
  const start = nameEnd + view.getUint16(offset + 28, true);
  if (start + packed > bytes.length) throw refuse('cut-off', name);
  return bytes.subarray(start, start + packed);
}

/** An entry unpacked, or why it cannot be. Stops at the size that the directory tells: a few bytes can unpack to gigabytes. */
export function unpack(packed: Uint8Array, { method, size, crc }: ArchiveEntry): Uint8Array | EntryFault {
  if (method !== 0 && method !== 8) return 'method';
  try {
    const whole = method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
    return whole.length === size && crc32(whole) === crc ? whole : 'damaged';
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'too-large' : 'inflate';
  }
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}

function decoded(name: Uint8Array): string {
  return new TextDecoder('utf-8').decode(name);
}
