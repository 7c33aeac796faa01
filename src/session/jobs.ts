// Many periods in one go: side by side, each in a thread of its own, which has the browser's part done here.
import { availableParallelism } from 'node:os';
import { readersEdition } from '../editions/index.ts';
import { FactsheetError } from '../errors.ts';
import { openThreads, ThreadEnded, type ThreadPool } from '../thread-pool.ts';
import type { ThreadJob } from './job-thread.ts';
import { type Made, type MakeWishes, makePeriod } from './make.ts';
import type { PeriodName } from './periods.ts';

/** `jobs`: how many periods are made at once, each in a thread; 1 needs none. Not given: as many as pay. */
export type JobWishes = MakeWishes & { jobs?: number | undefined };

/** How many periods are under way at once, and in how many threads; 0: in this one. */
export type Plan = { atOnce: number; threads: number };

/**
 * What pays: a thread takes as long to start as four periods to make, and this one must keep up with the browser. Two cores
 * have enough to do with the browser and this thread, if that has something to go on with while a page is printed.
 */
export function planOf(periods: number, asked: number | undefined, cores: number): Plan {
  const most = cores > 2 ? Math.min(cores - 1, Math.floor(periods / 4), 6) : 1;
  // What is no number is refused where the wishes are read.
  const threads = asked === undefined ? most : Math.trunc(asked) || 1;
  if (threads > 1) return { atOnce: threads, threads };
  return { atOnce: asked === undefined ? 2 : 1, threads: 0 };
}

/** Makes one period of a session, by the way that it is given. */
type Answering<Answer> = (id: string, signal: AbortSignal, make: typeof makePeriod) => Promise<Answer>;

/**
 * Makes periods, and gives what they came to in their order, each as soon as it and those before it are there. Where one
 * throws, and where nobody wants the next, those under way are let go.
 * @throws as `makePeriod`; FactsheetError `job-ended` where a thread ends, for want of memory say
 */
export async function* makeAll<Answer>(
  ids: readonly string[],
  { jobs, signal }: { jobs?: number | undefined; signal?: AbortSignal | undefined },
  answer: Answering<Answer>,
): AsyncGenerator<Answer> {
  const { atOnce, threads } = planOf(ids.length, jobs, availableParallelism());
  const stop = new AbortController();
  const within = AbortSignal.any(signal ? [stop.signal, signal] : [stop.signal]);
  const pool = threads > 0 ? openThreads(threads) : undefined;
  const make = pool ? makerOf(pool) : makePeriod;
  // A thread goes on with the next one while its last waits for those before it.
  const most = pool ? 2 * threads : atOnce;
  const waiting = [...ids];
  const making: Promise<Answer>[] = [];
  try {
    while (waiting.length + making.length > 0) {
      for (const next of waiting.splice(0, most - making.length)) {
        const begun = answer(next, within, make);
        begun.catch(() => undefined);
        making.push(begun);
      }
      yield await (making.shift() as Promise<Answer>);
    }
  } finally {
    stop.abort();
    await Promise.allSettled(making);
    await pool?.close();
  }
}

/** Makes a period in a thread, if its files are those of a folder. What is done once for all is done here. */
function makerOf(pool: ThreadPool): typeof makePeriod {
  return async (context, name, wishes) => {
    const { program, root, render, clock, progress, signal } = context;
    if (!program || !('folder' in root)) return makePeriod(context, name, wishes);
    const { platform, arch, env, uid, now } = program.host;
    const host = { platform, arch, env: { ...env }, uid, now };
    const data = { data: String(root.folder), shownData: root.shown };
    const job: ThreadJob = { project: program.project, host, ...data, name, wishes };
    const module = new URL('./job-thread.ts', import.meta.url);
    const services = { ...render.outer(signal), progress };
    render.expect(wishes.editions ?? [readersEdition]);
    try {
      const made = await pool.run<Made>(module, 'makeAsked', [job], { signal, services });
      return { ...made, made: clock.today().toISOString(), versions: await render.versions() };
    } catch (error) {
      throw error instanceof ThreadEnded ? jobEnded(name, error) : error;
    }
  };
}

function jobEnded({ id }: PeriodName, cause: ThreadEnded): FactsheetError {
  const why = cause.cause instanceof Error ? ` (${cause.cause.message})` : '';
  const message = `The part of the program that made ${id} ended${why}.`;
  const hint = 'Run again with --jobs 1. If it happens again, look whether memory is short.';
  return new FactsheetError('job-ended', message, { hint, cause });
}
