// The rows of one country of asylum and one year, with what makes them doubtful.
import type { Finding } from '../errors.ts';
import type { PopulationGroup } from '../period/schema.ts';
import type { CountryTable } from './countries.ts';
import { columnsFor } from './population.ts';
import { codeOf, columnName, readRow, tornRow, unreadable, yearOf } from './row.ts';
import {
  allOrigins,
  columns,
  placeOf,
  type RawRow,
  type RawTable,
  rowNames,
  type Selected,
  type StatRow,
  shownCell,
} from './statistics.ts';

/** What to look for: the country (ISO code, and its name for messages), the date, and the groups that the factsheet has. */
export type Wanted = { country: string; name: string; asOf: string; groups: ReadonlySet<PopulationGroup> };

/** The year of a date like 2024-12-31. */
export function yearOfDate(date: string): number {
  return Number(date.slice(0, 4));
}

/** Picks and reads the rows. What cannot be read in one of them is an error; other countries' rows are left alone. */
export function selectRows(tables: readonly RawTable[], wanted: Wanted, names: CountryTable): Selected {
  const findings: Finding[] = [];
  const wantedYear = yearOfDate(wanted.asOf);
  const ours = new Map<number, RawRow[]>();
  const away: RawRow[] = [];
  const unknown = new Set<string>();
  const others = new Set<string>();
  for (const row of tables.flatMap((table) => table.rows)) {
    const asylum = codeOf(row.asylum, names);
    const year = yearOf(row);
    if (isBrokenOff(row, asylum)) {
      findings.push(tornRow(row));
      continue;
    }
    if (asylum === undefined) unknown.add(shownCell(row.asylum.name || row.asylum.code));
    else if (asylum !== wanted.country) {
      if (asylum !== allOrigins) others.add(asylum);
      const isAway =
        wanted.groups.has('returned') &&
        asylum !== allOrigins &&
        codeOf(row.origin, names) === wanted.country;
      if (isAway && year === wantedYear) away.push(row);
    } else if (year === undefined) findings.push(unreadable(row, 'a year', row.year));
    else {
      const same = ours.get(year) ?? [];
      same.push(row);
      ours.set(year, same);
    }
  }
  const years = [...ours.keys()].sort();
  const found = ours.get(wantedYear) ?? [];
  if (found.length === 0) findings.push(nothingFound(tables, wanted, years, [...unknown], [...others]));
  const needed = columnsFor(wanted.groups);
  const read = withinReason(found, wanted, findings).flatMap((row) => readRow(row, names, needed, findings));
  const [totals = [], origins = []] = [true, false].map((isTotal) => {
    return read.filter(({ origin }) => (origin === allOrigins) === isTotal);
  });
  const abroad = withinReason(away, wanted, findings).flatMap((row) => readRow(row, names, needed, findings));
  const [rows, sums] = [oneEach(origins, findings), oneEach(totals, findings)];
  return { rows, totals: sums, abroad, years, findings };
}

/** A row with too few cells: at the end of a file, or where it cannot be told whose it is. */
function isBrokenOff({ torn }: RawRow, asylum: string | undefined): boolean {
  return torn !== undefined && torn.cells < torn.header && (torn.isLast || asylum === undefined);
}

/** One row an origin: rows that say the same are one; two that differ are an error. */
function oneEach(rows: readonly StatRow[], findings: Finding[]): StatRow[] {
  return [...Map.groupBy(rows, ({ origin }) => origin).values()].flatMap((same) => {
    const [first, second] = same;
    if (!first || !second) return same;
    const wrong = columns.find((column) => {
      const told = same.flatMap(({ counts }) => counts[column] ?? []);
      return new Set(told.map((count) => (count === 'none' ? 0 : count))).size > 1;
    });
    const [severity, says, hint] = wrong
      ? ([
          'error',
          `They differ (${columnName(wrong)}).`,
          'Find out which of them is right, and take the other out of a copy of the file.',
        ] as const)
      : (['note', 'They say the same, and are counted once.', 'Nothing has to be done.'] as const);
    const message = `${first.origin} has more than one row for this year: ${rowNames(same)}. ${says}`;
    findings.push({ code: 'statistics-double', severity, message, hint, place: placeOf(second.where) });
    return [same.reduce(together)];
  });
}

/** There are some 250 origins. A file with far more rows is damaged, or made to hang its reader. */
const mostRows = 5000;

/** The rows, unless there are more than a country and year can have. */
function withinReason(rows: readonly RawRow[], wanted: Wanted, findings: Finding[]): readonly RawRow[] {
  const [first] = rows;
  if (!first || rows.length <= mostRows) return rows;
  findings.push({
    code: 'statistics-double',
    severity: 'error',
    message: `There are ${rows.length} rows of ${wanted.name} for ${yearOfDate(wanted.asOf)}, where one belongs for each origin.`,
    hint: 'The file is damaged: download it again.',
    place: placeOf(first.where),
  });
  return [];
}

/** Two rows that say the same, as one: a file may have columns that another lacks. */
function together(one: StatRow, other: StatRow): StatRow {
  const numbers = Object.entries(other.counts).filter(([column, count]) => {
    return count !== 'none' || !Object.hasOwn(one.counts, column);
  });
  return { ...one, counts: { ...one.counts, ...Object.fromEntries(numbers) } };
}

function nothingFound(
  tables: readonly RawTable[],
  wanted: Wanted,
  years: readonly number[],
  unknown: readonly string[],
  others: readonly string[],
): Finding {
  const found = { severity: 'error' as const, place: { file: tables[0]?.file ?? '' } };
  if (years.length > 0) {
    const message = `There is no row of ${wanted.name} for ${yearOfDate(wanted.asOf)}; there are rows for ${years.join(', ')}.`;
    const hint = 'Correct --as-of, or download the year that you want.';
    return { ...found, code: 'statistics-year', message, hint };
  }
  const has = others.length > 0 ? ` There are rows for ${some(others)}.` : '';
  const message = `No row has ${wanted.name} (${wanted.country}) as country of asylum.${has}`;
  const hint =
    unknown.length > 0
      ? `These countries are not known: ${some(unknown)}. Download the file with ISO codes.`
      : 'Download the rows of your country of asylum, with the country of origin.';
  return { ...found, code: 'statistics-no-country', message, hint };
}

function some(names: readonly string[]): string {
  return names.slice(0, 5).join(', ') + (names.length > 5 ? ' and others' : '');
}
