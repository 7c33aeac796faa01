// Opens a package that may be broken or hostile: every byte of it is accounted for, and nothing grows without bound.
import { crc32, inflateRawSync } from 'node:zlib';
import { FactsheetError } from '../errors.ts';
import { plainName } from './manifest.ts';

/** A file of a package: its bytes, and whether they are stored as they are; no bytes where they cannot be unpacked. */
export type UnpackedFile = { bytes: Uint8Array | undefined; stored: boolean };

/** The files of a package by name, in the order of its directory, which is that of the archive. */
export type Unpacked = ReadonlyMap<string, UnpackedFile>;

type Entry = {
  name: string;
  size: number;
  packed: number;
  method: number;
  crc: number;
  offset: number;
  /** The fields that stand in its own head too, as bytes. */
  fields: Uint8Array;
};

const most = { entries: 500, bytes: 100_000_000 } as const;

/** What a Unix file's mode says of its kind, and the kind of a link (stat(2), S_IFMT and S_IFLNK). */
const kindOfFile = { mask: 0o170000, link: 0o120000 } as const;

/** Lengths of the fixed parts of zip's three records (APPNOTE.TXT of PKWARE, 4.3.7, 4.3.12 and 4.3.16). */
const length = { local: 30, central: 46, end: 22 } as const;

/**
 * Unpacks a package into memory (APPNOTE.TXT, 4.3). It has to be laid out as `pack` does it: the entries from byte 0 to
 * the directory without gap, the directory to the end, both saying the same, and no more fields than an entry needs.
 * Zip64 is not needed at these sizes, and refused.
 * @param shown how the user named the file, for messages
 * @throws FactsheetError `package-unsound`, `package-unsafe` or `package-too-large`
 */
export function openPackage(bytes: Uint8Array, shown: string): Unpacked {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { entries, from } = directory(view, bytes, shown);
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  if (entries.length > most.entries || total > most.bytes) {
    throw refuse('package-too-large', `${shown} unpacks to more than a package can hold`);
  }
  checkNames(entries, shown);
  let end = 0;
  const files = entries.map((entry): [string, UnpackedFile] => {
    // Entries that share bytes are how a small archive unpacks to a huge one; between them anything could hide.
    if (entry.offset < end) throw refuse('package-unsafe', `${shown} has entries that lie in each other`);
    if (entry.offset > end)
      throw refuse('package-unsound', `${shown} has bytes that belong to none of its files`);
    const data = dataOf(view, bytes, entry, shown);
    end = data.end;
    return [entry.name, { bytes: unpack(data.bytes, entry), stored: entry.method === 0 }];
  });
  if (end !== from) throw refuse('package-unsound', `${shown} has bytes that belong to none of its files`);
  return new Map(files);
}

/** The entries as the directory at the end tells them, and where it begins. */
function directory(view: DataView, bytes: Uint8Array, shown: string): { entries: Entry[]; from: number } {
  const end = bytes.length - length.end;
  if (end < 0 || view.getUint32(end, true) !== 0x06054b50) {
    throw refuse(
      'package-unsound',
      `${shown} is no zip archive, it is cut off, or something was added to its end`,
    );
  }
  const count = view.getUint16(end + 10, true);
  const from = view.getUint32(end + 16, true);
  const isPlain =
    view.getUint32(end + 4, true) === 0 &&
    view.getUint16(end + 8, true) === count &&
    view.getUint32(end + 12, true) === end - from &&
    view.getUint16(end + 20, true) === 0;
  if (!isPlain) throw refuse('package-unsound', `${shown} has a broken directory`);
  const entries: Entry[] = [];
  let at = from;
  for (let index = 0; index < count; index += 1) {
    if (at + length.central > end || view.getUint32(at, true) !== 0x02014b50) {
      throw refuse('package-unsound', `${shown} has a broken directory`);
    }
    entries.push(entryAt(view, bytes, at, shown));
    at += length.central + view.getUint16(at + 28, true);
  }
  if (at !== end) throw refuse('package-unsound', `${shown} has a broken directory`);
  return { entries, from };
}

function entryAt(view: DataView, bytes: Uint8Array, at: number, shown: string): Entry {
  const from = at + length.central;
  const name = decode(bytes.subarray(from, from + view.getUint16(at + 28, true)));
  if ((view.getUint16(at + 8, true) & 1) === 1) {
    throw refuse('package-unsafe', `${shown} is locked with a password`);
  }
  if (((view.getUint32(at + 38, true) >>> 16) & kindOfFile.mask) === kindOfFile.link) {
    throw refuse('package-unsafe', `${shown} has a link, “${name}”, where a file should be`);
  }
  // Extra fields, a comment, another disk, attributes.
  if ([30, 32, 34, 36, 38, 40].some((place) => view.getUint16(at + place, true) !== 0)) {
    throw refuse(
      'package-unsound',
      `${shown} was packed by another program, or something is hidden in it: “${name}” has marks that pack does not make`,
    );
  }
  return {
    name,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
    fields: bytes.subarray(at + 6, at + 32),
  };
}

function checkNames(entries: readonly Entry[], shown: string): void {
  const seen = new Set<string>();
  for (const { name } of entries) {
    if (!plainName.test(name)) {
      throw refuse('package-unsafe', `${shown} has an entry “${name}”, which is no plain file name`);
    }
    // Windows and macOS would write two names that differ in capitals alone over each other.
    if (seen.has(name.toLowerCase())) throw refuse('package-unsafe', `${shown} has “${name}” twice`);
    seen.add(name.toLowerCase());
  }
}

/** An entry's packed bytes. Its own head has to say what the directory says: some programs go by the one, some by the other. */
function dataOf(view: DataView, bytes: Uint8Array, { name, packed, offset, fields }: Entry, shown: string) {
  const from = offset + length.local;
  if (from > bytes.length || view.getUint32(offset, true) !== 0x04034b50) {
    throw refuse('package-unsound', `${shown} has no “${name}” where it should be`);
  }
  const start = from + view.getUint16(offset + 26, true);
  if (decode(bytes.subarray(from, start)) !== name) {
    throw refuse('package-unsafe', `${shown} calls one file by two names, one of them “${name}”`);
  }
  if (Buffer.compare(bytes.subarray(offset + 4, from), fields) !== 0) {
    throw refuse(
      'package-unsafe',
      `${shown} says two things of “${name}”: its head and the directory differ`,
    );
  }
  if (start + packed > bytes.length) throw refuse('package-unsound', `${shown} ends too early`);
  return { bytes: bytes.subarray(start, start + packed), end: start + packed };
}

/** The unpacked bytes, or nothing where they cannot be had: stops at the size that the directory tells, and leaves no rest. */
function unpack(data: Uint8Array, { size, method, crc }: Entry): Uint8Array | undefined {
  const whole = method === 0 ? data : method === 8 ? inflate(data, size) : undefined;
  return whole?.length === size && crc32(whole) === crc ? whole : undefined;
}

function inflate(data: Uint8Array, size: number): Uint8Array | undefined {
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(1, size) });
  } catch {
    return undefined;
  }
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes);
}

function refuse(code: string, why: string): FactsheetError {
  const hint =
    'Do not open it with another program. Get it again from whom it came, or make it anew: factsheet pack.';
  return new FactsheetError(code, `${why}.`, { hint });
}
