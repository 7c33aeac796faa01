// Chooses the type size and the air at which a document fills its two pages; pure but for the measuring that it is given.
// All of it runs inside the page, so it can use nothing but this file's functions (see `fitFunctions`).
import type { Escape } from './escapes.ts';
import type { FitBounds } from './fit-bounds.ts';
import type { ColumnInk, ColumnMeasure, Setting } from './measure.ts';

/**
 * Where the search begins: body type in pt, air by page, and, where words break, the leading; whether the same document was so
 * a moment ago. It decides how long the search takes, not what it finds.
 */
export type FitGuess = { body: number; airs: readonly number[]; tight?: number; isLast?: boolean };

/** What two pages that are full of text come to. */
export const usualFit: FitGuess = { body: 8.3, airs: [1.8, 1.9] };

/** How full a column is: `room` in mm, `filled` from 0 to 1, and the height (mm) of the greatest hole in it or at its end. */
export type Column = { page: number; name: string; room: number; filled: number; hole: number };

/** What is too long (mm in height, and about how many characters) or, with no characters, too wide. */
export type Overflow = { page: number; column: string; block: string; mm: number; characters: number };

/** What the fit chose: body and leading in pt, air by page; and what does not fit even at the tightest setting. */
export type Fit = {
  body: number;
  leading: number;
  airs: number[];
  tight: boolean;
  columns: Column[];
  overflows: Overflow[];
};

/** How a document is measured: in the browser, or in a test by a formula. */
export type Measuring = {
  columns(setting: Setting): readonly ColumnMeasure[];
  settle(): readonly ColumnInk[];
  escapes(): readonly Escape[];
};

/**
 * Finds the largest body size at which every column holds its content, then the most air for each page. If normal air
 * does not fit even at the smallest size, the largest size with the least air is taken; after that the smallest with
 * hyphens, then with closer lines. What then still overflows is reported.
 */
export function chooseFit(measuring: Measuring, guess: FitGuess, bounds: FitBounds): Fit {
  const { air } = bounds;
  const mm = (px: number) => px * (25.4 / 96);
  let last = '';
  const known = new Map<string, readonly ColumnMeasure[]>();
  const measure = (setting: Setting): readonly ColumnMeasure[] => {
    const key = JSON.stringify(setting);
    const columns = known.get(key) ?? measuring.columns(setting);
    if (!known.has(key)) last = key;
    known.set(key, columns);
    return columns;
  };
  const isFull = guess.tight !== undefined || guess.airs.some((factor) => factor < air.normal);
  const loosest = (settings: readonly Setting[]) => {
    const tightest = settings.toReversed();
    const at = tightest.findLastIndex(({ body, leading, airs: [factor = 0], tight }) => {
      if (guess.tight !== undefined) return tight && leading <= guess.tight;
      return body <= guess.body && factor <= air.normal && (tight || !isFull || factor < air.normal);
    });
    const [chosen = -1] = lastThatEach([newSearch(at, settings.length)], ([step = 0]) => {
      const setting = tightest[step] as Setting;
      // What holds with more air holds with less.
      const isSure = setting.body === again?.body && leftOf(measure(again)).every(holds);
      return [isSure ? [Number.POSITIVE_INFINITY] : leftOf(measure(setting))];
    });
    return tightest[chosen];
  };
  const { normal, full } = settingsOf(bounds, guess.airs.length);
  const again = guess.isLast && !isFull ? sameAgain(normal, guess, bounds, measure) : undefined;
  const setting = loosest(normal) ?? loosest(full) ?? (full.at(-1) as Setting);
  const start = setting.airs[0] ?? air.normal;
  const airSteps = stepsOf(start, air.to, air.step);
  const aired = (steps: readonly number[]) => ({
    ...setting,
    airs: steps.map((step) => airSteps[step] ?? start),
  });
  const searches = guess.airs.map((factor) =>
    newSearch(Math.max(airSteps.indexOf(factor), 0), airSteps.length),
  );
  const lefts = (columns: readonly ColumnMeasure[]) =>
    searches.map((_, index) => leftOf(columns.filter(({ page }) => page === index + 1)));
  // What was measured before: with the same air on all pages, and with that of the guess.
  const before = [...airSteps.keys()].map((step) => searches.map(() => step));
  for (const more of [1, 0]) before.push(searches.map((one) => Math.min(one.guess + more, one.high - 1)));
  for (const steps of before) {
    const columns = known.get(JSON.stringify(aired(steps)));
    for (const [index, left] of (columns ? lefts(columns) : []).entries())
      learn(searches[index] as Search, steps[index] ?? 0, left);
  }
  const found = lastThatEach(searches, (steps) => lefts(measure(aired(steps))));
  const chosen = aired(found.map((step) => Math.max(step, 0)));
  if (last !== JSON.stringify(chosen)) measuring.columns(chosen);
  const overflows = measuring.escapes().map(({ px, ...rest }) => ({ ...rest, mm: mm(px) }));
  const columns = measuring.settle().map(({ page, name, room, content, hole }) => {
    return { page, name, room: mm(room), filled: room > 0 ? content / room : 1, hole: mm(hole) };
  });
  const { body, leading, tight, airs } = chosen;
  return { body, leading, airs, tight, columns, overflows };
}

/**
 * Most documents are fitted as they were a moment ago. Then three measurings tell so: the type a step larger does not hold, nor does
 * a step more air, and the guess does, which is measured last, so that the page stands as it was chosen.
 * @param normal all sizes of type with normal air, the largest first
 * @returns the guess, where the type a step larger does not hold
 */
