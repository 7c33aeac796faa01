// Reads one row of statistics: the countries' codes and the counts. What is not certain is an error with its line.
import type { Finding } from '../errors.ts';
import { readCount } from './count.ts';
import type { CountryTable } from './countries.ts';
import {
  allOrigins,
  type Column,
  type Count,
  columns,
  placeOf,
  type RawCountry,
  type RawRow,
  rowName,
  type StatRow,
  shownCell,
  unknownOrigin,
} from './statistics.ts';

/** A country's code, or that of its name; `-` for all countries together; nothing where neither is known. */
export function codeOf({ code, name }: RawCountry, names: CountryTable): string | undefined {
  const own = typeof code === 'string' ? code.trim().toUpperCase() : '';
  const called = typeof name === 'string' ? name.trim() : '';
  // `NA` is what R writes for nothing; a name without a code, as “Tibetan”, has “-” in some files.
  const isTold = own !== '' && own !== 'NA' && !(own === allOrigins && names.codeOf(called) !== undefined);
  const found = isTold ? own : called === allOrigins ? allOrigins : names.codeOf(called);
  return found === 'UKN' ? unknownOrigin : found;
}

/** A row's year, if it is one. */
export function yearOf({ year }: RawRow): number | undefined {
  const text = typeof year === 'number' || typeof year === 'string' ? String(year).trim() : '';
  return /^\d{4}(?:\.0)?$/.test(text) ? Number(text) : undefined;
}

/** A row that is not whole. */
export function tornRow(raw: RawRow): Finding {
  const { cells, header, isLast } = raw.torn ?? { cells: 0, header: 0, isLast: false };
  const off = isLast && cells < header ? ' and is the last one: the file breaks off here' : '';
  return wrong(raw, 'statistics-torn', `The row has ${cells} cells, and the header has ${header}${off}.`);
}

/**
 * The row, read; nothing, and the findings that say why, where its origin is not known or it is not whole. A cell that
 * cannot be read is an error in a column that is needed, and left out in another.
 */
export function readRow(
  raw: RawRow,
  names: CountryTable,
  needed: ReadonlySet<Column>,
  findings: Finding[],
): StatRow[] {
  const { where, torn } = raw;
  if (torn) {
    findings.push(tornRow(raw));
    return [];
  }
  const origin = codeOf(raw.origin, names);
  if (origin === undefined || !/^(?:[A-Z]{3}|-)$/.test(origin)) {
    const shown = shownCell(raw.origin.name || raw.origin.code);
    findings.push(wrong(raw, 'statistics-country', `The country of origin “${shown}” is not known.`));
    return [];
  }
  for (const country of [raw.origin, raw.asylum]) checkCode(raw, country, names, findings);
  const counts: Partial<Record<Column, Count>> = {};
  for (const column of columns) {
    if (!Object.hasOwn(raw.cells, column)) continue;
    const cell = raw.cells[column];
    const count = readCount(cell);
    if (count !== undefined) counts[column] = count;
    else if (needed.has(column)) findings.push(unreadable(raw, `a number (${columnName(column)})`, cell));
  }
  return [{ where, origin, counts }];
}

/** UNHCR's own codes look like ISO's and are not: where code and name tell two countries, neither is believed. */
function checkCode(row: RawRow, { code, name }: RawCountry, names: CountryTable, findings: Finding[]): void {
  const called = codeOf({ name }, names);
  // With the name, a code that says nothing is none.
  if (called === undefined || codeOf({ code, name }, names) === called) return;
  if (typeof code !== 'string' || code.trim() === '') return;
  const message = `${shownCell(name)} has the code “${shownCell(code)}” here, and its ISO code is ${called}: these may be UNHCR’s own codes.`;
  findings.push(wrong(row, 'statistics-country', message));
}

/** A column as a sentence names it. */
export function columnName(column: Column): string {
  const names: Partial<Record<Column, string>> = {
    asylum_seekers: 'asylum-seekers',
    idps: 'IDPs',
    returned_idps: 'returned IDPs',
    stateless: 'stateless people',
    ooc: 'others of concern',
    oip: 'other people in need of international protection',
    hst: 'host community',
  };
  return names[column] ?? column.replaceAll('_', ' ');
}

/** A cell that cannot be read as what it should be. */
export function unreadable(row: RawRow, what: string, cell: unknown): Finding {
  const message = `“${shownCell(cell)}” cannot be read as ${what} with certainty.`;
  return wrong(row, 'statistics-number', message);
}

function wrong(row: RawRow, code: string, message: string): Finding {
  const hint = `Look at ${rowName(row.where)}: correct it in a copy of the file, or download the file again.`;
  return { code, severity: 'error', message, hint, place: placeOf(row.where) };
}
