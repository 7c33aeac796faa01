// What a tint is made of.
import type { Build } from './builds.ts';
import type { Tint } from './colours.ts';

/** Whether a tint is of black ink alone. */
export function isBlack([c, m, y, k = 0]: Tint): boolean {
  return c === 0 && m === 0 && y === 0 && k > 0;
}

/** How many plates print a tint; that of a pattern is not known, and counts as all. */
export function platesOf(tint: Tint): number {
  return tint.length === 4 ? tint.filter((ink) => ink > 0).length : 4;
}

export function buildOf(tint: Tint): Build | undefined {
  const [c = 0, m = 0, y = 0, k = 0] = tint.map((ink) => Math.round(ink * 100));
  return tint.length === 4 ? [c, m, y, k] : undefined;
}

/** At most four decimals. */
export function short(value: number): string {
  return String(Math.round(value * 10_000) / 10_000);
}
