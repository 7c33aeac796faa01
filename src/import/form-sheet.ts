// Finds the form in a workbook: the sheet, its header, and its rows with the addresses of their cells.
import { FactsheetError } from '../errors.ts';
import { headerOf } from './headers.ts';
import { refuseOther } from './other-tables.ts';
import { type Area, addressName, lettersOf } from './workbook/address.ts';
import type { Cell } from './workbook/sheet.ts';
import type { CellValue } from './workbook/value.ts';
import type { Sheet } from './workbook/workbook.ts';

/** The words that the form is known by: its sheet, its columns, and the row that names its period. */
export type FormWords = {
  sheet: string;
  name: string;
  value: string;
  before: string;
  asOf: string;
  asOfBefore: string;
  source: string;
  period: string;
};

/** The columns of a row. */
export type FormColumn = 'name' | 'value' | 'before' | 'asOf' | 'source';

/** A row below the header. `cell` is null where the column is not there; `at` is `Figures!D7`. */
export type FormLine = {
  name: string;
  /** What hides its value from who fills the form: `row 7`, `column D`, `sheet`. */
  hiddenBy?: string | undefined;
  /** Merged areas that it has a part in. */
  merged: readonly Area[];
  has(column: FormColumn): boolean;
  cell(column: FormColumn): CellValue;
  /** The code of a cell's number format. */
  format(column: FormColumn): string;
  at(column: FormColumn): string;
};

/** The form in a sheet: its rows, and its columns counted from 1. */
export type FormSheet = {
  sheet: string;
  columns: Readonly<Partial<Record<FormColumn, number>>>;
  lines: FormLine[];
};

/** A form of two pages has about 200 rows. */
const mostLines = 2000;

/**
 * The form.
 * @param isKnown whether a name is one that the form may have: another table of names and values is no form
 * @throws FactsheetError `workbook-no-form` where no sheet is the form, or two are and differ; `statistics-other`
 */
export function findForm(
  sheets: readonly Sheet[],
  words: FormWords,
  isKnown: (name: string) => boolean,
  file: string,
): FormSheet {
  const tables = sheets.flatMap((sheet) => tableIn(sheet, words));
  const forms = tables.filter(({ lines }) =>
    lines.some(({ name }) => name === words.period || isKnown(name)),
  );
  const [form, ...others] = forms.length > 0 ? forms : tables;
  if (!form) throw noForm(sheets, words, file);
  if (form.lines.length > mostLines) throw tooLong(form, file);
  for (const other of others) {
    const difference = differenceOf(form, other);
    if (difference) throw twoForms([form.sheet, other.sheet], difference, file);
  }
  return form;
}

function tableIn(sheet: Sheet, words: FormWords): FormSheet[] {
  for (const [index, { cells }] of sheet.rows.entries()) {
    const columns = columnsOf(cells, words);
    if (columns.name === undefined || columns.value === undefined) continue;
    return [{ sheet: sheet.name, columns, lines: linesOf(sheet, sheet.rows.slice(index + 1), columns) }];
  }
  return [];
}

type Columns = FormSheet['columns'];

function columnsOf(cells: ReadonlyMap<number, Cell>, words: FormWords): Columns {
  const titles = [...cells].map(
    ([column, { value }]) => [column, String(value).trim().toLowerCase()] as const,
  );
  const find = (word: string) => titles.find(([, title]) => title === word.toLowerCase())?.[0];
  const columns: Partial<Record<FormColumn, number>> = {};
  for (const key of ['name', 'value', 'before', 'asOf', 'source'] as const) {
    const column = find(words[key]) ?? (key === 'asOf' ? find(words.asOfBefore) : undefined);
    if (column !== undefined) columns[key] = column;
  }
  return columns;
}

function linesOf(sheet: Sheet, rows: Sheet['rows'], columns: Columns): FormLine[] {
  const value = columns.value ?? 0;
  const isColumnHidden = sheet.hiddenColumns.some(([from, to]) => from <= value && value <= to);
  return rows.map(({ number, isHidden, cells }) => {
    const found = (column: FormColumn) => cells.get(columns[column] ?? 0);
    const hiddenBy = sheet.isHidden
      ? 'sheet'
      : isColumnHidden
        ? `column ${lettersOf(value)}`
        : isHidden
          ? `row ${number}`
          : undefined;
    return {
      name: String(found('name')?.value ?? '').trim(),
      hiddenBy,
      merged: sheet.merged.filter(({ from, to }) => from.row <= number && number <= to.row),
      has: (column) => columns[column] !== undefined,
      cell: (column) => found(column)?.value ?? null,
      format: (column) => found(column)?.format ?? '',
      at: (column) => `${sheet.name}!${addressName({ column: columns[column] ?? 1, row: number })}`,
    };
  });
}

/** The first name for which two forms say something else, with both values; nothing where they say the same. */
function differenceOf(one: FormSheet, other: FormSheet): string | undefined {
  const [values, others] = [one, other].map(
    ({ lines }) => new Map(lines.map((line) => [line.name, shown(line)])),
  );
  const names = [...new Set([...(values?.keys() ?? []), ...(others?.keys() ?? [])])];
  const name = names.find((each) => values?.get(each) !== others?.get(each));
  return name === undefined
    ? undefined
    : `${name.slice(0, 60) || 'a row without a name'}: ${values?.get(name) ?? 'no row'} and ${others?.get(name) ?? 'no row'}`;
}

function shown(line: FormLine): string {
  const value = line.cell('value');
  const text = value instanceof Date ? value.toISOString().slice(0, 10) : String(value ?? '').trim();
  return text === '' ? 'empty' : text.slice(0, 40);
}

function noForm(sheets: readonly Sheet[], words: FormWords, file: string): FactsheetError {
  for (const { cells } of sheets.flatMap(({ rows }) => rows.slice(0, 100))) {
    const headers = [...cells.values()].map(({ value }) => String(value));
    refuseOther(headers, file);
    if (headerOf(headers)) {
      const message = `${file} is a download of statistics, saved as an Excel workbook.`;
      const hint =
        'Give the download as it came; or save the sheet as “CSV UTF-8”, and import that with --as-of.';
      return new FactsheetError('workbook-no-form', message, { hint });
    }
  }
  const message = `${file} is not the form of the figures: no sheet has the columns “${words.name}” and “${words.value}”.`;
  const hint =
    'Make the form with “factsheet export --xlsx”. A download of statistics has to be saved as CSV.';
  return new FactsheetError('workbook-no-form', message, { hint });
}

function tooLong({ sheet, lines }: FormSheet, file: string): FactsheetError {
  const message = `The sheet “${sheet}” of ${file} has ${lines.length} rows, far more than a form of figures.`;
  const hint = 'Export the form again, and copy the values into it.';
  return new FactsheetError('workbook-too-large', message, { hint });
}

function twoForms([one, other]: [string, string], difference: string, file: string): FactsheetError {
  const message = `${file} has the form twice, in the sheets “${one}” and “${other}”, and they differ (${difference}).`;
  const hint = 'Find out which of the two is right, and delete the other sheet.';
  return new FactsheetError('workbook-no-form', message, { hint });
}
