// Web addresses that blocks lead to, as rows that are filled in beside the figures. Pure.
import { spelledOut } from '../../figures/label.ts';
import type { Period } from '../../period/period.ts';
import { valueAt } from '../../values.ts';
import type { FigureRow } from './form.ts';

/**
 * A row for each address that a block of the pages holds, empty or not.
 * @param now what figures.yaml says @param last what that of the last period says
 */
export function addressRows({ blocks }: Pick<Period, 'blocks'>, now: unknown, last: unknown): FigureRow[] {
  return blocks.flatMap(({ links }) =>
    links.map(({ at }): FigureRow => {
      const [value, before] = [textAt(now, at), textAt(last, at)];
      return {
        ...{ name: at.join('.'), path: at, section: 'links', kind: 'address', usedIn: [], isDerived: false },
        label: at.map((part) => spelledOut(String(part))).join(': '),
        ...{ value, shown: value ?? '', printed: {} },
        ...(before !== null && { last: { value: before, shown: before } }),
      };
    }),
  );
}

function textAt(file: unknown, at: FigureRow['path']): string | null {
  const value = valueAt(file, at);
  return typeof value === 'string' && value !== '' ? value : null;
}
