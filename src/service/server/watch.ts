// Tells of jobs as they go on, to all who listen: by one connection that hears of changes, and one question to the database for all.
// Where nothing can be heard, and after the database was away, it looks by itself.
import { setTimeout as wait } from 'node:timers/promises';
import type { Database } from '../database/database.ts';
import { findJobs, type Job } from '../jobs/job.ts';
import { changes } from '../jobs/queue.ts';

export type Watch = {
  /** The job now, and whenever it is another, until it has ended or the signal aborts (it is told once at least). Nothing where there is none. */
  follow(id: string, signal: AbortSignal): AsyncGenerator<Job>;
  close(): Promise<void>;
};

/** So often (ms) the database is asked where nothing is heard: that is how places in the queue are told. */
const usualPause = 1000;

/** What is heard in so short a time (ms) is one question. */
const burst = 50;

export function openWatch(database: Database, pause = usualPause): Watch {
  const closing = new AbortController();
  const waiting = new Map<string, Set<(job: Job | undefined) => void>>();
  let wake = Promise.withResolvers<void>();
  let hearing: Promise<() => Promise<void>> | undefined;
  let isAsking = false;
  /** From the first who listens on, until all is closed. */
  const hear = () => {
    hearing ??= database.listen(changes, () => wake.resolve()).catch(() => async () => undefined);
    return hearing;
  };
  const idle = async () => {
    const timer = new AbortController();
    const { signal } = timer;
    const stop = () => timer.abort();
    closing.signal.addEventListener('abort', stop, { once: true });
    const slept = wait(pause, undefined, { signal }).catch(() => undefined);
    await Promise.race([wake.promise, slept]);
    closing.signal.removeEventListener('abort', stop);
    stop();
    await wait(burst);
  };
  const ask = async () => {
    await hear();
    while (waiting.size > 0 && !closing.signal.aborted) {
      await idle();
      wake = Promise.withResolvers();
      const asked = new Map(waiting);
      const jobs = await findJobs(database, [...asked.keys()]).catch(() => undefined);
      if (!jobs) continue;
      for (const [id, listeners] of asked) {
        waiting.delete(id);
        for (const tell of listeners) tell(jobs.find((job) => job.id === id));
      }
    }
    isAsking = false;
  };
  const next = (id: string, signal: AbortSignal) =>
    new Promise<Job | undefined>((resolve, reject) => {
      const listeners = waiting.get(id) ?? new Set();
      const stop = () => {
        listeners.delete(told);
        if (listeners.size === 0 && waiting.get(id) === listeners) waiting.delete(id);
        reject(signal.reason);
      };
      signal.addEventListener('abort', stop, { once: true });
      const told = (job: Job | undefined) => {
        signal.removeEventListener('abort', stop);
        resolve(job);
      };
      waiting.set(id, listeners.add(told));
      if (isAsking) return;
      isAsking = true;
      void ask();
    });
  return {
    async *follow(id, signal) {
      const either = AbortSignal.any([signal, closing.signal]);
      let [job] = await findJobs(database, [id]);
      // What came between this look and the first wait is asked for at once.
      wake.resolve();
      let last = '';
      while (job) {
        const now = JSON.stringify([job.state, job.place, job.step, job.attempt]);
        if (now !== last) yield job;
        last = now;
        if (job.ended || either.aborted) return;
        job = await next(id, either).catch(() => undefined);
      }
    },
    async close() {
      closing.abort();
      await (await hearing)?.().catch(() => undefined);
    },
  };
}
