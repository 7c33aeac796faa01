// Per cents that a reader can add up.

/**
 * Takes the parts of a whole (people, or an amount) and gives whole per cents that add up to 100, by largest remainder.
 * Gives nothing when the parts come to 0.
 */
export function wholePercents(parts: readonly number[]): number[] | undefined {
  const total = parts.reduce((sum, part) => sum + part, 0);
  if (total <= 0) return undefined;
  const exact = parts.map((part) => (part / total) * 100);
  const percents = exact.map(Math.floor);
  const missing = 100 - percents.reduce((sum, part) => sum + part, 0);
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, missing)) percents[index] = (percents[index] ?? 0) + 1;
  return percents;
}

/**
 * Takes a part, its whole and its whole per cent, and gives the share (0 to 1) that is printed: the whole per cent,
 * or the share itself where 0% or 100% would be untrue, so that the format can show decimals.
 */
export function printedShare(part: number, total: number, percent: number): number {
  const untrue = (percent === 0 && part > 0) || (percent === 100 && part < total);
  return untrue ? part / total : percent / 100;
}
