// What counts as implausible: each rule at both sides of its bound, and what no rule may mark.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareFigures } from '../../src/compare/figures.ts';
import { implausible, jumpRules, jumpsBetween, reasonWords, sortOf } from '../../src/figures/plausible.ts';
import type { Figure } from '../../src/period/period.ts';

import { figuresFile, population, sideOf, words } from '../compare/support.ts';

type Part = 'population' | 'results' | 'presence' | 'funding';

function figure(name: string, value: number, as_of: string, kind: Figure['kind'] = 'count'): Figure {
  const [part = ''] = name.split('.');
  const path = (['population', 'presence', 'funding'] as Part[]).includes(part as Part)
    ? [part]
    : ['results', name];
  return { name, value, kind, as_of, derived: kind === 'share', path };
}

/** Why the change of a figure from one number to another is implausible, half a year apart unless told otherwise. */
function jump(
  name: string,
  last: number,
  now: number,
  dates = ['2024-06-30', '2024-12-31'],
): string | undefined {
  const kind = name.endsWith('share') ? 'share' : name.startsWith('funding') ? 'money' : 'count';
  const [from = '', to = ''] = dates;
  const reason = implausible({ last: figure(name, last, from, kind), now: figure(name, now, to, kind) });
  return reason && reasonWords(reason);
}

describe('people counted at one day', () => {
  it.each([
    ['the public figures of Azerbaijan, mid to end 2024', 8087, 6431],
    ['and its stateless persons, who fell by 47%', 513, 271],
    ['a small count that doubles', 4, 9],
    ['one that goes', 3, 0],
    ['one that comes', 0, 8],
  ])('%s: plausible', (_, last, now) => expect(jump('population.refugees', last, now)).toBeUndefined());

  it.each([
    ['a digit too many', 8087, 80_870, '10 times the figure of last time: a digit too many?'],
    ['a digit too few', 8087, 809, 'Only 10% of the figure of last time: a digit too few?'],
    ['twice as many', 500, 1000, '2 times the figure of last time.'],
    ['gone to nought', 513, 0, 'Nought now.'],
    ['come from nought', 0, 513, 'Nought last time.'],
    ['hardly any left', 655_212, 65, 'Less than 1% of the figure of last time.'],
  ])('%s: implausible', (_, last, now, says) => expect(jump('population.refugees', last, now)).toBe(says));

  it('lets more years change more', () => {
    expect(jump('population.refugees', 1000, 2500)).toBeDefined();
    expect(jump('population.refugees', 1000, 2500, ['2022-12-31', '2024-12-31'])).toBeUndefined();
    expect(jump('population.refugees', 1000, 4100, ['2022-12-31', '2024-12-31'])).toBeDefined();
  });

  it('goes for offices and staff too', () => {
    expect(jump('presence.staff.national', 22, 220)).toBeDefined();
    expect(jump('presence.staff.national', 22, 30)).toBeUndefined();
  });
});

describe('results', () => {
  it('may be those of three months after those of nine', () => {
    expect(jump('legal_aid', 2084, 620)).toBeUndefined();
    expect(jump('legal_aid', 620, 2084)).toBeUndefined();
  });
  it('may not go beyond four times or a quarter', () => {
    expect(jump('mine_signs', 155, 1550)).toMatch(/digit too many/);
    expect(jump('mine_signs', 400, 100)).toBe('Only 25% of the figure of last time.');
    expect(jump('mine_signs', 400, 101)).toBeUndefined();
  });
  it('may change by chance where they are small', () => {
    expect(jump('new_citizens', 1, 7)).toBeUndefined();
    expect(jump('new_citizens', 1, 70)).toBeDefined();
  });
});

