// Takes figures out of UNHCR's statistics, or out of a workbook, into a period's figures.yaml.
import { type FactsheetError, type Finding, isError, usageError } from '../../errors.ts';
import type { FolderSource } from '../../files/folder-source.ts';
import { typedName } from '../../files/source.ts';
import type { Change } from '../../import/filling.ts';
import type { Kept } from '../../import/sources.ts';
import type { NamedBytes } from '../../import/statistics-files.ts';
import { operationsIn } from '../periods.ts';
import type { StatisticsOptions } from './given.ts';
import { importHistory, openHistory } from './history.ts';
import { kindOf } from './read-files.ts';
import { importStatistics } from './statistics.ts';
import { dayOf, openTarget, type Taken } from './target.ts';
import { importWorkbook } from './workbook.ts';
import { type Keeping, keep, type Writing } from './write.ts';

/** A file that is imported: how its owner calls it, and its bytes, read when they are needed. */
export type GivenFile = { shown: string; read(): Promise<Uint8Array> };

/** What the user asked for; `today` is the day of the import. In a dry run nothing is written. */
export type ImportOptions = StatisticsOptions & {
  period: string;
  files: readonly GivenFile[];
  dryRun: boolean;
  /** Told of what is about to be written, just before it is: where this throws, nothing is. */
  writing?: (about: Writing) => Promise<void>;
};

/**
 * What came of it. `changes` is all that is new in figures.yaml; `differences` those of them where another value stood.
 * With an error among the findings nothing was written; nor in a dry run, which tells what would be.
 */
export type Imported = {
  period: string;
  kind: 'statistics' | 'workbook' | 'history';
  dryRun: boolean;
  changes: readonly Change[];
  differences: readonly Change[];
  kept: readonly Kept[];
  written: readonly string[];
  findings: readonly Finding[];
};

/**
 * Imports into a period; into the history of an operation, where that is named.
 * @throws FactsheetError for usage, for files that cannot be read, for the API, and if figures.yaml cannot be changed;
 * doubts about single values are findings of the result
 */
export async function importFigures(root: FolderSource, options: ImportOptions): Promise<Imported> {
  checkUsage(options);
  const operation = await operationNamed(root, options.period);
  if (operation !== undefined) return importYears(root, operation, options);
  const target = await openTarget(root, options.period);
  const files = await readAll(options.files);
  const isForm = files.map((file) => kindOf(file) === 'workbook');
  const kind = isForm.includes(true) ? 'workbook' : 'statistics';
  if (kind === 'workbook') checkWorkbookUsage(options, isForm);
  const taken =
    kind === 'workbook'
      ? await importWorkbook(target, files[0] as NamedBytes, options.signal)
      : await importStatistics(target, files, options);
  options.signal?.throwIfAborted();
  return finish(target, kind, taken, options);
}

/** Reads the files, one after another. */
async function readAll(files: readonly GivenFile[]): Promise<NamedBytes[]> {
  const all: NamedBytes[] = [];
  for (const { shown, read } of files) all.push({ shown, bytes: await read() });
  return all;
}

/** The operation that is meant by a name without a period; nothing where a period is. */
async function operationNamed(root: FolderSource, asked: string): Promise<string | undefined> {
  const name = typedName(asked);
  return (await operationsIn(root))?.find((operation) => operation === name);
}

/** An operation has a history: every year of the files goes there. */
async function importYears(root: FolderSource, id: string, options: ImportOptions): Promise<Imported> {
  if (options.origins !== undefined) {
    throw usage('--origins is for a period: a history has no origins.', 'Leave it out.');
  }
  const target = await openHistory(root, id);
  const files = await readAll(options.files);
  const form = files.find((file) => kindOf(file) === 'workbook');
  if (form) throw usage(`${form.shown} is a form of a period.`, 'Name the period, like azerbaijan/2025-03.');
  const taken = await importHistory(target, files, options);
  options.signal?.throwIfAborted();
  return finish(target, 'history', taken, options);
}

async function finish(
  target: Keeping,
  kind: Imported['kind'],
  { edits, changes, findings, raws }: Taken,
  { dryRun, today, writing }: ImportOptions,
): Promise<Imported> {
  const differences = changes.filter(({ then }) => then !== null);
  const result = { period: target.period.id, kind, dryRun, changes, differences, findings };
  if (findings.some(isError)) return { ...result, kept: [], written: [] };
  const { kept, written } = await keep(target, edits, raws, { dryRun, today: dayOf(today), writing });
  return { ...result, kept, written };
}

function checkUsage({ files, fetch, api, origins }: ImportOptions): void {
  if (fetch && files.length > 0) {
    const hint = 'Leave one of the two out.';
    throw usage('--fetch asks UNHCR’s API; files cannot be imported at the same time.', hint);
  }
  if (!fetch && files.length === 0) {
    throw usage('There is no file to import.', 'Name the downloaded files, or ask UNHCR’s API with --fetch.');
  }
  if (api !== undefined && !fetch)
    throw usage('--api says whom --fetch asks.', 'Add --fetch, or leave it out.');
  if (origins !== undefined && !(Number.isInteger(origins) && origins >= 1 && origins <= 20)) {
    throw usage(`${origins} origins cannot be listed.`, 'Write a number from 1 to 20, like --origins 3.');
  }
}

function checkWorkbookUsage({ files, asOf, origins }: ImportOptions, isForm: readonly boolean[]): void {
  if (files.length > 1) {
    const what = isForm.every(Boolean) ? 'Several workbooks' : 'A workbook and statistics';
    throw usage(`${what} cannot be imported at once.`, 'Import one after the other.');
  }
  if (asOf === undefined && origins === undefined) return;
  const option = asOf === undefined ? '--origins' : '--as-of';
  const message = `${option} is for statistics; the workbook ${files[0]?.shown} has its own dates and values.`;
  throw usage(message, `Leave ${option} out, and change the workbook.`);
}

function usage(message: string, hint: string): FactsheetError {
  return usageError('import-usage', message, hint);
}
