// Takes jobs in: our row and the queue's in one transaction, so that what was answered for is never lost.
import { randomUUID } from 'node:crypto';
import type { PgBoss } from 'pg-boss';
import { FactsheetError } from '../../errors.ts';
import type { Database, Sql } from '../database/database.ts';
import { nameFiles } from '../store/named.ts';
import { findResult, resultKey } from '../store/results.ts';
import { endJob } from './end.ts';
import { beginOnce, type Once } from './once.ts';
import { type QueueName, tellNews } from './queue.ts';
import type { JobRequest } from './request.ts';

/**
 * What is asked for. `once`: the same ask under the same name is the same job. `input`: the hash of its files, which somebody names, or what keeps them within the transaction that names them.
 * `program`: the hash of the program.
 */
export type Ask = {
  owner: string;
  request: JobRequest;
  queue: QueueName;
  input: string | ((within: Sql) => Promise<string>);
  program: string;
  priority?: number;
  batch?: string;
  once?: Once | undefined;
  /** Asked for in the studio, which shows it. */
  studio?: boolean;
};

/** So many jobs of one owner may wait. */
export const mostWaiting = 2000;

/**
 * Takes a job in, and gives its id. What was made already ends at once.
 * @throws FactsheetError `asked-otherwise`, `too-many-jobs` (usage), `input-gone`
 */
export function submitJob(database: Database, boss: PgBoss, ask: Ask): Promise<string> {
  return database.transaction((within) => submitWithin(within, boss, ask));
}

/** The same within a transaction. */
export async function submitWithin(within: Sql, boss: PgBoss, ask: Ask): Promise<string> {
  const { owner, request, queue, program, priority = 0, batch, once, studio = false } = ask;
  const id = randomUUID();
  const known = once && (await beginOnce(within, owner, once, { id }));
  if (known) return known.id;
  const input = typeof ask.input === 'string' ? ask.input : await ask.input(within);
  const result = resultKey(request, input, program);
  const made = await findResult(within, result, program);
  if (!made) await requireRoom(within, owner);
  await within.query(
    `INSERT INTO factsheet.job (id, owner, kind, request, queue, input, result, priority, batch, studio)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      ...[id, owner, request.kind, JSON.stringify(request), queue, input],
      ...[result, priority, batch ?? null, studio],
    ],
  );
  await nameFiles(within, { job: id }, [input]);
  if (made) await endJob(within, boss, id, made.why ? 'refused' : 'done', made);
  else {
    await boss.send(queue, { id }, { id, priority, db: within.queue });
    await tellNews(within);
  }
  return id;
}

async function requireRoom({ query }: Sql, owner: string): Promise<void> {
  const statement = 'SELECT count(*)::int AS open FROM factsheet.job WHERE owner = $1 AND ended IS NULL';
  const [row] = await query(statement, [owner]);
  if (Number(row?.open) < mostWaiting) return;
  const message = `${mostWaiting} jobs of yours wait already.`;
  throw new FactsheetError('too-many-jobs', message, { hint: 'Wait until some have ended.', kind: 'usage' });
}
