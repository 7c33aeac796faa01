// Finds the form in a workbook: the sheet, its header, and its rows with the addresses of their cells.
import { FactsheetError } from '../errors.ts';
import type { CellValue, Sheet } from './workbook.ts';

/** The words that the form is known by: its sheet, its columns, and the row that names its period. */
export type FormWords = {
  sheet: string;
  name: string;
  value: string;
  before: string;
  asOf: string;
  source: string;
  period: string;
};

/** The columns of a row. */
export type FormColumn = 'name' | 'value' | 'before' | 'asOf' | 'source';

/** A row below the header. `cell` is null where the column is not there; `at` is `Figures!D7`. */
export type FormLine = {
  name: string;
  has(column: FormColumn): boolean;
  cell(column: FormColumn): CellValue;
  at(column: FormColumn): string;
};

type Found = { sheet: Sheet; row: number; columns: Record<FormColumn, number> };

/**
 * The rows of the form.
 * @throws FactsheetError `workbook-no-form` where no sheet, or more than one, is the form
 */
export function formLines(sheets: readonly Sheet[], words: FormWords, file: string): FormLine[] {
  const forms = sheets.flatMap((sheet) => headerIn(sheet, words));
  const named = forms.find(({ sheet }) => sheet.name === words.sheet);
  const form = named ?? (forms.length === 1 ? forms[0] : undefined);
  if (!form) throw noForm(forms, words, file);
  const { sheet, row, columns } = form;
  return sheet.rows.slice(row + 1).map((cells, index) => ({
    name: String(cells[columns.name] ?? '').trim(),
    has: (column) => columns[column] >= 0,
    cell: (column) => cells[columns[column]] ?? null,
    at: (column) => `${sheet.name}!${letters(Math.max(0, columns[column]))}${row + index + 2}`,
  }));
}

function headerIn(sheet: Sheet, words: FormWords): Found[] {
  for (const [row, cells] of sheet.rows.entries()) {
    const titles = cells.map((cell) =>
      String(cell ?? '')
        .trim()
        .toLowerCase(),
    );
    const find = (word: string) => titles.indexOf(word.toLowerCase());
    const columns = {
      name: find(words.name),
      value: find(words.value),
      before: find(words.before),
      asOf: find(words.asOf),
      source: find(words.source),
    };
    if (columns.name >= 0 && columns.value >= 0) return [{ sheet, row, columns }];
  }
  return [];
}

function noForm(forms: readonly Found[], words: FormWords, file: string): FactsheetError {
  const names = forms.map(({ sheet }) => `“${sheet.name}”`).join(', ');
  const [message, hint] =
    forms.length === 0
      ? [
          `${file} is not the form of the figures: no sheet has the columns “${words.name}” and “${words.value}”.`,
          'Make the form with “factsheet export --xlsx”. A download of statistics has to be saved as CSV.',
        ]
      : [
          `${file} has the form more than once: ${names}.`,
          `Leave one of these sheets, or name it “${words.sheet}”.`,
        ];
  return new FactsheetError('workbook-no-form', message, { hint });
}

/** A column's letters, from 0: A … Z, AA … */
function letters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? letters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}
