// Files that the user names on the command line: read as bytes, whatever they turn out to be.
import { constants, open, realpath } from 'node:fs/promises';
import { sep } from 'node:path';
import { FactsheetError, usageError } from '../../errors.ts';

/** A file that the user named: where it is (absolute), and how it was typed. */
export type NamedFile = { path: string; shown: string };

/** A given file with its bytes. */
export type ReadFile = NamedFile & { bytes: Uint8Array };

/** No download of one country and no form is larger, in bytes. */
const largestFile = 10_000_000;

/**
 * Reads the files, one after another.
 * @throws FactsheetError `file-unreadable` for what is missing, no file, or too large
 */
export async function readNamedFiles(files: readonly NamedFile[]): Promise<ReadFile[]> {
  const read: ReadFile[] = [];
  for (const file of files) read.push({ ...file, bytes: await readNamedFile(file) });
  return read;
}

/** Opened without waiting, then asked what it is: a named pipe must not hang the run. */
async function readNamedFile({ path, shown }: NamedFile): Promise<Uint8Array> {
  try {
    const handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const stat = await handle.stat();
      if (!stat.isFile()) throw unreadable(shown, 'is not a file', 'Name the file itself.');
      if (stat.size > largestFile) {
        const hint = 'Download the rows of one country only.';
        throw unreadable(shown, `has ${stat.size} bytes; at most ${largestFile} are read`, hint);
      }
      return await handle.readFile();
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (error instanceof FactsheetError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      const hint = 'Look where the browser put the download, and correct the name.';
      throw unreadable(shown, 'is not there', hint);
    }
    throw unreadable(shown, `cannot be read (${code})`, 'Check who may read it.');
  }
}

/**
 * Sees that a key (its real path) does not lie with the data: whoever gets them would get it.
 * @throws FactsheetError `key-in-data` (usage)
 */
export async function requireOutside(data: string, key: string, shown: string): Promise<void> {
  if (!key.startsWith((await realpath(data)) + sep)) return;
  const hint =
    'Whoever gets the data would get the key. Move it to a folder of your own, and make a new one if the data were shared.';
  throw usageError('key-in-data', `The key ${shown} lies in the data folder.`, hint);
}

function unreadable(shown: string, why: string, hint: string): FactsheetError {
  return new FactsheetError('file-unreadable', `${shown} ${why}.`, { hint });
}
