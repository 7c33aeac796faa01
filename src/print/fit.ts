// Chooses the type size and the air at which a document fills its two pages; pure but for the measuring that it is given.
import type { ColumnMeasure, Escape, Setting } from './measure.ts';

/** Body type in pt and the factor on vertical space, between which the fit chooses, and the steps it takes. */
export type FitBounds = {
  body: { from: number; to: number; step: number };
  air: { from: number; normal: number; to: number; step: number };
};

/** Body text of 8 to 9.5 pt: below, print is hard to read; above, two languages would look like two designs. */
export const fitBounds: FitBounds = {
  body: { from: 8, to: 9.5, step: 0.1 },
  air: { from: 0.7, normal: 1, to: 2.2, step: 0.1 },
};

/** How full a column is: `room` in mm, `filled` from 0 to 1. */
export type Column = { page: number; name: string; room: number; filled: number };

/** What is too long (mm in height, and about how many characters) or, with no characters, too wide. */
export type Overflow = { page: number; column: string; block: string; mm: number; characters: number };

/** What the fit chose: body in pt, air by page; and what does not fit even at the tightest setting. */
export type Fit = { body: number; airs: number[]; columns: Column[]; overflows: Overflow[] };

/** How a document is measured: in the browser, or in a test by a formula. */
export type Measuring = {
  columns(setting: Setting): Promise<readonly ColumnMeasure[]>;
  escapes(): Promise<readonly Escape[]>;
};

const mmPerPx = 25.4 / 96;

/** Sub-pixel rounding (px) that is no overflow: 0.75 px is 0.2 mm. */
const slack = 0.75;

/**
 * Finds the largest body size at which every column holds its content, then the most air for each page.
 * If normal air does not fit at the smallest size, less air is tried; what then still overflows is reported.
 */
export async function chooseFit(measuring: Measuring, pages: number, bounds = fitBounds): Promise<Fit> {
  const { body, air } = bounds;
  const bodySteps = stepsOf(body.from, body.to, body.step);
  const all = (value: number) => Array.from({ length: pages }, () => value);
  const fits = async (setting: Setting, page?: number) =>
    (await measuring.columns(setting))
      .filter((column) => page === undefined || column.page === page)
      .every(({ need, room }) => need <= room + slack);

  const largestBody = (factor: number) =>
    lastThat(bodySteps, (size) => fits({ body: size, airs: all(factor) }));
  const normal = await largestBody(air.normal);
  const size = normal ?? (await largestBody(air.from)) ?? body.from;
  const start = normal === undefined ? air.from : air.normal;
  const airs = all(start);
  for (let page = 1; page <= pages; page += 1) {
    const wider = await lastThat(stepsOf(start, air.to, air.step), (factor) => {
      return fits({ body: size, airs: airs.with(page - 1, factor) }, page);
    });
    airs[page - 1] = wider ?? start;
  }
  const columns = await measuring.columns({ body: size, airs });
  return {
    body: size,
    airs,
    columns: columns
      .filter(({ name }) => name !== 'page')
      .map(({ page, name, room, content }) => ({
        page,
        name,
        room: room * mmPerPx,
        filled: room > 0 ? content / room : 1,
      })),
    overflows: (await measuring.escapes()).map(({ px, ...rest }) => ({ ...rest, mm: px * mmPerPx })),
  };
}

/** The values from `from` to `to`, without the noise of binary fractions. */
function stepsOf(from: number, to: number, step: number): number[] {
  const count = Math.floor((to - from) / step + 1e-9) + 1;
  return Array.from({ length: count }, (_, index) => Number((from + index * step).toFixed(3)));
}

/** The last value that passes, when all before it pass too (bisection). */
async function lastThat<T>(
  values: readonly T[],
  passes: (value: T) => Promise<boolean>,
): Promise<T | undefined> {
  let [low, high] = [-1, values.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (await passes(values[middle] as T)) low = middle;
    else high = middle - 1;
  }
  return low < 0 ? undefined : values[low];
}
