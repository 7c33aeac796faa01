// Long work, one after another (mails do not wait for pages): it is submitted, told of at each step, and can be stopped. Another place to do it in would offer the same.
import { randomUUID } from 'node:crypto';
import type { StudioEvent, StudioJob } from '../contract/events.ts';
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
  file(id: string, name: string): JobFile | undefined;
  close(): Promise<void>;
};

/** So much may wait, and so many jobs that have ended are known. */
const most = { waiting: 10, ended: 50 } as const;

type Kept = {
  job: StudioJob;
  work: JobWork;
  mark: string | undefined;
  stop: AbortController;
  files: readonly JobFile[];
};

/** Work of one lane is done one after another: pages need the browser, mails the mail server. */
const lanes = { build: 'pages', package: 'pages', mails: 'mails' } as const satisfies Record<
  StudioJob['kind'],
  string
>;
type Lane = (typeof lanes)[keyof typeof lanes];

const isOver = ({ state }: StudioJob) => state !== 'waiting' && state !== 'running';

/** @param failed told of mistakes of the program */
export function openJobs(tell: (event: StudioEvent) => void, failed: (error: unknown) => void): Jobs {
  const jobs = new Map<string, Kept>();
  const running = new Map<Lane, Promise<void>>();
  const change: Change = (kept, changes) => {
    kept.job = { ...kept.job, ...changes };
    tell({ type: 'job', job: kept.job });
  };
  const runAll = async (lane: Lane) => {
    for (;;) {
      const next = [...jobs.values()].find(({ job }) => job.state === 'waiting' && lanes[job.kind] === lane);
      if (!next) break;
      await run(next, change, failed);
      const ended = [...jobs.values()].filter(({ job }) => isOver(job));
      for (const { job } of ended.slice(0, -most.ended)) jobs.delete(job.id);
    }
    running.delete(lane);
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
      const lane = lanes[kind];
      if (!running.has(lane)) running.set(lane, runAll(lane));
      return kept.job;
    },
    stop,
    all: () => [...jobs.values()].map(({ job }) => job),
    file: (id, name) => jobs.get(id)?.files.find((file) => file.name === name),
    async close() {
      for (const id of jobs.keys()) stop(id);
      await Promise.all(running.values());
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

function fetchable(id: string, { name, bytes }: JobFile): StudioJob['files'][number] {
  return { name, bytes, address: `/files/${id}/${encodeURIComponent(name)}` };
}

function tooMuch(): Refused {
  const message = `${most.waiting} jobs are waiting already.`;
  return new Refused(503, 'too-many-jobs', message, 'Wait until some are done, or stop them.');
}
