import { describe, expect, it } from 'vitest';
import type { Look } from '../../src/charts/plan.ts';
import { pyramid } from '../../src/charts/pyramid.ts';
import { trend } from '../../src/charts/trend.ts';
import type { Series } from '../../src/charts/trend-scale.ts';
import { latoRenderer, theme } from './support.ts';

const look = async (width: number): Promise<Look> => ({
  theme,
  width,
  measure: (await latoRenderer()).measure,
});

const series = (name: string, values: readonly (number | undefined)[], colour = '#0072bc'): Series => ({
  name,
  colour,
  values: values.flatMap((value, index) =>
    value === undefined ? [] : [{ year: 2015 + index, value, text: String(value) }],
  ),
});
const years = { first: 2015, last: 2020, text: String };
const refugees = series('Refugees', [1000, 2000, undefined, 4000, 3000, 500]);
const asylum = series('Asylum-seekers', [10, 20, 30, 40, 50, undefined], '#18375f');

describe('a trend', () => {
  it('goes from left to right where the words begin at the right, as the drawing is mirrored', async () => {
    const given = await look(180);
    const xs = (fromRight: boolean) => {
      const { config, annotations } = trend([refugees, asylum], years, 'line', { ...given, fromRight });
      const [line] = config.data.datasets as unknown as { data: { x: number }[] }[];
      const heads = annotations.filter((one) => one.kind === 'text' && one.at.y === 8);
      return {
        line: line?.data.map(({ x }) => x) ?? [],
        heads: heads.map((one) => 'text' in one && one.text),
      };
    };
    const fromEnd = xs(true).line.map((x) => Math.round(180 - x));
    expect(fromEnd).toEqual(xs(false).line.map(Math.round));
    // The columns of the legend stand over the ends of the lines.
    expect(xs(false).heads).toEqual(['2015', '2020']);
    expect(xs(true).heads).toEqual(['2020', '2015']);
  });

  it('draws a line of all years from nought, with a gap where a year has no data', async () => {
    const { config } = trend([refugees], years, 'line', await look(180));
    const [line] = config.data.datasets as unknown as {
      data: { x: number; y: number | null }[];
      spanGaps: boolean;
    }[];
    expect(line?.spanGaps).toBe(false);
    const heights = line?.data.map(({ y }) => y) ?? [];
    expect(heights.map((y) => y === null)).toEqual([false, false, true, false, false, false]);
    const [floor, scale] = [heights[3] ?? 0, ((heights[5] ?? 0) - (heights[3] ?? 0)) / 3500];
    // One scale from nought: each height says its value.
    expect(heights.map((y) => (y === null ? undefined : Math.round(4000 - (y - floor) / scale)))).toEqual([
      1000,
      2000,
      undefined,
      4000,
      3000,
      500,
    ]);
  });

  it('labels the last, the first and the largest value, and lets no labels meet', async () => {
    const long = series(
      'Refugees',
      Array.from({ length: 6 }, (_, index) => 654_321 + (index === 2 ? 9 : 0)),
    );
    const its = await look(120);
    const { annotations } = trend([long], years, 'bars', its);
    const labels = annotations.filter((one) => one.kind === 'text' && one.text.length === 6);
    expect(labels.length).toBeGreaterThan(1);
    const spans = labels
      .map((one) => {
        if (one.kind !== 'text') throw new Error('no text');
        const half = its.measure(one.text, one.size, one.weight) / 2;
        return [one.at.x - half, one.at.x + half] as const;
      })
      .sort((a, b) => a[0] - b[0]);
    for (const [index, [left, right]] of spans.entries()) {
      expect(left).toBeGreaterThanOrEqual(-0.01);
      expect(right).toBeLessThanOrEqual(120.01);
      if (index > 0) expect(left).toBeGreaterThan(spans[index - 1]?.[1] ?? 0);
    }
  });

  it('sets no label where the line goes: it stands below its point, or is left out', async () => {
    const values = [1000, 1000, 1000, 2000, 9000, 8000];
    const its = await look(180);
    const { annotations, config } = trend([series('Refugees', values)], years, 'line', its);
    const points = (config.data.datasets[0]?.data ?? []) as { x: number; y: number }[];
    const labels = annotations.filter(
      (one) => one.kind === 'text' && one.text.length === 4 && one.weight === 700,
    );
    // That of the last year has no room over its point, on the way up to the year before, nor right under it.
    expect(labels.map((one) => one.kind === 'text' && one.text)).toEqual(
      expect.arrayContaining(['9000', '8000']),
    );
    for (const one of labels) {
      if (one.kind !== 'text') throw new Error('no text');
      const half = its.measure(one.text, one.size, one.weight) / 2;
      const [top, bottom] = [one.at.y - one.size * 0.7, one.at.y];
      for (const [index, to] of points.entries()) {
        const from = points[index - 1] ?? to;
        for (let part = 0; part <= 1; part += 0.02) {
          const [x, y] = [from.x + part * (to.x - from.x), from.y + part * (to.y - from.y)];
          const isInside = Math.abs(x - one.at.x) < half && y > top && y < bottom;
          expect(isInside, `${one.text} at ${x}, ${y}`).toBe(false);
        }
      }
    }
  });

  it('names each of several series with its values of the first and the last year, a dash where there is none', async () => {
    const { annotations } = trend([refugees, asylum], years, 'line', await look(180));
    const texts = annotations.flatMap((one) => (one.kind === 'text' ? [one.text] : []));
    expect(texts.slice(0, 8)).toEqual([
      '2015',
      '2020',
      'Refugees',
      '1000',
      '500',
      'Asylum-seekers',
      '10',
      '–',
    ]);
  });

  it('draws bars as wide as they are told and as high as they count', async () => {
    const renderer = await latoRenderer();
    const its = await look(180);
    const { config, height, annotations } = trend([refugees], years, 'bars', its);
    const svg = renderer.draw(
      config,
      { language: 'en', id: 'bars', alt: 'x', width: 180, height },
      annotations,
    );
    expect(svg.match(/<(?:rect|path) fill="(?:#0072bc|rgb\(0,114,188\))"/gi)).toHaveLength(5);
  });

  it('draws no bar for nought', async () => {
    const its = await look(180);
    const { config, annotations } = trend(
      [series('Refugees', [0, 0, 5])],
      { ...years, last: 2017 },
      'bars',
      its,
    );
    expect(config?.data.datasets).toHaveLength(1);
    expect(annotations.filter((one) => one.kind === 'text' && one.text === '0')).toHaveLength(2);
  });
});

