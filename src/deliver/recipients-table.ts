// recipients.csv as rows with the lines they stand on: UTF-8 with or without byte order mark, commas, semicolons or tabs.
import { CsvError, parse } from 'csv-parse/sync';
import type { Finding } from '../errors.ts';

/** The columns of recipients.csv. */
export const columns = ['email', 'name', 'organisation', 'language', 'delivery'] as const;
export type Column = (typeof columns)[number];

/** One line of the list: the line of the file that it begins on (from 1), and its cells. */
export type Row = { line: number; cells: Readonly<Record<Column, string>> };

/** No list of donors is longer, in bytes: this is 20,000 people. */
const largestList = 5_000_000;

const delimiters = [',', ';', '\t'] as const;
const header = `The first line names the columns: ${columns.join(',')}`;

/** The rows of a list, and what is wrong with it as a table. */
export type Table = { rows: readonly Row[]; findings: readonly Finding[] };
type Raw = { line: number; cells: string[] };

/** Reads the rows. Each fault of encoding, header or quotation marks is a finding with its line. */
export function readTable(bytes: Uint8Array, file: string): Table {
  const findings: Finding[] = [];
  const fault = (line: number, code: string, message: string, hint: string) =>
    void findings.push({ code, severity: 'error', message, hint, place: { file, line } });
  if (bytes.length > largestList) {
    const message = `The list has ${bytes.length} bytes; at most ${largestList} are read.`;
    fault(1, 'recipients-large', message, 'Divide it.');
    return { rows: [], findings };
  }
  const text = decode(bytes, (line) => {
    const hint = 'In Excel, save it as “CSV UTF-8 (comma delimited)”.';
    fault(line, 'recipients-encoding', 'Here the file is not UTF-8: letters would be lost.', hint);
  });
  if (text === undefined) return { rows: [], findings };
  const skipped = /^sep=.\r?\n/i.exec(text)?.[0] ?? '';
  const delimiter = delimiterOf(text.slice(skipped.length));
  const [head, ...raws] = records(text.slice(skipped.length), delimiter, skipped === '' ? 0 : 1, fault);
  const places = head && placesOf(head, fault);
  const rows = places ? raws.flatMap((raw) => rowOf(raw, places, head.cells.length, fault)) : [];
  if (!head && findings.length === 0) fault(1, 'recipients-header', 'The list is empty.', header);
  return { rows, findings };
}

type Fault = (line: number, code: string, message: string, hint: string) => void;

/** UTF-8 text without byte order mark; without it, the first line that is no UTF-8 is told. */
function decode(bytes: Uint8Array, tell: (line: number) => void): string | undefined {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    const text = decoder.decode(bytes);
    if (!text.includes('\0')) return text;
  } catch {
    // The line is looked for below.
  }
  const lines = Buffer.from(bytes).toString('latin1').split('\n');
  const bad = lines.findIndex((line) => {
    const own = Buffer.from(line, 'latin1');
    return own.includes(0) || !Buffer.from(own.toString('utf8'), 'utf8').equals(own);
  });
  tell(bad + 1);
  return undefined;
}

/** The sign between columns: the one that the header has most of. */
function delimiterOf(text: string): string {
  const [line = ''] = text.split(/\r\n|\r|\n/, 1);
  const count = (sign: string) => line.split(sign).length;
  return [...delimiters].sort((a, b) => count(b) - count(a))[0] ?? ',';
}

/** The records, each with the line that it begins on; a record may have line breaks inside of quotation marks. */
function records(text: string, delimiter: string, above: number, fault: Fault): Raw[] {
  const found: Raw[] = [];
  const bytes = Buffer.from(text);
  let line = 1 + above;
  let end = 0;
  try {
    parse(bytes, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      max_record_size: 20_000,
      on_record: (record: unknown, info) => {
        const cells = Array.isArray(record) ? record.map(String) : [];
        if (cells.some((cell) => cell.trim() !== '')) found.push({ line, cells });
        line += bytes.toString('utf8', end, info.bytes).match(/\r\n|\r|\n/g)?.length ?? 0;
        end = info.bytes;
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const message = 'From this line on, a quotation mark is not closed, or one is too many.';
    const hint = 'A cell that begins with a quotation mark ends with one; inside, it is written twice.';
    fault(line, 'recipients-torn', message, hint);
  }
  return found;
}

/** Where each column stands. */
function placesOf({ line, cells }: Raw, fault: Fault): Record<Column, number> | undefined {
  const names = cells.map((cell) => cell.trim().toLowerCase());
  const missing = columns.filter((column) => !names.includes(column));
  const twice = columns.filter((column) => names.indexOf(column) !== names.lastIndexOf(column));
  if (missing.length > 0) {
    fault(line, 'recipients-header', `The list has no column ${missing.join(', ')}.`, header);
  }
  if (twice.length > 0) fault(line, 'recipients-header', `Column ${twice.join(', ')} stands twice.`, header);
  if (missing.length + twice.length > 0) return undefined;
  return byColumn((column) => names.indexOf(column));
}

function rowOf({ line, cells }: Raw, places: Record<Column, number>, width: number, fault: Fault): Row[] {
  if (cells.length !== width) {
    const message = `This line has ${cells.length} cells, and the first line has ${width}.`;
    const hint = 'A cell with a comma or semicolon in it stands in quotation marks.';
    fault(line, 'recipients-torn', message, hint);
    return [];
  }
  return [{ line, cells: byColumn((column) => (cells[places[column]] ?? '').trim()) }];
}

function byColumn<Value>(value: (column: Column) => Value): Record<Column, Value> {
  return Object.fromEntries(columns.map((column) => [column, value(column)])) as Record<Column, Value>;
}
