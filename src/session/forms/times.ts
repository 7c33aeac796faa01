// The times of a period's figures as rows that are filled in, too: what they cover, as of which day. Pure.
import { fieldsOf } from '../../export/form.ts';
import { spelledOut } from '../../figures/label.ts';
import { type DataPath, valueAt } from '../../values.ts';
import type { FigureRow } from './form.ts';

const kinds = ['stretch', 'day', 'point'] as const;

/**
 * A row for each time that stands in the file, empty or not, and is no row of its own yet; called after its figure.
 * @param now the file's values
 * @param last those of the last period
 */
export function timeRows(now: unknown, last: unknown, rows: readonly FigureRow[]): FigureRow[] {
  const known = new Map(rows.map((row) => [row.path.join('\n'), row]));
  return fieldsOf(now)
    .filter(({ path }) => !known.has(path.join('\n')))
    .flatMap(({ name, path, value, kind }): FigureRow[] => {
      const form = kinds.find((one) => one === kind);
      if (!form) return [];
      const before = valueAt(last, path);
      const hasLast = typeof before === 'string' || typeof before === 'number';
      const own = { name, path, label: labelOf(path, known), section: 'times', kind: 'date', form } as const;
      return [
        {
          ...{ ...own, value, shown: String(value ?? '') },
          ...{ printed: {}, usedIn: [], isDerived: false },
          ...(hasLast && { last: { value: before, shown: String(before) } }),
        },
      ];
    });
}

/** `results.eye_care.during` by the label of that figure; `population.as_of` by its own words. */
function labelOf(path: DataPath, known: ReadonlyMap<string, FigureRow>): string {
  const of = path.slice(0, -1);
  const figure = known.get([...of, 'value'].join('\n')) ?? known.get(of.join('\n'));
  const words = spelledOut(String(path.at(-1)));
  if (figure && !figure.isDerived) return `${figure.label}: ${words.toLowerCase()}`;
  return [...of.map((part) => spelledOut(String(part))), of.length > 0 ? words.toLowerCase() : words].join(
    ': ',
  );
}
