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
 * Takes a part and its whole per cent, and gives how it is printed: a part that is there is never printed as 0%, nor as
 * 100% where another part is there too (`<1%`, `>99%`).
 */
export function percentText(
  part: number,
  total: number,
  percent: number,
  format: (share: number) => string,
): string {
  if (part > 0 && percent === 0) return `<${format(0.01)}`;
  if (part < total && percent === 100) return `>${format(0.99)}`;
  return format(percent / 100);
}
