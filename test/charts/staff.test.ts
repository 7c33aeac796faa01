// Staff: a unit a person as long as one can be seen, then a piece a kind.
import { describe, expect, it } from 'vitest';
import type { BarPoint } from '../../src/charts/plan.ts';
import { staff } from '../../src/charts/staff.ts';
import type { StaffKind } from '../../src/period/schema.ts';
import { localPeriod, look, width } from './support.ts';

function plan(counts: Partial<Record<StaffKind, number>>) {
  const made = staff(localPeriod('en', { staff: counts }), look);
  if (made === undefined) throw new Error('no chart');
  return made;
}

const pieces = (made: ReturnType<typeof plan>) =>
  made.config.data.datasets.map(({ data }) => (data as BarPoint[]).map(({ x }) => x as [number, number]));

describe('staff', () => {
  it('draws one unit a person, in one bar as wide as the column', () => {
    const made = plan({ national: 22, international: 3, affiliate: 9 });
    const units = pieces(made);
    expect(units.map((kind) => kind.length)).toEqual([22, 3, 9]);
    expect(units.flat().map(([start]) => start)).toEqual(Array.from({ length: 34 }, (_, index) => index));
    const scale = made.config.options?.scales as Record<string, { max: number }>;
    expect(((units.flat().at(-1)?.[1] ?? 0) / (scale.x?.max ?? 1)) * width).toBeCloseTo(width, 6);
    expect(made.unit).toBe('34 staff');
  });

  it('draws a piece a kind for many, with a gap between', () => {
    const [national = [], international = []] = pieces(plan({ national: 800, international: 200 }));
    expect([national.length, international.length]).toEqual([1, 1]);
    expect(international[0]?.[0]).toBeGreaterThan(national[0]?.[1] ?? 0);
  });

  it('names a kind of which there is nobody, without a unit', () => {
    const made = plan({ national: 2, international: 0 });
    expect(pieces(made)[1]).toEqual([]);
    expect(made.alt).toContain('International staff 0');
    expect(pieces(plan({ national: 800, international: 0 }))[1]).toEqual([]);
  });

  it('leaves out what the period does not name', () => {
    expect(plan({ affiliate: 4 }).table).toEqual([{ name: 'Affiliate staff', value: '4' }]);
    expect(staff(localPeriod('en', { staff: {} }), look)).toBeUndefined();
    expect(JSON.stringify(plan({ national: 0 }))).not.toMatch(/null|NaN|Infinity/);
  });
});
