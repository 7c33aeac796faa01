// Years of the office's own calendar, everywhere that a year is printed.
import { expect, it } from 'vitest';
import { tryPlaceholder } from '../../src/figures/formats.ts';
import { openSession } from '../../src/index.ts';
import { calendarOf, calendars, yearIn } from '../../src/language/calendar.ts';
import { figuresIn } from '../../src/text/nodes.ts';
import { readText } from '../../src/text/read.ts';
import { writing } from '../locale/languages.ts';
import { memoryWith, shipped } from '../support/data.ts';

const names = Object.keys(calendars) as (keyof typeof calendars)[];

it.each(names)(
  'the calendar %s has the months and days of the Gregorian one, and the years of Unicode',
  (name) => {
    const parts = (calendar: string, day: string) =>
      new Intl.DateTimeFormat(`en-u-ca-${calendar}`, { dateStyle: 'long', timeZone: 'UTC' })
        .formatToParts(new Date(day))
        .filter(({ type }) => ['day', 'month', 'year', 'relatedYear'].includes(type))
        .map(({ value }) => value);
    for (const day of ['2024-01-01', '2024-02-29', '2024-12-31', '1999-06-30']) {
      const [month, date, year] = parts('gregory', day);
      expect(parts(name, day)).toEqual([month, date, String(yearIn(Number(year), name))]);
    }
  },
);

it('is offered where readers are used to it', () => {
  expect(['th', 'th-TH', 'en', 'ar', 'km'].map(calendarOf)).toEqual([
    'buddhist',
    'buddhist',
    undefined,
    undefined,
    undefined,
  ]);
});

it('counts the years of dates, of times and of figures that are years, and of nothing else', () => {
  const own = writing('en', { calendar: 'buddhist' });
  const { dates, times } = own;
  expect(dates.date('2024-06-11')).toContain('2567');
  expect(dates.month('2024-06')).toContain('2567');
  expect(dates.date('2024')).toContain('2567');
  expect(dates.asOf('2024-06-30')).toContain('2567');
  const half = { from: '2024-01-01', to: '2024-06-30' };
  expect(times.during(half)).toBe('in the first half of 2567');
  expect(times.during({ from: '2023-11-01', to: '2024-02-29' })).toMatch(/2566.*2567/);
  expect(times.since('2014')).toContain('2557');
  const printed = (text: string) => {
    const [figure] = figuresIn(readText(text));
    const values = new Map([
      ['founded', { kind: 'year', value: 1992 }],
      ['both', { kind: 'year', value: 2024, from: 2023 }],
      ['people', { kind: 'count', value: 2024 }],
    ] as const);
    return figure && tryPlaceholder(figure, values, own);
  };
  expect(printed('{{founded}}')).toBe('2535');
  expect(printed('{{both}}')).toBe('2566–2567');
  expect(printed('{{founded, ordinal}}')).toBe('2535th');
  expect(printed('{{people}}')).toBe('2,024');
});

it('goes with digits of a script', () => {
  const { dates } = writing('en', { calendar: 'buddhist', digits: 'thai' });
  expect(dates.month('2024-06')).toContain('๒๕๖๗');
});

it.each([
  ['the same year is the same in both languages', '2539', []],
  ['another year is told', '2540', ['numbers-differ']],
])('%s, whatever was checked before', async (_, year, codes) => {
  await using before = openSession({ files: await memoryWith([]) });
  await before.check(shipped, { quick: true });
  const files = await memoryWith([
    {
      file: 'azerbaijan/operation.yaml',
      find: '  en:\n    thousands',
      put: '  en:\n    calendar: buddhist\n    thousands',
    },
    { file: `${shipped}/text.en.yaml`, find: 'Conventions in 1996', put: `Conventions in ${year}` },
  ]);
  await using session = openSession({ files });
  const { findings } = await session.check(shipped, { quick: true });
  expect(findings.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual(codes);
  const told = findings.filter(({ at }) => at === 'statelessness.conventions').map(({ code }) => code);
  expect(told.filter((code) => code.startsWith('number'))).toEqual(codes);
});
