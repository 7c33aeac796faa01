import { describe, expect, it } from 'vitest';
import type { FactsheetError } from '../../src/errors.ts';
import { figureValues, tryPlaceholder } from '../../src/figures/formats.ts';
import { figureTable } from '../../src/figures/table.ts';
import { figuresSchema } from '../../src/period/schema.ts';
import { findFigures } from '../../src/text/figures.ts';
import { readStretch } from '../../src/time.ts';
import { shown, type TestLanguage, writing } from '../locale/languages.ts';

const during = (language: TestLanguage, text: string): string => {
  const stretch = readStretch(text);
  if (!stretch) throw new Error(text);
  return shown(writing(language).times.during(stretch));
};

describe('the time of a figure inside a sentence', () => {
  it.each([
    ['2024-06-11', '11~iyun 2024-cü il tarixində', 'on 11~June 2024'],
    ['2024-06', '2024-cü ilin iyun ayında', 'in June 2024'],
    ['2026-Q1', '2026-cı ilin birinci rübündə', 'in the first quarter of 2026'],
    ['2024-Q4', '2024-cü ilin dördüncü rübündə', 'in the fourth quarter of 2024'],
    ['2024-01/2024-06', '2024-cü ilin birinci yarısında', 'in the first half of 2024'],
    ['2025-H2', '2025-ci ilin ikinci yarısında', 'in the second half of 2025'],
    ['2030', '2030-cu ildə', 'in 2030'],
    ['2024-01/2024-09', '2024-cü ilin yanvar–sentyabr aylarında', 'in January–September 2024'],
    [
      '2023-11/2024-02',
      '2023-cü ilin noyabr ayından 2024-cü ilin fevral ayınadək',
      'from November 2023 to February 2024',
    ],
    ['2022/2024', '2022–2024-cü illərdə', 'in 2022–2024'],
    ['2024-06-03/2024-06-07', '3~iyun – 7~iyun 2024-cü il tarixlərində', 'from 3~June to 7~June 2024'],
    [
      '2023-12-20/2024-01-10',
      '20~dekabr 2023-cü il – 10~yanvar 2024-cü il tarixlərində',
      'from 20~December 2023 to 10~January 2024',
    ],
  ])('%s', (text, az, en) => {
    expect(during('az', text)).toBe(az);
    expect(during('en', text)).toBe(en);
  });

  it.each([
    ['2014', '2014-cü ildən', 'since 2014'],
    ['2020-03', 'mart 2020-ci ildən', 'since March 2020'],
    ['2016-09-01', '1~sentyabr 2016-cı ildən', 'since 1~September 2016'],
  ])('since %s', (point, az, en) => {
    expect(shown(writing('az').times.since(point))).toBe(az);
    expect(shown(writing('en').times.since(point))).toBe(en);
  });

  it('a language without words for it says so', () => {
    expect(() => during('fr', '2024')).toThrow(/“fr” has no words for the time of a figure yet/);
  });
});

const file = figuresSchema.parse({
  issued: '2025-03-31',
  during: 2024,
  source: 'office',
  population: { as_of: '2024-12-31', source: 'office', groups: { refugees: 6431 } },
  funding: { as_of: '2025-02-28', currency: 'USD', required: 8_000_000, funded: 4_500_000 },
  presence: { as_of: '2025-03-31', staff: {} },
  dates: { meeting: '2024-03-29' },
  results: {
    insured: 682,
    legal: { value: 2084, during: '2024-01/2024-06' },
    fiscal: { value: 5, during: '2023-07/2024-06' },
    citizens: { value: 2000, since: 2014 },
    permits: { value: 7, as_of: '2024-06-30' },
  },
});
const values = figureValues({ table: figureTable(file) });

const print = (language: TestLanguage, inside: string): string => {
  const [placeholder] = findFigures(`{{${inside}}}`);
  if (!placeholder) throw new Error(inside);
  return shown(tryPlaceholder(placeholder, values, writing(language)));
};

const fault = (language: TestLanguage, inside: string): FactsheetError => {
  try {
    print(language, inside);
  } catch (error) {
    return error as FactsheetError;
  }
  throw new Error(`${inside} prints`);
};

describe('formats for it', () => {
  it.each([
    ['insured, during', '2024-cü ildə', 'in 2024'],
    ['legal, during', '2024-cü ilin birinci yarısında', 'in the first half of 2024'],
    ['legal, during, capital', '2024-cü ilin birinci yarısında', 'In the first half of 2024'],
    ['legal, year', '2024', '2024'],
    ['legal, year, ordinal', '2024-cü', '2024th'],
    ['fiscal, year', '2023–2024', '2023–2024'],
    ['citizens, during', '2014-cü ildən', 'since 2014'],
    ['citizens, since, capital', '2014-cü ildən', 'Since 2014'],
    ['permits, as_of', '2024-cü ilin ortası', 'mid-2024'],
    ['permits, year', '2024', '2024'],
    ['population.refugees, as_of', '2024-cü ilin sonu', 'end-2024'],
    ['funding.gap, year', '2025', '2025'],
    ['year, year', '2025', '2025'],
    ['meeting, during', '29~mart 2024-cü il tarixində', 'on 29~March 2024'],
    ['meeting, since', '29~mart 2024-cü ildən', 'since 29~March 2024'],
  ])('%s', (inside, az, en) => {
    expect(print('az', inside)).toBe(az);
    expect(print('en', inside)).toBe(en);
  });

  it('several years take their ending once', () => {
    expect(print('az', 'fiscal, year, ordinal')).toBe('2023–2024-cü');
  });

  it.each([
    ['permits, during', /counts what was there on a day/, 'Write {{permits, year}} or {{permits, as_of}}.'],
    ['legal, since', /counts what happened in a stretch of time/, '{{legal, year}} or {{legal, during}}'],
    ['citizens, year', /counts all since a day, a month or a year/, '{{citizens, during}}'],
    ['year, since', /is a year here/, 'Name the figure whose time is meant'],
    ['legal, during, locative', /stands in the form of a sentence already/, 'Use another format'],
  ])('{{%s}} is told', (inside, message, hint) => {
    const { code, message: said, hint: remedy } = fault('az', inside);
    expect(code).toBe('wrong-format');
    expect(said).toMatch(message);
    expect(remedy).toContain(hint);
  });

  it('a figure whose time nobody tells has none to print', () => {
    const { during: _, ...old } = {
      ...file,
      results: { signs: 155, legal: { value: 9, as_of: '2024-06-30' } },
    };
    const table = figureTable(old);
    expect([...table.values()].filter(({ path }) => path[0] === 'results').map(({ time }) => time)).toEqual([
      undefined,
      undefined,
    ]);
    const [placeholder] = findFigures('{{signs, during}}');
    const attempt = () => placeholder && tryPlaceholder(placeholder, figureValues({ table }), writing('en'));
    expect(attempt).toThrow(/figures\.yaml does not tell it/);
  });
});
