// Countries of origin: falling order, at most five bars, each as its share of the whole group.
import { describe, expect, it } from 'vitest';
import { originsOf } from '../../src/charts/origins.ts';
import type { BarPoint, Plan } from '../../src/charts/plan.ts';
import { figures, localPeriod, look, theme } from './support.ts';

const { population } = figures;

function plan(refugees: Record<string, number>, total?: number): Plan | undefined {
  const groups = total === undefined ? {} : { refugees: total };
  return originsOf('refugees')(localPeriod('en', { population: { groups, origins: { refugees } } }), look);
}

const points = (made?: Plan) => (made?.config.data.datasets[0]?.data ?? []) as BarPoint[];
const fills = (made?: Plan) => (made?.config.data.datasets[0]?.backgroundColor ?? []) as string[];
const tracks = (made?: Plan) => (made?.config.data.datasets[1]?.data ?? []) as BarPoint[];
const scale = (made?: Plan) => (made?.config.options?.scales as Record<string, { max: number }>)?.x?.max;
const shares = (made?: Plan) => made?.table.map(({ share }) => share);
const names = (made?: Plan) => made?.table.map(({ name }) => name);

describe('origins', () => {
  it('stand in falling order in the colour of their group', () => {
    const made = originsOf('asylum_seekers')(localPeriod('en'), look);
    expect(points(made).map(({ x }) => x)).toEqual([170, 49, 4]);
    expect(fills(made)).toEqual(Array(3).fill(theme.groups.asylum_seekers));
  });

  it('sort equal counts by name, as readers of the language do', () => {
    expect(names(plan({ UKR: 5, AFG: 5, RUS: 9 }))).toEqual(['Russian Federation', 'Afghanistan', 'Ukraine']);
  });

  it('are drawn and told as shares of the whole group, so that equal lengths are equal shares', () => {
    const made = originsOf('refugees')(localPeriod('en'), look);
    expect(made?.note).toBe('Share of all 8,087');
    expect(shares(made)).toEqual(['81%', '14%', '3%']);
    expect(made?.alt).toContain('Ukraine 6,540 (81%)');
    expect(scale(made)).toBeCloseTo(8087, 6);
    expect(tracks(made).map(({ x }) => x)).toEqual([8087, 8087, 8087]);
    const asylum = originsOf('asylum_seekers')(localPeriod('en'), look);
    expect(scale(asylum)).toBeCloseTo(224, 6);
    expect(tracks(asylum).map(({ x }) => x)).toEqual([224, 224, 224]);
  });

  it('have one number of decimals in both panels, which a share that is not nought may ask for', () => {
    const origins = { refugees: { UKR: 6540, AFG: 30 }, asylum_seekers: { UKR: 170, PAK: 49, JOR: 4 } };
    const local = localPeriod('en', { population: { origins } });
    expect(shares(originsOf('refugees')(local, look))).toEqual(['80.9%', '0.4%']);
    expect(shares(originsOf('asylum_seekers')(local, look))).toEqual(['75.9%', '21.9%', '1.8%']);
    expect(shares(plan({ UKR: 20 }, 20))).toEqual(['100%']);
  });

  it('have no share and no track where the total is not known, or cannot be right', () => {
    for (const made of [plan({ UKR: 20 }), plan({ UKR: 20 }, 19), plan({ UKR: 0 }, 0)]) {
      expect(made).not.toHaveProperty('note');
      expect(shares(made)).toEqual([undefined]);
      expect(tracks(made)).toEqual([]);
    }
  });

  it('join what is beyond five categories, at the end and in grey', () => {
    const made = plan({ UKR: 60, AFG: 50, RUS: 40, PAK: 30, JOR: 20, COD: 15, BIH: 10 }, 225);
    expect(names(made)?.at(-1)).toBe('Other countries');
    expect(points(made).map(({ x }) => x)).toEqual([60, 50, 40, 30, 45]);
    expect(fills(made).at(-1)).toBe(theme.rest);
    expect(shares(made)).toEqual(['27%', '22%', '18%', '13%', '20%']);
    expect(names(plan({ UKR: 60, AFG: 50, RUS: 40, PAK: 30, JOR: 20 }))).toHaveLength(5);
  });

  it('need more room for a name of two lines', () => {
    const long = originsOf('refugees')(
      localPeriod('en', { names: { UKR: 'A country whose name is longer than the column is wide' } }),
      look,
    );
    expect(long?.height).toBe((originsOf('refugees')(localPeriod('en'), look)?.height ?? 0) + 12);
  });

  it('are no chart where none are given', () => {
    expect(plan({})).toBeUndefined();
    const none = localPeriod('en', { population: { ...population, origins: {} } });
    expect(originsOf('refugees')(none, look)).toBeUndefined();
  });
});
