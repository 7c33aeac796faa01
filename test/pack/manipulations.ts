// What somebody may do to a package, by kind: each gives other bytes, and each has to be told.
import { deflateRawSync, gzipSync } from 'node:zlib';
import { unzipSync, type Zippable, zipSync } from 'fflate';

export type Manipulation = { kind: string; name: string; change(bytes: Buffer): Uint8Array };

/** Where the records of an archive are, and the fields of each (APPNOTE.TXT of PKWARE, 4.3.7, 4.3.12, 4.3.16). */
export function placesIn(bytes: Buffer) {
  const end = bytes.length - 22;
  const central: number[] = [];
  for (let at = bytes.readUInt32LE(end + 16); at < end; at += 46 + bytes.readUInt16LE(at + 28))
    central.push(at);
  return { end, central, local: central.map((at) => bytes.readUInt32LE(at + 42)) };
}

const localFields = {
  version: 4,
  flags: 6,
  method: 8,
  time: 10,
  date: 12,
  crc: 14,
  packed: 18,
  size: 22,
  nameLength: 26,
  extraLength: 28,
};
const centralFields = {
  madeBy: 4,
  system: 5,
  version: 6,
  flags: 8,
  method: 10,
  time: 12,
  date: 14,
  crc: 16,
  packed: 20,
  size: 24,
  nameLength: 28,
  extraLength: 30,
  commentLength: 32,
  disk: 34,
  internal: 36,
  external: 38,
  mode: 40,
  offset: 42,
};
const endFields = {
  disk: 4,
  directoryDisk: 6,
  here: 8,
  entries: 10,
  directorySize: 12,
  directoryFrom: 16,
  commentLength: 20,
};

/** A copy with one byte changed. */
export function flipped(bytes: Buffer, at: number, by = 1): Buffer {
  const copy = Buffer.from(bytes);
  copy.writeUInt8((copy[at] ?? 0) ^ by, at);
  return copy;
}

/** Bytes put in at a place, with every offset that the archive tells moved along. */
function inserted(bytes: Buffer, at: number, more: Uint8Array): Buffer {
  const copy = Buffer.concat([bytes.subarray(0, at), more, bytes.subarray(at)]);
  const { end, central } = placesIn(bytes);
  const moved = (place: number) => place + (place >= at ? more.length : 0);
  for (const entry of central) copy.writeUInt32LE(moved(bytes.readUInt32LE(entry + 42)), moved(entry) + 42);
  copy.writeUInt32LE(moved(bytes.readUInt32LE(end + 16)), moved(end) + 16);
  return copy;
}

const fields = (
  record: string,
  table: Record<string, number>,
  at: (bytes: Buffer) => number,
  by = 1,
): Manipulation[] =>
  Object.entries(table).map(([name, offset]) => ({
    kind: `a field of ${record}`,
    name,
    change: (bytes) => flipped(bytes, at(bytes) + offset, by),
  }));

const firstLocal = (bytes: Buffer) => placesIn(bytes).local[0] ?? 0;
const lastLocal = (bytes: Buffer) => placesIn(bytes).local.at(-1) ?? 0;
const lastCentral = (bytes: Buffer) => placesIn(bytes).central.at(-1) ?? 0;
const endOf = (bytes: Buffer) => placesIn(bytes).end;
const directoryFrom = (bytes: Buffer) => placesIn(bytes).central[0] ?? 0;
/** A field in both heads of the last entry, and in those of all entries. */
const inBoth = (
  bytes: Buffer,
  field: keyof typeof localFields & keyof typeof centralFields,
  value: number,
): Buffer => {
  const copy = Buffer.from(bytes);
  const { local, central } = placesIn(bytes);
  for (const at of local) copy.writeUInt16LE(value, at + localFields[field]);
  for (const at of central) copy.writeUInt16LE(value, at + centralFields[field]);
  return copy;
};

const secret = Buffer.from('hidden words');
const many = (kind: string, of: Record<string, Manipulation['change']>): Manipulation[] =>
  Object.entries(of).map(([name, change]) => ({ kind, name, change }));

/** The files packed again by another program, changed. */
const repacked =
  (change: (files: Record<string, Uint8Array>) => Zippable, options = {}) =>
  (bytes: Buffer) =>
    zipSync(change(unzipSync(bytes)), options);
const edited = (name: string, edit: (text: string) => string) =>
  repacked((files) => ({ ...files, [name]: Buffer.from(edit(Buffer.from(files[name] ?? '').toString())) }));
const mtime = new Date(2025, 2, 31, 12);

