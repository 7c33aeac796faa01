// `factsheet build`: makes the PDFs of one or more periods and writes them with their report.
import { createHash } from 'node:crypto';
import path from 'node:path';
import { type EditionName, readersEdition } from '../../editions/index.ts';
import { type Finding, isError } from '../../errors.ts';
import { type OutputFile, writeFiles } from '../../files.ts';
import type { Factsheet, Job, Outcome, Progress } from '../../pipeline/job.ts';
import { makeFactsheets } from '../../pipeline.ts';
import { type Report, type ReportedFile, reportBytes } from '../../report.ts';
import { choosePeriods, findPeriods, type PeriodName, previousOf } from '../shared/periods.ts';
import { coverOf } from '../shared/pictures.ts';
import { type RenderOptions, type RenderSession, withRenderSession } from '../shared/render-session.ts';

/** What the user asked for. Folders are absolute paths; `periods` empty means the newest of each operation. */
export type BuildOptions = RenderOptions & {
  periods: readonly string[];
  languages: readonly string[];
  editions?: readonly EditionName[];
  output: string;
  draft: boolean;
};

/** One period's result: what was written, and what was found. Nothing is written while an error is left. */
export type Built = Report & { report?: string };

type Clock = { now(): number; today(): Date };

/**
 * Builds every period asked for. Times come from `clock` (ms), so that tests can pass their own.
 * @throws FactsheetError for usage (unknown period), for the browser, and for folders that cannot be written
 */
export async function build(options: BuildOptions, progress: Progress, clock: Clock): Promise<Built[]> {
  const periods = choosePeriods(options.periods, await findPeriods(options.data));
  return withRenderSession(options, progress, (session) =>
    buildIn(session, periods, options, progress, clock),
  );
}

/** Builds periods in a session that is open, and stays so. */
export async function buildIn(
  session: RenderSession,
  periods: readonly PeriodName[],
  options: BuildOptions,
  progress: Progress,
  clock: Clock,
): Promise<Built[]> {
  const built: Built[] = [];
  const all = await findPeriods(options.data);
  for (const period of periods) {
    options.signal?.throwIfAborted();
    const start = clock.now();
    const job: Job = {
      id: period.id,
      previous: previousOf(period, all),
      languages: options.languages,
      ...(options.editions && { editions: options.editions }),
      draft: options.draft,
      print: options.draft ? 'always' : 'if-sound',
    };
    const timings: Record<string, number> = {};
    const timed: Progress = (step, detail) => {
      timings[`${step} ${detail}`] = clock.now() - start;
      progress(step, detail);
    };
    const outcome = await makeFactsheets(job, session.tools, timed);
    const files = [...outcome.files, ...(await coversOf(outcome))];
    timings.total = clock.now() - start;
    const report = reportOf(period, files, outcome, {
      ...options,
      versions: session.versions,
      timings,
      made: clock.today(),
    });
    built.push(await write(period, files, report, options));
  }
  return built;
}

function reportOf(
  period: PeriodName,
  made: readonly Factsheet[],
  outcome: Outcome,
  run: { output: string; versions: Report['versions']; timings: Report['timings']; made: Date },
): Report {
  const folder = path.join(run.output, `${period.operation}-${period.period}`);
  const files = made.map(
    ({ file, language, edition, bytes, pages, fit }): ReportedFile => ({
      file: path.join(folder, file),
      language,
      edition,
      ...(pages !== undefined && { pages }),
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      ...(fit && { fit }),
    }),
  );
  return {
    period: period.id,
    draft: outcome.draft,
    made: run.made.toISOString(),
    versions: run.versions,
    inputs: outcome.period?.inputs ?? [],
    files,
    findings: outcome.findings,
    timings: run.timings,
  };
}

/** The covers that editions name, each for its language: there where the PDF that they show was made too. */
async function coversOf({ files, locals, draft }: Outcome): Promise<Factsheet[]> {
  const covers: Factsheet[] = [];
  for (const { language, edition } of files.filter(({ cover }) => cover)) {
    const local = locals.find((one) => one.language === language);
    const sheet = files.find((one) => one.language === language && one.edition === readersEdition);
    if (!local || !sheet) continue;
    const { name, bytes } = await coverOf(local, sheet, draft);
    covers.push({ language, edition, file: name, type: 'image/png', bytes });
  }
  return covers;
}

async function write(
  { operation, period }: PeriodName,
  made: readonly Factsheet[],
  report: Report,
  { output }: BuildOptions,
): Promise<Built> {
  if (!mayLeave(report.findings, report.draft) || made.length === 0) return { ...report, files: [] };
  const file = path.join(output, `${operation}-${period}`, 'report.json');
  const relative = report.files.map((entry) => ({ ...entry, file: path.basename(entry.file) }));
  const files = made.map((one, index): OutputFile => {
    return { path: report.files[index]?.file ?? one.file, bytes: one.bytes };
  });
  await writeFiles([...files, { path: file, bytes: reportBytes({ ...report, files: relative }) }]);
  return { ...report, report: file };
}

/** Nothing with an error leaves without a DRAFT mark. */
function mayLeave(findings: readonly Finding[], draft: boolean): boolean {
  return draft || !findings.some(isError);
}
