// The lists of recipients, one an operation: on this machine alone, readable by its owner, and not for git.
import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Row } from '../deliver/recipients-table.ts';
import { FactsheetError } from '../errors.ts';
import { isThere, readAtMost } from '../files/disk.ts';
import { writeFiles } from '../files.ts';
import { jsonIn } from '../values.ts';

/** Where they lie in the data folder. */
const listFolder = '.recipients';

/** What a list holds; its library is loaded with the first one. */
async function listForm() {
  const { z } = await import('zod');
  const text = z.string().catch('');
  const person = z.object({ email: text, name: text, organisation: text, language: text, delivery: text });
  return z.object({ from: text, link: text, people: z.array(person) });
}

/** No list is larger, in bytes. */
const largest = 20_000_000;

/** Who mails of an operation come from, the web folder that links lead to (`''`: what the operation says), and who gets them. */
export type Listed = { from: string; link: string; people: readonly Row['cells'][] };

/** A list as it stands; its version is another one as soon as it is another. */
export type KeptList = { from: string; link: string; people: Row['cells'][]; version: string };

/**
 * The list of an operation; empty where there is none.
 * @param data the data folder (absolute)
 * @throws FactsheetError `list-unreadable`: it is never taken for empty then
 */
export async function readMailList(data: string, operation: string): Promise<KeptList> {
  const file = fileOf(data, operation);
  if (!(await isThere(file))) return { from: '', link: '', people: [], version: '' };
  const read = await readAtMost(file, largest).catch(() => undefined);
  const form = await listForm();
  const list = form.safeParse(read && 'bytes' in read ? jsonIn(read.bytes.toString()) : undefined);
  if (read && 'bytes' in read && list.success)
    return { ...list.data, version: createHash('sha256').update(read.bytes).digest('hex') };
  const hint = `Its file is ${path.join(listFolder, `${operation}.json`)} in the folder of the data: bring it back from a copy, or take it away and begin the list anew.`;
  throw new FactsheetError('list-unreadable', 'The list of recipients cannot be read.', { hint });
}

/**
 * Writes the list in place of the one that had this version.
 * @throws FactsheetError `list-changed` where it is another one by now; `cannot-write`
 */
export async function writeMailList(
  data: string,
  operation: string,
  was: string,
  { from, link, people }: Listed,
): Promise<void> {
  const { version } = await readMailList(data, operation);
  if (version !== was) {
    const message = 'The list was changed elsewhere meanwhile.';
    throw new FactsheetError('list-changed', message, { hint: 'Keep yours, or take the other one.' });
  }
  const ignore = path.join(data, listFolder, '.gitignore');
  const bytes = Buffer.from(`${JSON.stringify({ from, link, people }, undefined, 1)}\n`);
  await writeFiles([
    ...((await isThere(ignore)) ? [] : [{ path: ignore, bytes: Buffer.from('*\n') }]),
    { path: fileOf(data, operation), bytes, mode: 0o600 },
  ]);
}

function fileOf(data: string, operation: string): string {
  return path.join(data, listFolder, `${operation}.json`);
}
