// What may be compared with the last period, and what may not: a wrong comparison is worse than none.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Changes, changesOf } from '../../src/figures/changes.ts';
import { figureTable } from '../../src/figures/table.ts';
import type { Period } from '../../src/period/period.ts';
import { figuresSchema } from '../../src/period/schema.ts';

type Groups = Record<string, number>;
type Parts = {
  asOf?: string;
  source?: string;
  issued?: string;
  groups?: Groups;
  origins?: Groups;
  staff?: Groups;
  staffAsOf?: string;
  results?: Record<string, unknown>;
  during?: string;
};

/** A period of nothing but what a test is about. */
function period(parts: Parts, switched: 'shown' | 'hidden' = 'shown'): Pick<Period, 'operation' | 'table'> {
  const { issued = '2025-03-31', source = 'rdf', asOf = '2024-12-31' } = parts;
  const file = figuresSchema.parse({
    issued,
    ...(parts.during && { during: parts.during }),
    source: 'office',
    population: { as_of: asOf, source, groups: parts.groups ?? {}, origins: { refugees: parts.origins } },
    funding: { as_of: issued, currency: 'USD', required: Number(issued.slice(0, 4)), funded: 1 },
    presence: { as_of: parts.staffAsOf ?? issued, staff: parts.staff ?? {} },
    dates: { mission: issued },
    results: parts.results ?? {},
  });
  return { operation: { changes: switched } as Period['operation'], table: figureTable(file) };
}

const before = { issued: '2024-09-30', asOf: '2024-06-30' };
const by = (changes: Changes) => Object.fromEntries([...changes].map(([name, change]) => [name, change.by]));

describe('people', () => {
  it('are compared with the last period’s, group by group and origin by origin', () => {
    const changes = changesOf(
      period({ groups: { refugees: 6431, asylum_seekers: 267, idps: 655_212 }, origins: { UKR: 4905 } }),
      period({
        ...before,
        groups: { refugees: 8087, asylum_seekers: 224, idps: 655_212 },
        origins: { UKR: 6540 },
      }),
    );
    expect(by(changes)).toEqual({
      'population.refugees': -1656,
      'population.asylum_seekers': 43,
      'population.idps': 0,
      'origins.refugees.UKR': -1635,
    });
    expect(changes.get('population.refugees')?.base).toEqual({ kind: 'day', point: '2024-06-30' });
  });

  it('that are new or gone have no change: nothing says that they were or are nought', () => {
    const now = period({ groups: { refugees: 10 }, origins: { IRN: 9, UKR: 1 } });
    const then = period({ ...before, groups: { stateless: 10 }, origins: { UKR: 1, JOR: 4 } });
    expect(by(changesOf(now, then))).toEqual({ 'origins.refugees.UKR': 0 });
  });

  it('from nought and to nought are compared', () => {
    const now = period({ groups: { refugees: 0, stateless: 5 } });
    const then = period({ ...before, groups: { refugees: 5, stateless: 0 } });
    expect(by(changesOf(now, then))).toEqual({ 'population.refugees': -5, 'population.stateless': 5 });
  });

  it('are not compared with figures of the same day, or of a later one', () => {
    const now = period({ groups: { refugees: 10 } });
    for (const asOf of ['2024-12-31', '2025-06-30']) {
      expect(changesOf(now, period({ asOf, groups: { refugees: 8 } })).size, asOf).toBe(0);
    }
  });

  it('are not compared across sources', () => {
    const now = period({ groups: { refugees: 10 } });
    expect(changesOf(now, period({ ...before, source: 'other', groups: { refugees: 8 } })).size).toBe(0);
  });

  it('are subtracted exactly, however many', () => {
    const most = Number.MAX_SAFE_INTEGER;
    fc.assert(
      fc.property(fc.nat(most), fc.nat(most), (now, then) => {
        const changes = changesOf(
          period({ groups: { idps: now } }),
          period({ ...before, groups: { idps: then } }),
        );
        expect(changes.get('population.idps')?.by).toBe(now - then);
      }),
    );
  });
});

describe('staff', () => {
  it('are compared from month to month, because months are printed', () => {
    const now = period({ staff: { national: 24 }, staffAsOf: '2025-03-31' });
    const then = (staffAsOf: string) => period({ ...before, staff: { national: 22 }, staffAsOf });
    expect(changesOf(now, then('2024-09-30')).get('presence.staff.national')).toEqual({
      by: 2,
      base: { kind: 'month', point: '2024-09-30' },
    });
    expect(changesOf(now, then('2025-03-01')).size).toBe(0);
  });
});