describe('money', () => {
  const sameYear = ['2024-03-31', '2024-09-30'];
  const nextYear = ['2024-09-30', '2025-03-31'];
  it('required doubles or halves', () => {
    expect(jump('funding.required', 8e6, 7.2e6)).toBeUndefined();
    expect(jump('funding.required', 8e6, 16e6)).toBeDefined();
    expect(jump('funding.required', 8e6, 0.8e6)).toMatch(/digit too few/);
  });
  it('received falls with the year and not within it', () => {
    expect(jump('funding.funded', 4.5e6, 1.2e6, nextYear)).toBeUndefined();
    expect(jump('funding.funded', 4.5e6, 0, nextYear)).toBeUndefined();
    expect(jump('funding.funded', 4.5e6, 4.4e6, sameYear)).toMatch(/only adds up/);
    expect(jump('funding.funded', 0, 4.4e6, sameYear)).toBeUndefined();
    expect(jump('funding.funded', 4.5e6, 45e6, nextYear)).toMatch(/digit too many/);
    const yearLater = ['2023-09-30', '2024-09-30'];
    expect(jump('funding.funded', 9.6e6, 4.5e6, yearLater)).toBe('Only 47% of the figure of last time.');
    expect(jump('funding.funded', 8.9e6, 4.5e6, yearLater)).toBeUndefined();
    expect(jump('funding.funded', 4.5e6, 4.4e6, ['2024-09-30', '2024-06-30'])).toBeUndefined();
  });
  it('shares move by more than their limit', () => {
    expect(jump('funding.funded_share', 0.56, 0.16, nextYear)).toBeUndefined();
    expect(jump('funding.funded_share', 0.96, 0.16, nextYear)).toBe(
      '80 percentage points less than last time.',
    );
    expect(jump('population.share', 0.98, 0.7)).toBe('28 percentage points less than last time.');
    expect(jump('population.share', 0.98, 0.8)).toBeUndefined();
  });
});

it('marks neither totals nor dates nor years', () => {
  const total = { ...figure('population.total', 1, '2024-06-30'), derived: true };
  expect(sortOf(total)).toBeUndefined();
  expect(sortOf({ ...total, derived: false, kind: 'year' })).toBeUndefined();
  expect(sortOf({ ...total, derived: false, kind: 'date', value: '2024-06' })).toBeUndefined();
});

it('never marks what did not change, and marks a fall where it marks the rise', () => {
  const names = ['population.refugees', 'legal_aid', 'funding.required'];
  const count = fc.integer({ min: 0, max: 1e9 });
  fc.assert(
    fc.property(fc.constantFrom(...names), count, count, (name, a, b) => {
      expect(jump(name, a, a)).toBeUndefined();
      expect(jump(name, a, b) === undefined).toBe(jump(name, b, a) === undefined);
    }),
  );
});

it('says of each rule what is marked and why', () => {
  for (const { sort, marked, why } of Object.values(jumpRules)) {
    for (const text of [sort, marked, why]) expect(text).toMatch(/\w.{5,}/);
  }
});

it('marks the same figures in a check and in a comparison', () => {
  const count = fc.integer({ min: 1, max: 20_000 });
  const file = (issued: string) =>
    fc.record({
      issued: fc.constant(issued),
      groups: fc.record({ refugees: count, stateless: count }),
      origins: fc.record({ UKR: count, AFG: count }),
      required: count,
      funded: count,
      signs: count,
      year: fc.constantFrom('2024-03-31', '2024-09-30', '2025-03-31', '2025-09-30'),
    });
  type Drawn = ReturnType<typeof file> extends fc.Arbitrary<infer T> ? T : never;
  const rawOf = ({ issued, groups, origins, required, funded, signs, year }: Drawn) =>
    figuresFile({
      issued,
      ...population(groups, issued, { refugees: origins }),
      funding: { as_of: year, currency: 'USD', required: required * 1000, funded: funded * 1000 },
      results: { signs },
    });
  fc.assert(
    fc.property(file('2024-06-30'), file('2025-06-30'), (then, now) => {
      const [last, next] = [sideOf(rawOf(then)), sideOf(rawOf(now), {}, 'land/2025-03')];
      const compared = compareFigures(last, next, words)
        .filter(({ marks }) => marks.some(({ code }) => code === 'implausible'))
        .map(({ name }) => name);
      const checked = jumpsBetween(last.table ?? new Map(), next.table ?? new Map());
      expect(checked.map(({ figure: { name } }) => name).sort()).toEqual(compared.sort());
    }),
  );
});
