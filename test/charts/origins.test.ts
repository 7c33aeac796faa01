// Countries of origin: falling order, at most five bars, and the share that they make of all.
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

  it('say the share of all that they make', () => {
    const made = originsOf('refugees')(localPeriod('en'), look);
    expect(made?.note).toBe('98% of all come from these 3 countries');
    expect(made?.alt).toContain('98% of all');
  });

  it('do not round up to all', () => {
    expect(originsOf('asylum_seekers')(localPeriod('en'), look)?.note).toMatch(/^99\.6% /);
    expect(plan({ UKR: 20 }, 20)?.note).toMatch(/^100% /);
  });

  it('say no share where the total is not known, or cannot be right', () => {
    expect(plan({ UKR: 20 })).not.toHaveProperty('note');
    expect(plan({ UKR: 20 }, 19)).not.toHaveProperty('note');
    expect(plan({ UKR: 0 }, 0)).not.toHaveProperty('note');
  });

  it('join what is beyond five categories, at the end and in grey', () => {
    const made = plan({ UKR: 60, AFG: 50, RUS: 40, PAK: 30, JOR: 20, COD: 15, BIH: 10 }, 225);
    expect(names(made)?.at(-1)).toBe('Other countries');
    expect(points(made).map(({ x }) => x)).toEqual([60, 50, 40, 30, 45]);
    expect(fills(made).at(-1)).toBe(theme.rest);
    expect(made?.note).toBe('80% of all come from these 4 countries');
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
