// Per cents add up, have one number of decimals, and never say all or nothing where that is untrue.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalsOf, wholeShares } from '../../src/figures/shares.ts';

const whole = (...shares: number[]) => shares.map((share) => ({ share, decimals: 0 }));

describe('wholeShares', () => {
  it('divides by largest remainder', () => {
    expect(wholeShares([4.5, 3.5])).toEqual(whole(0.56, 0.44));
    expect(wholeShares([1, 1, 1])).toEqual(whole(0.34, 0.33, 0.33));
    expect(wholeShares([29, 71])).toEqual(whole(0.29, 0.71));
    expect(wholeShares([5, 0])).toEqual(whole(1, 0));
  });

  it('gives all of them a decimal where one would be untrue without', () => {
    expect(wholeShares([999, 1])).toEqual([
      { share: 0.999, decimals: 1 },
      { share: 0.001, decimals: 1 },
    ]);
    expect(wholeShares([995, 5])?.map(({ decimals }) => decimals)).toEqual([1, 1]);
  });

  it('leaves what one decimal cannot say as it is', () => {
    expect(wholeShares([7_999_999, 1])).toEqual([
      { share: 7_999_999 / 8e6, decimals: 1 },
      { share: 1 / 8e6, decimals: 1 },
    ]);
  });

  it('has nothing to say of nothing', () => {
    expect(wholeShares([0, 0])).toBeUndefined();
    expect(wholeShares([])).toBeUndefined();
  });

  it('adds up to 100 where two small parts share one remainder', () => {
    const shown = wholeShares([148, 1, 1]) ?? [];
    expect(shown.map((one) => one.decimals)).toEqual([1, 1, 1]);
    expect(shown.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
  });

  it('always adds up to all, and is never a whole step off', () => {
    const amounts = fc.array(fc.nat(2_000_000_000), { minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(
        amounts.filter((parts) => parts.some((part) => part > 0)),
        (parts) => {
          const total = parts.reduce((sum, part) => sum + part, 0);
          const printed = wholeShares(parts) ?? [];
          const decimals = printed[0]?.decimals ?? 0;
          const step = 10 ** -(2 + decimals);
          // What would print as 0.0% or 100.0% stays as it is.
          const off = Math.abs(printed.reduce((sum, { share }) => sum + share, 0) - 1);
          expect(off).toBeLessThan(0.001 * parts.length);
          for (const [index, { share }] of printed.entries()) {
            expect(Math.abs(share - (parts[index] ?? 0) / total)).toBeLessThan(step + 1e-12);
          }
        },
      ),
    );
  });
});

describe('decimalsOf', () => {
  it.each([
    [[0.81, 0.14], 0],
    [[1, 0], 0],
    [[0.98, 0.996], 1],
    [[0.5, 0.004], 1],
    [[], 0],
  ])('%j have %d', (shares, decimals) => {
    expect(decimalsOf(shares)).toBe(decimals);
  });
});
