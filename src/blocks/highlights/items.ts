// The key figures: each with its numeral set apart from its sentence, and the sign of its change under the numeral.
import type { LocalChange } from '../../locale/changes.ts';
import type { LocalPeriod } from '../../locale/local.ts';
import type { Passage } from '../../text/html.ts';
import { leadApart, pointsOf } from '../words.ts';

/** A sign in px: its shape as SVG path data, its width, and what it says (`said` to those who do not see it). */
type ChangeSign = { shape: string; width: number; amount: string | undefined; said: string };

/** `numeral` and `html` are safe inline HTML; `block` names the passage. */
type Highlight = { block: string; numeral: string | undefined; html: string; change?: ChangeSign };

/** Path data of the shapes, on a baseline 8 px from the top: Lato has no such signs. The same is two bars. */
const shapes: Record<LocalChange['towards'], string> = {
  more: 'M0 8L3.5 2L7 8Z',
  fewer: 'M0 2L7 2L3.5 8Z',
  same: 'M0 3L6 3L6 4.1L0 4.1ZM0 5.8L6 5.8L6 6.9L0 6.9Z',
};

/** px: what the shape takes, and more than any figure or sign of the amount (7 pt). */
const wide = { shape: 9, sign: 6 } as const;

/**
 * The key figures in the order of the text, and what their changes are counted from. There is one line for that, so of
 * changes that are counted from different points only those stand that share the first one's.
 */
export function highlightsOf(
  { changes }: LocalPeriod,
  name: string,
  words: Readonly<Record<string, Passage>>,
): { items: Highlight[]; since: string | undefined } {
  const found = pointsOf(words).map(([key, passage]) => {
    const { lead } = passage;
    const change = lead?.figure === undefined ? undefined : changes.of(lead.figure);
    return { highlight: { block: `${name}.${key}`, ...leadApart(passage) }, change };
  });
  const since = found.find(({ change }) => change)?.change?.since;
  const items = found.map(({ highlight, change }) => {
    return change && change.since === since ? { ...highlight, change: signOf(change) } : highlight;
  });
  return { items, since };
}

function signOf({ towards, amount, said }: LocalChange): ChangeSign {
  const width = wide.shape + wide.sign * (amount?.length ?? 0);
  return { shape: shapes[towards], width, amount, said };
}
