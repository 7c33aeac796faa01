// What all charts of bars share: distances, the bars' shape, and the configuration of a plot that counts px.
import type { ChartConfiguration, ChartDataset } from 'chart.js';
import type { BarPoint, Look, Weight } from './plan.ts';

/** Distances in px. Rows stand on a grid of 4 pt. */
export const space = { underName: 2, afterBar: 9, beforeValue: 4 } as const;

/** How far below a bar's middle a text stands whose capitals are centred on it (Lato's capitals are 0.72 em). */
export function capMiddle(size: number): number {
  return size * 0.36;
}

/**
 * Where the figures of a column stand that ends at `end` (px), so that their last digits are under each other: those are at the right
 * in every language, in a drawing that is mirrored at the column's beginning.
 */
export function figureColumn(
  end: number,
  texts: readonly string[],
  weight: Weight,
  { measure, theme, fromRight }: Look,
): { x: number; align: 'left' | 'right' } {
  if (!fromRight) return { x: end, align: 'right' };
  return {
    x: end - Math.max(0, ...texts.map((text) => measure(text, theme.size.label, weight))),
    align: 'left',
  };
}

/** What all bars share: true size, no outline, no clipping (which would need ids in the SVG), a thickness in px. */
export function barShape(thickness: number): Omit<ChartDataset<'bar', BarPoint[]>, 'data'> {
  return { barThickness: thickness, borderWidth: 0, inflateAmount: 0, grouped: false, clip: false };
}

/**
 * Takes datasets, the drawing's size (px) and how many units fill one px, and gives a Chart.js configuration whose plot
 * is the whole drawing and whose y axis counts px from the top. One scale of lengths serves all bars: two would mislead.
 * Axes are not shown: each bar carries its value.
 */
export function barConfig(
  datasets: ChartDataset<'bar', BarPoint[]>[],
  size: { width: number; height: number },
  perPx: number,
): ChartConfiguration<'bar', BarPoint[]> {
  const ticks = { display: false, autoSkip: false, maxTicksLimit: 2 } as const;
  const unseen = { type: 'linear', display: false, min: 0, ticks } as const;
  return {
    type: 'bar',
    data: { datasets },
    options: {
      indexAxis: 'y',
      devicePixelRatio: 1,
      layout: { padding: 0, autoPadding: false },
      plugins: { legend: { display: false }, tooltip: { enabled: false } },
      scales: {
        // Without the last setting, Chart.js measures the labels of ticks that nobody sees.
        x: { ...unseen, axis: 'x', max: size.width * perPx },
        y: { ...unseen, axis: 'y', reverse: true, offset: false, max: size.height },
      },
    },
  };
}
