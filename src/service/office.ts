// All that the service stands on, opened in order and closed in the other: database, tables, queue, files.
import path from 'node:path';
import type { PgBoss } from 'pg-boss';
import { type Database, isAway } from './database/database.ts';
import { openEmbedded } from './database/embedded.ts';
import { migrate, type Stand } from './database/migrate.ts';
import { noDatabase, openServer } from './database/server.ts';
import { openQueue } from './jobs/queue.ts';
import type { Log } from './seen/log.ts';
import { openTotals, type Totals } from './seen/totals.ts';
import { databaseFiles, type Files, folderFiles } from './store/files.ts';
import { programHash } from './store/program.ts';

/**
 * `address`: of a PostgreSQL; without, one is embedded in this process. `store`: the folder (absolute) for that and for files;
 * with a server, files go into the database unless it is given. `seconds`: no job takes longer.
 */
export type OfficeOptions = {
  project: string;
  address?: string | undefined;
  store?: string | undefined;
  seconds: number;
  log: Log;
  /** Whether this process looks after schedules. */
  keepsTime?: boolean;
};

export type Office = {
  database: Database;
  boss: PgBoss;
  files: Files;
  /** The hash of this program. */
  program: string;
  /** What is kept of how long jobs take. */
  totals: Totals;
  close(): Promise<void>;
};

/** @throws FactsheetError `no-database`, `store-busy` */
export async function openOffice(options: OfficeOptions): Promise<Office> {
  const { project, address, store, seconds, log, keepsTime = false } = options;
  const told = (error: Error) => log.warn({ err: error }, 'database');
  const program = programHash(project);
  const database =
    address === undefined ? await openEmbedded(storeOf(store)) : await openServer(address, told);
  try {
    tellStep(await migrate(database), log);
    const boss = await openQueue(database, seconds, told, keepsTime);
    const files =
      store === undefined ? databaseFiles(database) : folderFiles(database, path.join(store, 'files'));
    const totals = openTotals(database, (error) =>
      log.warn({ err: error }, 'figures of jobs are added later'),
    );
    return {
      ...{ database, boss, files, totals, program: await program },
      async close() {
        await totals.close();
        await boss.stop({ graceful: false }).catch(told);
        await database.close();
      },
    };
  } catch (error) {
    await database.close();
    // It went away between one question and the next.
    throw isAway(error) ? noDatabase(error as Error) : error;
  }
}

/** What a process of another version than the tables found: it goes on, and whoever reads the log knows why. */
function tellStep({ found, stands, known }: Stand, log: Log): void {
  if (found > 0 && stands > found) log.info({ from: found, to: stands }, 'the tables were brought forward');
  const says = 'the tables are those of a later version: this one goes on over them';
  if (stands > known) log.warn({ tables: stands, known }, says);
}

function storeOf(store: string | undefined): string {
  if (store === undefined) throw new TypeError('An embedded database wants a folder.');
  return store;
}
