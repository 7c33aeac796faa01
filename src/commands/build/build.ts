// `factsheet build`: makes the PDFs of one or more periods and writes them with their report.
import { createHash } from 'node:crypto';
import path from 'node:path';
import type { EditionName } from '../../editions/index.ts';
import { writeFiles } from '../../files.ts';
import type { Progress } from '../../pipeline/job.ts';
import { type Report, type ReportedFile, reportBytes } from '../../report.ts';
import { type Clock, type Context, folderContext } from '../../session/context.ts';
import { type Made, type MadeDocument, makePeriod } from '../../session/make.ts';
import type { PeriodName } from '../../session/periods.ts';
import type { RenderOptions } from '../../session/render.ts';
import { choosePeriods, findPeriods } from '../shared/periods.ts';

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

/**
 * Builds every period asked for. Times come from `clock` (ms), so that tests can pass their own.
 * @throws FactsheetError for usage (unknown period), for the browser, and for folders that cannot be written
 */
export async function build(options: BuildOptions, progress: Progress, clock: Clock): Promise<Built[]> {
  const periods = choosePeriods(options.periods, await findPeriods(options.data));
  const context = folderContext(options, progress, clock);
  return buildIn(context, periods, options).finally(context.render.close);
}

/** Builds periods in a context that stays open. */
export async function buildIn(
  context: Context,
  periods: readonly PeriodName[],
  options: BuildOptions,
): Promise<Built[]> {
  const built: Built[] = [];
  const all = await findPeriods(options.data);
  for (const period of periods) {
    options.signal?.throwIfAborted();
    built.push(await write(period, await makePeriod(context, period, all, options), options.output));
  }
  return built;
}

async function write({ operation, period }: PeriodName, made: Made, output: string): Promise<Built> {
  if (made.files.length === 0) return { ...made, files: [] };
  const folder = path.join(output, `${operation}-${period}`);
  const report = { ...made, files: made.files.map(reported) };
  const file = path.join(folder, 'report.json');
  const files = made.files.map((one) => ({ path: path.join(folder, one.file), bytes: one.bytes }));
  await writeFiles([...files, { path: file, bytes: reportBytes(report) }]);
  const absolute = report.files.map((one) => ({ ...one, file: path.join(folder, one.file) }));
  return { ...report, files: absolute, report: file };
}

function reported({ file, language, edition, bytes, pages, fit }: MadeDocument): ReportedFile {
  return {
    file,
    language,
    edition,
    ...(pages !== undefined && { pages }),
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    ...(fit && { fit }),
  };
}