function sameAgain(
  normal: readonly Setting[],
  guess: FitGuess,
  { air }: FitBounds,
  measure: (setting: Setting) => readonly ColumnMeasure[],
): Setting | undefined {
  const at = normal.findIndex(({ body }) => body === guess.body);
  const [own, larger] = [normal[at], normal[at - 1]];
  if (!own || (larger && leftOf(measure(larger)).every(holds))) return undefined;
  const steps = stepsOf(air.normal, air.to, air.step);
  const aired = (more: number) => {
    const airs = guess.airs.map(
      (factor) => steps[Math.min(Math.max(steps.indexOf(factor), 0) + more, steps.length - 1)] ?? factor,
    );
    return { ...own, airs };
  };
  measure(aired(1));
  measure(aired(0));
  return aired(0);
}

/** What is tried, with normal air and where that is too much; in each list every one takes less room than the one before. */
function settingsOf(
  { body, air, lines: { usual, close } }: FitBounds,
  pages: number,
): { normal: Setting[]; full: Setting[] } {
  const setting = (size: number, factor: number, tight: boolean, lines = usual): Setting => {
    const airs = Array.from({ length: pages }, () => factor);
    return { body: size, leading: leadingOf(size, lines), airs, tight };
  };
  const sizes = stepsOf(body.from, body.to, body.step).reverse();
  return {
    normal: sizes.map((size) => setting(size, air.normal, false)),
    full: [
      ...sizes.map((size) => setting(size, air.from, false)),
      setting(body.from, air.from, true),
      setting(body.from, air.from, true, close),
    ],
  };
}

/**
 * The leading that goes with a body size (pt), which it is `lines` times as high as. Chromium sets baselines on whole CSS
 * pixels, of which one is 0.75 pt: other leadings come out uneven.
 */
export function leadingOf(body: number, lines: number): number {
  return Math.round((body * lines) / 0.75) * 0.75;
}

/** The values from `from` to `to`, without the noise of binary fractions. */
function stepsOf(from: number, to: number, step: number): number[] {
  const count = Math.floor((to - from) / step + 1e-9) + 1;
  return Array.from({ length: count }, (_, index) => Number((from + index * step).toFixed(3)));
}

/** The whole page is never shorter than its room: where it has what it needs, how much is left is not known. */
function leftOf(columns: readonly ColumnMeasure[]): number[] {
  return columns.map(({ need, room }) => (need === room ? Number.POSITIVE_INFINITY : room - need));
}

/**
 * What the columns have left (px) at a step, below 0 what they lack; `Infinity` where only that it is enough is known. All
 * searches that are measured together have their columns in the same order each time.
 */
type Left = readonly number[];

/**
 * A search among the steps 0 … `steps` - 1, of which each takes more room than the one before. `low` is the last that is
 * known to hold, `high` the first that does not; `lefts` is what was left where it was measured, `looked` how often.
 */
type Search = {
  guess: number;
  low: number;
  high: number;
  lefts: Map<number, Left>;
  looked: number;
};

function newSearch(guess: number, steps: number): Search {
  return { guess, low: -1, high: steps, lefts: new Map(), looked: 0 };
}

/** 0.75 px (0.2 mm) are no overflow: sub-pixels are rounded. */
function holds(left: number): boolean {
  return left >= -0.75;
}

/** Takes in what is left at a step. */
function learn(search: Search, step: number, left: Left): void {
  search.lefts.set(step, left);
  if (!left.every(holds)) search.high = Math.min(search.high, step);
  else if (step < search.high) search.low = Math.max(search.low, step);
}

/**
 * For each search the last step that holds when all before it do, or -1. One measuring serves all of them: it is given
 * a step of each, and gives what is left there.
 */
function lastThatEach(
  searches: readonly Search[],
  measure: (steps: readonly number[]) => readonly Left[],
): number[] {
  for (;;) {
    const steps = searches.map(nextStep);
    if (searches.every(({ low, high }) => high - low === 1)) return steps;
    const lefts = measure(steps.map((step) => Math.max(step, 0)));
    for (const [index, search] of searches.entries()) {
      if (search.high - search.low === 1) continue;
      search.looked += 1;
      learn(search, steps[index] ?? 0, lefts[index] ?? []);
    }
  }
}

/**
 * What to measure next: the step behind the guess, which is expected not to hold, then the guess. Where it is another one, the
 * step behind the one that what is left lets expect, at first; then the middle.
 */
function nextStep({ guess, low, high, lefts, looked }: Search): number {
  if (high - low === 1) return low;
  const within = (step: number) => Math.min(Math.max(step, low + 1), high - 1);
  const middle = Math.floor((low + high) / 2);
  if (looked === 0) return guess + 1 > low && guess + 1 < high ? guess + 1 : within(middle);
  if (looked === 1 && high === guess + 1) return within(guess);
  if (looked > 4) return within(middle);
  const [one, other] = [lefts.get(low), lefts.get(high)];
  if (!one || !other) return within(other ? high - 2 ** (looked - 1) : low + 2 ** (looked - 1));
  // By a line through both ends, for each column that does not hold behind.
  const shares = other.map((behind, index) => {
    const before = one[index] ?? 0;
    return holds(behind) ? 1 : Number.isFinite(before) ? (before + 0.75) / (before - behind) : 0.5;
  });
  const last = low + Math.floor(Math.min(...shares) * (high - low));
  return within(last + 1 < high ? last + 1 : last);
}

/** What runs inside the page: `chooseFit` and all that it calls. */
export const fitFunctions = [
  ...[chooseFit, sameAgain, settingsOf, leadingOf, stepsOf, leftOf],
  ...[newSearch, holds, learn, lastThatEach, nextStep],
];
