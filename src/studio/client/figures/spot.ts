// Where a figure's value stands. Pure.
import type { FigureRow } from '../../contract/period.ts';
import type { Spot } from '../store/state.ts';

export function spotOf({ path, name }: FigureRow): Spot {
  return { file: 'figures', path, at: name };
}

/** Whether a path with dots is that of a figure, or of what is said of it: `results.eye_care.during`. */
export function isOf({ name, path }: FigureRow, at: string): boolean {
  const own = (path.at(-1) === 'value' ? path.slice(0, -1) : path).join('.');
  return at === name || at === own || at.startsWith(`${own}.`);
}
