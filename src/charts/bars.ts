// Ordered bars, the form that the charts share: a name, its bar below, the value at the bar's end.
import type { ChartConfiguration, ChartDataset } from 'chart.js';
import type { LocalChange } from '../locale/changes.ts';
import { changeMarks, changeWidth } from './change.ts';
import type { BarPoint, Look, Mark } from './plan.ts';
import { wrap } from './wrap.ts';

/** One bar. `text` is the value as it is printed, `change` how it changed since the last period. */
export type Row = {
  name: string;
  value: number;
  text: string;
  colour: string;
  change?: LocalChange | undefined;
};

/** Distances in px. A line of labels is 12 px (9 pt); rows stand on a grid of 4 pt. */
export const space = { line: 12, underName: 2, afterBar: 9, beforeValue: 4 } as const;

/** Bars with their labels; `height` is what all rows take (px). */
export type Bars = { dataset: ChartDataset<'bar', BarPoint[]>; marks: Mark[]; height: number };

/**
 * Takes rows in the order in which they stand, the place of their top (px), their dataset's number and their scale
 * (the axis's id and its px per unit), and gives bars with names and values. A value above 0 shows
 * at least 1 px of bar; 0 shows none.
 */
export function orderedBars(
  rows: readonly Row[],
  look: Look,
  at: { top: number; dataset: number; axis: string },
): Bars {
  const { theme, width, measure } = look;
  const label = { size: theme.size.label, colour: theme.text } as const;
  const marks: Mark[] = [];
  const data: BarPoint[] = [];
  const backgroundColor: string[] = [];
  let y = at.top;
  for (const { name, value, text, colour, change } of rows) {
    for (const line of wrap(name, width, label.size, 400, measure)) {
      y += space.line;
      marks.push({ kind: 'text', text: line, at: { x: 0, y: y - 3 }, ...label, weight: 400 });
    }
    y += space.underName + theme.bar / 2;
    const end = { dataset: at.dataset, index: data.length, edge: 'end' } as const;
    const place = value > 0 ? { at: end, dx: space.beforeValue } : { at: { x: 0, y }, dx: 0 };
    const dy = capMiddle(label.size);
    marks.push({ kind: 'text', text, ...place, dy, ...label, weight: 700 });
    const after = place.dx + measure(text, label.size, 700);
    marks.push(...changeMarks(change, { at: place.at, dx: after, dy }, look));
    if (value > 0) {
      data.push({ x: value, y });
      backgroundColor.push(colour);
    }
    y += theme.bar / 2 + space.afterBar;
  }
  const dataset = { ...barShape(theme.bar), data, backgroundColor, xAxisID: at.axis, minBarLength: 1 };
  return { dataset, marks, height: y - space.afterBar - at.top };
}

/** The longest bar that leaves each value, with its change, room beside its own bar (px). */
export function longestBar(rows: readonly Row[], look: Look): number {
  const { theme, width, measure } = look;
  const largest = Math.max(...rows.map((row) => row.value));
  const rooms = rows.map((row) => {
    const label = measure(row.text, theme.size.label, 700) + changeWidth(row.change, look);
    const room = width - space.beforeValue - label;
    return row.value > 0 ? (room * largest) / row.value : width;
  });
  return Math.max(1, Math.min(...rooms));
}

/** How far below a bar's middle a text stands whose capitals are centred on it (Lato's capitals are 0.72 em). */
export function capMiddle(size: number): number {
  return size * 0.36;
}

/** What all bars share: true size, no outline, no clipping (which would need ids in the SVG), a thickness in px. */
export function barShape(thickness: number): Omit<ChartDataset<'bar', BarPoint[]>, 'data'> {
  return { barThickness: thickness, borderWidth: 0, inflateAmount: 0, grouped: false, clip: false };
}

/** A scale for lengths: `perPx` units fill one px. */
export type LengthAxis = { id: string; perPx: number };

/**
 * Takes datasets, the drawing's size (px) and the scales of the lengths, and gives a Chart.js configuration whose plot is
 * the whole drawing and whose y axis counts px from the top. Axes are not shown: each bar carries its value.
 */
export function barConfig(
  datasets: ChartDataset<'bar', BarPoint[]>[],
  size: { width: number; height: number },
  axes: readonly LengthAxis[],
): ChartConfiguration<'bar', BarPoint[]> {
  // Without this, Chart.js measures the labels of ticks that nobody sees.
  const unseen = { type: 'linear', display: false, ticks: { display: false }, min: 0 } as const;
  const lengths = axes.map(({ id, perPx }) => [id, { ...unseen, axis: 'x', max: size.width * perPx }]);
  return {
    type: 'bar',
    data: { datasets },
    options: {
      indexAxis: 'y',
      devicePixelRatio: 1,
      layout: { padding: 0, autoPadding: false },
      plugins: { legend: { display: false }, tooltip: { enabled: false } },
      scales: {
        y: {
          type: 'linear',
          axis: 'y',
          display: false,
          reverse: true,
          offset: false,
          min: 0,
          max: size.height,
        },
        ...Object.fromEntries(lengths),
      },
    },
  };
}
