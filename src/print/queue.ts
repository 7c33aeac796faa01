// Which job gets which page: what stands in a page is worth waiting for, and nobody waits for ever.

/** A job that waits for a page, and how often one behind it went first. */
export type Waiting = { wanted: string | undefined; passed: number; go(): void };

/**
 * Takes a page out of those that are idle: the one in which stands what is wanted, or else an empty one.
 * @param more whether another page can be opened: then one in which something else stands is left to who wants that
 */
export function taken<Kept extends { stands?: string }>(
  idle: Kept[],
  wanted: string | undefined,
  more: boolean,
): Kept | undefined {
  const holding = (stands: string | undefined) => idle.findIndex((one) => one.stands === stands);
  const at = [wanted, undefined].map(holding).find((place) => place >= 0);
  if (at === undefined && wanted !== undefined && more) return undefined;
  return idle.splice(at ?? 0, 1)[0];
}

/** So many may go first because the page that is free suits them. */
const mostPassed = 4;

/** Whether what a job wants stands in a page that is out: to wait for that costs less than to empty another. */
export function isHeld(wanted: string | undefined, out: readonly (string | undefined)[]): boolean {
  return wanted !== undefined && out.includes(wanted);
}

/**
 * Who waits and gets the next page: the first one, or one behind it that wants what stands there. The first of those who want
 * what stands in a page that is out goes on waiting for that.
 */
export function nextOf(
  waiting: Waiting[],
  stands: string | undefined,
  out: readonly (string | undefined)[],
): Waiting | undefined {
  const fitting = waiting.findIndex(({ wanted }) => stands !== undefined && wanted === stands);
  const [first] = waiting;
  if (!first || first.passed >= mostPassed) return waiting.shift();
  const isFirst = (wanted: string | undefined, at: number) =>
    waiting.findIndex((one) => one.wanted === wanted) === at;
  const next =
    fitting >= 0
      ? fitting
      : waiting.findIndex(({ wanted }, at) => !isHeld(wanted, out) || !isFirst(wanted, at));
  if (next > 0) first.passed += 1;
  return next < 0 ? undefined : waiting.splice(next, 1)[0];
}
