// Opens a package that may be broken or hostile: its directory is looked at first, and nothing grows without bound.
import { Inflate } from 'fflate';
import { FactsheetError } from '../errors.ts';
import { plainName } from './manifest.ts';

/** The files of a package by name, in the order of its directory; `undefined` where one cannot be unpacked. */
export type Unpacked = ReadonlyMap<string, Uint8Array | undefined>;

type Entry = { name: string; size: number; packed: number; method: number; offset: number };

const most = { entries: 500, bytes: 400_000_000 } as const;

/** What a Unix file's mode says of its kind, and the kind of a link (stat(2), S_IFMT and S_IFLNK). */
const kindOfFile = { mask: 0o170000, link: 0o120000 } as const;

/**
 * Unpacks a package into memory (APPNOTE.TXT of PKWARE, 4.3). Zip64 is not needed at these sizes, and refused.
 * @param shown how the user named the file, for messages
 * @throws FactsheetError `package-unsound`, `package-unsafe` or `package-too-large`
 */
export function openPackage(bytes: Uint8Array, shown: string): Unpacked {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = directory(view, bytes, shown);
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  if (entries.length > most.entries || total > most.bytes) {
    throw refuse('package-too-large', `${shown} unpacks to more than a package can hold`);
  }
  checkNames(entries, shown);
  let end = 0;
  for (const entry of [...entries].sort((a, b) => a.offset - b.offset)) {
    // Entries that share bytes are how a small archive unpacks to a huge one.
    if (entry.offset < end) throw refuse('package-unsafe', `${shown} has entries that lie in each other`);
    end = dataOf(view, bytes, entry, shown).end;
  }
  return new Map(entries.map((entry) => [entry.name, unpack(dataOf(view, bytes, entry, shown).data, entry)]));
}

function directory(view: DataView, bytes: Uint8Array, shown: string): Entry[] {
  const end = bytes.length - 22;
  if (end < 0 || view.getUint32(end, true) !== 0x06054b50) {
    throw refuse('package-unsound', `${shown} is no zip archive, or it is cut off`);
  }
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: Entry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50) {
      throw refuse('package-unsound', `${shown} has a broken directory`);
    }
    const lengths = [28, 30, 32].map((place) => view.getUint16(at + place, true));
    const [nameLength = 0] = lengths;
    const name = decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const flags = view.getUint16(at + 8, true);
    if ((flags & 1) === 1) throw refuse('package-unsafe', `${shown} is locked with a password`);
    const mode = view.getUint32(at + 38, true) >>> 16;
    if ((mode & kindOfFile.mask) === kindOfFile.link) {
      throw refuse('package-unsafe', `${shown} has a link, “${name}”, where a file should be`);
    }
    entries.push({
      name,
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + lengths.reduce((sum, length) => sum + length, 0);
  }
  if (at !== end) throw refuse('package-unsound', `${shown} has a broken directory`);
  return entries;
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

/** An entry's packed bytes. Its own head has to give the same name: some programs go by that one. */
function dataOf(view: DataView, bytes: Uint8Array, { name, packed, offset }: Entry, shown: string) {
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50) {
    throw refuse('package-unsound', `${shown} has no “${name}” where it should be`);
  }
  const nameEnd = offset + 30 + view.getUint16(offset + 26, true);
  if (decode(bytes.subarray(offset + 30, nameEnd)) !== name) {
    throw refuse('package-unsafe', `${shown} calls one file by two names, one of them “${name}”`);
  }
  const from = nameEnd + view.getUint16(offset + 28, true);
  if (from + packed > bytes.length) throw refuse('package-unsound', `${shown} ends too early`);
  return { data: bytes.subarray(from, from + packed), end: from + packed };
}

/** The unpacked bytes, or nothing where they cannot be had. Stops at the size that the directory tells. */
function unpack(data: Uint8Array, { size, method }: Entry): Uint8Array | undefined {
  if (method === 0) return data.length === size ? data : undefined;
  if (method !== 8) return undefined;
  const whole = new Uint8Array(size);
  let at = 0;
  const stream = new Inflate((chunk) => {
    if (at + chunk.length > size) throw new RangeError('more than the directory tells');
    whole.set(chunk, at);
    at += chunk.length;
  });
  try {
    for (let from = 0; from < data.length; from += 1024) {
      stream.push(data.subarray(from, from + 1024), from + 1024 >= data.length);
    }
  } catch {
    return undefined;
  }
  return at === size ? whole : undefined;
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes);
}

function refuse(code: string, why: string): FactsheetError {
  const hint =
    'Do not open it with another program. Get it again from whom it came, or make it anew: factsheet pack.';
  return new FactsheetError(code, `${why}.`, { hint });
}
