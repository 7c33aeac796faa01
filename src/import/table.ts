// Reads a table of statistics: CSV as the Refugee Data Finder and HDX give it, or as Excel saved it again.
import { CsvError, parse } from 'csv-parse/sync';
import { FactsheetError } from '../errors.ts';
import { doubled, type Field, type Header, headerOf } from './headers.ts';
import { type Column, columns, type RawCountry, type RawRow, type RawTable } from './statistics.ts';

/** Excel saves with `;` where the comma is the decimal sign, and with tabs as “Unicode text”. */
const delimiters = [',', ';', '\t'] as const;

/** The header stands below at most this many lines of preamble. */
const longestPreamble = 100;

type Found = { header: Header; delimiter: string; offset: number; line: number };

/**
 * The rows of a table. The header row is looked for; what stands above it is left out. The row of tags that HDX puts
 * below it (`#date+year,#country+code`) is one of no country, and so of none that is looked for.
 * @throws FactsheetError `statistics-header` where there is none, `statistics-torn` for broken quotation marks
 */
export function readTable(text: string, file: string): RawTable {
  const found = findHeader(text);
  if (!found) throw noHeader(file);
  const twice = doubled(found.header);
  if (twice) throw doubledColumn(file, twice);
  const table: RawTable = { file, rows: [], notes: [] };
  const lines = records(text, found, file);
  for (const { line, cells } of lines) {
    if (isRemark(cells, found.header)) {
      table.notes.push(`line ${line}: ${cells.find((cell) => cell !== '') ?? ''}`);
      continue;
    }
    table.rows.push(rowOf(cells, found.header, { file, line }));
  }
  return table;
}

function findHeader(text: string): Found | undefined {
  let offset = 0;
  for (let line = 1; line <= longestPreamble && offset < text.length; line += 1) {
    const end = /\r\n?|\n/g;
    end.lastIndex = offset;
    const next = end.exec(text);
    const own = text.slice(offset, Math.min(next?.index ?? text.length, offset + 10_000));
    for (const delimiter of delimiters) {
      const header = own.includes(delimiter) ? headerOf(cellsOf(own, delimiter)) : undefined;
      if (header) return { header, delimiter, offset, line };
    }
    offset = next ? end.lastIndex : text.length;
  }
  return undefined;
}

/** A line's cells, or none where its quotation marks do not fit: then it is no header. */
function cellsOf(line: string, delimiter: string): string[] {
  try {
    return parse(line, { delimiter })[0] ?? [];
  } catch {
    return [];
  }
}

/** The records below the header, each with the line of the file that it ends on. */
function records(text: string, found: Found, file: string): { line: number; cells: string[] }[] {
  const lines: { line: number; cells: string[] }[] = [];
  try {
    parse(text.slice(found.offset), {
      delimiter: found.delimiter,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: 100_000,
      on_record: (record: unknown, { lines: ended }) => {
        const cells = Array.isArray(record) ? record.map((cell) => String(cell).trim()) : [];
        if (cells.some((cell) => cell !== '')) lines.push({ line: found.line + ended - 1, cells });
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const message = `${file} has a quotation mark that is not closed, or one too many (${error.message}).`;
    const hint = 'The download may have broken off: download it again.';
    throw new FactsheetError('statistics-torn', message, { hint });
  }
  return lines.slice(1);
}

function rowOf(cells: readonly string[], header: Header, where: { file: string; line: number }): RawRow {
  const cell = (field: Field) => {
    const index = header.indexOf(field);
    return index < 0 ? undefined : (cells[index] ?? '');
  };
  const country = (code: Field, name: Field): RawCountry => ({ code: cell(code), name: cell(name) });
  const counts = columns.filter((column) => header.includes(column));
  return {
    where,
    year: cell('year'),
    origin: country('originCode', 'originName'),
    asylum: country('asylumCode', 'asylumName'),
    cells: Object.fromEntries(counts.map((column): [Column, unknown] => [column, cell(column)])),
    ...(isTorn(cells, header) && { torn: { cells: cells.length, header: header.length } }),
  };
}

/** Too few cells, or too many; empty ones after the last column are what some programs write. */
function isTorn(cells: readonly string[], header: Header): boolean {
  return cells.length < header.length || cells.slice(header.length).some((cell) => cell !== '');
}

/** A sentence below the rows, in a cell of its own. */
function isRemark(cells: readonly string[], header: Header): boolean {
  const filled = cells.filter((cell) => cell !== '');
  return (
    filled.length === 1 && !/^\d/.test(cells[header.indexOf('year')] ?? '') && /\p{L}/u.test(filled[0] ?? '')
  );
}

function noHeader(file: string): FactsheetError {
  const message = `${file} has no header row of the Refugee Data Finder or HDX.`;
  const hint =
    'It needs columns for the year, the country of origin, the country of asylum and the people, like “Year”, “Country of origin”, “Country of asylum”, “Refugees under UNHCR’s mandate”.';
  return new FactsheetError('statistics-header', message, { hint });
}

function doubledColumn(file: string, field: string): FactsheetError {
  const message = `${file} has two columns for ${field.replaceAll('_', ' ')}.`;
  return new FactsheetError('statistics-header', message, { hint: 'Take one of the two out.' });
}
