// Figures then and now: each status, each mark, and never a nought or a stand-in taken for a figure.
import { describe, expect, it } from 'vitest';
import { compareFigures, type FigureChange } from '../../src/compare/figures.ts';
import { figuresFile, population, sideOf, words } from './support.ts';

/** Next period's file: all dates moved on, so that only what a test changes is changed. */
const later = {
  issued: '2025-03-31',
  ...population({ refugees: 8087, stateless: 513 }),
  funding: { as_of: '2025-03-31', currency: 'USD', required: 8_000_000, funded: 4_500_000 },
  presence: { as_of: '2025-03-31', staff: { national: 22 } },
  dates: { meeting: '2025-02' },
};

function compareFiles(last: Record<string, unknown>, now: Record<string, unknown>) {
  const changes = compareFigures(sideOf(figuresFile(last)), sideOf(figuresFile(now)), words);
  return (name: string): FigureChange => {
    const found = changes.find((change) => change.name === name);
    if (!found) throw new Error(`no figure ${name} in ${changes.map((change) => change.name).join(', ')}`);
    return found;
  };
}

const codes = ({ marks }: FigureChange) => marks.map(({ code }) => code);

describe('what changed', () => {
  it('is told in numbers and in per cent, with the dates of both', () => {
    const figure = compareFiles({}, { ...later, ...population({ refugees: 6431, stateless: 513 }) });
    expect(figure('population.refugees')).toMatchObject({
      status: 'changed',
      last: { value: 8087, shown: '8,087', as_of: '2024-06-30', source: 'rdf' },
      now: { value: 6431, shown: '6,431', as_of: '2024-12-31' },
      change: { value: -1656, shown: '−1,656' },
      percent: { value: -20.5, shown: '−20.5%' },
      marks: [],
    });
    expect(figure('population.total')).toMatchObject({ derived: true, change: { value: -1656 } });
  });

  it('is told of money in whole units, and of shares in percentage points', () => {
    const funding = { as_of: '2025-03-31', currency: 'USD', required: 8_000_000, funded: 5_000_000 };
    const figure = compareFiles({}, { ...later, funding });
    expect(figure('funding.funded')).toMatchObject({
      currency: 'USD',
      now: { shown: 'USD 5,000,000' },
      change: { shown: '+500,000' },
      percent: { shown: '+11.1%' },
    });
    const share = figure('funding.funded_share');
    expect(share).toMatchObject({ now: { shown: '62.5%' }, change: { value: 6.3, shown: '+6.3 points' } });
    expect(share.percent).toBeUndefined();
  });

  it('keeps a digit of small per cents, and no decimals of great ones', () => {
    const figure = compareFiles(
      { results: { signs: 100_000, lawyers: 6 } },
      { ...later, results: { signs: 100_020, lawyers: 18 } },
    );
    expect(figure('signs').percent).toEqual({ value: 0.02, shown: '+0.02%' });
    expect(figure('lawyers').percent).toEqual({ value: 200, shown: '+200%' });
  });

  it('shows dates as dates, without a difference', () => {
    const date = compareFiles({}, later)('meeting');
    expect(date).toMatchObject({ status: 'changed', last: { shown: '2024-05' }, now: { shown: '2025-02' } });
    expect(date.change).toBeUndefined();
    expect(date.now?.as_of).toBeUndefined();
  });
});

describe('nought and nothing', () => {
  it('gives no per cent of nought', () => {
    const figure = compareFiles(
      { results: { signs: 0, lawyers: 0 } },
      { ...later, results: { signs: 5, lawyers: 0 } },
    );
    expect(figure('signs')).toMatchObject({ change: { value: 5, shown: '+5' } });
    expect(figure('signs').percent).toBeUndefined();
    expect(figure('lawyers')).toMatchObject({ status: 'same', marks: [{ code: 'same-value' }] });
  });

  it('tells an empty figure from nought, and what is worked out from it waits for it', () => {
    const figure = compareFiles({}, { ...later, ...population({ refugees: null, stateless: 513 }) });
    for (const name of ['population.refugees', 'population.total', 'origins.refugees.share']) {
      expect(figure(name), name).toMatchObject({ status: 'empty', marks: [] });
      expect(figure(name).now, name).toBeUndefined();
      expect(figure(name).change, name).toBeUndefined();
    }
    expect(figure('population.stateless').status).toBe('same');
  });

  it('takes no sum of a list that is not filled in for nought', () => {
    const groups = { population: { as_of: '2024-12-31', source: 'rdf', groups: null } };
    expect(compareFiles({}, { ...later, ...groups })('population.total')).toMatchObject({ status: 'empty' });
  });

  it('takes offices that nobody lists for none, and staff that nobody lists for unknown', () => {
    const figure = compareFiles({}, { ...later, presence: { as_of: '2025-03-31' } });
    expect(figure('presence.offices.total')).toMatchObject({ status: 'same', now: { value: 0 } });
    expect(figure('presence.staff.total')).toMatchObject({ status: 'empty' });
  });

  it.each([
    ['a group of values that is empty', { results: null }],
    [
      'a result with a date but no value',
      { results: { signs: { value: null, as_of: '2025-03-31' }, lawyers: 6 } },
    ],
    ['a number in quotation marks', { results: { signs: '155', lawyers: 6 } }],
    ['a number that is text', { results: { signs: 'many', lawyers: 6 } }],
  ])('takes no stand-in for a figure: %s', (_, results) => {
    const changes = compareFigures(
      sideOf(figuresFile()),
      sideOf(figuresFile({ ...later, ...results })),
      words,
    );
    const signs = changes.find(({ name }) => name === 'signs');
    expect(signs?.now).toBeUndefined();
    expect(signs?.status).toMatch(/^(empty|gone)$/);
  });

  it('says that last time’s value is unknown, not that the figure is new', () => {
    const figure = compareFiles(
      { results: { signs: null, lawyers: 6 } },
      { ...later, results: { signs: 9, lawyers: 6 } },
    );
    expect(figure('signs')).toMatchObject({ status: 'unknown', now: { value: 9 } });
  });

  it('leaves out a date that is not in the file', () => {
    const figure = compareFiles({}, { ...later, ...population({ refugees: 8000, stateless: 513 }, null) });
    expect(figure('population.refugees')).toMatchObject({ status: 'changed', marks: [] });
    expect(figure('population.refugees').now?.as_of).toBeUndefined();
    expect(figure('population.as_of').status).toBe('empty');
  });

  it('compares nothing where a file is none at all', () => {
    expect(
      compareFigures({ ...sideOf(figuresFile()), table: undefined }, sideOf(figuresFile()), words),
    ).toEqual([]);
  });

  it('stays whole with numbers beyond measure', () => {
    const funding = { as_of: '2024-09-30', currency: 'USD', required: Number.MAX_VALUE, funded: 5e-324 };
    const figure = compareFiles({ funding }, { ...later, funding: { ...funding, funded: Number.MAX_VALUE } });
    expect(figure('funding.funded').percent).toBeUndefined();
    expect(() => JSON.stringify(figure('funding.funded'))).not.toThrow();
  });
});

