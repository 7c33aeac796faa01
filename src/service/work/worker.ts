// A worker: takes jobs from the queue, has each done in a process of its own, and writes down what it came to. Any number may
// work over one database: a job is held by one, and what one that was given up writes too late is refused.
import { setTimeout as wait } from 'node:timers/promises';
import type { JobWithMetadata, PgBoss } from 'pg-boss';
import { FactsheetError } from '../../errors.ts';
import type { Database, Sql } from '../database/database.ts';
import type { Answer } from '../jobs/answer.ts';
import { endJob } from '../jobs/end.ts';
import { findJobs, type Job, UnknownRequest } from '../jobs/job.ts';
import { affectedBy, heartbeat, news, type QueueName, type Ticket } from '../jobs/queue.ts';
import type { Mailer } from '../mails/mailer.ts';
import { timesOf } from '../seen/job-times.ts';
import type { Log } from '../seen/log.ts';
import type { Totals } from '../seen/totals.ts';
import { openAudit } from '../server/audit.ts';
import type { Files } from '../store/files.ts';
import { findResult, keepResult, resultKey } from '../store/results.ts';
import { readSnapshot } from '../store/snapshot.ts';
import { bounded } from './bounded.ts';
import type { Outcome } from './kinds.ts';
import { JobBroke, type Place, runJob } from './run-job.ts';

/** What a worker works with. `queues`: those that it takes from, the first first; `atOnce`: so many jobs side by side. */
export type WorkerParts = {
  database: Database;
  boss: PgBoss;
  files: Files;
  program: string;
  totals: Totals;
  place: Place;
  /** What sends, where this worker may. */
  mailer?: Mailer | undefined;
  queues: readonly QueueName[];
  atOnce: number;
  log: Log;
  /** So often (ms) it looks for jobs while none is told of: those that are tried again, and those whose word was lost. */
  pause?: number;
};

export type Worker = {
  /** Takes no more; what is under way may take so long (ms), then it is given back. */
  stop(patience: number): Promise<void>;
};

/** So long (s) a job that a worker does not know is left alone before one takes it again. */
const pauseOfUnknown = 10;

type Held = JobWithMetadata<Ticket>;

export function startWorker(parts: WorkerParts): Worker {
  const { boss, database, queues, atOnce, log, pause = 1000 } = parts;
  const stopping = new AbortController();
  const givingBack = new AbortController();
  const running = new Set<Promise<void>>();
  const take = async (): Promise<number> => {
    let taken = 0;
    for (const queue of queues) {
      const batchSize = atOnce - running.size;
      if (batchSize <= 0) break;
      for (const held of await boss.fetch<Ticket>(queue, { batchSize, includeMetadata: true })) {
        const work = hold(parts, held, givingBack.signal).finally(() => running.delete(work));
        running.add(work);
        taken += 1;
      }
    }
    return taken;
  };
  let wake = Promise.withResolvers<void>();
  const hearing = database
    .listen(news, () => wake.resolve())
    .catch((error: unknown) => {
      log.warn({ err: error }, 'jobs are not heard of, but looked for');
      return async () => undefined;
    });
  const work = async () => {
    while (!stopping.signal.aborted) {
      wake = Promise.withResolvers();
      const taken = await take().catch((error: unknown) => {
        log.warn({ err: error }, 'no jobs can be taken');
        return 0;
      });
      const next = taken > 0 && running.size < atOnce ? 0 : pause;
      const idle = new AbortController();
      const some =
        running.size >= atOnce
          ? running
          : [wait(next, undefined, { signal: idle.signal }).catch(() => undefined)];
      await Promise.race([wake.promise, ...some]);
      idle.abort();
    }
  };
  const working = work();
  return {
    async stop(patience) {
      stopping.abort();
      wake.resolve();
      await working;
      await (await hearing)().catch(() => undefined);
      const timer = setTimeout(() => givingBack.abort(), patience);
      await Promise.all(running);
      clearTimeout(timer);
    },
  };
}

/** Holds one job to its end, whatever that is. Nothing is thrown: what cannot be written now is given to another later. */
async function hold(parts: WorkerParts, held: Held, givingBack: AbortSignal): Promise<void> {
  const { boss, log: all } = parts;
  const log = all.child({ job: held.id, attempt: held.retryCount + 1 });
  const lost = new AbortController();
  const beat = setInterval(() => {
    boss.touch(held.name, held).then(
      (response) => affectedBy(response) === 0 && lost.abort(),
      () => undefined,
    );
  }, 1000);
  try {
    await work(parts, held, AbortSignal.any([lost.signal, givingBack]), log);
  } catch (error) {
    if (error instanceof UnknownRequest) await leave(parts, held, log);
    else if (lost.signal.aborted) log.info('cancelled, or given to another worker');
    else await giveBack(parts, held, error, log);
  } finally {
    clearInterval(beat);
  }
}

