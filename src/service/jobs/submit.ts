// Takes jobs in: our row and the queue's in one transaction, so that what was answered for is never lost.
import { randomUUID } from 'node:crypto';
import type { PgBoss } from 'pg-boss';
import { FactsheetError } from '../../errors.ts';
import type { Database, Sql } from '../database/database.ts';
import { hashOfData } from '../store/hash.ts';
import { nameFiles } from '../store/named.ts';
import { findResult, resultKey } from '../store/results.ts';
import { endJob } from './end.ts';
import { type QueueName, tellNews } from './queue.ts';
import type { JobRequest } from './request.ts';

/**
 * What is asked for. `once`: a name of the caller's own for this ask (Idempotency-Key): the same ask under the same name is
 * the same job. `input`: the hash of its files, which somebody names, or what keeps them within the transaction that names them.
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
  once?: string | undefined;
};

/** So many jobs of one owner may wait. */
export const mostWaiting = 2000;

/**
 * Takes a job in, and gives its id. What was made already ends at once.
 * @throws FactsheetError `asked-otherwise`, `too-many-jobs` (usage), `input-gone`
 */
export async function submitJob(database: Database, boss: PgBoss, ask: Ask): Promise<string> {
  const { owner, request, queue, program, priority = 0, batch, once } = ask;
  return database.transaction(async (within) => {
    const id = randomUUID();
    const input = typeof ask.input === 'string' ? ask.input : await ask.input(within);
    if (once !== undefined) {
      const known = await askedOnce(within, { owner, key: once, asked: hashOfData({ request, input }), id });
      if (known !== undefined) return known;
    }
    const result = resultKey(request, input, program);
    const made = await findResult(within, result, program);
    if (!made) await requireRoom(within, owner);
    await within.query(
      `INSERT INTO factsheet.job (id, owner, kind, request, queue, input, result, priority, batch)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [id, owner, request.kind, JSON.stringify(request), queue, input, result, priority, batch ?? null],
    );
    await nameFiles(within, { job: id }, [input]);
    if (made) await endJob(within, boss, id, made.why ? 'refused' : 'done', made);
    else {
      await boss.send(queue, { id }, { id, priority, db: within.queue });
      await tellNews(within);
    }
    return id;
  });
}

/** The job that an earlier ask of this name has begun; nothing, and it is written down, if this is the first. */
async function askedOnce(
  { query }: Sql,
  { owner, key, asked, id }: { owner: string; key: string; asked: string; id: string },
): Promise<string | undefined> {
  const [first] = await query(
    `INSERT INTO factsheet.asked_once (owner, key, asked, job) VALUES ($1, $2, $3, $4)
     ON CONFLICT DO NOTHING RETURNING job`,
    [owner, key, asked, id],
  );
  if (first) return undefined;
  const [row] = await query('SELECT asked, job FROM factsheet.asked_once WHERE owner = $1 AND key = $2', [
    owner,
    key,
  ]);
  if (row?.asked === asked) return String(row.job);
  const message = 'Something else was asked for under this Idempotency-Key.';
  const hint = 'Give each ask a key of its own: a random number will do.';
  throw new FactsheetError('asked-otherwise', message, { hint, kind: 'usage' });
}

async function requireRoom({ query }: Sql, owner: string): Promise<void> {
  const statement = 'SELECT count(*)::int AS open FROM factsheet.job WHERE owner = $1 AND ended IS NULL';
  const [row] = await query(statement, [owner]);
  if (Number(row?.open) < mostWaiting) return;
  const message = `${mostWaiting} jobs of yours wait already.`;
  throw new FactsheetError('too-many-jobs', message, { hint: 'Wait until some have ended.', kind: 'usage' });
}
