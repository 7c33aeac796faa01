// Per cents that a reader can add up and compare.
import { isUntrue } from '../share.ts';

/** A share (0 to 1), and the decimals (0 or 1) that it is printed with. */
export type PrintedShare = { share: number; decimals: number };

/**
 * The decimals (0 or 1) that all shares of one panel are printed with: one, where a whole per cent would say 0% or
 * 100% of what is neither. A panel that mixes 98% and 99.6% reads as if they were measured differently.
 */
export function decimalsOf(shares: readonly number[]): number {
  return shares.some((share) => isUntrue(share, 0)) ? 1 : 0;
}

/**
 * Takes all parts of a whole (people, or an amount), and gives their shares as a panel prints them: with one number of
 * decimals, and adding up to 100 by largest remainder. A share that would then print as 0% or 100% and is neither stays
 * as it is, for the format to say that it is under or over. Gives nothing when the parts come to 0.
 */
export function wholeShares(parts: readonly number[]): PrintedShare[] | undefined {
  const total = parts.reduce((sum, part) => sum + part, 0);
  if (total <= 0) return undefined;
  const own = parts.map((part) => part / total);
  const isWhole = decimalsOf(own) === 0 && byLargestRemainder(own, 100).every(isTrue);
  const decimals = isWhole ? 0 : 1;
  return byLargestRemainder(own, 100 * 10 ** decimals).map((one) => {
    return { share: isTrue(one) ? one.shown : one.share, decimals };
  });
}

/** Whether a share does not show as nought or as all and is neither. */
function isTrue({ share, shown }: { share: number; shown: number }): boolean {
  return share <= 0 || share >= 1 || (shown > 0 && shown < 1);
}

/** Shares of a whole that is cut into so many steps: each with what it shows as, all adding up to 1. */
function byLargestRemainder(shares: readonly number[], steps: number): { share: number; shown: number }[] {
  const exact = shares.map((share) => share * steps);
  const printed = exact.map(Math.floor);
  const missing = steps - printed.reduce((sum, part) => sum + part, 0);
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, missing)) printed[index] = (printed[index] ?? 0) + 1;
  return shares.map((share, index) => ({ share, shown: (printed[index] ?? 0) / steps }));
}