describe('results', () => {
  const change = (now: string, then: string) =>
    changesOf(
      period({ results: { helped: { value: 40, as_of: now } } }),
      period({ results: { helped: { value: 30, as_of: then } } }),
    ).get('helped');

  it.each([
    ['the same day a year before', '2025-06-30', '2024-06-30', '2024'],
    ['the same day two years before', '2025-09-30', '2023-09-30', '2023'],
    ['the last day of February', '2025-02-28', '2024-02-29', '2024'],
  ])('are compared with %s', (_, now, then, year) => {
    expect(change(now, then)).toEqual({ by: 10, base: { kind: 'same-period', point: year } });
  });

  it.each([
    ['a part of the same year', '2024-12-31', '2024-06-30'],
    ['a longer part of the year before', '2025-03-31', '2024-09-30'],
    ['a shorter one by a day', '2025-06-30', '2024-06-29'],
    ['the day before the last of February', '2025-02-28', '2024-02-28'],
    ['the same day', '2024-06-30', '2024-06-30'],
    ['a later year', '2024-06-30', '2025-06-30'],
  ])('are not compared with %s', (_, now, then) => {
    expect(change(now, then)).toBeUndefined();
  });

  it('that name no day are as of the day of issue', () => {
    const now = period({ issued: '2025-09-30', results: { signs: 155 } });
    expect(
      by(changesOf(now, period({ ...before, issued: '2024-09-30', results: { signs: 100 } }))).signs,
    ).toBe(55);
    expect(changesOf(now, period({ issued: '2025-03-31', results: { signs: 100 } })).size).toBe(0);
  });

  it('with decimals keep no dust', () => {
    const now = period({ results: { share: { value: 2.3, as_of: '2025-06-30' } } });
    const then = period({ results: { share: { value: 2.1, as_of: '2024-06-30' } } });
    expect(changesOf(now, then).get('share')?.by).toBe(0.2);
  });
});

describe('no change is stated', () => {
  const parts = { groups: { refugees: 10, stateless: 2 }, staff: { national: 3 }, results: { signs: 5 } };
  const year = { asOf: '2023-12-31', issued: '2024-03-31' };

  it('of funding, shares, dates and totals', () => {
    const names = [...changesOf(period(parts), period({ ...parts, ...year })).keys()];
    expect(names.sort()).toEqual([
      'population.refugees',
      'population.stateless',
      'presence.staff.national',
      'signs',
    ]);
  });

  it('without a last period, or where the operation hides them', () => {
    expect(changesOf(period(parts), undefined).size).toBe(0);
    expect(changesOf(period(parts, 'hidden'), period({ ...parts, ...year })).size).toBe(0);
  });
});

describe('results that say which time they cover', () => {
  const of = (during: string, issued: string, value = 5) => period({ during, issued, results: { a: value } });

  it.each([
    ['2025-01/2025-09', '2024-01/2024-09', '2024'],
    ['2025-H1', '2023-01/2023-06', '2023'],
    ['2025-Q2', '2024-04/2024-06', '2024'],
    ['2024', '2023', '2023'],
    ['2025-01/2025-02', '2024-01/2024-02', '2024'],
    ['2025-05', '2024-05', '2024'],
  ])('%s is compared with %s', (now, then, point) => {
    const changes = changesOf(of(now, '2025-12-31', 7), of(then, '2024-12-31'));
    expect(changes.get('a')).toEqual({ by: 2, base: { kind: 'same-period', point } });
  });

  it.each([
    ['2025-01/2025-03', '2024-01/2024-09'],
    ['2025-H1', '2024-H2'],
    ['2025-H2', '2025-H1'],
    ['2024', '2024-H1'],
    ['2024-01/2024-06', '2024-01/2024-06'],
    // No year to call such a stretch by.
    ['2024-07/2025-06', '2023-07/2024-06'],
  ])('%s is not compared with %s', (now, then) => {
    expect(changesOf(of(now, '2025-12-31'), of(then, '2024-12-31')).size).toBe(0);
  });

  it('of a day are compared once that day moved on; what counts since a year is not', () => {
    const results = (day: string) => ({ a: { value: 9, as_of: day }, b: { value: 9, since: 2014 } });
    const now = period({ during: '2025-Q1', issued: '2025-03-31', results: results('2025-03-31') });
    const then = period({ during: '2024-Q3', issued: '2024-09-30', results: results('2024-09-30') });
    expect([...changesOf(now, then)]).toEqual([['a', { by: 0, base: { kind: 'day', point: '2024-09-30' } }]]);
  });

  it('are compared with a file that tells no times where its year began with the stretch', () => {
    const old = (as_of: string) => period({ issued: '2024-09-30', results: { a: { value: 5, as_of } } });
    expect(changesOf(of('2025-H1', '2025-12-31'), old('2024-06-30')).size).toBe(1);
    expect(changesOf(of('2025-05/2025-06', '2025-12-31'), old('2024-06-30')).size).toBe(0);
  });
});