async function work(parts: WorkerParts, held: Held, signal: AbortSignal, log: Log): Promise<void> {
  const { database, files, program, totals } = parts;
  const [job] = await findJobs(database, [held.data.id]);
  if (!job || job.ended) return void (await parts.boss.complete(held.name, held));
  const begun = performance.now();
  const attempt = held.retryCount + 1;
  const statement = `UPDATE factsheet.job SET attempt = $2, begun = coalesce(begun, now()) WHERE id = $1
    RETURNING extract(epoch FROM now() - coalesce(redriven, created))::float AS waited`;
  const [row] = await database.query(statement, [job.id, attempt]);
  const times = timesOf(totals, { kind: job.request.kind, waited: Number(row?.waited ?? 0), attempt });
  // Who asked may be of another version: what is made here is this one's.
  const known = await findResult(database, resultKey(job.request, job.input, program), program);
  if (known) {
    await end(parts, held, job, async () => known);
    return times.end();
  }
  const step = (said: string) => {
    log.debug({ step: said }, 'step');
    times.step(said);
    const statement = 'UPDATE factsheet.job SET step = $2 WHERE id = $1 AND ended IS NULL';
    database.query(statement, [job.id, said]).catch(() => undefined);
  };
  log.info({ kind: job.request.kind, operation: job.request.period.split('/')[0] }, 'begun');
  const outcome = bounded(await done(parts, job, { signal, step, begin: times.step }));
  times.step('store');
  const answer = await end(parts, held, job, (within) => kept(files, within, outcome), outcome.note);
  times.end();
  const seconds = (performance.now() - begun) / 1000;
  log.info({ seconds, files: answer.files.length, findings: answer.findings.length, program }, 'ended');
}

/** Mails are sent from here; all else is done by a process of its own. */
async function done(
  { files, place, mailer }: WorkerParts,
  job: Job,
  { begin, ...tools }: { signal: AbortSignal; step(step: string): void; begin(step: string): void },
): Promise<Outcome & { note?: string }> {
  const { request } = job;
  if (request.kind !== 'send' && request.kind !== 'remind') {
    begin('snapshot');
    const snapshot = await readSnapshot(files, job.input);
    begin('start');
    return runJob(place, { ask: 'job', request, files: snapshot }, tools);
  }
  begin('send');
  if (!mailer) throw new JobBroke('cannot-send', 'This worker sends no mails.');
  return mailer(job, tools);
}

/** Keeps the files of an outcome, and gives the answer that names them. */
async function kept(
  files: Files,
  within: Sql,
  { files: made, findings, data, why }: Outcome,
): Promise<Answer> {
  const hashes = await files.put(
    within,
    made.map(({ bytes }) => bytes),
  );
  const named = made.map(({ bytes, ...about }, index) => {
    return { ...about, hash: hashes[index] ?? '', size: bytes.byteLength };
  });
  return { files: named, findings: [...findings], ...(data !== undefined && { data }), ...(why && { why }) };
}

/**
 * The queue's word, our own and the result with its files in one transaction: where the queue has given the job to another, none of
 * them. Gives the answer.
 * @param note what the audit log says of what was sent
 */
async function end(
  { database, boss, program }: WorkerParts,
  held: Held,
  job: Job,
  answered: (within: Sql) => Promise<Answer>,
  note?: string,
): Promise<Answer> {
  return database.transaction(async (within) => {
    const response = await boss.complete(held.name, held, null, { db: within.queue });
    if (affectedBy(response) === 0)
      throw new JobBroke('lost', 'The job was given to another worker, or cancelled.');
    const answer = await answered(within);
    await endJob(within, boss, job.id, answer.why ? 'refused' : 'done', answer);
    const result = resultKey(job.request, job.input, program);
    if (result !== job.result)
      await within.query('UPDATE factsheet.job SET result = $2 WHERE id = $1', [job.id, result]);
    await keepResult(within, result, program, answer);
    if (note !== undefined) await openAudit(within).note(job.owner, 'sent', note);
    return answer;
  });
}

/** Leaves a job to a worker of a later version, after a while (s): it was not tried. */
async function leave({ boss, database }: WorkerParts, held: Held, log: Log): Promise<void> {
  log.warn('a later version is needed for this job: it is left to another worker');
  const { id, name, data, priority } = held;
  await database
    .transaction(async ({ queue: db }) => {
      await boss.deleteJob(name, id, { db });
      await boss.send(name, data, { id, priority, startAfter: pauseOfUnknown, db });
    })
    .catch((error: unknown) => log.warn({ err: error, heartbeat }, 'cannot be given back'));
}

/** Gives a job back to the queue, which has it tried again later, or not. */
async function giveBack({ boss }: WorkerParts, held: Held, error: unknown, log: Log): Promise<void> {
  const message = error instanceof Error ? error.message : String(error);
  log.warn({ err: error }, 'given back');
  const cause = error instanceof JobBroke || error instanceof FactsheetError ? error.code : 'internal';
  await boss.fail(held.name, held, { cause, message: message.slice(0, 1000) }).catch((cause: unknown) => {
    // The queue notices by itself that nobody holds it any more.
    log.warn({ err: cause, heartbeat }, 'cannot be given back');
  });
}
