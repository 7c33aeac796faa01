// Files that the user names on the command line: read as bytes, whatever they turn out to be.
import { FactsheetError } from '../../errors.ts';
import { readAtMost } from '../../files/disk.ts';

/** A file that the user named: where it is (absolute), and how it was typed. */
export type NamedFile = { path: string; shown: string };

/** A file that is read when it is needed. */
export function givenFile(file: NamedFile): { shown: string; read(): Promise<Uint8Array> } {
  return { shown: file.shown, read: () => readNamedFile(file) };
}

/** No download of one country and no form is larger, in bytes. */
const largestFile = 10_000_000;

/** @throws FactsheetError `file-unreadable` for what is missing, no file, or too large */
async function readNamedFile({ path, shown }: NamedFile): Promise<Uint8Array> {
  const read = await readAtMost(path, largestFile).catch(({ code }: NodeJS.ErrnoException) => {
    if (code !== 'ENOENT' && code !== 'ENOTDIR')
      throw unreadable(shown, `cannot be read (${code})`, 'Check who may read it.');
    throw unreadable(shown, 'is not there', 'Look where the browser put the download, and correct the name.');
  });
  if ('bytes' in read) return read.bytes;
  if (read.fault !== 'too-large') throw unreadable(shown, 'is not a file', 'Name the file itself.');
  const hint = 'Download the rows of one country only.';
  throw unreadable(shown, `has ${read.size} bytes; at most ${largestFile} are read`, hint);
}

function unreadable(shown: string, why: string, hint: string): FactsheetError {
  return new FactsheetError('file-unreadable', `${shown} ${why}.`, { hint });
}
