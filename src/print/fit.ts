// Chooses the type size and the air at which a document fills its two pages; pure but for the measuring that it is given.
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
  columns(setting: Setting): Promise<readonly ColumnMeasure[]>;
  settle(): Promise<readonly ColumnInk[]>;
  escapes(): Promise<readonly Escape[]>;
};

const mmPerPx = 25.4 / 96;

/** Sub-pixel rounding (px) that is no overflow: 0.75 px is 0.2 mm. */
const slack = 0.75;

/**
 * Finds the largest body size at which every column holds its content, then the most air for each page. If normal air
 * does not fit even at the smallest size, the largest size with the least air is taken; after that the smallest with
 * hyphens, then with closer lines. What then still overflows is reported.
 */
export async function chooseFit(measuring: Measuring, pages: number, bounds = fitBounds): Promise<Fit> {
  const { air } = bounds;
  const loosest = async (settings: readonly Setting[]) => {
    const [chosen = -1] = await lastThatEach(1, settings.length, -1, async ([tried = 0]) => {
      const columns = await measuring.columns(settings[settings.length - 1 - tried] as Setting);
      return [columns.every(holds)];
    });
    return chosen < 0 ? undefined : settings[settings.length - 1 - chosen];
  };
  const { normal, full } = settingsOf(bounds, pages);
  const fitting = (await loosest(normal)) ?? (await loosest(full));
  const setting = fitting ?? (full.at(-1) as Setting);
  const start = setting.airs[0] ?? air.normal;
  const airSteps = stepsOf(start, air.to, air.step);
  const airs = (
    await lastThatEach(pages, airSteps.length, fitting ? 0 : -1, async (tried) => {
      const stepped = tried.map((step) => airSteps[step] ?? start);
      const columns = await measuring.columns({ ...setting, airs: stepped });
      return tried.map((_, page) => columns.filter((column) => column.page === page + 1).every(holds));
    })
  ).map((step) => airSteps[Math.max(step, 0)] ?? start);
  await measuring.columns({ ...setting, airs });
  const overflows = (await measuring.escapes()).map(({ px, ...rest }) => ({ ...rest, mm: px * mmPerPx }));
  const columns = (await measuring.settle()).map(({ page, name, room, content, hole }) => {
    return { page, name, room: room * mmPerPx, filled: room > 0 ? content / room : 1, hole: hole * mmPerPx };
  });
  const { body, leading, tight } = setting;
  return { body, leading, airs, tight, columns, overflows };
}

/** What is tried, with normal air and where that is too much; in each list every one takes less room than the one before. */
function settingsOf({ body, air }: FitBounds, pages: number): { normal: Setting[]; full: Setting[] } {
  const setting = (size: number, factor: number, tight: boolean, lines = normalLines): Setting => {
    const airs = Array.from({ length: pages }, () => factor);
    return { body: size, leading: leadingOf(size, lines), airs, tight };
  };
  const sizes = stepsOf(body.from, body.to, body.step).reverse();
  return {
    normal: sizes.map((size) => setting(size, air.normal, false)),
    full: [
      ...sizes.map((size) => setting(size, air.from, false)),
      setting(body.from, air.from, true),
      setting(body.from, air.from, true, closeLines),
    ],
  };
}

/** Leading, as a part of the body size: as a rule, and where nothing else is left. */
const normalLines = 1.4;
const closeLines = 1.32;

/** Chromium sets baselines on whole CSS pixels, of which one is so many pt: other leadings come out uneven. */
const dot = 0.75;

/** The leading that goes with a body size (pt), in whole dots. */
export function leadingOf(body: number, lines = normalLines): number {
  return Math.round((body * lines) / dot) * dot;
}

/** The values from `from` to `to`, without the noise of binary fractions. */
function stepsOf(from: number, to: number, step: number): number[] {
  const count = Math.floor((to - from) / step + 1e-9) + 1;
  return Array.from({ length: count }, (_, index) => Number((from + index * step).toFixed(3)));
}

function holds({ need, room }: ColumnMeasure): boolean {
  return need <= room + slack;
}

/**
 * Bisects `count` searches at once, so that one measuring serves all of them: for each the last of the steps
 * 0 … `steps` - 1 that passes, when all before it pass too, or -1. Of `known` it is known that it passes.
 */
async function lastThatEach(
  count: number,
  steps: number,
  known: number,
  pass: (tried: number[]) => Promise<readonly boolean[]>,
): Promise<number[]> {
  const low = Array.from({ length: count }, () => known);
  const high = Array.from({ length: count }, () => steps - 1);
  for (;;) {
    const middle = low.map((from, index) => Math.ceil((from + (high[index] ?? from)) / 2));
    if (middle.every((step, index) => step === low[index])) return low;
    const passed = await pass(middle.map((step) => Math.max(step, 0)));
    for (const [index, step] of middle.entries()) {
      if (step === low[index]) continue;
      if (passed[index]) low[index] = step;
      else high[index] = step - 1;
    }
  }
}
