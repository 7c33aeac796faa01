// People over years: a line for each group, or bars for one; years without data are gaps.
import type { ChartConfiguration } from 'chart.js';
import { contrastOf, rgbOf } from '../contrast.ts';
import { barConfig, barShape } from './bars.ts';
import { markOf } from './marks.ts';
import type { Annotation, BarPoint, Drawing, LinePoint, Look } from './plan.ts';
import { labelsOf } from './trend-labels.ts';
import { halfOf, plot, type Scale, type Series, scaleFor, type Years } from './trend-scale.ts';

/**
 * Takes series of one unit, which share a scale that begins at nought; bars are for one series alone. Time goes from left to right
 * in every language: so do most charts that are published in Arabic, though their words and bars begin at the right.
 */
export function trend(series: readonly Series[], years: Years, form: 'line' | 'bars', look: Look): Drawing {
  const legend = series.length > 1 ? legendOf(series, years, look) : { annotations: [], height: 0 };
  const scale = scaleFor(series, years, legend.height, look);
  const height = scale.floor + plot.below;
  const [only] = series;
  const labels = series.length === 1 && only ? labelsOf(only.values, scale, form, look) : [];
  const annotations = [...legend.annotations, ...labels, ...axis(years, scale, look)];
  const size = { width: look.width, height };
  if (form === 'bars' && only) return { height, config: bars(only, scale, size), annotations };
  const marks = series.flatMap(({ values, colour }, order) =>
    values.map((one) => markOf(order, { x: scale.x(one.year), y: scale.y(one.value) }, colour, look.theme)),
  );
  return { height, config: lines(series, years, scale, size, look), annotations: [...annotations, ...marks] };
}

function bars({ values, colour }: Series, scale: Scale, size: { width: number; height: number }) {
  const half = halfOf(scale);
  // Each bar lies on its side in the configuration that all bars share: from where to where, and how thick.
  // A bar of no height would be drawn as thick as Chart.js thinks right.
  const datasets = values
    .flatMap(({ year, value }) => (value > 0 ? [{ year, value }] : []))
    .map(({ year, value }) => ({
      ...barShape(scale.floor - scale.y(value)),
      data: [
        {
          x: [scale.x(year) - half, scale.x(year) + half],
          y: (scale.floor + scale.y(value)) / 2,
        } as BarPoint,
      ],
      backgroundColor: colour,
    }));
  return barConfig(datasets, size, 1);
}

function lines(
  series: readonly Series[],
  { first, last }: Years,
  scale: Scale,
  { width, height }: { width: number; height: number },
  { theme }: Look,
): ChartConfiguration<'line', LinePoint[]> {
  const ticks = { display: false, autoSkip: false, maxTicksLimit: 2 } as const;
  const unseen = { type: 'linear', display: false, min: 0, ticks } as const;
  const datasets = series.flatMap(({ values, colour }) => {
    const known = new Map(values.map(({ year, value }) => [year, value]));
    const data = Array.from({ length: last - first + 1 }, (_, index): LinePoint => {
      const value = known.get(first + index);
      return { x: scale.x(first + index), y: value === undefined ? null : scale.y(value) };
    });
    const line = {
      data,
      pointRadius: 0,
      spanGaps: false,
      clip: false,
      tension: 0,
      borderJoinStyle: 'round',
    } as const;
    const drawn = { ...line, borderColor: colour, borderWidth: plot.line };
    // Chart.js draws the first set last, on top.
    return contrastOf(rgbOf(colour), rgbOf(theme.paper)) < 3
      ? [drawn, { ...line, borderColor: theme.note, borderWidth: plot.casing }]
      : [drawn];
  });
  return {
    type: 'line',
    data: { datasets },
    options: {
      devicePixelRatio: 1,
      layout: { padding: 0, autoPadding: false },
      plugins: { legend: { display: false }, tooltip: { enabled: false } },
      scales: { x: { ...unseen, max: width }, y: { ...unseen, reverse: true, max: height } },
    },
  };
}

/** The line at nought, and the years that have room below it: the first and the last, and others between at even steps. */
function axis({ first, last, text }: Years, scale: Scale, { theme, measure, width }: Look): Annotation[] {
  const size = theme.size.note;
  const widest = Math.max(measure(text(first), size, 400), measure(text(last), size, 400)) + 8;
  const steps = [1, 2, 5, 10, 20, 50].find((step) => step * scale.pitch >= widest) ?? last - first;
  const years = Array.from({ length: last - first + 1 }, (_, index) => last - index);
  const rule = [
    { x: 0, y: 0 },
    { x: width, y: 0 },
    { x: width, y: theme.hairline },
    { x: 0, y: theme.hairline },
  ];
  const shown = years.filter((year) => (last - year) % Math.max(steps, 1) === 0);
  return [
    { kind: 'shape', at: { x: 0, y: scale.floor }, points: rule, colour: theme.note },
    ...shown.map((year): Annotation => {
      const label = text(year);
      const half = measure(label, size, 400) / 2;
      const x = Math.min(Math.max(scale.x(year), half), width - half);
      const at = { x, y: scale.floor + 10 };
      return { kind: 'text', text: label, at, size, weight: 400, colour: theme.note, align: 'center' };
    }),
  ];
}

/** Each group's mark and name, with its first and its last value under their years. */
function legendOf(
  series: readonly Series[],
  { first, last, text }: Years,
  { theme, measure, width, fromRight }: Look,
) {
  const printedIn = ({ values }: Series, year: number) =>
    values.find((one) => one.year === year)?.text ?? '–';
  const widest = (year: number) =>
    Math.max(
      measure(text(year), theme.size.note, 400),
      ...series.map((one) => measure(printedIn(one, year), theme.size.label, 700)),
    );
  const ends = [
    { year: first, weight: 400 },
    { year: last, weight: 700 },
  ] as const;
  const [inner, outer] = fromRight ? [ends[1], ends[0]] : ends;
  // Last digits are under each other: at the right, which in a mirrored drawing is the column's beginning.
  const place = (year: number, end: number) =>
    fromRight ? ({ x: end - widest(year), align: 'left' } as const) : ({ x: end, align: 'right' } as const);
  const columns = [
    { ...inner, ...place(inner.year, width - widest(outer.year) - 10) },
    { ...outer, ...place(outer.year, width) },
  ];
  const annotations: Annotation[] = columns.map(({ year, x, align }) => {
    const at = { x, y: 8 };
    return {
      kind: 'text',
      text: text(year),
      at,
      size: theme.size.note,
      weight: 400,
      colour: theme.note,
      align,
    };
  });
  let y = 8;
  for (const [order, one] of series.entries()) {
    y += theme.line;
    const label = { kind: 'text', size: theme.size.label, colour: theme.text } as const;
    annotations.push(markOf(order, { x: 4, y: y - 3.5 }, one.colour, theme));
    annotations.push({ ...label, text: one.name, at: { x: 12, y }, weight: 400 });
    for (const { year, x, weight, align } of columns) {
      annotations.push({ ...label, text: printedIn(one, year), at: { x, y }, weight, align });
    }
  }
  return { annotations, height: y + 4 };
}
