// What people ask for in the studio, as jobs of the queue: marked, so that the studio finds them again after a restart.
import { setTimeout as wait } from 'node:timers/promises';
import { type FactsheetError, usageError } from '../../errors.ts';
import { isAway } from '../database/database.ts';
import { cancelJob } from '../jobs/end.ts';
import { findJobs, type Job } from '../jobs/job.ts';
import { type AskRequest, askRequest } from '../jobs/request.ts';
import { submitJob } from '../jobs/submit.ts';
import type { Office } from '../office.ts';
import type { Log } from '../seen/log.ts';
import { resultKey } from '../store/results.ts';
import { hashOfSnapshot, keepSnapshot } from '../store/snapshot.ts';
import { storedFiles } from './jobs.ts';
import { Refused } from './problem.ts';
import type { Room } from './room.ts';
import { here } from './who.ts';

/** A job, and whether the studio has written its files into its folder. */
export type WorkerJob = Job & { isWritten: boolean };

/** Told of each job as it is at first and whenever it is another; and of one that is not known any more. */
export type Hearing = { told(job: WorkerJob): void; gone(id: string): void };

export type StudioJobs = {
  /**
   * Asks for a job over the files as they stand. What is asked for again before it has ended is the same job.
   * @param person the number of who asks; not given: who sits at this machine
   * @throws FactsheetError `unknown-period`, `too-many-jobs`, `too-much`, `too-much-at-once`, `no-room`, `no-database`
   */
  ask(request: Extract<AskRequest, { kind: 'make' | 'pack' }>, person?: string): Promise<WorkerJob>;
  stop(id: string): Promise<void>;
  /** The bytes of a file that a job has made. */
  bytes(hash: string): Promise<Uint8Array | undefined>;
  /** Notes that the files of a job are written. */
  written(id: string): Promise<void>;
  /** Tells of the jobs of the studio, first of those that there are. @throws where these cannot be read */
  listen(hearing: Hearing): Promise<{ stop(): Promise<void> }>;
};

/** So many jobs of one person may be open, and so many that have ended are known. */
const most = { open: 10, ended: 50 } as const;

/** So often (ms) it is looked how far jobs are: while one is open, and while none is. */
const pauses = { open: 300, none: 3000 } as const;

type Parts = { office: Office; data: string; room: Room; log: Log };

export function openStudioJobs({ office, data, room, log }: Parts): StudioJobs {
  const { database, boss, files, program } = office;
  let wake = Promise.withResolvers<void>();
  const rouse = () => {
    wake.resolve();
    wake = Promise.withResolvers();
  };
  const submit = async (request: AskRequest, owner: string): Promise<string> => {
    using held = room(owner);
    const given = await storedFiles({ data }, request.period, held, true);
    const [same] = await database.query(
      'SELECT id FROM factsheet.job WHERE studio AND ended IS NULL AND result = $1',
      [resultKey(request, hashOfSnapshot(given), program)],
    );
    if (same) return String(same.id);
    await requireRoom(office, owner);
    return submitJob(database, boss, {
      ...{ owner, request, queue: 'stored', program, studio: true },
      input: (within) => keepSnapshot(files, within, given),
    });
  };
  return {
    async ask(wish, person) {
      const read = askRequest.safeParse(wish);
      if (!read.success) throw unknownPeriod(wish.period);
      const owner = person === undefined ? here.owner : `person:${person}`;
      try {
        const [job] = await findJobs(database, [await submit(read.data, owner)]);
        if (!job) throw new TypeError('The job is not there.');
        rouse();
        return { ...job, isWritten: false };
      } catch (error) {
        throw inWords(error);
      }
    },
    async stop(id) {
      await cancelJob(database, boss, id).catch((error: unknown) => {
        throw inWords(error);
      });
      rouse();
    },
    bytes: files.get,
    async written(id) {
      await database.query('UPDATE factsheet.job SET written = now() WHERE id = $1', [id]);
    },
    listen: (hearing) => {
      const look = lookOver(office, hearing);
      return keepLooking(look, () => wake.promise, log);
    },
  };
}

