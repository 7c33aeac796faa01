// Chooses the type size and the air at which a document fills its two pages; pure but for the measuring that it is given.
// All of it runs inside the page, so it can use nothing but this file's functions (see `fitFunctions`).
import type { ColumnInk, ColumnMeasure, Escape, Setting } from './measure.ts';

/** Body type in pt and the factor on vertical space, between which the fit chooses, and the steps it takes. */
export type FitBounds = {
  body: { from: number; to: number; step: number };
  air: { from: number; normal: number; to: number; step: number };
};

/** Body text of 8 to 9.5 pt: below, print is hard to read; above, two languages would look like two designs. */
export const fitBounds: FitBounds = {
  body: { from: 8, to: 9.5, step: 0.1 },
  air: { from: 0.5, normal: 1, to: 4, step: 0.1 },
};

/** Where the search begins: body type in pt, and air by page. It decides how long the search takes, not what it finds. */
export type FitGuess = { body: number; airs: readonly number[] };

/** What two pages that are full of text come to. */
export const usualFit: FitGuess = { body: 8.3, airs: [1.4, 1.9] };

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
  const measure = (setting: Setting) => {
    last = JSON.stringify(setting);
    return measuring.columns(setting);
  };
  const loosest = (settings: readonly Setting[]) => {
    const at = settings.findIndex(({ body, airs }) => body <= guess.body && (airs[0] ?? 0) <= air.normal);
    const [chosen = -1] = lastThatEach([settings.length - 1 - at], settings.length, -1, ([tried = 0]) => [
      measure(settings[settings.length - 1 - tried] as Setting).every(holds),
    ]);
    return chosen < 0 ? undefined : settings[settings.length - 1 - chosen];
  };
  const { normal, full } = settingsOf(bounds, guess.airs.length);
  const fitting = loosest(normal) ?? loosest(full);
  const setting = fitting ?? (full.at(-1) as Setting);
  const start = setting.airs[0] ?? air.normal;
  const airSteps = stepsOf(start, air.to, air.step);
  const guesses = guess.airs.map((factor) => Math.max(airSteps.indexOf(factor), 0));
  const airs = lastThatEach(guesses, airSteps.length, fitting ? 0 : -1, (tried) => {
    const columns = measure({ ...setting, airs: tried.map((step) => airSteps[step] ?? start) });
    return tried.map((_, page) => columns.filter((column) => column.page === page + 1).every(holds));
  }).map((step) => airSteps[Math.max(step, 0)] ?? start);
  const chosen = { ...setting, airs };
  if (last !== JSON.stringify(chosen)) measuring.columns(chosen);
  const overflows = measuring.escapes().map(({ px, ...rest }) => ({ ...rest, mm: mm(px) }));
  const columns = measuring.settle().map(({ page, name, room, content, hole }) => {
    return { page, name, room: mm(room), filled: room > 0 ? content / room : 1, hole: mm(hole) };
  });
  const { body, leading, tight } = setting;
  return { body, leading, airs, tight, columns, overflows };
}

/** What is tried, with normal air and where that is too much; in each list every one takes less room than the one before. */
function settingsOf({ body, air }: FitBounds, pages: number): { normal: Setting[]; full: Setting[] } {
  // Leading, as a part of the body size: as a rule, and where nothing else is left.
  const [usual, close] = [1.4, 1.32];
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

/** 0.75 px (0.2 mm) are no overflow: sub-pixels are rounded. */
function holds({ need, room }: ColumnMeasure): boolean {
  return need <= room + 0.75;
}

/**
 * Goes on with several searches at once, so that one measuring serves all of them: for each the last of the steps
 * 0 … `steps` - 1 that passes, when all before it pass too, or -1. Of `known` it is known that it passes. Begins right
 * after the guessed steps, goes away from them in strides that double, and halves what is left.
 */
function lastThatEach(
  guesses: readonly number[],
  steps: number,
  known: number,
  pass: (tried: number[]) => readonly boolean[],
): number[] {
  const searches = guesses.map((guess) => ({ guess, low: known, high: steps, fallen: false, risen: false }));
  for (let stride = 1; ; stride *= 2) {
    const tried = searches.map(({ guess, low, high, fallen, risen }) => {
      const next =
        fallen && risen ? Math.floor((low + high) / 2) : guess + (fallen ? 1 - stride / 2 : stride);
      return high - low > 1 ? Math.min(Math.max(next, low + 1), high - 1) : low;
    });
    if (searches.every(({ low, high }) => high - low === 1)) return tried;
    const passed = pass(tried.map((step) => Math.max(step, 0)));
    for (const [index, search] of searches.entries()) {
      const step = tried[index] as number;
      if (step === search.low) continue;
      if (passed[index]) Object.assign(search, { low: step, risen: true });
      else Object.assign(search, { high: step, fallen: true });
    }
  }
}

/** What runs inside the page: `chooseFit` and all that it calls. */
export const fitFunctions = [chooseFit, settingsOf, leadingOf, stepsOf, holds, lastThatEach];
