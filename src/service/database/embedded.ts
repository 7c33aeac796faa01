// PostgreSQL inside this process: PGlite, over a folder that belongs to this process alone.
import path from 'node:path';
import type { PGliteInterface, Transaction } from '@electric-sql/pglite';
import { cannotWrite } from '../../files/fault.ts';
import { makeFolder } from '../../files/folder.ts';
import { type Database, type Run, sqlOf } from './database.ts';
import { takeFolder } from './lock.ts';

/**
 * Opens the database of a folder (absolute), and makes it where there is none, which takes some seconds.
 * @throws FactsheetError `store-busy` (usage) while another process has it; `cannot-write` where there can be no such folder
 */
export async function openEmbedded(folder: string): Promise<Database> {
  await makeFolder(folder).catch((cause: unknown) => {
    throw cannotWrite(folder, cause);
  });
  const release = takeFolder(folder);
  try {
    const { PGlite } = await import('@electric-sql/pglite');
    // Durable: what was committed is on the disk.
    const pglite = await PGlite.create(path.join(folder, 'postgres'), { relaxedDurability: false });
    const sql = sqlOf(runIn(pglite, true));
    return {
      ...sql,
      forQueue: { db: sql.queue, backend: 'pglite' },
      transaction: (work) => pglite.transaction((within) => work(sqlOf(runIn(within, false)))),
      async listen(channel, told) {
        const stop = await pglite.listen(channel, told);
        return () => stop();
      },
      async close() {
        await pglite.close();
        release();
      },
    };
  } catch (error) {
    release();
    throw error;
  }
}

/** `alone`: a statement that fails must not leave the one connection in a transaction that is lost. */
function runIn(on: Pick<PGliteInterface | Transaction, 'query' | 'exec'>, alone: boolean): Run {
  const run: Run = async (statement, values) => {
    if (values && values.length > 0)
      return (await on.query<Record<string, unknown>>(statement, [...values])).rows;
    return (await on.exec(statement)).flatMap(({ rows }) => rows);
  };
  if (!alone) return run;
  return async (statement, values) => {
    try {
      return await run(statement, values);
    } catch (error) {
      await on.exec('ROLLBACK').catch(() => undefined);
      throw error;
    }
  };
}
