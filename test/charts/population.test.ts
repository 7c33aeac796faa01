// Groups that differ thousandfold can each be read, on a scale that says what it is.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BarPoint, Plan } from '../../src/charts/plan.ts';
import { cutBefore, population } from '../../src/charts/population.ts';
import { roundDown } from '../../src/charts/zoom.ts';
import type { PopulationGroup } from '../../src/period/schema.ts';
import { localPeriod, look, theme, width } from './support.ts';

type Groups = Partial<Record<PopulationGroup, number>>;

function plan(groups: Groups): Plan {
  const made = population(localPeriod('en', { population: { groups } }), look);
  if (made === undefined) throw new Error('no chart');
  return made;
}

const sets = ({ config }: Plan) => config.data.datasets as { data: BarPoint[]; backgroundColor: string[] }[];
const texts = ({ marks }: Plan) => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
const values = (points: readonly BarPoint[] = []) => points.map(({ x }) => x);

describe('cutBefore', () => {
  it.each([
    ['one group', [3_000_000], undefined],
    ['equal groups', [5, 5, 5], undefined],
    ['groups within one scale', [3000, 900, 120], undefined],
    ['one far above the rest', [657_749, 8087, 513, 224], 1],
    ['two far above the rest', [1_500_000, 1_400_000, 300, 20], 2],
    ['a group of nobody', [657_749, 513, 0], 1],
    ['nobody at all', [0, 0], undefined],
    ['an even slope', [1000, 300, 90, 27], undefined],
  ])('%s', (_, counts, cut) => {
    expect(cutBefore(counts.map((value) => ({ value })))).toBe(cut);
  });
});

describe('roundDown', () => {
  it('gives numbers that are easily said', () => {
    expect([67.9, 9.99, 1, 1234, 80, 24.9].map(roundDown)).toEqual([60, 8, 1, 1000, 80, 20]);
  });
});

describe('population', () => {
  const printed = plan({ refugees: 8087, asylum_seekers: 224, stateless: 513, idps: 657_749 });

  it('shows the whole, and the small groups enlarged in falling order', () => {
    const [whole, small] = sets(printed);
    expect(values(small?.data)).toEqual([8087, 513, 224]);
    expect(small?.backgroundColor).toEqual([
      theme.groups.refugees,
      theme.groups.stateless,
      theme.groups.asylum_seekers,
    ]);
    expect(whole?.data).toHaveLength(2);
    expect(whole?.data.at(-1)?.x).toEqual([expect.closeTo(657_749, -4), 666_573]);
  });

  it('says how many times the scale is enlarged, and keeps to it', () => {
    const scales = printed.config.options?.scales as Record<string, { max: number }>;
    const factor = Number(/Scale enlarged (\d+) times/.exec(texts(printed).join('\n'))?.[1]);
    expect(factor).toBeGreaterThan(30);
    expect((scales.x?.max ?? 0) / (scales.enlarged?.max ?? 0)).toBeCloseTo(factor, 9);
  });

  it('prints every name and value', () => {
    expect(texts(printed)).toEqual(
      expect.arrayContaining(['Refugees', '8,087', 'Stateless persons', '513', '224', '657,749']),
    );
    expect(texts(printed).filter((text) => text === '657,749')).toHaveLength(1);
  });

  it('tells two large groups apart by swatches in their colours', () => {
    const swatches = plan({ refugees: 1_500_000, idps: 1_400_000, stateless: 300 }).marks.flatMap((mark) =>
      mark.kind === 'swatch' ? [mark.colour] : [],
    );
    expect(swatches).toEqual([theme.groups.refugees, theme.groups.idps]);
  });

  it('shows no bar for nobody, and says 0', () => {
    const none = plan({ refugees: 500, stateless: 0 });
    expect(values(sets(none)[0]?.data)).toEqual([500]);
    expect(texts(none)).toContain('0');
    expect(texts(plan({ refugees: 0 }))).toContain('0');
  });

  it('leaves out what the period does not name', () => {
    expect(texts(plan({ idps: 12 }))).toEqual(['Internally displaced persons (IDPs)', '12']);
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
        for (const right of rightEdges(made)) expect(right).toBeLessThanOrEqual(width + 0.001);
      }),
    );
  });
});

/** Where each value at a bar's end stops, px. */
function rightEdges(made: Plan): number[] {
  const scales = made.config.options?.scales as Record<string, { max: number }>;
  return made.marks.flatMap((mark) => {
    if (mark.kind !== 'text' || !('dataset' in mark.at)) return [];
    const set = made.config.data.datasets[mark.at.dataset] as { data: BarPoint[]; xAxisID: string };
    const length = ((set.data[mark.at.index]?.x as number) * width) / (scales[set.xAxisID]?.max ?? 0);
    return [Math.max(length, 1) + (mark.dx ?? 0) + look.measure(mark.text, mark.size, mark.weight)];
  });
}