describe('new and gone', () => {
  it('are told as such, a gone one where it stood', () => {
    const last = sideOf(figuresFile({ results: { signs: 155, lawyers: 6, judges: 2 } }));
    const now = sideOf(figuresFile({ ...later, results: { signs: 155, judges: 2, nurses: 3 } }));
    const changes = compareFigures(last, now, words).filter(({ group }) => group === 'results');
    expect(changes.map(({ name, status }) => `${name} ${status}`)).toEqual([
      'signs same',
      'lawyers gone',
      'judges same',
      'nurses new',
    ]);
    expect(changes[1]?.now).toBeUndefined();
    expect(changes[3]?.last).toBeUndefined();
  });
});

describe('marks', () => {
  it('an unchanged figure under a new date', () => {
    expect(codes(compareFiles({}, later)('population.refugees'))).toEqual(['same-value']);
  });

  it('an unchanged figure under the old date is no news', () => {
    const same = { ...later, ...population({ refugees: 8087, stateless: 513 }, '2024-06-30') };
    expect(codes(compareFiles({}, same)('population.refugees'))).toEqual([]);
  });

  it('a figure that changed under the date of last time', () => {
    const kept = { ...later, ...population({ refugees: 8000, stateless: 513 }, '2024-06-30') };
    expect(codes(compareFiles({}, kept)('population.refugees'))).toEqual(['as-of-kept']);
  });

  it('a date that went back', () => {
    const back = { ...later, ...population({ refugees: 8000, stateless: 513 }, '2023-12-31') };
    expect(codes(compareFiles({}, back)('population.refugees'))).toEqual(['as-of-earlier']);
    expect(codes(compareFiles({}, { ...later, dates: { meeting: '2024-04-01' } })('meeting'))).toEqual([
      'as-of-earlier',
    ]);
    expect(codes(compareFiles({}, { ...later, dates: { meeting: '2024-05-01' } })('meeting'))).toEqual([]);
  });

  it('another currency, which is compared with nothing', () => {
    const funding = { as_of: '2025-03-31', currency: 'EUR', required: 8_000_000, funded: 4_500_000 };
    const required = compareFiles({}, { ...later, funding })('funding.required');
    expect(required).toMatchObject({
      status: 'changed',
      marks: [{ code: 'other-unit', says: 'Last time in USD, now in EUR.' }],
    });
    expect(required.change).toBeUndefined();
  });

  it('another source', () => {
    const results = { signs: { value: 160, source: 'rdf' }, lawyers: 6 };
    expect(codes(compareFiles({}, { ...later, results })('signs'))).toEqual(['other-source']);
  });

  it('a jump, once: not again on what is worked out from it', () => {
    const jump = { ...later, ...population({ refugees: 80_870, stateless: 513 }) };
    const figure = compareFiles({}, jump);
    expect(figure('population.refugees').marks).toEqual([
      {
        code: 'implausible',
        says: '10 times the figure of last time: a digit too many?',
        reason: { code: 'times', value: 10, digits: 1 },
      },
    ]);
    expect(codes(figure('origins.refugees.share'))).toEqual([]);
  });

  it('a share of few people is no jump', () => {
    const few = (origins: object) =>
      population({ refugees: 40, stateless: 513 }, '2024-12-31', { refugees: origins });
    const figure = compareFiles(few({ UKR: 36 }), { ...later, ...few({ UKR: 15 }) });
    expect(codes(figure('origins.refugees.share'))).toEqual([]);
  });
});
