// The package's door, for other programs: makes factsheets of a folder's files or of files in memory; writes none of them.
import path from 'node:path';
import { FactsheetError, type Finding } from './errors.ts';
import { folderSource } from './files/folder-source.ts';
import { type MemoryFiles, memorySource } from './files/memory-source.ts';
import { layered, type Source } from './files/source.ts';
import type { Period } from './period/period.ts';
import type { Progress } from './pipeline/job.ts';
import { readPeriod } from './pipeline/read.ts';
import type { GivenBrowser } from './print/given.ts';
import { answersOf, noData } from './session/answers.ts';
import { type Checked, type CheckWishes, checkPeriod } from './session/check.ts';
import type { Compared, CompareWishes } from './session/compare.ts';
import { type Clock, type Context, readingTools, stopping } from './session/context.ts';
import { programSource } from './session/data.ts';
import type { Made, MakeWishes } from './session/make.ts';
import { type PeriodName, periodsIn, previousOf } from './session/periods.ts';
import { openRender, type Render } from './session/render.ts';
import { requireFiles, requireOptions, sessionKinds, wishKinds } from './session/wishes.ts';

export type { Period, PeriodName };
export { FactsheetError, type Finding };

/** A folder of the disk, or files by their path below it: `azerbaijan/2024-09/figures.yaml`. A string is taken for UTF-8. */
export type Files = string | MemoryFiles;

export type SessionOptions = {
  /** The data: what stands below `data/` in a checkout. A map may change between calls: each call reads it anew. */
  files: Files;
  /** Templates, words and styles that go before the program's own: `templates/locales/fr.yaml`. Templates are programs: trust them. */
  templates?: Files;
  /** A browser of puppeteer's that runs, and stays; or what starts one. Without: the program's own, when first needed. */
  browser?: GivenBrowser;
  /** The time that reports and review sheets carry. Without: now. */
  clock?: Clock;
  /** Ends all work, and closes the session. */
  signal?: AbortSignal;
  /** Told at the start of each step. */
  progress?: Progress;
};

/** Ends one call, which then throws the signal's reason. */
export type Stop = { signal?: AbortSignal };

/** A period as it was read: its data, if they can be read, and whether pages can be made of it. */
export type ReadResult = { period?: Period | undefined; printable: boolean; findings: readonly Finding[] };

/** What answers a call: what was asked for, unless it cannot be given, and every fault of data and call as a finding. */
export type Answer<Result> = Partial<Result> & { findings: readonly Finding[] };

/**
 * Calls may run side by side. What the data or the call got wrong comes back as findings, each with its place. What is
 * thrown is a FactsheetError of the machine (no browser, no room), a signal's reason, or a fault of the program.
 */
export type Session = {
  /** The periods that there are, oldest first within each operation. */
  periods(): Promise<Answer<{ periods: readonly PeriodName[] }>>;
  /** Reads and checks the data of a period (`azerbaijan/2024-09`). No page is made, and no browser needed. */
  read(id: string, wishes?: { languages?: readonly string[]; draft?: boolean } & Stop): Promise<ReadResult>;
  /** All that can be found in a period: in its data and, unless `quick`, on its pages. */
  check(id: string, wishes?: CheckWishes & Stop): Promise<Answer<Checked>>;
  /** Makes a period's files: none while an error is left, but for a draft. */
  make(id: string, wishes?: MakeWishes & Stop): Promise<Answer<Made> & Pick<Made, 'files'>>;
  /** Holds two periods of one operation against each other, the older one first. */
  compare(last: string, now: string, wishes?: CompareWishes & Stop): Promise<Answer<Compared>>;
  /** A session over other files with this one's browser, fonts and templates, which this one closes. */
  over(files: Files, options?: Stop): Session;
  /** Ends the calls that run, and the browser; what was put aside for them is gone then. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
};

/**
 * Opens a session. Nothing is read or started before the first call.
 * @throws FactsheetError `wrong-option`, `unknown-option` (usage), for programs without types
 * @example await using session = openSession({ files: new Map([['azerbaijan/operation.yaml', bytes], …]) });
 */
export function openSession(options: SessionOptions): Session {
  requireOptions(options ?? {}, sessionKinds);
  requireFiles(options?.files);
  const { files, templates, browser, signal, ...more } = options;
  const project = path.dirname(import.meta.dirname);
  const { platform, arch, env } = process;
  const host = { platform, arch, env, uid: process.getuid?.(), now: Date.now() };
  const own = programSource(project);
  const { clock = { now: () => performance.now(), today: () => new Date() } } = more;
  const { progress = () => undefined } = more;
  const closing = new AbortController();
  const ended = signal ? AbortSignal.any([signal, closing.signal]) : closing.signal;
  const render = openRender({
    program: templates === undefined ? own : layered(sourceOf(templates), own),
    project,
    host,
    browser,
    signal: ended,
    progress,
  });
  return sessionOn({ root: sourceOf(files), render, clock, progress, signal: ended }, closing, render.close);
}

function sourceOf(files: Files): Source {
  return typeof files === 'string' ? folderSource(path.resolve(files)) : memorySource(files);
}

function sessionOn(context: Context, closing: AbortController, end: Render['close']): Session {
  const answers = answersOf(context, closing, end);
  const { root } = context;
  return {
    async periods() {
      const periods = await periodsIn(root);
      return periods ? { periods, findings: [] } : { findings: [noData(root)] };
    },
    read: (id, wishes = {}) =>
      answers.about<ReadResult, { printable: boolean }>(
        'read',
        [id],
        wishes,
        { printable: false },
        async (within, [name], all) => {
          const job = { id: name.id, previous: previousOf(name, all), languages: [], ...wishes };
          const read = await readPeriod(job, readingTools(within), stopping(within));
          return { period: read.period, printable: read.printable, findings: read.findings };
        },
      ),
    check: (id, wishes = {}) =>
      answers.about('check', [id], wishes, {}, (within, [name], all) =>
        checkPeriod(within, name, all, wishes),
      ),
    make: (id, wishes = {}) =>
      answers.about('make', [id], wishes, { files: [] }, async (within, [name], all) => {
        const { makePeriod } = await import('./session/make.ts');
        return makePeriod(within, name, all, wishes);
      }),
    compare: (older, newer, wishes = {}) =>
      answers.about('compare', [older, newer], wishes, {}, async (within, [last, now = last], all) => {
        const { comparePair } = await import('./session/compare.ts');
        const compared = await comparePair(within, { last, now }, all, wishes);
        const { last: one, now: other } = compared.comparison;
        return { ...compared, findings: [...one.findings, ...other.findings] };
      }),
    over(files, options = {}) {
      requireFiles(files);
      requireOptions(options, wishKinds.over);
      const { signal } = options;
      const signals = [context.signal, signal].filter((one) => one !== undefined);
      const inner = { ...context, root: sourceOf(files), signal: AbortSignal.any(signals) };
      return sessionOn(inner, new AbortController(), async () => undefined);
    },
    close: answers.close,
    [Symbol.asyncDispose]: answers.close,
  };
}
