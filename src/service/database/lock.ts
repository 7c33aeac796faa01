// A folder for one process alone. PGlite would let a second one in, and both would damage what is there.
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { usageError } from '../../errors.ts';

/**
 * Takes a folder until what is given back is called, or the process ends, however it ends: the lock is the system's, on a file,
 * and so it holds between containers too.
 * @throws FactsheetError `store-busy` (usage) while another process has it
 */
export function takeFolder(folder: string): () => void {
  const lock = new DatabaseSync(path.join(folder, 'lock'), { timeout: 0 });
  try {
    lock.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
  } catch (cause) {
    lock.close();
    if (!/locked|busy/i.test(String(cause))) throw cause;
    const hint =
      'Use the service that runs, or end it first. For several at once give all of them one PostgreSQL, by FACTSHEET_DATABASE_URL.';
    throw usageError('store-busy', `Another service runs on ${folder}.`, hint);
  }
  return () => lock.close();
}
