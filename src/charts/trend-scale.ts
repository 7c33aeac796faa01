// Where years and values lie in a chart of people over years. Pure.
import type { Look } from './plan.ts';

/** A year of a series: its value, and as it is printed. Years without data are left out. */
export type YearValue = { year: number; value: number; text: string };

export type Series = { name: string; colour: string; values: readonly YearValue[] };

/** Years as they are written on the axis. */
export type Years = { first: number; last: number; text(year: number): string };

/** px: the plot without its labels, the type above its points, the widest bar and the line. */
export const plot = {
  height: 72,
  above: 14,
  below: 14,
  side: 11,
  widestBar: 22,
  line: 1.75,
  casing: 3,
} as const;

/** Where a year and a value lie, px; `pitch` from year to year; `floor` is nought. */
export type Scale = { x(year: number): number; y(value: number): number; pitch: number; floor: number };

export function scaleFor(
  series: readonly Series[],
  { first, last }: Years,
  top: number,
  { width, fromRight }: Look,
): Scale {
  const most = Math.max(1, ...series.flatMap(({ values }) => values.map(({ value }) => value)));
  const pitch = (width - 2 * plot.side) / Math.max(1, last - first);
  const roof = top + plot.above;
  const floor = roof + plot.height;
  const along = (year: number) => (first === last ? width / 2 : plot.side + (year - first) * pitch);
  return {
    x: (year) => (fromRight ? width - along(year) : along(year)),
    y: (value) => floor - (value / most) * plot.height,
    pitch,
    floor,
  };
}

/** Half of a bar's width, px. */
export function halfOf({ pitch }: Scale): number {
  return Math.min(pitch * 0.35, plot.widestBar / 2);
}
