// A small package for tests, and archives as others might make them.
import { generateKeyPairSync } from 'node:crypto';
import { unzipSync, zipSync } from 'fflate';
import type { PackFacts, PackFile } from '../../src/pack/manifest.ts';
import { packFiles } from '../../src/pack/package.ts';

/** A key as an office has it: PEM of both halves. */
export function newKey(): { privatePem: string; publicPem: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  return {
    privatePem: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    publicPem: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
  };
}

export const files: PackFile[] = [
  {
    name: 'sheet-en.pdf',
    bytes: Buffer.from('%PDF-1.7 …'),
    type: 'application/pdf',
    edition: 'screen',
    language: 'en',
  },
  { name: 'figures.csv', bytes: Buffer.from('name,value\r\n'.repeat(50)), type: 'text/csv' },
];

export const facts: PackFacts = {
  approved: [],
  period: 'small/2025-03',
  issued: '2025-03-31',
  draft: false,
  languages: ['en'],
  inputs: [{ file: 'data/small/2025-03/figures.yaml', sha256: 'ab'.repeat(32), bytes: 12 }],
  versions: { node: '24', factsheet: '1' },
  findings: [
    {
      code: 'small-count',
      severity: 'note',
      message: 'JOR is 4.',
      hint: '',
      accepted: 'As printed.',
      place: { file: 'data/small/2025-03/figures.yaml', line: 3 },
    },
    { code: 'other', severity: 'note', message: 'Only a note.', hint: '' },
  ],
  data: 'data',
};

/** The small package, signed or not. */
export function packed(key?: Parameters<typeof packFiles>[2]): Uint8Array {
  return packFiles(files, facts, key).bytes;
}

/** The package packed again by another program, with files changed: `undefined` takes one out. */
export function repacked(
  bytes: Uint8Array,
  change: Readonly<Record<string, Uint8Array | undefined>>,
): Uint8Array {
  const entries = { ...unzipSync(bytes), ...change };
  const kept = Object.entries(entries).filter(
    (entry): entry is [string, Uint8Array] => entry[1] !== undefined,
  );
  return zipSync(Object.fromEntries(kept), { mtime: '2030-01-01' });
}

/** A file of the package. */
export function fileIn(bytes: Uint8Array, name: string): Uint8Array {
  const found = unzipSync(bytes)[name];
  if (!found) throw new Error(`no ${name}`);
  return found;
}
