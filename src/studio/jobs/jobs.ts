// Long work in this process, one after another: it is submitted, told of at each step, and can be stopped.
import { randomUUID } from 'node:crypto';
import { readAtMost } from '../../files/disk.ts';
import type { StudioEvent, StudioJob } from '../contract/events.ts';
import type { Fetched } from '../server/answering.ts';
import { Refused, refusedBy } from '../server/problem.ts';

/** A file that work has made: its name, its media type, where it lies (absolute), and its length. */
export type JobFile = { name: string; type: string; path: string; bytes: number };

/** The work itself: it ends when its signal aborts, and tells its steps. */
export type JobWork = (job: {
  signal: AbortSignal;
  step(step: NonNullable<StudioJob['step']>, progress?: StudioJob['progress']): void;
}) => Promise<readonly JobFile[]>;

export type Jobs = {
  /**
   * Work of the same kind and `mark` for the same period that waits already is the same work; what sends is the same while it
   * runs, too. @param mark what is wanted of it, where one may want different things
   * @throws Refused 503 for too much
   */
  submit(kind: StudioJob['kind'], period: string, work: JobWork, mark?: string): StudioJob;
  stop(id: string): void;
  all(): readonly StudioJob[];
  /** What it has made, as it lies there now. */
  file(id: string, name: string): Promise<Fetched | undefined>;
  close(): Promise<void>;
};

/** So much may wait, and so many jobs that have ended are known. */
export const most = { waiting: 10, ended: 50 } as const;

/** No file that is made is larger, in bytes. */
const largestFile = 500_000_000;

type Kept = {
  job: StudioJob;
  work: JobWork;
  mark: string | undefined;
  stop: AbortController;
  files: readonly JobFile[];
};

const isOver = ({ state }: StudioJob) => state !== 'waiting' && state !== 'running';

/** @param failed told of mistakes of the program */
export function openJobs(tell: (event: StudioEvent) => void, failed: (error: unknown) => void): Jobs {
  const jobs = new Map<string, Kept>();
  let running: Promise<void> | undefined;
  const change: Change = (kept, changes) => {
    kept.job = { ...kept.job, ...changes };
    tell({ type: 'job', job: kept.job });
  };
  const runAll = async () => {
    for (;;) {
      const next = [...jobs.values()].find(({ job }) => job.state === 'waiting');
      if (!next) break;
      await run(next, change, failed);
      const ended = [...jobs.values()].filter(({ job }) => isOver(job));
      for (const { job } of ended.slice(0, -most.ended)) jobs.delete(job.id);
    }
    running = undefined;
  };
  const stop = (id: string) => {
    const kept = jobs.get(id);
    if (!kept || isOver(kept.job)) return;
    kept.stop.abort(new Error('It was stopped.'));
    if (kept.job.state === 'waiting') change(kept, { state: 'stopped' });
  };
  return {
    submit(kind, period, work, mark) {
      const all = [...jobs.values()].filter(({ job }) => job.kind === kind && job.period === period);
      const isOpen = ({ job }: Kept) => (kind === 'mails' ? !isOver(job) : job.state === 'waiting');
      const same = all.find((one) => one.mark === mark && isOpen(one));
      if (same) {
        same.work = work;
        return same.job;
      }
      const waiting = [...jobs.values()].filter(({ job }) => job.state === 'waiting');
      if (waiting.length >= most.waiting) throw tooMuch();
      const id = randomUUID();
      const job: StudioJob = { id, kind, period, state: 'waiting', files: [] };
      const kept = { job, work, mark, stop: new AbortController(), files: [] };
      jobs.set(id, kept);
      tell({ type: 'job', job });
      running ??= runAll();
      return kept.job;
    },
    stop,
    all: () => [...jobs.values()].map(({ job }) => job),
    async file(id, name) {
      const file = jobs.get(id)?.files.find((one) => one.name === name);
      const read = file && (await readAtMost(file.path, largestFile).catch(() => undefined));
      if (!file || !read || !('bytes' in read)) return undefined;
      return { type: file.type, body: new Uint8Array(read.bytes), name };
    },
    async close() {
      for (const id of jobs.keys()) stop(id);
      await running;
    },
  };
}

type Change = (kept: Kept, changes: Partial<StudioJob>) => void;

/** Does the work of one job, to whatever end. */
async function run(kept: Kept, change: Change, failed: (error: unknown) => void): Promise<void> {
  const { signal } = kept.stop;
  change(kept, { state: 'running' });
  try {
    kept.files = await kept.work({
      signal,
      step: (step, progress) => !signal.aborted && change(kept, { step, ...(progress && { progress }) }),
    });
    change(kept, { state: 'done', files: kept.files.map((file) => fetchable(kept.job.id, file)) });
  } catch (error) {
    if (signal.aborted) return change(kept, { state: 'stopped' });
    const { status, problem } = refusedBy(error);
    if (status === 500) failed(error);
    change(kept, { state: 'failed', ...problem });
  }
}

/** A file as windows are told of it. */
export function fetchable(
  id: string,
  { name, bytes }: Pick<JobFile, 'name' | 'bytes'>,
): StudioJob['files'][number] {
  return { name, bytes, address: `/files/${id}/${encodeURIComponent(name)}` };
}

function tooMuch(): Refused {
  const message = `${most.waiting} jobs are waiting already.`;
  return new Refused(503, 'too-many-jobs', message, 'Wait until some are done, or stop them.');
}
