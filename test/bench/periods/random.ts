// Numbers that look random and are the same for the same seed: mulberry32.

/** Gives the next number from 0 to 1 (1 not included) each time it is called. */
export type Random = () => number;

/** @param seed a whole number; the same seed gives the same row of numbers */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A number of the middle, a fifth more or less. */
export const around = (random: Random, middle: number): number => middle * (0.8 + 0.4 * random());

/** One of a list. */
export function oneOf<T>(random: Random, list: readonly T[]): T {
  const chosen = list[Math.floor(random() * list.length)];
  if (chosen === undefined) throw new Error('the list is empty');
  return chosen;
}
