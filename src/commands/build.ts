// `factsheet build`: makes the PDFs of one or more periods and writes them with their report.
import { createHash } from 'node:crypto';
import path from 'node:path';
import { type Finding, isError } from '../errors.ts';
import { type OutputFile, writeFiles } from '../files.ts';
import { type Factsheet, type Job, makeFactsheets, type Outcome, type Progress } from '../pipeline.ts';
import { type Report, type ReportedFile, reportBytes } from '../report.ts';
import { choosePeriods, findPeriods, type PeriodName, previousOf } from './periods.ts';
import { type Workshop, type WorkshopOptions, withWorkshop } from './workshop.ts';

/** What the user asked for. Folders are absolute paths; `periods` empty means the newest of each operation. */
export type BuildOptions = WorkshopOptions & {
  periods: readonly string[];
  languages: readonly string[];
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
  return withWorkshop(options, progress, (workshop) => buildIn(workshop, periods, options, progress, clock));
}

/** Builds periods in a workshop that is open, and stays so. */
export async function buildIn(
  workshop: Workshop,
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
      draft: options.draft,
      print: options.draft ? 'always' : 'if-sound',
    };
    const timings: Record<string, number> = {};
    const timed: Progress = (step, detail) => {
      timings[`${step} ${detail}`] = clock.now() - start;
      progress(step, detail);
    };
    const outcome = await makeFactsheets(job, workshop.tools, timed);
    timings.total = clock.now() - start;
    const report = reportOf(period, outcome, {
      ...options,
      versions: workshop.versions,
      timings,
      made: clock.today(),
    });
    built.push(await write(period, outcome, report, options));
  }
  return built;
}

/** `output/azerbaijan-2024-09/UNHCR-Azerbaijan-factsheet-2024-09-az.pdf` */
function fileName(outcome: Outcome, { period }: PeriodName, language: string): string {
  const draft = outcome.draft ? '-DRAFT' : '';
  return `UNHCR-${outcome.period?.operation.file_name}-factsheet-${period}-${language}${draft}.pdf`;
}

function reportOf(
  period: PeriodName,
  outcome: Outcome,
  run: { output: string; versions: Report['versions']; timings: Report['timings']; made: Date },
): Report {
  const folder = path.join(run.output, `${period.operation}-${period.period}`);
  const files = outcome.factsheets.map(
    ({ language, bytes, pages, fit }): ReportedFile => ({
      file: path.join(folder, fileName(outcome, period, language)),
      language,
      pages,
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      fit,
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

async function write(
  { operation, period }: PeriodName,
  { factsheets, findings }: Outcome,
  report: Report,
  { output }: BuildOptions,
): Promise<Built> {
  if (!mayLeave(findings, report.draft) || factsheets.length === 0) return { ...report, files: [] };
  const file = path.join(output, `${operation}-${period}`, 'report.json');
  const relative = report.files.map((entry) => ({ ...entry, file: path.basename(entry.file) }));
  const pdfs = report.files.map((entry, index): OutputFile => {
    return { path: entry.file, bytes: (factsheets[index] as Factsheet).bytes };
  });
  await writeFiles([...pdfs, { path: file, bytes: reportBytes({ ...report, files: relative }) }]);
  return { ...report, report: file };
}

/** Nothing with an error leaves without a DRAFT mark. */
function mayLeave(findings: readonly Finding[], draft: boolean): boolean {
  return draft || !findings.some(isError);
}
