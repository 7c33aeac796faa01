// The input of a job as it stood when it was asked for: a list of files with their hashes, which is a file itself, named by its own.
import { z } from 'zod';
import { FactsheetError } from '../../errors.ts';
import type { Source } from '../../files/source.ts';
import { jsonIn } from '../../values.ts';
import type { Sql } from '../database/database.ts';
import type { Files } from './files.ts';
import { hashOf } from './hash.ts';
import { nameFiles } from './named.ts';
import { largestFile } from './places.ts';

/** So many files an operation has at most, and so many bytes together. */
export const mostFiles = 2000;
export const mostBytes = 256_000_000;

const listing = z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/));

/**
 * Keeps files by their path, and gives the hash by which all of them are found again. The same files have the same hash.
 * @param within the transaction in which somebody names it
 */
export async function keepSnapshot(
  files: Files,
  within: Sql,
  given: ReadonlyMap<string, Uint8Array>,
): Promise<string> {
  const parts = await files.put(within, [...given.values()]);
  const list = listed([...given.keys()].map((name, index) => [name, parts[index] ?? '']));
  const [snapshot = ''] = await files.put(within, [list]);
  await nameFiles(within, { snapshot }, parts);
  return snapshot;
}

/** The hash by which `keepSnapshot` would keep the same files; none is kept. */
export function hashOfSnapshot(given: ReadonlyMap<string, Uint8Array>): string {
  return hashOf(listed([...given].map(([name, bytes]) => [name, hashOf(bytes)])));
}

function listed(hashes: [string, string][]): Buffer {
  const sorted = hashes.sort(([a], [b]) => (a < b ? -1 : 1));
  return Buffer.from(JSON.stringify(Object.fromEntries(sorted)));
}

/**
 * The files of a snapshot.
 * @throws FactsheetError `input-gone` where one of them is not kept any more
 */
export async function readSnapshot(files: Files, hash: string): Promise<Map<string, Uint8Array>> {
  const list = listing.safeParse(jsonIn(String(await files.get(hash))));
  if (!list.success) throw gone();
  const read = new Map<string, Uint8Array>();
  for (const [name, one] of Object.entries(list.data)) {
    const bytes = await files.get(one);
    if (!bytes) throw gone();
    read.set(name, bytes);
  }
  return read;
}

/** What pages are made of. Lists of people, ledgers and hidden files stay where they are. */
const wanted = /\.(?:ya?ml|png|jpe?g|webp|avif|gif|svg|tiff?|icc|icm|csv)$/i;
const never = /^(?:\.|recipients|ledger)/i;

/**
 * The files of one operation, as they stand.
 * @param approvalsOf the period whose approvals are among them; not given: no approvals
 * @param count gets the size of each as it is read, and may throw
 * @throws FactsheetError `too-much` for more than is taken
 */
export async function operationFiles(
  source: Source,
  operation: string,
  count: (bytes: number) => void = () => undefined,
  approvalsOf?: string,
): Promise<Map<string, Uint8Array>> {
  const found = new Map<string, Uint8Array>();
  let bytes = 0;
  const isApproval = (path: string) =>
    approvalsOf !== undefined && path.startsWith(`${approvalsOf}/approvals/`) && path.endsWith('.json');
  const walk = async (folder: string): Promise<void> => {
    for (const { name, kind } of (await source.list(folder)) ?? []) {
      const path = `${folder}/${name}`;
      if (never.test(name)) continue;
      if (kind === 'folder') await walk(path);
      if (kind !== 'file' || !(wanted.test(name) || isApproval(path))) continue;
      const read = await source.read(path, largestFile);
      if ('fault' in read) continue;
      count(read.bytes.byteLength);
      found.set(path, read.bytes);
      bytes += read.bytes.byteLength;
      if (found.size > mostFiles || bytes > mostBytes) throw tooMuch(operation);
    }
  };
  await walk(operation);
  return found;
}

function gone(): FactsheetError {
  const hint = 'Ask for it again.';
  return new FactsheetError('input-gone', 'The input of this job is not kept any more.', { hint });
}

function tooMuch(operation: string): FactsheetError {
  const message = `${operation} has more than ${mostFiles} files, or more than ${mostBytes / 1_000_000} MB.`;
  const hint = 'Put pictures of earlier years elsewhere.';
  return new FactsheetError('too-much', message, { hint, kind: 'usage' });
}
