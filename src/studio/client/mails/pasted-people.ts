// Rows of a spreadsheet as people of the list: from the cell that they are pasted into, rightward and downward. Pure.
import type { Column, Person } from '../../contract/mails.ts';

/** The columns of the table, in their order. */
export const order = ['email', 'name', 'organisation', 'language', 'delivery'] as const satisfies Column[];

/** What the columns are called in people's own spreadsheets. */
const called: Readonly<Record<Column, readonly string[]>> = {
  email: ['email', 'e-mail', 'mail', 'address', 'e-poçt', 'ünvan'],
  name: ['name', 'full name', 'contact', 'ad', 'ad, soyad'],
  organisation: ['organisation', 'organization', 'office', 'təşkilat'],
  language: ['language', 'languages', 'dil'],
  delivery: ['delivery', 'çatdırılma'],
};

/** Somebody of whom nothing is known yet: they get it in all languages, in the mail itself. */
export const nobody: Person = {
  email: '',
  name: '',
  organisation: '',
  language: 'both',
  delivery: 'attachment',
};

/** Whether a paste is more than one cell; a single one the cell takes itself. */
export function isRows(text: string): boolean {
  return /[\t\r\n]/.test(text.trim());
}

/** The list with what was pasted. A first row of names says which column is which. */
export function filledPeople(
  people: readonly Person[],
  at: { row: number; column: Column },
  text: string,
): Person[] {
  const rows = cellsOf(text);
  const [head = []] = rows;
  const named = head.map(columnCalled);
  const isNamed = named.includes('email');
  const columns = isNamed ? named : order.slice(order.indexOf(at.column));
  const filled = [...people];
  for (const [index, cells] of rows.slice(isNamed ? 1 : 0).entries()) {
    const given = cells.flatMap((cell, place) => {
      const column = columns[place];
      return column && cell !== '' ? [[column, cell] as const] : [];
    });
    const row = at.row + index;
    filled[row] = { ...(filled[row] ?? nobody), ...Object.fromEntries(given) };
  }
  return filled;
}

function columnCalled(cell: string): Column | undefined {
  const name = cell.toLowerCase();
  return order.find((column) => called[column].includes(name));
}

/** Lines without anything in them are left out. */
function cellsOf(text: string): string[][] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.split('\t').map(cellOf))
    .filter((cells) => cells.some((cell) => cell !== ''));
}

/** A spreadsheet puts quotation marks around a cell that has some itself. */
function cellOf(cell: string): string {
  const text = cell.trim();
  return /^".*"$/s.test(text) ? text.slice(1, -1).replaceAll('""', '"') : text;
}
