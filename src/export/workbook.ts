// Writes the form as an Excel workbook: a sheet with the values, and one that says how to fill it.
import { unzipSync, zipSync } from 'fflate';
import writeExcelFile, { type CellObject, type Row } from 'write-excel-file/node';
import { languageName } from '../language/names.ts';
import type { Field } from './form.ts';

/** A row of the form: the value, what it is, by language, and what it was in the period before, where it had it. */
export type FormRow = Field & {
  labels: Readonly<Record<string, string>>;
  last?: { value: number | string; period: string } | undefined;
};

/** The form: which period it is for, and the languages in their order. */
export type Form = { period: string; languages: readonly string[]; rows: readonly FormRow[] };

/** The words that the form is known by when it comes back. */
export const formWords = {
  sheet: 'Figures',
  name: 'Name',
  value: 'Value',
  before: 'Before',
  asOf: 'Time',
  /** What that column was called before results had a time. */
  asOfBefore: 'As of',
  source: 'Source',
  unit: 'Unit',
  /** The name of the row that says which period the form is for. */
  period: 'period',
} as const;

const head = { fontWeight: 'bold', backgroundColor: '#0072BC', textColor: '#FFFFFF', wrap: true } as const;
const toFill = { backgroundColor: '#FFF8DC', borderColor: '#999999', borderStyle: 'thin' } as const;
const grey = { textColor: '#666666' } as const;

/** The workbook's bytes. The same form gives the same bytes. */
export async function writeForm(form: Form): Promise<Uint8Array> {
  const columns = [
    { width: 34 },
    ...form.languages.map(() => ({ width: 58 })),
    { width: 18 },
    { width: 26 },
    { width: 12 },
    { width: 14 },
    { width: 13 },
  ];
  const written = await writeExcelFile([
    {
      sheet: formWords.sheet,
      data: figureRows(form).map(writable),
      columns,
      stickyRowsCount: 1,
      stickyColumnsCount: 1,
    },
    { sheet: 'How to fill', data: noteRows(form).map(writable), columns: [{ width: 100 }] },
  ]).toBuffer();
  return undated(written);
}

/** The writer keeps texts in an object, where `constructor` is there already: with a blank after it, it is not. */
function writable(row: readonly CellObject[]): Row {
  return row.map((cell) => {
    const { value } = cell;
    return typeof value === 'string' && value in {} ? { ...cell, value: `${value} ` } : cell;
  });
}

function figureRows({ period, languages, rows }: Form): CellObject[][] {
  const titles = [
    formWords.name,
    ...languages.map((language) => `What it is (${languageName(language)})`),
    formWords.value,
    formWords.before,
    formWords.asOf,
    formWords.source,
    formWords.unit,
  ];
  const about = languages.map((_, index) => ({
    value: index === 0 ? 'The factsheet that this form is for: leave it as it is.' : '',
    ...grey,
  }));
  return [
    titles.map((value) => ({ value, ...head })),
    [{ value: formWords.period, ...grey }, ...about, { value: period, type: String, format: '@', ...grey }],
    ...rows.map((row): CellObject[] => [
      { value: row.name, alignVertical: 'top' },
      ...languages.map((language) => ({
        value: row.labels[language] ?? '',
        wrap: true,
        alignVertical: 'top' as const,
      })),
      { ...valueCell(row), ...toFill },
      { ...beforeCell(row), ...grey },
      ...[row.asOf ?? '', row.source ?? '', row.unit].map((value) => ({
        value,
        type: String,
        format: '@',
        alignVertical: 'top' as const,
        ...grey,
      })),
    ]),
  ];
}

/**
 * What stood there when the form was made; where nothing did, the value of last time with its period in brackets, by
 * which it is known when the form comes back: `155 (2024-09)`. A number stays one: the brackets are in its format.
 */
function beforeCell(row: FormRow): CellObject {
  const { value, last } = row;
  if (value !== null || !last) return valueCell(row);
  const cell = valueCell({ ...row, value: last.value });
  const period = ` (${last.period})`;
  return typeof cell.value === 'number'
    ? { ...cell, format: `${cell.format}"${period}"` }
    : { ...cell, value: `${cell.value}${period}` };
}

/** Numbers as numbers, everything else as text that Excel does not turn into something else (@). */
function valueCell({ kind, value }: FormRow): CellObject {
  const style = { align: 'right', alignVertical: 'top' } as const;
  if (kind === 'count' || kind === 'amount') {
    const format = typeof value === 'number' && !Number.isInteger(value) ? '#,##0.00' : '#,##0';
    if (typeof value === 'number') return { value, type: Number, format, ...style };
    if (value === null) return { type: Number, format, ...style };
  }
  return { ...(value !== null && { value: String(value) }), type: String, format: '@', ...style };
}

function noteRows({ period, languages }: Form): CellObject[][] {
  const names = languages.map((language) => `text.${language}.yaml`).join(' and ');
  const lines = [
    `Figures of the factsheet ${period}`,
    '',
    'Change the column “Value” only. The other columns say what each value is, and what stood there when this form was made (“Before”; of an empty value, what it was last time, with that period in brackets). Changes there are not taken over.',
    'Numbers: digits only, like 6431 or 6 431. Amounts in whole units of the currency.',
    'Dates: year-month-day, like 2024-12-31; under “dates” also a month (2024-06) or a year (2024).',
    'Times that results cover (“during”): a month (2024-06), a half (2024-H1), a quarter (2024-Q3), a year (2024), or the first and the last month (2024-01/2024-09).',
    'A cell that is left empty changes nothing. To take a value away, say so to the person who sent you this.',
    'Do not change names, and do not add rows: a new figure needs a place in the texts too.',
    `Where “[…]” stands in a sentence, this figure is printed; the sentences themselves are in ${names}.`,
    'Several people may fill copies of this form: a value that you leave as it is does not undo what another changed.',
    '',
    `To take it over: factsheet import ${period} the-name-of-this-file.xlsx`,
  ];
  return lines.map((value, index) => [
    { value, wrap: true, ...(index === 0 && { fontWeight: 'bold' as const }) },
  ]);
}

/** The archive without the time at which it was packed. */
function undated(workbook: Uint8Array): Uint8Array {
  const files = Object.entries(unzipSync(workbook)).sort(([one], [other]) => (one < other ? -1 : 1));
  return zipSync(Object.fromEntries(files), { mtime: new Date(1980, 0, 1), level: 9 });
}
