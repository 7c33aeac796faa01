// The ledger: who was sent which edition, and how that ended. A SQLite file that survives a power cut at any moment.
import {
  chmodSync,
  closeSync,
  constants,
  fstatSync,
  linkSync,
  lstatSync,
  openSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { damaged, explainLedger, foreign, newer } from './ledger-faults.ts';
import type { LedgerContents, LocalLedger } from './ledger-form.ts';
import { requireHere } from './ledger-moved.ts';
import { application, contentsOf, fromFirst, ledgerIn, schema, version } from './ledger-table.ts';

/**
 * Opens the ledger for this process alone: it stays locked until it is closed or the process ends, however it ends, so
 * that two runs never send at once. With `create`, a missing one is made, readable by its owner only.
 * @returns nothing where there is none and none is to be made
 * @throws FactsheetError `ledger-busy` while another run has it; `ledger-damaged`, `ledger-empty`, `ledger-foreign`,
 * `ledger-newer` for what the file is; `ledger-moved` where a service keeps it now; `ledger-full`, `ledger-readonly`, `ledger-disk`, `ledger-unreachable` for the disk
 */
export function openLedger(file: string, { create }: { create: boolean }): LocalLedger | undefined {
  let database: DatabaseSync | undefined;
  try {
    requireHere(file);
    if (!prepare(file, create)) return undefined;
    database = open(file);
    begin(database, file);
    return ledgerIn(database, file);
  } catch (error) {
    close(database);
    throw explainLedger(error, file);
  }
}

function open(file: string): DatabaseSync {
  const database = new DatabaseSync(file, { timeout: 0 });
  try {
    // Locked before the log is opened: so no memory is shared between processes, and a network drive will do. FULL: what
    // is written is on the disk when the call comes back (sqlite.org/pragma.html#pragma_synchronous).
    database.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
    // What is taken out is overwritten: a person who is forgotten is not left in the file’s free space.
    database.exec('PRAGMA secure_delete = ON; PRAGMA trusted_schema = OFF');
    return database;
  } catch (error) {
    close(database);
    throw error;
  }
}

/** Sees that there is a file of our own to open, with mode 600. */
function prepare(file: string, create: boolean): boolean {
  const found = lstatSync(file, { throwIfNoEntry: false });
  if (!found && !create) return false;
  if (found && !found.isFile()) throw foreign(file, found.isSymbolicLink() ? 'is a link' : 'is not a file');
  if (!found) make(file);
  // For writing, so that the system says at once where that may not be.
  const handle = openSync(file, constants.O_RDWR);
  const { mode, size } = fstatSync(handle);
  closeSync(handle);
  if (size === 0) {
    const message = 'is empty (0 bytes): a copy broke off, or the disk lost it';
    throw damaged(file, message, undefined, 'ledger-empty');
  }
  if ((mode & 0o077) !== 0) chmodSync(file, 0o600);
  return true;
}

/** Makes a new ledger under another name first: a run that is killed leaves none, or a whole one. */
function make(file: string): void {
  const part = `${file}.new`;
  const remove = () => {
    for (const ending of ['', '-journal', '-wal']) rmSync(part + ending, { force: true });
  };
  remove();
  closeSync(openSync(part, 'wx', 0o600));
  const database = new DatabaseSync(part);
  try {
    database.exec(`PRAGMA synchronous = FULL; BEGIN EXCLUSIVE; ${schema} COMMIT`);
    database.close();
    put(part, file);
  } finally {
    close(database);
    remove();
  }
}

/** Gives a whole file its name, unless another run was faster. Disks without links (FAT) rename it. */
function put(part: string, file: string): void {
  try {
    linkSync(part, file);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return;
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'].includes(code)) throw error;
    renameSync(part, file);
  }
}

/**
 * All that stands in a ledger, in its newest form; the file stays as it is.
 * @returns nothing where there is none
 * @throws FactsheetError as `openLedger`
 */
export function readLedger(file: string): LedgerContents | undefined {
  let database: DatabaseSync | undefined;
  try {
    if (!lstatSync(file, { throwIfNoEntry: false }) || !prepare(file, false)) return undefined;
    database = new DatabaseSync(file, { timeout: 0 });
    database.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA trusted_schema = OFF');
    look(database, file);
    const contents = contentsOf(database, file);
    // What brought an older one to the newest form is not kept.
    database.exec('ROLLBACK');
    return contents;
  } catch (error) {
    throw explainLedger(error, file);
  } finally {
    close(database);
  }
}

/** Takes the lock, and sees that the file is a ledger, sound from its first page to its last. */
function begin(database: DatabaseSync, file: string): void {
  look(database, file);
  database.exec('COMMIT');
}

/** The same within a transaction, which stays open. */
function look(database: DatabaseSync, file: string): void {
  const pragma = (name: string) => Object.values(database.prepare(`PRAGMA ${name}`).get() ?? {})[0];
  database.exec('BEGIN EXCLUSIVE');
  if (Number(pragma('application_id')) !== application) throw foreign(file, 'is another program’s database');
  const form = Number(pragma('user_version'));
  if (form > version) throw newer(file, form);
  if (form < 1) throw damaged(file, 'is damaged: it does not say which form it has');
  if (pragma('integrity_check(1)') !== 'ok') throw damaged(file, 'is damaged');
  if (form === 1) database.exec(fromFirst);
}

/** Closes what may be open; a database that cannot even be closed is left to the process's end. */
function close(database: DatabaseSync | undefined): void {
  try {
    if (database?.isOpen) database.close();
  } catch {
    // The fault that led here is the one to tell.
  }
}
