// What a column that was copied from a spreadsheet fills: from the cell downward, a line a figure. Pure.
import type { FigureRow } from '../../contract/period.ts';

/** So many lines at the most: the server takes 200 changes at once. */
const most = 200;

/**
 * The values for the figures from one on. An empty line leaves its figure as it is. Nothing where a single value was pasted:
 * the cell takes that itself.
 */
export function filled(
  rows: readonly FigureRow[],
  from: string,
  text: string,
): { row: FigureRow; value: string }[] {
  const start = rows.findIndex(({ name }) => name === from);
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n');
  if (start < 0 || (lines.length < 2 && !text.includes('\t'))) return [];
  return lines.slice(0, most).flatMap((line, index) => {
    const row = rows[start + index];
    const value = valueIn(line);
    return row && value !== '' ? [{ row, value }] : [];
  });
}

/** Of several columns the last one that has a digit: names stand before their numbers. */
function valueIn(line: string): string {
  const cells = line.split('\t').map((cell) => cell.trim());
  return cells.findLast((cell) => /\p{Nd}/u.test(cell)) ?? (cells.length === 1 ? (cells[0] ?? '') : '');
}
