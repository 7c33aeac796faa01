// The files of a period that forms change, read anew each time; and a word for the state that all its files are in.
import { createHash, hash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { folderSource } from '../../files/folder-source.ts';
import type { StudioChange } from '../contract/asks.ts';
import { Refused } from '../server/problem.ts';

/**
 * A file as it was read: its name in the period's folder, its text with its byte order mark, and its hash; null where there is no
 * such file, and need not be.
 */
export type TextFile = { file: string; text: string; hash: string | null };

/** Periods may have none of their own: that of the operation stands for it, or the program's. */
export const pageFile = 'page.yaml';

/** No file of a period is larger, in bytes. */
const largest = 200_000;

/** The name of a file that a change is for. */
export function nameOf(file: StudioChange['file']): string {
  if (file === 'page') return pageFile;
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
    if (isMissing && file === pageFile) return { file, text: '', hash: null };
    const message = `The file ${file} of ${period} ${isMissing ? 'is not there' : 'cannot be read'} any more.`;
    throw new Refused(
      isMissing ? 404 : 422,
      'file-missing',
      message,
      'Copy your words, and reload the page.',
      { file },
    );
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(read.bytes);
    return { file, text, hash: hashOf(read.bytes) };
  } catch {
    const hint = 'Open it in an editor, and save it with the encoding “UTF-8”.';
    throw new Refused(422, 'file-not-utf8', `The file ${file} of ${period} is not saved as UTF-8.`, hint, {
      file,
    });
  }
}

/**
 * Changes with every change of a file of the period or of its operation, as far as sizes and times show it. It is asked for at each
 * key: without waiting, it takes a sixth of the time.
 */
export async function versionOf(data: string, period: string): Promise<string> {
  const [operation = ''] = period.split('/');
  const folders = [period, `${period}/images`, operation, `${operation}/locales`];
  const states = folders.flatMap((folder) =>
    statesIn(path.join(data, folder)).map((state) => `${folder}/${state}`),
  );
  return hash('sha256', states.join('\n')).slice(0, 16);
}

/** The files of a folder that can be looked at, by their names. */
function statesIn(folder: string): string[] {
  const names = unlessGone(() => readdirSync(folder, { withFileTypes: true })) ?? [];
  return names
    .filter((one) => one.isFile() && !one.name.startsWith('.'))
    .flatMap(({ name }) => {
      const found = unlessGone(() => statSync(path.join(folder, name), { bigint: true }));
      return found ? `${name} ${found.size} ${found.mtimeNs} ${found.ino}` : [];
    })
    .sort();
}

function unlessGone<Found>(find: () => Found): Found | undefined {
  try {
    return find();
  } catch {
    return undefined;
  }
}