export const manipulations: readonly Manipulation[] = [
  ...many('something before', {
    'one byte': (bytes) => Buffer.concat([Buffer.from([0]), bytes]),
    'a program, offsets as they were': (bytes) => Buffer.concat([Buffer.from('#!/bin/sh\n'), bytes]),
    'a program, offsets moved': (bytes) => inserted(bytes, 0, Buffer.from('#!/bin/sh\n')),
    'another archive': (bytes) => inserted(bytes, 0, zipSync({ 'figures.csv': secret })),
  }),
  ...many('something after', {
    'one byte': (bytes) => Buffer.concat([bytes, Buffer.from([0])]),
    'a line end': (bytes) => Buffer.concat([bytes, Buffer.from('\r\n')]),
    'a second end': (bytes) => Buffer.concat([bytes, bytes.subarray(-22)]),
    'another archive': (bytes) => Buffer.concat([bytes, zipSync({ 'figures.csv': secret })]),
    'a comment that its length tells': (bytes) => {
      const copy = Buffer.concat([bytes, secret]);
      copy.writeUInt16LE(secret.length, bytes.length - 2);
      return copy;
    },
  }),
  ...many('something between', {
    entries: (bytes) => inserted(bytes, lastLocal(bytes), secret),
    'the last entry and the directory': (bytes) => inserted(bytes, directoryFrom(bytes), secret),
    'a whole entry that no directory has': (bytes) => {
      const other = Buffer.from(zipSync({ 'other.txt': secret }));
      return inserted(bytes, lastLocal(bytes), other.subarray(0, directoryFrom(other)));
    },
    'the directory and the end': (bytes) => inserted(bytes, endOf(bytes), secret),
    'the directory and the end, its size told': (bytes) => {
      const copy = inserted(bytes, endOf(bytes), secret);
      copy.writeUInt32LE(bytes.readUInt32LE(endOf(bytes) + 12) + secret.length, copy.length - 22 + 12);
      return copy;
    },
    'a zip64 end and its locator': (bytes) => {
      const zip64 = Buffer.alloc(76);
      zip64.writeUInt32LE(0x06064b50, 0);
      zip64.writeUInt32LE(0x07064b50, 56);
      return inserted(bytes, endOf(bytes), zip64);
    },
    'a data descriptor': (bytes) =>
      inserted(bytes, lastLocal(bytes), Buffer.from('504b0708'.padEnd(32, '0'), 'hex')),
  }),
  ...many('a longer record', {
    'an extra field in the local head': (bytes) => {
      const at = lastLocal(bytes) + 30 + bytes.readUInt16LE(lastLocal(bytes) + 26);
      const copy = inserted(bytes, at, Buffer.from('fefe0000', 'hex'));
      copy.writeUInt16LE(4, lastLocal(bytes) + 28);
      return copy;
    },
    'an extra field in the directory': repacked(
      (files) => ({
        ...files,
        'figures.csv': [files['figures.csv'] ?? secret, { extra: { 65278: secret } }],
      }),
      { mtime },
    ),
    'a comment on a file': repacked(
      (files) => ({ ...files, 'figures.csv': [files['figures.csv'] ?? secret, { comment: 'hidden' }] }),
      { mtime },
    ),
    'zip64 sizes': (bytes) => {
      const copy = Buffer.from(bytes);
      for (const offset of [20, 24]) copy.writeUInt32LE(0xffffffff, lastCentral(bytes) + offset);
      return copy;
    },
  }),
  ...fields('the first local head', localFields, firstLocal),
  ...fields('the last local head', localFields, lastLocal, 0x80),
  ...fields('the last entry of the directory', centralFields, lastCentral),
  ...fields('the end', endFields, endOf),
  ...many('both heads', {
    time: (bytes) => inBoth(bytes, 'time', 0x6123),
    date: (bytes) => inBoth(bytes, 'date', 0x5a21),
    flags: (bytes) => inBoth(bytes, 'flags', 0x0800),
    'flags of a data descriptor': (bytes) => inBoth(bytes, 'flags', 0x0008),
    'the version that is needed': (bytes) => inBoth(bytes, 'version', 10),
    'a method that nobody knows': (bytes) => inBoth(bytes, 'method', 99),
  }),
  ...many('names', {
    'a capital in the local head': (bytes) => flipped(bytes, lastLocal(bytes) + 30, 0x20),
    'a capital in the directory': (bytes) => flipped(bytes, lastCentral(bytes) + 46, 0x20),
    'a capital in both': (bytes) =>
      flipped(flipped(bytes, lastLocal(bytes) + 30, 0x20), lastCentral(bytes) + 46, 0x20),
    'a twin in capitals': repacked((files) => ({ ...files, 'FIGURES.csv': secret })),
    'a path': repacked((files) => ({ ...files, '../figures.csv': secret })),
    'a folder': repacked((files) => ({ ...files, 'more/': new Uint8Array() })),
    'a name of direction marks': repacked((files) => ({ ...files, 'a\u202Etxt.exe': secret })),
  }),
  ...many('files', {
    'one changed': edited('figures.csv', (text) => text.replace('name', 'Name')),
    'one shortened': edited('figures.csv', (text) => text.slice(0, -1)),
    'one emptied': edited('figures.csv', () => ''),
    'one added': repacked((files) => ({ ...files, 'more.txt': secret })),
    'an empty one added': repacked((files) => ({ ...files, 'more.txt': new Uint8Array() })),
    'one taken out': repacked(({ 'figures.csv': _, ...files }) => files),
    'two exchanged': repacked((files) => ({
      ...files,
      'figures.csv': files['sheet-en.pdf'] ?? secret,
      'sheet-en.pdf': files['figures.csv'] ?? secret,
    })),
    'one as a link': repacked((files) => ({
      ...files,
      'figures.csv': [files['figures.csv'] ?? secret, { os: 3, attrs: (0o120777 << 16) >>> 0 }],
    })),
  }),
  ...many('the packing', {
    'in another order': repacked((files) => Object.fromEntries(Object.entries(files).reverse()), { mtime }),
    'at another level': repacked((files) => files, { mtime, level: 1 }),
    'at another time': repacked((files) => files, { mtime: new Date(2030, 0, 1) }),
    'marked as of Unix': repacked((files) => files, { mtime, os: 3 }),
    'with rest after the packed bytes': (bytes) => withPacked(bytes, (data) => Buffer.concat([data, secret])),
    'with an empty block before': (bytes) =>
      withPacked(bytes, (data) => Buffer.concat([Buffer.from('000000ffff', 'hex'), data])),
    'by another packer': (bytes) =>
      withPacked(bytes, () => deflateRawSync(unzipSync(bytes)['figures.csv'] ?? secret, { level: 1 })),
    'as gzip': (bytes) => withPacked(bytes, () => gzipSync(unzipSync(bytes)['figures.csv'] ?? secret)),
  }),
  ...many('the manifest', {
    'blanks at its end': edited('manifest.json', (text) => `${text} `),
    'blanks between': edited('manifest.json', (text) => text.replace('": ', '":  ')),
    'a doubled key': edited('manifest.json', (text) => text.replace('{', '{\n  "period": "other/2025-03",')),
    'an escape': edited('manifest.json', (text) => text.replace('small/', 'small\\/')),
    'a byte order mark': edited('manifest.json', (text) => `\uFEFF${text}`),
    'a key of its own': edited('manifest.json', (text) => text.replace('{', '{\n  "more": 1,')),
    'a file less': edited('manifest.json', (text) =>
      JSON.stringify({ ...JSON.parse(text), files: JSON.parse(text).files.slice(1) }, null, 2),
    ),
    'another hash': edited('manifest.json', (text) => text.replace(/[0-9a-f]{64}/, 'ab'.repeat(32))),
    'another size': edited('manifest.json', (text) => text.replace(/"bytes": \d+/, '"bytes": 1')),
    'another day of issue': edited('manifest.json', (text) => text.replace('2025-03-31', '2025-04-01')),
    none: repacked(({ 'manifest.json': _, ...files }) => files),
  }),
  ...many('cut', {
    'the last byte': (bytes) => bytes.subarray(0, -1),
    'the end': (bytes) => bytes.subarray(0, -22),
    'the directory': (bytes) => bytes.subarray(0, directoryFrom(bytes)),
    'the first byte': (bytes) => bytes.subarray(1),
    all: () => new Uint8Array(),
  }),
];

