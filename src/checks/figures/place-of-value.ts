// Where the number of a figure stands, also in an entry that has more than the number.
import type { Place } from '../../errors.ts';
import type { DataPath, Period } from '../../period/period.ts';

/** The place of a figure’s value: of `155`, and in `{ value: 155, during: 2024-H1 }` of the number. */
export function placeOfValue({ figures, locateFigure }: Period, path: DataPath): Place {
  const [part, name] = path;
  const result = part === 'results' ? figures.results[String(name)] : undefined;
  return locateFigure(typeof result === 'object' ? [...path, 'value'] : path);
}
