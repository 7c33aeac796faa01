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
  const ear = openEar(database, pause, closing.signal);
  let isAsking = false;
  const ask = async () => {
    while (waiting.size > 0 && !closing.signal.aborted) {
      await ear.news();
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
      ear.wake();
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
      await ear.close();
    },
  };
}

/** Hears that something has changed: from the first who asks for news on, until it is closed. */
function openEar(database: Pick<Database, 'listen'>, pause: number, closing: AbortSignal) {
  let heard = Promise.withResolvers<void>();
  let hearing: Promise<() => Promise<void>> | undefined;
  const wake = () => heard.resolve();
  closing.addEventListener('abort', wake, { once: true });
  return {
    wake,
    /** Once there was a word, or so long a pause. */
    async news(): Promise<void> {
      hearing ??= database.listen(changes, wake).catch(() => async () => undefined);
      await hearing;
      const over = new AbortController();
      const slept = wait(pause, undefined, { signal: over.signal }).catch(() => undefined);
      await Promise.race([heard.promise, slept]);
      over.abort();
      await wait(burst);
      heard = Promise.withResolvers();
    },
    async close(): Promise<void> {
      await (await hearing)?.().catch(() => undefined);
    },
  };
}