/** The packed bytes of figures.csv, the last entry, replaced; both heads and the end tell the new sizes. */
function withPacked(bytes: Buffer, change: (data: Buffer) => Uint8Array): Buffer {
  const at = lastLocal(bytes) + 30 + bytes.readUInt16LE(lastLocal(bytes) + 26);
  const data = Buffer.from(change(bytes.subarray(at, directoryFrom(bytes))));
  const copy = Buffer.concat([bytes.subarray(0, at), data, bytes.subarray(directoryFrom(bytes))]);
  copy.writeUInt32LE(at + data.length, copy.length - 22 + 16);
  copy.writeUInt32LE(data.length, lastLocal(bytes) + 18);
  copy.writeUInt32LE(data.length, (placesIn(copy).central.at(-1) ?? 0) + 20);
  return copy;
}

/** Manipulations of a signed package's signature: told without the key too. */
export const signatureManipulations: readonly Manipulation[] = many('the signature', {
  'taken out': repacked(({ 'signature.json': _, ...files }) => files, { mtime }),
  emptied: edited('signature.json', () => ''),
  'a letter of it': edited('signature.json', (text) =>
    text.replace(/("signature": ")(.)/, (_, key, letter) => `${key}${letter === 'A' ? 'B' : 'A'}`),
  ),
  'a letter of its key': edited('signature.json', (text) =>
    text.replace(/(Ay?EA)(.)/, (_, key, letter) => `${key}${letter === 'A' ? 'B' : 'A'}`),
  ),
  'the unused bits of its last letter': edited('signature.json', (text) =>
    text.replace(
      /(.)(=="\s*\}\s*)$/,
      (_, letter, rest) => `${String.fromCharCode(letter.charCodeAt(0) + 1)}${rest}`,
    ),
  ),
  'blanks in it': edited('signature.json', (text) => `${text}\n`),
  'another algorithm': edited('signature.json', (text) => text.replace('Ed25519', 'none')),
});
