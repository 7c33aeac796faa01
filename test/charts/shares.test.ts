// Per cents add up, and never say all or nothing where that is untrue.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printedShare, wholePercents } from '../../src/charts/shares.ts';

describe('wholePercents', () => {
  it('divides by largest remainder', () => {
    expect(wholePercents([4.5, 3.5])).toEqual([56, 44]);
    expect(wholePercents([1, 1, 1])).toEqual([34, 33, 33]);
    expect(wholePercents([29, 71])).toEqual([29, 71]);
    expect(wholePercents([5, 0])).toEqual([100, 0]);
  });

  it('has nothing to say of nothing', () => {
    expect(wholePercents([0, 0])).toBeUndefined();
    expect(wholePercents([])).toBeUndefined();
  });

  it('always adds up to 100, and is never a whole per cent off', () => {
    const amounts = fc.array(fc.nat(2_000_000_000), { minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(
        amounts.filter((parts) => parts.some((part) => part > 0)),
        (parts) => {
          const total = parts.reduce((sum, part) => sum + part, 0);
          const percents = wholePercents(parts) ?? [];
          expect(percents.reduce((sum, part) => sum + part, 0)).toBe(100);
          for (const [index, percent] of percents.entries()) {
            expect(Math.abs(percent - ((parts[index] ?? 0) / total) * 100)).toBeLessThan(1);
          }
        },
      ),
    );
  });
});

describe('printedShare', () => {
  it('is the whole per cent', () => {
    expect(printedShare(4.5, 8, 56)).toBe(0.56);
    expect(printedShare(8, 8, 100)).toBe(1);
    expect(printedShare(0, 8, 0)).toBe(0);
  });

  it('is exact where 0% or 100% would be untrue', () => {
    expect(printedShare(1, 1000, 0)).toBe(0.001);
    expect(printedShare(999, 1000, 100)).toBe(0.999);
  });
});
