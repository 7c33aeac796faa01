// The files of a period that forms change, read anew each time; and a word for the state that all its files are in.
import { createHash } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { folderSource } from '../../files/folder-source.ts';
import type { StudioChange } from '../contract/asks.ts';
import { Refused } from '../server/problem.ts';

/** A file as it was read: its name in the period's folder, its text with its byte order mark, and its hash. */
export type TextFile = { file: string; text: string; hash: string };

/** No file of a period is larger, in bytes. */
const largest = 200_000;

/** The name of a file that a change is for. */
export function nameOf(file: StudioChange['file']): string {
  return file === 'figures' ? 'figures.yaml' : `text.${file.text}.yaml`;
}

export function hashOf(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * Reads a file of a period.
 * @param data the data folder (absolute)
 * @throws Refused where it is not there, or no text
 */
export async function readText(data: string, period: string, file: string): Promise<TextFile> {
  const read = await folderSource(data).read(`${period}/${file}`, largest);
  if ('fault' in read) {
    const isMissing = read.fault === 'missing';
    const message = `The file ${file} of ${period} ${isMissing ? 'is not there' : 'cannot be read'} any more.`;
    throw new Refused(
      isMissing ? 404 : 422,
      'file-missing',
      message,
      'Copy your words, and reload the page.',
    );
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(read.bytes);
    return { file, text, hash: hashOf(read.bytes) };
  } catch {
    const hint = 'Open it in an editor, and save it with the encoding “UTF-8”.';
    throw new Refused(422, 'file-not-utf8', `The file ${file} of ${period} is not saved as UTF-8.`, hint);
  }
}

/** Changes with every change of a file of the period or of its operation, as far as sizes and times show it. */
export async function versionOf(data: string, period: string): Promise<string> {
  const [operation = ''] = period.split('/');
  const folders = [period, `${period}/images`, operation, `${operation}/locales`];
  const hash = createHash('sha256');
  for (const folder of folders) {
    const entries = await readdir(path.join(data, folder), { withFileTypes: true }).catch(() => []);
    const names = entries.filter((one) => one.isFile() && !one.name.startsWith('.')).map(({ name }) => name);
    const states = names.sort().map(async (name) => {
      const found = await stat(path.join(data, folder, name), { bigint: true }).catch(() => undefined);
      return found && `${folder}/${name} ${found.size} ${found.mtimeNs} ${found.ino}\n`;
    });
    for (const state of await Promise.all(states)) hash.update(state ?? '');
  }
  return hash.digest('hex').slice(0, 16);
}
