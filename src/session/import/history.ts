// Fills an operation's history.yaml: the people of every year that a download has.
import path from 'node:path';
import { parts } from '../../blocks/load.ts';
import { FactsheetError, isError, usageError } from '../../errors.ts';
import type { FolderSource } from '../../files/folder-source.ts';
import { shownIn } from '../../files/source.ts';
import { checkAsOf } from '../../import/as-of.ts';
import { findDoubtsInYears } from '../../import/doubts.ts';
import { draftOf } from '../../import/draft.ts';
import { fillYears } from '../../import/fill-years.ts';
import { isGroup } from '../../import/population.ts';
import { yearOfDate } from '../../import/select.ts';
import type { FoundYears, NamedBytes } from '../../import/statistics-files.ts';
import { historyName } from '../../period/history.ts';
import { operationSchemaFor } from '../../period/page-holds.ts';
import { readYaml } from '../../period/read.ts';
import { readData } from '../../period/read-data.ts';
import type { Operation, PopulationGroup } from '../../period/schema.ts';
import { isRecord, valueAt } from '../../values.ts';
import { periodsIn } from '../periods.ts';
import { fetched, rawOf, type StatisticsOptions, searchFor } from './given.ts';
import { readYearRows } from './read-files.ts';
import { dayOf, type Taken, unsound } from './target.ts';

/** How many years are asked for where none stand in the file. */
const yearsAsked = 10;

/** A history, opened: the text to edit, and the SHA-256 of what stands on the disk; nothing where there is no file yet. */
export type HistoryTarget = {
  root: FolderSource;
  operation: Operation;
  groups: readonly PopulationGroup[];
  figures: { file: string; shown: string; text: string; sha256: string | undefined; value: unknown };
  period: { id: string };
};

/**
 * Opens an operation's history, to be filled. A new one gets the groups and the source of the newest period.
 * @throws FactsheetError `period-unsound` with the findings, `no-groups`
 */
export async function openHistory(root: FolderSource, id: string): Promise<HistoryTarget> {
  const operation = await readData(root, path.posix.join(id, 'operation.yaml'), operationSchemaFor(parts));
  if ('findings' in operation) throw unsound(operation.findings);
  const periods = ((await periodsIn(root)) ?? []).filter((one) => one.operation === id);
  const newest = periods.at(-1);
  const figures = newest && (await readYaml(root, path.posix.join(newest.id, 'figures.yaml')));
  const value = figures && 'value' in figures ? figures.value : undefined;
  const file = path.posix.join(id, historyName);
  const read = await readYaml(root, file);
  const shown = shownIn(root, file);
  if ('findings' in read && !read.findings.some(({ code }) => code === 'file-missing'))
    throw unsound(read.findings);
  const stands = 'value' in read ? read : undefined;
  const groups = groupsIn(stands?.value, [...draftOf(value).groups.keys()]);
  if (groups.length === 0) {
    const hint =
      'Write their names under population.groups of a period, like “refugees:”, each on its own line.';
    throw new FactsheetError(
      'no-groups',
      `${id} has no population groups: there is no period to take them from.`,
      { hint },
    );
  }
  const source = valueAt(value, ['population', 'source']) ?? Object.keys(operation.data.sources)[0] ?? 'rdf';
  const text = stands?.source ?? headOf(id, String(source));
  const target = { file, shown, text, sha256: stands?.input.sha256, value: stands?.value };
  return { root, operation: operation.data, groups, figures: target, period: { id } };
}

/** The groups that some year has; if none has, those of the newest period. */
function groupsIn(value: unknown, otherwise: readonly PopulationGroup[]): PopulationGroup[] {
  const years = valueAt(value, ['years']);
  const names = isRecord(years)
    ? Object.values(years).flatMap((one) => (isRecord(one) ? Object.keys(one) : []))
    : [];
  const found = [...new Set(names)].filter(isGroup);
  return found.length > 0 ? found : [...otherwise];
}

function headOf(operation: string, source: string): string {
  return `# People by year, for charts over years. “factsheet import ${operation} FILE” takes them from a download of many years.
# A year is as of 31 December, unless it says otherwise (as_of). What is not there is a gap: nothing is drawn across it.

source: ${source}
years:
`;
}

/**
 * Takes every year of the country out of statistics.
 * @throws FactsheetError for a missing or impossible as-of date, for files and answers that cannot be read
 */
export async function importHistory(
  target: HistoryTarget,
  files: readonly NamedBytes[],
  options: StatisticsOptions,
): Promise<Taken> {
  const today = dayOf(options.today);
  if (options.asOf !== undefined || options.fetch) checkAsOf(options.asOf, undefined, today);
  const { groups, figures, operation } = target;
  const latest = options.asOf ?? today;
  const search = searchFor(operation, { asOf: latest, groups: new Set(groups) }, options);
  const given = options.fetch
    ? await fetched(search, options, firstYear(figures.value, yearOfDate(latest)))
    : files;
  const found = await readYearRows(given, search, { signal: options.signal });
  const asOf = dateOfNewest(found, options.asOf, today);
  const [oldest, newest] = [found.years.at(0)?.year, found.years.at(-1)?.year];
  const rows = oldest === undefined ? undefined : `years ${oldest}-${newest}`;
  const raws = given.map((file, index) =>
    rawOf(file, { ending: found.files[index]?.ending ?? 'csv', isPublic: true, asOf, rows }),
  );
  const findings = [...found.findings, ...findDoubtsInYears(found.years, search.wanted)];
  // What is held against a date was held against a date that nobody gave: the usage error above came first.
  if (findings.some(isError)) return { edits: [], changes: [], findings, raws };
  const filled = fillYears({
    years: found.years,
    country: operation.iso3,
    asOf,
    groups,
    value: figures.value,
  });
  return {
    ...filled,
    findings: [...findings, ...filled.findings],
    raws: filled.changes.length > 0 ? raws : [],
  };
}

/** The date of the newest year: nothing in a file tells mid-year from end of year. */
function dateOfNewest({ years }: FoundYears, asOf: string | undefined, today: string): string {
  const newest = years.at(-1)?.year;
  if (newest === undefined) return asOf ?? today;
  if (asOf === undefined) {
    const hint = `Add --as-of ${newest}-12-31, or --as-of ${newest}-06-30. The years before are as of their end.`;
    throw usageError(
      'as-of',
      `The newest year is ${newest}, and nothing tells its middle from its end.`,
      hint,
    );
  }
  if (yearOfDate(asOf) === newest) return asOf;
  const hint = `Give the date that the numbers of ${newest} are of.`;
  throw usageError('as-of', `The newest year is ${newest}, and --as-of says ${asOf}.`, hint);
}

/** The first year that stands in the file; without one, so that ten are asked for. */
function firstYear(value: unknown, newest: number): number {
  const years = valueAt(value, ['years']);
  const first = Number(isRecord(years) ? Object.keys(years)[0] : undefined);
  return Number.isInteger(first) && first <= newest ? first : newest - yearsAsked + 1;
}
