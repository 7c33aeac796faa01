// The key figures: each with its numeral set apart from its sentence, and the sign of its change under the numeral.
import { directionOf } from '../../language/tag.ts';
import type { LocalChange } from '../../locale/changes.ts';
import type { LocalPeriod } from '../../locale/local.ts';
import type { Passage } from '../../text/html.ts';
import { leadApart, pointsOf } from '../words.ts';

/**
 * A sign in px: its shape as SVG path data and how far it is moved, its width, where the amount begins, and what it says (`said` to
 * those who do not see it).
 */
type ChangeSign = {
  shape: string;
  moved: number | undefined;
  width: number;
  at: number;
  amount: string | undefined;
  said: string;
};

/** `numeral` and `html` are safe inline HTML; `block` names the passage. */
type Highlight = { block: string; numeral: string | undefined; html: string; change?: ChangeSign };

/** Path data of the shapes, on a baseline 8 px from the top: Lato has no such signs. The same is two bars. */
const shapes: Record<LocalChange['towards'], string> = {
  more: 'M0 8L3.5 2L7 8Z',
  fewer: 'M0 2L7 2L3.5 8Z',
  same: 'M0 3L6 3L6 4.1L0 4.1ZM0 5.8L6 5.8L6 6.9L0 6.9Z',
};

/** px: what the shape takes, and more than any figure or sign of the amount (7 pt). */
const wide = { shape: 9, drawn: 7, sign: 6 } as const;

/**
 * The key figures in the order of the text, and what their changes are counted from. There is one line for that, so of
 * changes that are counted from different points only those stand that share the first one's.
 */
export function highlightsOf(
  { changes, language }: LocalPeriod,
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
    return change && change.since === since
      ? { ...highlight, change: signOf(change, directionOf(language)) }
      : highlight;
  });
  return { items, since };
}

/** The shape stands where the line begins, the amount behind it. */
function signOf({ towards, amount, said }: LocalChange, direction: 'ltr' | 'rtl'): ChangeSign {
  const width = wide.shape + wide.sign * (amount?.length ?? 0);
  const place =
    direction === 'ltr'
      ? { moved: undefined, at: wide.shape }
      : { moved: width - wide.drawn, at: width - wide.shape };
  return { shape: shapes[towards], width, ...place, amount, said };
}
