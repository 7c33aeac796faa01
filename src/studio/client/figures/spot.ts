// Where a figure's value stands. Pure.
import type { FigureRow } from '../../contract/period.ts';
import type { Spot } from '../store/state.ts';

export function spotOf({ path, name }: FigureRow): Spot {
  return { file: 'figures', path, at: name };
}
