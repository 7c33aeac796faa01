// Files are made by the workers of an office. The studio asks for them, tells how far they are, and writes what was made where the
// command line writes it: from there mails take it.
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { FactsheetError } from '../../errors.ts';
import { type OutputFile, writeFiles } from '../../files.ts';
import { reportName } from '../../report.ts';
import type { StudioJobs, WorkerJob } from '../../service/server/studio-jobs.ts';
import type { StudioEvent, StudioJob } from '../contract/events.ts';
import { refusedBy } from '../server/problem.ts';
import { fetchable } from './jobs.ts';
import { folderOf, leftOver, stepNamed, unsound } from './make.ts';
import type { Maker, MakeWish } from './maker.ts';

/** `jobs`: those of the office; `output`: where files go (absolute). */
type Parts = {
  jobs: StudioJobs;
  output: string;
  tell(event: StudioEvent): void;
  failed(error: unknown): void;
};

/** A job as windows know it, and as the office has it. */
type Known = { shown: StudioJob; job: WorkerJob };

/** Opens it, and knows of the jobs that there are, also of an earlier start. @throws what the database makes impossible */
export async function makeInOffice({ jobs, output, tell, failed }: Parts): Promise<Maker> {
  const known = new Map<string, Known>();
  const begun = new Set<string>();
  let writing = Promise.resolve();
  const show = (job: WorkerJob, more: Partial<StudioJob> = {}) => {
    const last = known.get(job.id)?.shown;
    const shown = { ...shownOf(job, last), ...more };
    known.set(job.id, { shown, job });
    if (!isDeepStrictEqual(shown, last)) tell({ type: 'job', job: shown });
    return shown;
  };
  const write = async (job: WorkerJob) => {
    try {
      await writeMade(jobs, folderOf(output, job.request.period), job, newerIn(known, job));
      await jobs.written(job.id).catch(failed);
      show(job);
    } catch (error) {
      const { status, problem } = refusedBy(error);
      if (status === 500) failed(error);
      show(job, { state: 'failed', files: [], ...problem });
    }
  };
  const heard = (job: WorkerJob) => {
    if (job.state !== 'done' || job.isWritten) return show(job);
    // It is told of again before it is known to be written.
    const last = begun.has(job.id) && known.get(job.id);
    if (last) return last.shown;
    begun.add(job.id);
    writing = writing.then(() => write(job));
    return show(job, { state: 'running', step: 'write', files: [] });
  };
  const listening = await jobs.listen({
    told: heard,
    gone(id) {
      const last = known.get(id);
      known.delete(id);
      if (last && !last.job.ended) tell({ type: 'job', job: { ...last.shown, state: 'stopped' } });
    },
  });
  return {
    async submit(wish, person) {
      const job = await jobs.ask(requestOf(wish), person);
      return known.get(job.id)?.shown ?? heard(job);
    },
    stop: (id) => (known.has(id) ? jobs.stop(id) : Promise.resolve()),
    all: () => [...known.values()].map(({ shown }) => shown),
    async file(id, name) {
      const found = known.get(id);
      const file = found?.shown.files.some((one) => one.name === name)
        ? found.job.answer?.files.find((one) => one.name === name)
        : undefined;
      const bytes = file && (await jobs.bytes(file.hash));
      return bytes && { type: file.type, body: new Uint8Array(bytes), name };
    },
    async close() {
      await listening.stop();
      await writing;
    },
  };
}

function requestOf(wish: MakeWish): Parameters<StudioJobs['ask']>[0] {
  const { kind, period } = wish;
  if (kind === 'package') return { kind: 'pack', period };
  const { editions, draft } = wish;
  return { kind: 'make', period, languages: [], editions, draft, report: true };
}

/** How windows know the states of a job. */
const states = {
  waiting: 'waiting',
  running: 'running',
  done: 'done',
  refused: 'failed',
  failed: 'failed',
  cancelled: 'stopped',
} as const satisfies Record<WorkerJob['state'], StudioJob['state']>;

/** A job as it is told to windows. Steps that have no name there leave the `last` one. */
function shownOf(job: WorkerJob, last: StudioJob | undefined): StudioJob {
  const { id, request, state, step: said, place, answer } = job;
  const step = stepNamed(said?.split(' ')[0] ?? '') ?? last?.step;
  const made = (answer?.files ?? []).filter(({ name }) => name !== reportName);
  return {
    ...{ id, kind: request.kind === 'pack' ? 'package' : 'build', period: request.period },
    state: states[state],
    ...(state === 'waiting' && place !== undefined && { place }),
    ...(state === 'running' && step && { step }),
    files: made.map(({ name, size: bytes }) => fetchable(id, { name, bytes })),
    ...(states[state] === 'failed' && whyOf(job)),
  };
}

/** Why there is no result, as the studio says it of work in its own process. */
function whyOf({ answer }: WorkerJob) {
  const { code = 'internal', message = '', hint = '' } = answer?.why ?? {};
  if (code === 'errors-left') return unsound(answer?.findings ?? []).problem;
  if (code === 'not-accepted') return leftOver({ code, message }).problem;
  return { code, message, hint };
}

/** The names of files that a later job of the same period has made: an earlier one that ends behind it takes nothing back. */
function newerIn(known: ReadonlyMap<string, Known>, { created, request }: WorkerJob): ReadonlySet<string> {
  const later = [...known.values()].filter(
    ({ job }) => job.request.period === request.period && job.created > created && job.state === 'done',
  );
  return new Set(later.flatMap(({ job }) => (job.answer?.files ?? []).map(({ name }) => name)));
}

/** @throws FactsheetError for files that are not kept any more, or cannot be written */
async function writeMade(
  jobs: Pick<StudioJobs, 'bytes'>,
  folder: string,
  { answer }: WorkerJob,
  newer: ReadonlySet<string>,
): Promise<void> {
  const files: OutputFile[] = [];
  for (const { name, hash } of answer?.files ?? []) {
    if (newer.has(name)) continue;
    const bytes = await jobs.bytes(hash);
    if (!bytes) throw notKept(name);
    files.push({ path: path.join(folder, name), bytes });
  }
  if (files.length > 0) await writeFiles(files);
}

function notKept(name: string): FactsheetError {
  const hint = 'Ask for it again.';
  return new FactsheetError('result-gone', `${name} is not kept any more.`, { hint });
}
