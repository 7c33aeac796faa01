// The key figures: each with its numeral set apart from its sentence, and the mark of its change under the numeral.
import type { LocalChange } from '../locale/changes.ts';
import type { LocalPeriod } from '../locale/local.ts';

/** A mark in px: its shape as SVG path data, its width, and what it says (`said` to those who do not see it). */
type ChangeMark = { shape: string; width: number; amount: string | undefined; said: string };

/** `numeral` and `html` are safe inline HTML; `block` names the passage. */
type Highlight = { block: string; numeral: string | undefined; html: string; change?: ChangeMark };

/** Path data of the shapes, on a baseline 8 px from the top: Lato has no such signs. The same is two bars. */
const shapes: Record<LocalChange['towards'], string> = {
  more: 'M0 8L3.5 2L7 8Z',
  fewer: 'M0 2L7 2L3.5 8Z',
  same: 'M0 3L6 3L6 4.1L0 4.1ZM0 5.8L6 5.8L6 6.9L0 6.9Z',
};

/** px: what the shape takes, and more than any figure or sign of the amount (7 pt). */
const wide = { shape: 9, sign: 6 } as const;

/**
 * The key figures in the order of the text, and what their marks are counted from. There is one line for that, so of
 * changes that are counted from different points only those stand that share the first one's.
 */
export function highlightsOf({ text, period, language, changes }: LocalPeriod): {
  items: Highlight[];
  since: string | undefined;
} {
  const sources = period.texts[language]?.text.highlights ?? {};
  const found = pointsOf(text.highlights).map(([key, { html }]) => {
    const highlight = { block: `highlights.${key}`, ...apart(html) };
    return { highlight, change: highlight.numeral ? changes.ofLead(sources[key] ?? '') : undefined };
  });
  const since = found.find(({ change }) => change)?.change?.since;
  const items = found.map(({ highlight, change }) => {
    return change && change.since === since ? { ...highlight, change: markOf(change) } : highlight;
  });
  return { items, since };
}

/** What a section of lines says, without its heading. */
export function pointsOf<T>(lines: Readonly<Record<string, T>>): [key: string, passage: T][] {
  return Object.entries(lines).filter(([key]) => key !== 'title');
}

/** A passage that begins with a figure in bold gives it as its numeral; an ending attached to it stays with it. */
export function apart(html: string): { numeral: string | undefined; html: string } {
  // A bound space (src/locale/binding.ts) parts them like any other; those inside of a figure are written as they are.
  const [, before = '', numeral, rest] =
    /^<strong>(<span class="keep">)?((?:(?!&#xa0;)[^ <])*?\d(?:(?!&#xa0;)[^ <])*)(?:<\/span>)?(?: |&#xa0;)?([\s\S]*)$/.exec(
      html,
    ) ?? [];
  if (!numeral || (before && !rest)) return { numeral: undefined, html };
  const sentence = rest?.startsWith('</strong>')
    ? rest.slice(9).replace(/^(?:\s|&#xa0;)+/, '')
    : `<strong>${rest}`;
  return { numeral, html: sentence };
}

function markOf({ towards, amount, said }: LocalChange): ChangeMark {
  const width = wide.shape + wide.sign * (amount?.length ?? 0);
  return { shape: shapes[towards], width, amount, said };
}
