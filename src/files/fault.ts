// Why a file cannot be written, and what the user can do about it.
import path from 'node:path';
import { FactsheetError } from '../errors.ts';

/** What a system's error means, and the remedy. `folder` is where the file was to be. */
const meanings: Record<string, [why: string, hint: (folder: string) => string]> = {
  ENOSPC: ['the disk is full', () => 'Make room on the disk, and run again.'],
  EDQUOT: ['your share of the disk is full', () => 'Make room, or ask for more, and run again.'],
  EFBIG: ['it is larger than this disk takes', () => 'Choose a folder on another disk.'],
  EACCES: [
    'you may not write there',
    (folder) => `See who may write in ${folder}, or choose another folder.`,
  ],
  EPERM: ['the system refuses', () => 'Close the file if another program has it open, and run again.'],
  EBUSY: [
    'another program has it open',
    () => 'Close the file if another program has it open, and run again.',
  ],
  EROFS: ['this disk is read-only', () => 'Choose a folder on another disk.'],
  EIO: ['the disk reports a fault', () => 'Choose a folder on another disk, and have this one looked at.'],
  ENAMETOOLONG: ['its name is too long for this disk', () => 'Choose a folder with a shorter path.'],
  ENOENT: ['its folder cannot be made', () => 'Choose another folder.'],
  EISDIR: ['a folder of that name stands there', () => 'Move that folder away, and run again.'],
  ENOTDIR: ['a file stands where a folder has to be', () => 'Move that file away, or choose another folder.'],
  EEXIST: ['a file stands where a folder has to be', () => 'Move that file away, or choose another folder.'],
};

/** The meaning of a system's error when a file or folder was to be written: the words, with its code, and the remedy. */
export function meaningOf(cause: unknown, folder: string): { why: string; hint: string } {
  const code = (cause as NodeJS.ErrnoException).code ?? String(cause);
  const [why, hint] = meanings[code] ?? ['the system refuses', () => 'Choose another folder.'];
  return { why: `${why} (${code})`, hint: hint(folder) };
}

/** The error that says why a file was not written. */
export function cannotWrite(file: string, cause: unknown): FactsheetError {
  if (cause instanceof FactsheetError) return cause;
  const { why, hint } = meaningOf(cause, path.dirname(file));
  const message = `${file} cannot be written: ${why}. Nothing was changed.`;
  return new FactsheetError('cannot-write', message, { hint, cause });
}

/** A link is not written through: what it leads to may be anybody's, and what it was made for would be lost with it. */
export function isLink(file: string, to: string): FactsheetError {
  const message = `${file} is a link (to ${to}), and is not written through. Nothing was changed.`;
  const hint = 'Remove the link, or choose another folder; a folder may be a link.';
  return new FactsheetError('cannot-write', message, { hint });
}

/** What stands in the file's place is neither a file nor a folder: a device, a pipe, a socket. */
export function isNoFile(file: string): FactsheetError {
  const message = `${file} is not a file, and is not replaced by one. Nothing was changed.`;
  return new FactsheetError('cannot-write', message, { hint: 'Choose another name or folder.' });
}
