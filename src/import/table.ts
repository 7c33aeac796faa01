// Reads a table of statistics: CSV as the Refugee Data Finder and HDX give it, or as Excel saved it again.
import { CsvError, parse } from 'csv-parse/sync';
import { FactsheetError } from '../errors.ts';
import { doubled, type Field, type Header, headerOf } from './headers.ts';
import { refuseOther } from './other-tables.ts';
import { type Column, columns, type RawCountry, type RawRow, type RawTable } from './statistics.ts';

/** Excel saves with `;` where the comma is the decimal sign, and with tabs as “Unicode text”. */
const delimiters = [',', ';', '\t'] as const;

/** The header stands below at most this many lines of preamble. */
const longestPreamble = 100;

/** A header, where it begins in the text, on which line, how its line ends, and the lines above it. */
type Found = {
  header: Header;
  delimiter: string;
  offset: number;
  line: number;
  end: string;
  preamble: RawTable['preamble'];
};

/**
 * The rows of a table. The header row is looked for; what stands above it is kept apart. The row of tags that HDX puts
 * below it (`#date+year,#country+code`) is one of no country, and so of none that is looked for.
 * @param isProven whether something else has proven that the text is whole, as the check sum of an archive
 * @throws FactsheetError `statistics-header` where there is none, `statistics-other` for a table that is known and not
 * ours, `statistics-torn` for what has broken off
 */
export function readTable(text: string, file: string, isProven = false): RawTable {
  const found = findHeader(text, file);
  if (!found) throw noHeader(file);
  const twice = doubled(found.header);
  if (twice) throw doubledColumn(file, twice);
  if (!isProven) checkEnd(text, found, file);
  const table: RawTable = { file, rows: [], preamble: found.preamble, notes: [] };
  const lines = records(text, found, file);
  for (const [index, { line, cells }] of lines.entries()) {
    if (isRemark(cells, found.header)) {
      table.notes.push(`line ${line}: ${cells.find((cell) => cell !== '') ?? ''}`);
      continue;
    }
    table.rows.push(rowOf(cells, found.header, { file, line }, index === lines.length - 1));
  }
  return table;
}

function findHeader(text: string, file: string): Found | undefined {
  const preamble: RawTable['preamble'] = [];
  let offset = 0;
  for (let line = 1; line <= longestPreamble && offset < text.length; line += 1) {
    const end = /\r\n?|\n/g;
    end.lastIndex = offset;
    const next = end.exec(text);
    const own = text.slice(offset, Math.min(next?.index ?? text.length, offset + 10_000));
    refuseOther(own.split(/[,;\t]/), file);
    for (const delimiter of delimiters) {
      const header = own.includes(delimiter) ? headerOf(cellsOf(own, delimiter)) : undefined;
      if (header) return { header, delimiter, offset, line, end: next?.[0] ?? '', preamble };
    }
    const said = cellsOf(own, ',').map((cell) => cell.trim().replace(/:$/, ''));
    preamble.push({ line, text: (said.length > 0 ? said : [own]).filter((cell) => cell !== '').join(': ') });
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

/**
 * The last line ends as the header's does: else a download has broken off within its last cell, which looks whole.
 * Nobody can know it of a line that is whole; so who has such a file is asked to look at it.
 */
function checkEnd(text: string, { end, line }: Found, file: string): void {
  const last = (text.match(/\r\n?|\n/g)?.length ?? 0) + 1;
  const own = text.slice(Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1);
  const isHalf = end === '\r\n' && !text.slice(0, text.length - own.length).endsWith('\n');
  if (end !== '' && !isHalf && /^[\s,;]*$/.test(own)) return;
  throw torn(
    last > line
      ? `The last line of ${file} (line ${last}) has no end: the download may have broken off within it.`
      : `${file} breaks off in its header row.`,
    'Download it again, and give it as it came. If a spreadsheet program saved it so, look at its last line; if the file is whole, say so with --whole.',
  );
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
    throw torn(message, 'The download may have broken off: download it again.');
  }
  return lines.slice(1);
}

function rowOf(
  cells: readonly string[],
  header: Header,
  where: { file: string; line: number },
  isLast: boolean,
): RawRow {
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
    ...(isTorn(cells, header) && { torn: { cells: cells.length, header: header.length, isLast } }),
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

function torn(message: string, hint: string): FactsheetError {
  return new FactsheetError('statistics-torn', message, { hint });
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