/** Looks now and again, and at once when it is woken. @throws where the first look fails */
async function keepLooking(
  look: () => Promise<boolean>,
  woken: () => Promise<void>,
  log: Log,
): Promise<{ stop(): Promise<void> }> {
  const stopping = new AbortController();
  let isOpen = await look();
  const looking = async () => {
    while (!stopping.signal.aborted) {
      const idle = new AbortController();
      const signal = AbortSignal.any([idle.signal, stopping.signal]);
      const pause = wait(isOpen ? pauses.open : pauses.none, undefined, { signal });
      await Promise.race([pause.catch(() => undefined), woken()]);
      idle.abort();
      if (stopping.signal.aborted) break;
      isOpen = await look().catch((error: unknown) => {
        log.warn({ err: error }, 'jobs of the studio cannot be read');
        return false;
      });
    }
  };
  const ended = looking();
  return {
    stop() {
      stopping.abort();
      return ended;
    },
  };
}

/** Looks which jobs are others than the last time, and tells of them; gives whether one is open. */
function lookOver({ database }: Pick<Office, 'database'>, { told, gone }: Hearing): () => Promise<boolean> {
  const known = new Map<string, string>();
  let isFirst = true;
  return async () => {
    const rows = await database.query(
      `SELECT id, ended IS NULL AS open, written IS NOT NULL AS written FROM factsheet.job
       WHERE studio AND (ended IS NULL OR (outcome = 'done' AND written IS NULL)
         OR id IN (SELECT jsonb_array_elements_text($1::jsonb)::uuid)
         OR ($2 AND id IN (SELECT id FROM factsheet.job WHERE studio ORDER BY created DESC LIMIT ${most.ended})))`,
      [JSON.stringify([...known.keys()]), isFirst],
    );
    isFirst = false;
    const written = new Map(rows.map((row) => [String(row.id), row.written === true]));
    const others = rows.filter(({ id, open }) => open === true || known.get(String(id)) !== over);
    const jobs = await findJobs(
      database,
      others.map(({ id }) => String(id)),
    );
    for (const job of jobs) {
      const now = job.ended ? over : JSON.stringify([job.state, job.place, job.step, job.attempt]);
      if (known.get(job.id) === now) continue;
      known.set(job.id, now);
      told({ ...job, isWritten: written.get(job.id) === true });
    }
    const ended = [...known].filter(([, now]) => now === over).map(([id]) => id);
    const old = new Set(ended.slice(0, -most.ended));
    for (const id of known.keys()) {
      if (written.has(id) && !old.has(id)) continue;
      known.delete(id);
      gone(id);
    }
    return rows.some(({ open }) => open === true);
  };
}

/** What is known of a job that has ended. */
const over = 'ended';

/** @throws FactsheetError `too-many-jobs` (usage) */
async function requireRoom({ database }: Pick<Office, 'database'>, owner: string): Promise<void> {
  const statement =
    'SELECT count(*)::int AS open FROM factsheet.job WHERE studio AND owner = $1 AND ended IS NULL';
  const [row] = await database.query(statement, [owner]);
  if (Number(row?.open) < most.open) return;
  const message = `${most.open} jobs of yours are waiting already.`;
  throw usageError('too-many-jobs', message, 'Wait until some are done, or stop them.');
}

function unknownPeriod(period: string): FactsheetError {
  return usageError('unknown-period', `There is no period ${period}.`, 'Go back to the studio’s first page.');
}

/** As the studio knows refusals. */
function inWords(error: unknown): unknown {
  if (error instanceof Refused) return usageError(error.code, error.message, error.hint);
  if (!isAway(error)) return error;
  return usageError('no-database', 'The database does not answer.', 'Try again in a few seconds.');
}
