// From the rows of a country and year to its population groups and main origins. Pure; nothing is counted twice or guessed.
import type { PopulationGroup } from '../period/schema.ts';
import { columnName } from './row.ts';
import { type Column, rowNames, type Selected, type StatRow, stateless } from './statistics.ts';

/** A group's number, and how many rows it is made of; or why there is none, and the rows that it is about. */
export type Reading = { value: number; rows: StatRow[] } | { missing: string; rows: StatRow[] };

type Rule = (selected: Selected, country: string) => Reading;

/**
 * Where groups stand in UNHCR's statistics (https://www.unhcr.org/refugee-statistics/methodology) that are not all origins
 * of a column together. IDPs: where origin and asylum are the same country. Stateless people: under
 * origin XXA; on rows of another origin they are also counted there as refugees or IDPs. Returned people: on the rows of
 * the countries that they returned from.
 */
const rules: Readonly<Partial<Record<PopulationGroup, Rule>>> = {
  idps: ({ rows }, country) => ofOrigin(rows, country, 'idps', 'the country itself as origin'),
  stateless: ({ rows }) => ofOrigin(rows, stateless, 'stateless', `the origin ${stateless} (stateless)`),
  returned: ({ rows, abroad }, country) => returned(rows, abroad, country),
};

/** The columns that a group is read from. */
const columnsOf: Readonly<Record<PopulationGroup, readonly Column[]>> = {
  refugees: ['refugees'],
  asylum_seekers: ['asylum_seekers'],
  idps: ['idps'],
  stateless: ['stateless'],
  returned: ['returned_refugees', 'returned_idps'],
  others: ['ooc'],
  oip: ['oip'],
};

/** Whether a name is that of a population group. */
export function isGroup(name: string): name is PopulationGroup {
  return Object.hasOwn(columnsOf, name);
}

/** The columns that these groups are read from. */
export function columnsFor(groups: Iterable<PopulationGroup>): Set<Column> {
  return new Set([...groups].flatMap((group) => columnsOf[group]));
}

/** Whether the file has totals alone: no rows by country of origin. Each group stands in a column of its own there. */
export function isTotalsOnly({ rows, totals }: Pick<Selected, 'rows' | 'totals'>): boolean {
  return rows.length === 0 && totals.length > 0;
}

/** The number of a group. */
export function readGroup(group: PopulationGroup, selected: Selected, country: string): Reading {
  const [column = 'refugees'] = columnsOf[group];
  if (isTotalsOnly(selected) && group !== 'returned') return sumOf(selected.totals, column);
  return rules[group]?.(selected, country) ?? sumOf(selected.rows, column);
}

/** The main origins, the largest first; or why they cannot be told. People whose origin is not known are one origin. */
export type Ranking = { entries: Record<string, number> } | { missing: string; rows: StatRow[] };

/** The `most` largest origins of a column. A tie at the cut is not decided: either origin could be the last. */
export function rankOrigins(
  { rows, totals }: Pick<Selected, 'rows' | 'totals'>,
  column: Column,
  most: number,
): Ranking {
  if (isTotalsOnly({ rows, totals })) {
    return {
      missing: 'The file has totals alone, and no rows by country of origin.',
      rows: totals.slice(0, 1),
    };
  }
  const all = sumOf(rows, column);
  if ('missing' in all) return all;
  const ranked = largestFirst(rows, column);
  if (ranked.length === 0) return { missing: `No origin has ${columnName(column)}.`, rows: [] };
  const last = ranked[most - 1];
  const next = ranked[most];
  if (last && next && last.people === next.people) {
    const tied = ranked.filter(({ people }) => people === last.people);
    const names = tied.map(({ origin }) => origin).join(', ');
    return {
      missing: `${names} have ${last.people} ${columnName(column)} each, so that it is not certain which of them belong to the ${most} largest.`,
      rows: tied.map(({ row }) => row),
    };
  }
  return { entries: Object.fromEntries(ranked.slice(0, most).map(({ origin, people }) => [origin, people])) };
}

/** The origins that have people in a column, the largest first. */
export function largestFirst(rows: readonly StatRow[], column: Column) {
  return rows
    .map((row) => ({ row, origin: row.origin, people: numberOf(row, column) }))
    .filter(({ people }) => people > 0)
    .sort((a, b) => b.people - a.people || (a.origin < b.origin ? -1 : 1));
}

/** A row's number; no value and a hidden one count as none here. */
export function numberOf(row: StatRow, column: Column): number {
  const count = row.counts[column];
  return typeof count === 'number' ? count : 0;
}

/** The sum of a column, if each of its values is told. */
export function sumOf(rows: readonly StatRow[], column: Column): Reading {
  const what = columnName(column);
  const having = rows.filter(({ counts }) => counts[column] !== undefined);
  if (having.length === 0) return { missing: `The file has no column for ${what}.`, rows: [] };
  const hidden = having.filter(({ counts }) => counts[column] === 'hidden');
  if (hidden.length > 0) {
    const message = `The number of ${what} is hidden (*) in ${rowNames(hidden)}: a few people, not told.`;
    return { missing: message, rows: hidden };
  }
  const told = having.filter(({ counts }) => typeof counts[column] === 'number');
  if (told.length === 0) return { missing: `No row has a number of ${what}, only “-”.`, rows: having };
  const value = told.reduce((sum, row) => sum + numberOf(row, column), 0);
  return { value, rows: told.filter((row) => numberOf(row, column) > 0) };
}

function ofOrigin(rows: readonly StatRow[], origin: string, column: Column, which: string): Reading {
  const own = rows.filter((row) => row.origin === origin);
  if (own.length > 0) return sumOf(own, column);
  return { missing: `There is no row with ${which}, where ${columnName(column)} stand.`, rows: [] };
}

function returned(rows: readonly StatRow[], abroad: readonly StatRow[], country: string): Reading {
  if (abroad.length === 0) {
    const missing =
      'Refugees who returned stand on the rows of the countries that they returned from, and the file has none of these.';
    return { missing, rows: [] };
  }
  const refugees = sumOf(abroad, 'returned_refugees');
  if ('missing' in refugees) return refugees;
  const own = rows.filter((row) => row.origin === country);
  const idps = sumOf(own, 'returned_idps');
  if ('missing' in idps) return own.some(({ counts }) => counts.returned_idps === 'hidden') ? idps : refugees;
  return { value: refugees.value + idps.value, rows: [...refugees.rows, ...idps.rows] };
}
