// Reads a zip archive that may be broken or hostile: its directory is looked at first, and nothing grows without bound.
import { crc32, inflateRawSync } from 'node:zlib';
import { FactsheetError } from '../errors.ts';

/** An entry of the archive: its name, as it stands there, and its size unpacked in bytes. */
export type Entry = { name: string; size: number };

/** An archive. `read` unpacks one entry. Names are only ever compared: nothing is written under them. */
export type Archive = { entries: readonly Entry[]; read(name: string): Uint8Array };

type FileRecord = Entry & { packed: number; method: number; locked: boolean; crc: number; offset: number };

const mostEntries = 200;
const largestTogether = 50_000_000;

/**
 * Opens an archive (APPNOTE.TXT of PKWARE, 4.3). Zip64 is not needed at these sizes, and refused.
 * @throws FactsheetError `archive-unsound`, `archive-locked` or `archive-too-large`; also from `read`
 */
export function openArchive(bytes: Uint8Array, file: string): Archive {
  const records = directory(bytes, file);
  const names = new Set(records.map(({ name }) => name));
  if (names.size < records.length) throw unsound(file, 'has two entries of one name');
  const together = records.reduce((sum, { size }) => sum + size, 0);
  if (records.length > mostEntries || together > largestTogether) throw tooLarge(file);
  return {
    entries: records.map(({ name, size }) => ({ name, size })),
    read: (name) => {
      const record = records.find((one) => one.name === name);
      if (!record) throw unsound(file, `has no ${name}`);
      return unpack(bytes, record, file);
    },
  };
}

function directory(bytes: Uint8Array, file: string): FileRecord[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) {
    end = bytes.length - end > 65_557 ? -1 : end - 1;
  }
  if (end < 0) throw unsound(file, 'ends too early');
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const records: FileRecord[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50)
      throw unsound(file, 'has a broken directory');
    const flags = view.getUint16(at + 8, true);
    const nameLength = view.getUint16(at + 28, true);
    records.push({
      name: decoded(bytes.subarray(at + 46, at + 46 + nameLength)),
      locked: (flags & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return records;
}

function unpack(bytes: Uint8Array, record: FileRecord, file: string): Uint8Array {
  const { name, locked, method, packed, size, offset, crc } = record;
  if (locked) {
    throw new FactsheetError('archive-locked', `${file} is locked with a password.`, {
      hint: 'Save it without a password, or unpack it first.',
    });
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50) {
    throw unsound(file, `has no ${name} where it should be`);
  }
  const nameEnd = offset + 30 + view.getUint16(offset + 26, true);
  if (decoded(bytes.subarray(offset + 30, nameEnd)) !== name)
    throw unsound(file, `calls ${name} by another name too`);
  const from = nameEnd + view.getUint16(offset + 28, true);
  if (from + packed > bytes.length) throw unsound(file, 'ends too early');
  const data = bytes.subarray(from, from + packed);
  if (method !== 0 && method !== 8) throw unsound(file, `packs ${name} in a way that is not known`);
  const whole = method === 0 ? data : inflate(data, size, file);
  if (whole.length !== size || crc32(whole) !== crc) throw unsound(file, `has a damaged ${name}`);
  return whole;
}

function decoded(name: Uint8Array): string {
  return new TextDecoder('utf-8').decode(name);
}

/** Unpacks, and stops at the size that the directory tells: a few bytes can unpack to gigabytes. */
function inflate(data: Uint8Array, size: number, file: string): Uint8Array {
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(1, size) });
  } catch (error) {
    const isMore = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    throw isMore ? tooLarge(file) : unsound(file, 'is damaged');
  }
}

function unsound(file: string, why: string): FactsheetError {
  const hint = 'The download may have broken off: download it again.';
  return new FactsheetError('archive-unsound', `The archive ${file} ${why}.`, { hint });
}

function tooLarge(file: string): FactsheetError {
  const message = `The archive ${file} unpacks to more than a download of statistics or figures can hold.`;
  const hint = 'Download it again, for one country only.';
  return new FactsheetError('archive-too-large', message, { hint });
}
