// Parts of a whole as rows with bars: each with its share, and the whole as a track behind it, where that is known.
import { decimalsOf, wholeShares } from '../figures/shares.ts';
import { isGap } from '../gaps.ts';
import type { LocalPeriod } from '../locale/local.ts';
import { barConfig } from './bars.ts';
import type { Look, Plan } from './plan.ts';
import { labelledRows, type Row } from './rows.ts';
import { type Heading, inWords } from './words.ts';

/** A part, before its share is known. */
export type PartRow = Omit<Row, 'share'>;

/** What all parts are parts of, and what a note says of that. */
type Whole = {
  whole: number | undefined;
  note(total: number): string;
  /** The shares that decide how many decimals are printed, where others stand beside these. */
  beside?: readonly number[];
};

/**
 * The track behind each bar is the whole, so that bars of several panels say the same by the same length: a share. Without a
 * whole, or with one that cannot be right, there is no track and no share, and the bars stand on one scale.
 */
export function partsChart(
  local: LocalPeriod,
  look: Look,
  heading: Heading,
  parts: readonly PartRow[],
  { whole: given, note, beside }: Whole,
): Plan {
  const whole = wholeOf(parts, given);
  const shares = whole === undefined ? [] : sharesOf(parts, whole, beside);
  const rows = parts.map((part, index): Row => {
    const one = shares[index];
    return { ...part, share: one && (local.format.percent(one.share, one.decimals) || undefined) };
  });
  const longest = whole ?? Math.max(...rows.map(({ value }) => value), 1);
  const bars = labelledRows(rows, look, { top: 0, whole: longest, track: whole !== undefined });
  const size = { width: look.width, height: Math.ceil(bars.height) };
  const told = { ...heading, ...(whole !== undefined && { note: note(whole) }) };
  return {
    ...inWords(
      local,
      told,
      rows.map(({ name, text, share, change }) => ({ name, value: text, ...(share && { share }), change })),
    ),
    height: size.height,
    config: barConfig(bars.datasets, size, longest / look.width),
    annotations: bars.annotations,
  };
}

/** The whole, if that can be: parts of nothing are no shares, nor are more than all. */
function wholeOf(parts: readonly PartRow[], whole: number | undefined): number | undefined {
  const sum = parts.reduce((all, { value }) => all + value, 0);
  return whole === undefined || whole === 0 || isGap(whole) || sum > whole ? undefined : whole;
}

/** With one number of decimals; where the parts are the whole, they add up. */
function sharesOf(parts: readonly PartRow[], whole: number, beside: readonly number[] | undefined) {
  const values = parts.map(({ value }) => value);
  const isAll = values.reduce((sum, value) => sum + value, 0) === whole;
  if (isAll && beside === undefined) return wholeShares(values) ?? [];
  const own = values.map((value) => value / whole);
  const decimals = decimalsOf(beside ?? own);
  return own.map((share) => ({ share, decimals }));
}
