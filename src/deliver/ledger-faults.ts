// What can be wrong with the ledger, each in its own true words, with the remedy.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { FactsheetError } from '../errors.ts';

type Fault = { code: string; says: string; hint: string };

const disk = 'Nobody gets the factsheet twice: start the same command again when that is done.';
const rights =
  'See who may write in this folder, and that the disk is not write-protected; then start this again.';

/** SQLite's result codes (sqlite.org/rescode.html), the low eight bits; the extended ones where they say more. */
const results: Readonly<Record<number, Fault>> = {
  5: {
    code: 'ledger-busy',
    says: 'is in use: another run is sending',
    hint: 'Wait until the other factsheet send has ended, then start this again: it goes on from there.',
  },
  8: { code: 'ledger-readonly', says: 'may not be written', hint: rights },
  10: {
    code: 'ledger-disk',
    says: 'cannot be read or written: the disk reports a fault',
    hint: `See that the disk or network drive is there and sound. ${disk}`,
  },
  11: { code: 'ledger-damaged', says: 'is damaged', hint: '' },
  13: { code: 'ledger-full', says: 'cannot be written: the disk is full', hint: `Make room. ${disk}` },
  14: {
    code: 'ledger-unreachable',
    says: 'cannot be opened: perhaps its folder may not be written',
    hint: rights,
  },
  26: { code: 'ledger-damaged', says: 'is damaged, or is no ledger at all', hint: '' },
};
const same: Readonly<Record<number, number>> = { 6: 5, 22: 10, 3: 14, 23: 14 };

/** The words for a fault of SQLite's or of the system's; what is none of theirs comes back as it is. */
export function explainLedger(error: unknown, file: string): unknown {
  if (error instanceof FactsheetError) return error;
  const { errcode, code } = error as { errcode?: number; code?: string };
  if (errcode !== undefined) {
    const low = errcode & 0xff;
    const fault = results[same[low] ?? low] ?? results[10];
    if (fault) return tell(fault, file, error);
  }
  if (code !== undefined && system[code]) return tell(system[code], file, error);
  return error;
}

/** What the system answers (errno.h). */
const system: Readonly<Record<string, Fault>> = {
  ENOSPC: { code: 'ledger-full', says: 'cannot be written: the disk is full', hint: `Make room. ${disk}` },
  EDQUOT: {
    code: 'ledger-full',
    says: 'cannot be written: your share of the disk is full',
    hint: `Make room. ${disk}`,
  },
  EROFS: { code: 'ledger-readonly', says: 'cannot be written: the disk is read-only', hint: rights },
  EACCES: { code: 'ledger-readonly', says: 'may not be opened: you have no right to', hint: rights },
  EPERM: { code: 'ledger-readonly', says: 'may not be written', hint: rights },
  ENOENT: {
    code: 'ledger-unreachable',
    says: 'cannot be made: its folder is not there',
    hint: 'Name the folder that holds the operations with --data.',
  },
  ENOTDIR: {
    code: 'ledger-unreachable',
    says: 'cannot be made: its folder is not a folder',
    hint: 'Name the folder that holds the operations with --data.',
  },
  EIO: {
    code: 'ledger-disk',
    says: 'cannot be read: the disk reports a fault',
    hint: 'See that the disk or network drive is there and sound, then start this again.',
  },
};

function tell({ code, says, hint }: Fault, file: string, cause: unknown): FactsheetError {
  return code === 'ledger-damaged'
    ? damaged(file, says, cause)
    : new FactsheetError(code, `The ledger ${file} ${says}.`, { hint, cause });
}

/** The error for a ledger that is not sound: `code` is `ledger-damaged` unless another is named. */
export function damaged(
  file: string,
  says: string,
  cause?: unknown,
  code = 'ledger-damaged',
): FactsheetError {
  return new FactsheetError(code, `The ledger ${file} ${says}.`, { hint: bringBack(file), cause });
}

/** The error for a file in the ledger's place that is another thing: SQLite's file of somebody else's, a folder, a link. */
export function foreign(file: string, says: string): FactsheetError {
  const hint = `Move it away. ${bringBack(file)}`;
  return new FactsheetError('ledger-foreign', `${file} ${says}: it is no ledger.`, { hint });
}

/** The error for a ledger that a later version of the program has written. */
export function newer(file: string, version: number): FactsheetError {
  const hint =
    'Use the newer version of the program (git pull), or the computer that the last factsheet was sent from.';
  const message = `The ledger ${file} was written by a newer version of this program (form ${version}).`;
  return new FactsheetError('ledger-newer', message, { hint });
}

function bringBack(file: string): string {
  const newest = backupsOf(file).at(-1);
  const how =
    newest === undefined
      ? 'Bring it back from a back-up of this computer.'
      : `Copy the back-up ${path.join(path.dirname(file), newest)} over it.`;
  return `${how} Without it nobody knows who has the factsheet, and who wants none: all would get it again. Only if nothing was ever sent from here, delete it.`;
}

/** The names of the back-ups that lie beside a ledger, the oldest first (see backUp). */
export function backupsOf(file: string): string[] {
  const name = path.basename(file);
  try {
    return readdirSync(path.dirname(file))
      .filter((one) => one.startsWith(`${name}.`) && /^\.\d{8}T\d{9}Z\.backup$/.test(one.slice(name.length)))
      .sort();
  } catch {
    return [];
  }
}
