// The ledger: who was sent which edition, and how that ended. A SQLite file that survives a power cut at any moment.
import { chmodSync, closeSync, fstatSync, lstatSync, openSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { FactsheetError } from '../errors.ts';
import { application, type Ledger, ledgerIn, schema, version } from './ledger-table.ts';

/**
 * Opens the ledger for this process alone: it stays locked until it is closed or the process ends, however it ends, so
 * that two runs never send at once. With `create`, a missing one is made, readable by its owner only.
 * @returns nothing where there is none and none is to be made
 * @throws FactsheetError `ledger-busy` while another run has it, `ledger-broken` where the file is no ledger of ours
 */
export function openLedger(file: string, { create }: { create: boolean }): Ledger | undefined {
  if (!prepare(file, create)) return undefined;
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(file, { timeout: 0 });
    // Locked before the log is opened: so no memory is shared between processes, and a network drive will do. FULL: what
    // is written is on the disk when the call comes back (sqlite.org/pragma.html#pragma_synchronous).
    database.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
    // What is taken out is overwritten: a person who is forgotten is not left in the file’s free space.
    database.exec('PRAGMA secure_delete = ON; PRAGMA trusted_schema = OFF; BEGIN EXCLUSIVE');
    identify(database, file);
    database.exec('COMMIT');
    return ledgerIn(database);
  } catch (error) {
    database?.close();
    throw explain(error, file);
  }
}

/** Sees that there is a file of our own to open, with mode 600. */
function prepare(file: string, create: boolean): boolean {
  const found = lstatSync(file, { throwIfNoEntry: false });
  if (!found && !create) return false;
  if (found && !found.isFile()) throw broken(file, 'is not a file');
  try {
    const handle = openSync(file, found ? 'r' : 'wx', 0o600);
    const { mode } = fstatSync(handle);
    closeSync(handle);
    if ((mode & 0o077) !== 0) chmodSync(file, 0o600);
    return true;
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    const hint = 'See that you may write in the data folder, and that the disk is not full.';
    throw new FactsheetError('ledger-unreachable', `${file} cannot be opened (${code}).`, { hint, cause });
  }
}

/** Makes the table in an empty file; any other file has to be a ledger. */
function identify(database: DatabaseSync, file: string): void {
  const pragma = (name: string) => Number(Object.values(database.prepare(`PRAGMA ${name}`).get() ?? {})[0]);
  if (pragma('schema_version') === 0) database.exec(schema);
  if (pragma('application_id') !== application) throw broken(file, 'is another program’s database');
  if (pragma('user_version') === version) return;
  throw broken(file, 'was written by a newer version of this program');
}

/** SQLite's result codes (sqlite.org/rescode.html), the low eight bits. */
const busy = 5;
const locked = 6;

function explain(error: unknown, file: string): unknown {
  const code = (error as { errcode?: number }).errcode;
  if (error instanceof FactsheetError || code === undefined) return error;
  if ([busy, locked].includes(code & 0xff)) {
    const hint =
      'Wait until the other factsheet send has ended, then start this again: it goes on from there.';
    return new FactsheetError('ledger-busy', `Another run is sending: it has ${file}.`, {
      hint,
      cause: error,
    });
  }
  return broken(file, `cannot be read (${(error as Error).message})`);
}

function broken(file: string, why: string): FactsheetError {
  const hint =
    'Bring it back from a back-up. Without it nobody knows who has the factsheet: all would get it again.';
  return new FactsheetError('ledger-broken', `${file} ${why}.`, { hint });
}
