// Tells of jobs as they go on. One question to the database for all who listen, a few times a second: it needs no connection of
// its own, and goes on by itself after the database was away.
import { setTimeout as wait } from 'node:timers/promises';
import type { Database } from '../database/database.ts';
import { findJobs, type Job } from '../jobs/job.ts';

export type Watch = {
  /** The job now, and whenever it is another, until it has ended or the signal aborts (it is told once at least). Nothing where there is none. */
  follow(id: string, signal: AbortSignal): AsyncGenerator<Job>;
  close(): void;
};

/** So often (ms) the database is asked. */
const pause = 300;

export function openWatch(database: Database): Watch {
  const closing = new AbortController();
  const waiting = new Map<string, Set<(job: Job | undefined) => void>>();
  let isAsking = false;
  const ask = async () => {
    while (waiting.size > 0 && !closing.signal.aborted) {
      await wait(pause, undefined, closing).catch(() => undefined);
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
      const stop = () => reject(signal.reason);
      signal.addEventListener('abort', stop, { once: true });
      const told = (job: Job | undefined) => {
        signal.removeEventListener('abort', stop);
        resolve(job);
      };
      const listeners = waiting.get(id) ?? new Set();
      waiting.set(id, listeners.add(told));
      if (isAsking) return;
      isAsking = true;
      void ask();
    });
  return {
    async *follow(id, signal) {
      const either = AbortSignal.any([signal, closing.signal]);
      let [job] = await findJobs(database, [id]);
      let last = '';
      while (job) {
        const now = JSON.stringify([job.state, job.place, job.step, job.attempt]);
        if (now !== last) yield job;
        last = now;
        if (job.ended || either.aborted) return;
        job = await next(id, either).catch(() => undefined);
      }
    },
    close: () => closing.abort(),
  };
}
