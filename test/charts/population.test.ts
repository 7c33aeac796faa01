// Groups that differ thousandfold can each be read, and no bar is longer than that of a greater number.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BarPoint, Plan } from '../../src/charts/plan.ts';
import { cutBefore, population } from '../../src/charts/population.ts';
import type { PopulationGroup } from '../../src/period/schema.ts';
import { localPeriod, look, theme, width } from './support.ts';

type Groups = Partial<Record<PopulationGroup, number>>;

function plan(groups: Groups): Plan {
  const made = population(localPeriod('en', { population: { groups } }), look);
  if (made === undefined) throw new Error('no chart');
  return made;
}

const sets = ({ config }: Plan) => config.data.datasets as { data: BarPoint[]; backgroundColor: string[] }[];
const texts = ({ annotations }: Plan) =>
  annotations.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
const values = (points: readonly BarPoint[] = []) => points.map(({ x }) => x);

describe('cutBefore', () => {
  it.each([
    ['one group', [3_000_000], 0],
    ['equal groups', [5, 5, 5], 0],
    ['groups within one scale', [3000, 900, 120], 0],
    ['one far above the rest', [657_749, 8087, 513, 224], 1],
    ['two far above the rest', [1_500_000, 1_400_000, 300, 20], 2],
    ['a group of nobody', [657_749, 8087, 513, 0], 1],
    ['one far below the rest, whose bar would be as long as the chart', [1_287_162, 228_791, 5060, 1], 4],
    ['one below the other', [657_749, 513], 2],
    ['one below the other, and nobody', [657_749, 513, 0], 3],
    ['nobody at all', [0, 0], 0],
    ['an even slope', [1000, 300, 90, 27], 0],
  ])('%s', (_, counts, cut) => {
    expect(cutBefore(counts.map((value) => ({ value })))).toBe(cut);
  });
});

describe('population', () => {
  const printed = plan({ refugees: 8087, asylum_seekers: 224, stateless: 513, idps: 657_749 });

  it('prints a group far above the others as a figure without a bar, and the others in falling order', () => {
    const [bars] = sets(printed);
    expect(sets(printed)).toHaveLength(1);
    expect(values(bars?.data)).toEqual([8087, 513, 224]);
    expect(bars?.backgroundColor).toEqual([
      theme.groups.refugees,
      theme.groups.stateless,
      theme.groups.asylum_seekers,
    ]);
    const giant = printed.annotations.find((mark) => mark.kind === 'text' && mark.text === '657,749');
    expect(giant).toMatchObject({ size: theme.size.giant });
    expect(printed.annotations).toContainEqual(
      expect.objectContaining({ kind: 'swatch', colour: theme.groups.idps }),
    );
  });

  it('draws all bars on one scale: the largest is as wide as the chart', () => {
    const scales = printed.config.options?.scales as Record<string, { max: number }>;
    expect(Object.keys(scales)).toEqual(['x', 'y']);
    expect(scales.x?.max).toBeCloseTo(8087, 6);
  });

  it('outlines the bar that is pale on its ground, and no other', () => {
    const frames = printed.annotations.flatMap((mark) => (mark.kind === 'frame' ? [mark] : []));
    expect(frames).toHaveLength(1);
    expect(frames[0]?.size.width).toBeCloseTo((513 / 8087) * width, 6);
    expect(frames[0]?.colour).toBe(theme.note);
  });

  it('prints every name and value', () => {
    expect(texts(printed)).toEqual(
      expect.arrayContaining(['Refugees', '8,087', 'Stateless persons', '513', '224', '657,749']),
    );
    expect(texts(printed).filter((text) => text === '657,749')).toHaveLength(1);
  });

  it('prints two large groups as figures of one size, told apart by swatches', () => {
    const { annotations } = plan({ refugees: 1_500_000, idps: 1_400_000, stateless: 300, others: 90 });
    expect(annotations.flatMap((mark) => (mark.kind === 'swatch' ? [mark.colour] : []))).toEqual([
      theme.groups.refugees,
      theme.groups.idps,
    ]);
    const sizes = annotations.flatMap((mark) =>
      mark.kind === 'text' && mark.weight === 900 ? [mark.size] : [],
    );
    expect(sizes).toEqual([24, 24]);
  });

  it('has room for the name of the last figure where no bar follows', () => {
    const { annotations, height } = plan({
      refugees: 1_287_162,
      idps: 228_791,
      asylum_seekers: 5060,
      stateless: 1,
    });
    const lowest = Math.max(...annotations.flatMap((mark) => (mark.kind === 'text' ? [mark.at.y] : [])));
    expect(height).toBeGreaterThanOrEqual(lowest + 4);
  });

  it('shows no bar for nobody, and says 0', () => {
    const none = plan({ refugees: 500, stateless: 0 });
    expect(values(sets(none)[0]?.data)).toEqual([500]);
    expect(texts(none)).toContain('0');
    expect(texts(plan({ refugees: 0 }))).toContain('0');
  });

  it('leaves out what the period does not name', () => {
    expect(texts(plan({ stateless: 12 }))).toEqual(['Stateless persons', '12']);
    expect(population(localPeriod('en', { population: { groups: {} } }), look)).toBeUndefined();
  });

  it('keeps every value inside the drawing, whatever the figures', () => {
    const groups = fc.dictionary(
      fc.constantFrom(...(Object.keys(theme.groups) as PopulationGroup[])),
      fc.oneof(fc.nat(3_000_000), fc.nat(50)),
      { minKeys: 1 },
    );
    fc.assert(
      fc.property(groups, (counts) => {
        const made = plan(counts as Groups);
        expect(JSON.stringify(made)).not.toMatch(/null|NaN/);
        for (const [left, right] of edges(made)) {
          expect(left).toBeGreaterThanOrEqual(0);
          expect(right).toBeLessThanOrEqual(width + 0.001);
        }
        const drawn = values(sets(made)[0]?.data) as number[];
        expect(drawn.toSorted((a, b) => b - a)).toEqual(drawn);
        const scales = made.config.options?.scales as Record<string, { max: number }>;
        expect(scales.x?.max ?? 0).toBeGreaterThanOrEqual(Math.max(0, ...drawn) - 1e-6);
      }),
    );
  });
});

/** Where each text that is no name begins and ends, px. */
function edges({ annotations }: Plan): [number, number][] {
  return annotations.flatMap((mark): [number, number][] => {
    if (mark.kind !== 'text' || mark.weight === 400) return [];
    const length = look.measure(mark.text, mark.size, mark.weight);
    const left = mark.at.x + (mark.dx ?? 0) - (mark.align === 'right' ? length : 0);
    return [[left, left + length]];
  });
}
