// What contradicts itself in the rows of a country, and what they tell that the factsheet does not take over.
import type { Finding } from '../errors.ts';
import type { PopulationGroup } from '../period/schema.ts';
import { columnsFor, isTotalsOnly, numberOf, sumOf } from './population.ts';
import { columnName } from './row.ts';
import { type Wanted, yearOfDate } from './select.ts';
import {
  type Column,
  columns,
  placeOf,
  rowNames,
  type Selected,
  type StatRow,
  stateless,
} from './statistics.ts';

/** Everything doubtful in the rows. */
export function findDoubts(selected: Selected, { country, asOf, groups }: Wanted): Finding[] {
  return [
    ...contradictions(selected, country, groups),
    ...notTaken(selected.rows, groups),
    ...otherYears(selected, asOf),
  ];
}

/** Everything doubtful in the rows of every year, with the year; what is not taken over is told of the newest year alone. */
export function findDoubtsInYears(
  years: readonly { year: number; selected: Selected }[],
  { country, groups }: Pick<Wanted, 'country' | 'groups'>,
): Finding[] {
  const found = years.flatMap(({ year, selected }) =>
    contradictions(selected, country, groups).map((one) => ({ ...one, message: `${year}: ${one.message}` })),
  );
  return [...found, ...notTaken(years.at(-1)?.selected.rows ?? [], groups)];
}

/** What cannot be right, or is not counted where it stands. */
function contradictions(selected: Selected, country: string, groups: Wanted['groups']): Finding[] {
  const { rows, totals } = selected;
  return [
    ...ownRefugees(rows, country),
    ...elsewhere(rows, 'idps', country, groups.has('idps')),
    ...elsewhere(rows, 'stateless', stateless, groups.has('stateless')),
    ...(isTotalsOnly(selected) ? statelessInTotals(totals, groups) : wrongTotals(rows, totals)),
  ];
}

/** Nobody is a refugee in the own country. */
function ownRefugees(rows: readonly StatRow[], country: string): Finding[] {
  return rows
    .filter(
      (row) => row.origin === country && numberOf(row, 'refugees') + numberOf(row, 'asylum_seekers') > 0,
    )
    .map((row) => ({
      code: 'statistics-contradiction',
      severity: 'error',
      message: `The row of ${country} in ${country} has refugees or asylum-seekers.`,
      hint: 'Look whether origin and asylum are right in this row, and download the file again.',
      place: placeOf(row.where),
    }));
}

/** IDPs and stateless people on rows where the group does not stand. */
function elsewhere(rows: readonly StatRow[], column: Column, origin: string, asked: boolean): Finding[] {
  const others = rows.filter((row) => {
    return row.origin !== origin && (numberOf(row, column) > 0 || row.counts[column] === 'hidden');
  });
  const [first] = others;
  if (!first || !asked) return [];
  const people = others.reduce((sum, row) => sum + numberOf(row, column), 0);
  const message = `${people} ${columnName(column)} stand on other rows than that of origin ${origin} (${rowNames(others)}), and are not added.`;
  const hint =
    column === 'stateless'
      ? 'They are also counted there as refugees, asylum-seekers or IDPs. Add them by hand only if your figure counts them twice too.'
      : 'Look whether these rows are right; IDPs are people displaced in their own country.';
  return [{ code: 'statistics-elsewhere', severity: 'warning', message, hint, place: placeOf(first.where) }];
}

/** In a row of all origins, stateless people who are also refugees of a country are counted among both. */
function statelessInTotals([total]: readonly StatRow[], groups: ReadonlySet<PopulationGroup>): Finding[] {
  if (!total || !groups.has('stateless') || numberOf(total, 'stateless') === 0) return [];
  const message = `The ${numberOf(total, 'stateless')} stateless people are those of all origins together: some may also be counted as refugees.`;
  const hint = 'Hold the number against your own, or import the rows by country of origin.';
  return [{ code: 'statistics-total', severity: 'note', message, hint, place: placeOf(total.where) }];
}

/** A row that sums up all origins must be their sum. */
function wrongTotals(rows: readonly StatRow[], totals: readonly StatRow[]): Finding[] {
  return columns.flatMap((column): Finding[] => {
    const sum = sumOf(rows, column);
    const wrong = totals.find(({ counts }) => {
      return 'value' in sum && typeof counts[column] === 'number' && counts[column] !== sum.value;
    });
    if (!wrong || !('value' in sum)) return [];
    const message = `The row of all origins has ${numberOf(wrong, column)} ${columnName(column)}, and the rows by origin have ${sum.value} together.`;
    const hint = 'The file contradicts itself, or rows are missing: download it again.';
    return [{ code: 'statistics-total', severity: 'error', message, hint, place: placeOf(wrong.where) }];
  });
}

function notTaken(rows: readonly StatRow[], groups: ReadonlySet<PopulationGroup>): Finding[] {
  const taken = columnsFor(groups);
  const left = columns.flatMap((column) => {
    // Refugees who returned from here are no group of this country.
    if (column === 'returned_refugees' || taken.has(column)) return [];
    const people = rows.reduce((sum, row) => sum + numberOf(row, column), 0);
    return people > 0 ? [`${columnName(column)}: ${people}`] : [];
  });
  const [first] = rows;
  if (left.length === 0 || !first) return [];
  const message = `The file also has numbers that the factsheet has no place for: ${left.join('; ')}.`;
  const hint = 'To show them, add the group under population.groups and import again.';
  return [
    { code: 'statistics-not-taken', severity: 'note', message, hint, place: { file: first.where.file } },
  ];
}

/** Under a year stand its mid-year figures, until those of its end take their place; then comes the next year. */
function otherYears({ years, rows, totals }: Selected, asOf: string): Finding[] {
  const year = yearOfDate(asOf);
  const others = years.filter((one) => one !== year);
  const [first] = [...rows, ...totals];
  if (others.length === 0 || !first) return [];
  const place = { file: first.where.file };
  const later = others.find((one) => one > year);
  if (later && !asOf.endsWith('-12-31')) {
    const message = `The file has rows for ${later}, so that those for ${year} are of the end of the year, and not of ${asOf}.`;
    const hint = `Write --as-of ${year}-12-31 if that is what you want; mid-year figures are overwritten by those of the end.`;
    return [{ code: 'statistics-overwritten', severity: 'warning', message, hint, place }];
  }
  const message = `The file also has rows for ${others.join(', ')}. Only those for ${year} are taken.`;
  const hint = 'Nothing has to be done.';
  return [{ code: 'statistics-years', severity: 'note', message, hint, place }];
}
