// Where a figure's value stands. Pure.
import type { FigureRow } from '../../contract/period.ts';
import type { Spot } from '../store/state.ts';

export function spotOf({ path, name }: FigureRow): Spot {
  return { file: 'figures', path, at: name };
}

/** The figure that a path with dots is of, or of what is said of it (`results.eye_care.during`): a total is of none of its parts. */
export function rowAt(rows: readonly FigureRow[], at: string): FigureRow | undefined {
  return rows.filter((row) => isOf(row, at)).toSorted((a, b) => b.path.length - a.path.length)[0];
}

function isOf({ name, path }: FigureRow, at: string): boolean {
  const own = (path.at(-1) === 'value' ? path.slice(0, -1) : path).join('.');
  return at === name || at === own || at.startsWith(`${own}.`);
}