describe('a pyramid', () => {
  it('has one scale for both sides, the youngest at the bottom, every value at its bar', async () => {
    const part = (value: number) => ({ value, text: `n${value}` });
    const ages = [
      { age: '0–4', left: part(50), right: part(100) },
      { age: '60+', left: part(0), right: part(25) },
    ];
    const sides = { left: { name: 'Female', colour: '#18375f' }, right: { name: 'Male', colour: '#0072bc' } };
    const { config, annotations, height } = pyramid(ages, sides, await look(200));
    const [left, right] = config.data.datasets as unknown as { data: { x: [number, number]; y: number }[] }[];
    const lengths = (set: typeof left) => set?.data.map(({ x }) => Math.round(x[1] - x[0])) ?? [];
    const [old = 0, young = 0] = lengths(right);
    expect(young).toBe(old * 4);
    expect(lengths(left)).toEqual([young / 2]);
    expect(right?.data[1]?.y).toBeGreaterThan(right?.data[0]?.y ?? 0);
    const texts = annotations.flatMap((one) => (one.kind === 'text' ? [one] : []));
    for (const text of ['n50', 'n100', 'n0', 'n25', '0–4', '60+', 'Female', 'Male']) {
      expect(texts.map((one) => one.text)).toContain(text);
    }
    for (const { at } of texts) expect(at.y).toBeLessThanOrEqual(height);
  });
});
