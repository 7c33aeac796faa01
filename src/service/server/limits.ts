// How much one key may ask: so many requests at once, and so many a second over time.
import { Refused } from './problem.ts';

/** So many requests a key has at once, and so many come back each second. */
const usual = { most: 120, aSecond: 10 } as const;

/** A person in the studio and on the pages: each of these loads many things. */
export const ofPeople = { most: 600, aSecond: 30 } as const;

/** So many are counted; of more, those that asked last. */
const mostKnown = 10_000;

/**
 * Counts the requests of each owner.
 * @param now seconds, from any beginning
 * @throws Refused 429, with the time to wait
 */
export function openLimits(
  now: () => number,
  { most, aSecond } = usual as { most: number; aSecond: number },
) {
  const left = new Map<string, { tokens: number; at: number }>();
  return (owner: string): void => {
    const at = now();
    const last = left.get(owner) ?? { tokens: most, at };
    const tokens = Math.min(most, last.tokens + (at - last.at) * aSecond);
    left.delete(owner);
    const [oldest] = left.keys();
    if (oldest !== undefined && left.size >= mostKnown) left.delete(oldest);
    left.set(owner, { tokens: Math.max(tokens - 1, 0), at });
    if (tokens >= 1) return;
    const wait = Math.ceil((1 - tokens) / aSecond);
    const hint = `Ask again in ${wait} seconds; follow a job by its events instead of asking for it.`;
    throw new Refused(429, 'too-often', 'You ask too often.', hint, {
      headers: { 'Retry-After': String(wait) },
    });
  };
}
