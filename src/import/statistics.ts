// The rows of UNHCR's population statistics as every reader gives them: what stands in the file, not yet interpreted.
import type { Finding, Place } from '../errors.ts';
import { shortened } from '../printable.ts';

/** What a row can count, by the names of the API (https://api.unhcr.org). */
export const columns = [
  'refugees',
  'asylum_seekers',
  'returned_refugees',
  'idps',
  'returned_idps',
  'stateless',
  'ooc',
  'oip',
  'hst',
] as const;
export type Column = (typeof columns)[number];

/** Where a row stands: the file as the user named it, and the line of a table or the item of an answer, from 1. */
export type Where = { file: string } & ({ line: number } | { item: number });

/** A country as a row gives it: the ISO code, the name, or both. */
export type RawCountry = { code?: unknown; name?: unknown };

/** One row. `torn` is set where it has not as many cells as the header; `isLast`: nothing stands below it. */
export type RawRow = {
  where: Where;
  year: unknown;
  origin: RawCountry;
  asylum: RawCountry;
  cells: Readonly<Partial<Record<Column, unknown>>>;
  torn?: { cells: number; header: number; isLast: boolean };
};

/** One file's rows, the lines above their header, and what else is worth telling of it. */
export type RawTable = {
  file: string;
  rows: RawRow[];
  preamble: { line: number; text: string }[];
  notes: string[];
};

/** A row of the operation's country and year, read. A column that the file does not have is not in `counts`. */
export type StatRow = {
  where: Where;
  origin: string;
  counts: Readonly<Partial<Record<Column, Count>>>;
};

/**
 * A cell: people; `none` for “-” or nothing (not applicable, which is not nought); `hidden` for “*” (before 2020: 1 to 4
 * people, not told).
 */
export type Count = number | 'none' | 'hidden';

/**
 * The country's rows, one an origin; rows that sum up all origins; and, if asked for, the rows of its people in other
 * countries, which tell who returned from there. `years` are all that the country has rows for.
 */
export type Selected = {
  rows: StatRow[];
  totals: StatRow[];
  abroad: StatRow[];
  years: number[];
  findings: Finding[];
};

/** The origin of a row that sums up all origins: the API writes “-” where it was not asked for each. */
export const allOrigins = '-';

/** The codes of people without a country, and of those whose country is not known. */
export const stateless = 'XXA';
export const unknownOrigin = 'UNK';

/** The place of a row, for a finding. */
export function placeOf(where: Where): Place {
  return 'line' in where ? { file: where.file, line: where.line } : { file: where.file };
}

/** `line 5`, `item 5`. */
export function rowName(where: Where): string {
  return 'line' in where ? `line ${where.line}` : `item ${where.item}`;
}

/** `lines 5, 8 and 9 (and 4 more)`; with the file of each where there are several. */
export function rowNames(rows: readonly { where: Where }[], most = 8): string {
  const files = new Set(rows.map(({ where }) => where.file));
  const names = rows.slice(0, most).map(({ where }) => {
    return files.size > 1 ? `${rowName(where)} of ${where.file}` : rowName(where);
  });
  const more = rows.length > most ? ` and ${rows.length - most} more` : '';
  const last = more === '' && names.length > 1 ? ` and ${names.pop()}` : '';
  return names.join(', ') + last + more;
}

/** A value of a file as a message shows it. What is no text or number may be nested without end. */
export function shownCell(cell: unknown): string {
  const text = typeof cell === 'object' && cell !== null ? '…' : String(cell ?? '');
  return shortened(text, 40);
}
