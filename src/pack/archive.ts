// Opens a package that may be broken or hostile: every byte of it is accounted for, and nothing grows without bound.
import {
  type ArchiveEntry,
  type ArchiveFault,
  type Directory,
  packedBytes,
  type Refuse,
  readDirectory,
  unpack,
} from '../archive.ts';
import { FactsheetError } from '../errors.ts';
import { plainName } from './manifest.ts';

/** A file of a package: its bytes, and whether they are stored as they are; no bytes where they cannot be unpacked. */
export type UnpackedFile = { bytes: Uint8Array | undefined; stored: boolean };

/** The files of a package by name, in the order of its directory, which is that of the archive. */
export type Unpacked = ReadonlyMap<string, UnpackedFile>;

const most = { entries: 500, bytes: 100_000_000 } as const;

/** What a Unix file's mode says of its kind, and the kind of a link (stat(2), S_IFMT and S_IFLNK). */
const kindOfFile = { mask: 0o170000, link: 0o120000 } as const;

/** Where the fields stand that an entry's own head has too: in the directory's record, and in the head (APPNOTE.TXT, 4.3). */
const sameFields = { record: 6, head: 4, length: 26 } as const;

/**
 * Unpacks a package into memory (APPNOTE.TXT, 4.3). It has to be laid out as `pack` does it: the entries from byte 0 to
 * the directory without gap, the directory to the end, both saying the same, and no more fields than an entry needs.
 * Zip64 is not needed at these sizes, and refused.
 * @param shown how the user named the file, for messages
 * @throws FactsheetError `package-unsound`, `package-unsafe` or `package-too-large`
 */
export function openPackage(bytes: Uint8Array, shown: string): Unpacked {
  const refuseArchive: Refuse = (fault, name) => refuse(shown, ...refusals[fault](name));
  const directory = readDirectory(bytes, most, refuseArchive);
  checkLayout(bytes, directory, shown);
  for (const entry of directory.entries) checkEntry(entry, shown);
  checkNames(directory.entries, shown);
  let end = 0;
  const files = directory.entries.map((entry): [string, UnpackedFile] => {
    // Entries that share bytes are how a small archive unpacks to a huge one; between them anything could hide.
    if (entry.offset < end) throw refuse(shown, 'unsafe', 'has entries that lie in each other');
    if (entry.offset > end) throw refuse(shown, 'unsound', hidden);
    const packed = packedBytes(bytes, entry, refuseArchive);
    checkHead(bytes, entry, shown);
    end = packed.byteOffset - bytes.byteOffset + packed.length;
    const whole = unpack(packed, entry);
    const unpacked = typeof whole === 'string' ? undefined : whole;
    return [entry.name, { bytes: unpacked, stored: entry.method === 0 }];
  });
  if (end !== directory.from) throw refuse(shown, 'unsound', hidden);
  return new Map(files);
}

/** Nothing stands behind the directory, before its entries are counted, or between the two. */
function checkLayout(bytes: Uint8Array, { entries, from, to, end }: Directory, shown: string): void {
  const last = Buffer.from(bytes.buffer, bytes.byteOffset + end, bytes.length - end);
  if (last.length !== 22) throw refuse(shown, ...refusals['cut-off'](''));
  const isPlain =
    last.readUInt32LE(4) === 0 &&
    last.readUInt16LE(8) === entries.length &&
    last.readUInt32LE(12) === end - from &&
    last.readUInt16LE(20) === 0 &&
    to === end;
  if (!isPlain) throw refuse(shown, ...refusals.directory(''));
}

function checkEntry({ name, locked, record }: ArchiveEntry, shown: string): void {
  if (locked) throw refuse(shown, 'unsafe', 'is locked with a password');
  if (((record.getUint32(38, true) >>> 16) & kindOfFile.mask) === kindOfFile.link) {
    throw refuse(shown, 'unsafe', `has a link, “${name}”, where a file should be`);
  }
  // Extra fields, a comment, another disk, attributes.
  if ([30, 32, 34, 36, 38, 40].some((place) => record.getUint16(place, true) !== 0)) {
    const hint = `was packed by another program, or something is hidden in it: “${name}” has marks that pack does not make`;
    throw refuse(shown, 'unsound', hint);
  }
}

function checkNames(entries: readonly ArchiveEntry[], shown: string): void {
  const seen = new Set<string>();
  for (const { name } of entries) {
    if (!plainName.test(name)) {
      throw refuse(shown, 'unsafe', `has an entry “${name}”, which is no plain file name`);
    }
    // Windows and macOS would write two names that differ in capitals alone over each other.
    if (seen.has(name.toLowerCase())) throw refuse(shown, 'unsafe', `has “${name}” twice`);
    seen.add(name.toLowerCase());
  }
}

/** An entry's own head has to say what the directory says: some programs go by the one, some by the other. */
function checkHead(bytes: Uint8Array, { name, offset, record }: ArchiveEntry, shown: string): void {
  const head = bytes.subarray(offset + sameFields.head).subarray(0, sameFields.length);
  const listed = new Uint8Array(record.buffer, record.byteOffset + sameFields.record, sameFields.length);
  if (Buffer.compare(head, listed) === 0) return;
  throw refuse(shown, 'unsafe', `says two things of “${name}”: its head and the directory differ`);
}

const hidden = 'has bytes that belong to none of its files';

type Refusal = [code: 'unsound' | 'unsafe' | 'too-large', why: string];

/** What is wrong where something cannot be read at all; what cannot be unpacked is a difference to the manifest. */
const refusals: Record<ArchiveFault, (name: string) => Refusal> = {
  'cut-off': (name) => ['unsound', name === '' ? notWhole : 'ends too early'],
  directory: () => ['unsound', 'has a broken directory'],
  'too-large': () => ['too-large', 'unpacks to more than a package can hold'],
  misplaced: (name) => ['unsound', `has no “${name}” where it should be`],
  renamed: (name) => ['unsafe', `calls one file by two names, one of them “${name}”`],
};

const notWhole = 'is no zip archive, it is cut off, or something was added to its end';

function refuse(shown: string, ...[code, why]: Refusal): FactsheetError {
  const hint =
    'Do not open it with another program. Get it again from whom it came, or make it anew: factsheet pack.';
  return new FactsheetError(`package-${code}`, `${shown} ${why}.`, { hint });
}
