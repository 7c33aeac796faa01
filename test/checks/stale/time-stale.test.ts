// Months, years and dates of the last period.
import { describe, expect, it } from 'vitest';
import { dateFar } from '../../../src/checks/stale/date-far.ts';
import { dateStale } from '../../../src/checks/stale/date-stale.ts';
import { figureStale } from '../../../src/checks/stale/figure-stale.ts';
import { lastPeriod } from '../../../src/checks/stale/last-period.ts';
import { timeStale } from '../../../src/checks/stale/time-stale.ts';
import type { Period } from '../../../src/period/period.ts';
import type { Change } from '../../support/data.ts';
import { en, figure, findings, march, sentences, subjectOf } from '../figures/support.ts';

const before = (...more: Change[]): Change[] => [...march, ...more];
const issued = (day: string) => ({ figures: { issued: day } }) as Period;

describe('the last period', () => {
  it('has the year up to its issue, and the years before this issue’s', () => {
    const last = lastPeriod(issued('2025-03-31'), issued('2024-09-30'));
    const months = ['2023-09', '2023-10', '2024-09', '2024-10'].map((month) => last?.hasMonth(month));
    expect(months).toEqual([false, true, true, false]);
    expect([2023, 2024, 2025].map((year) => last?.hasYear(year))).toEqual([false, true, false]);
  });

  it('has the months that do not lie between the two issues', () => {
    const last = lastPeriod(issued('2025-03-31'), issued('2024-09-30'));
    const own = Array.from({ length: 12 }, (_, index) => index + 1).filter(
      (month) => !last?.hasMonthName(month),
    );
    expect(own).toEqual([1, 2, 3, 10, 11, 12]);
    const long = lastPeriod(issued('2025-12-31'), issued('2024-09-30'));
    expect(long?.hasMonthName(5)).toBe(false);
  });

  it.each([['2024-09-30'], ['2024-12-31']])(
    'is none where it was issued on %s, and this one is not later',
    (day) => {
      expect(lastPeriod(issued('2024-09-30'), issued(day))).toBeUndefined();
      expect(lastPeriod(issued('2024-09-30'), undefined)).toBeUndefined();
    },
  );
});

it('tells a month that stood here last time, with the day of that issue', async () => {
  const both = sentences('Yox.', 'A study was made in February 2024.');
  expect(await findings([timeStale], both, before(...both))).toEqual([
    expect.stringMatching(
      /^warning time-stale text\.en\.yaml:\d+:\d+ “February 2024” belongs to the last factsheet \(issued 2024-03-31\)\.$/,
    ),
  ]);
});

it('tells what is a figure of last time once, as a figure', async () => {
  const day = { file: en, find: 'Baku on {{tournament, date}}', put: 'Baku on 20 February 2024' };
  const last = figure('tournament: 2024-06-11', 'tournament: 2024-02-20');
  expect(await findings([figureStale, timeStale], [day], before(last, day))).toEqual([
    expect.stringContaining(
      '“20 February 2024” is typed here, and was last time’s “tournament” (now 2024-06-11).',
    ),
  ]);
});

it('says of a figure that is gone that it is to be given again', async () => {
  const typed = sentences('618 xəritə.', 'And 618 maps.');
  const maps = figure('  mine_signs: 155', '  mine_signs: 155\n  mine_maps: 618');
  const subject = await subjectOf(typed, before(maps));
  const found = figureStale.find(subject);
  expect(found.map(({ message }) => message)).toEqual([
    '“618” is typed here, and was last time’s “mine_maps”.',
    '“618” is typed here, and was last time’s “mine_maps”.',
  ]);
  expect(found[0]?.hint).toContain('figures.yaml');
});

describe('dates', () => {
  const tournament = (day: string) => figure('tournament: 2024-06-11', `tournament: ${day}`);
  it.each([
    ['2024-02-10', '2024-02-10', 'as last time'],
    ['2024-01-10', '2024-02-10', 'and was 2024-02-10 last time'],
    ['2024-03', '2024-03', 'as last time'],
    ['2024-04-01', '2024-02-10', undefined],
    ['2023-03-01', '2023-03-01', undefined],
    ['2023', '2023', undefined],
  ])('%s after %s', async (now, then, says) => {
    const found = (await findings([dateStale], [tournament(now)], before(tournament(then)))).filter((one) =>
      one.includes('tournament'),
    );
    expect(found).toEqual(says ? [expect.stringContaining(says)] : []);
  });

  it.each([
    ['2025-09-30', 0],
    ['2025-10-01', 1],
    ['2025-09', 0],
    ['2025-10', 1],
    ['2026', 1],
    ['2025', 0],
    ['1951-07-28', 0],
    ['1024-06-11', 1],
  ])('%s is far, or not', async (day, count) => {
    expect(await findings([dateFar], [tournament(day)])).toHaveLength(count);
  });
});
