// Dates of figures beside the day of issue and the period.
import { describe, expect, it } from 'vitest';
import { dateAfterIssue } from '../../../src/checks/figures/date-after-issue.ts';
import { dateOld } from '../../../src/checks/figures/date-old.ts';
import { issuedBeforePeriod } from '../../../src/checks/figures/issued-before-period.ts';
import { issuedLate } from '../../../src/checks/figures/issued-late.ts';
import { endOfMonth, monthsLater } from '../../../src/time.ts';
import { figure, findings, march } from './support.ts';

const checks = [issuedBeforePeriod, issuedLate, dateAfterIssue, dateOld];
const issued = (day: string) => figure('issued: 2024-09-30', `issued: ${day}`);
const population = (day: string) => figure('as_of: 2024-06-30 # 30', `as_of: ${day} # 30`);

it('tells a figure of a later day at its date', async () => {
  expect(await findings(checks, [population('2024-10-01')])).toEqual([
    expect.stringMatching(
      /^error date-after-issue figures\.yaml:\d+:10 population is as of 2024-10-01, after the day of issue \(2024-09-30\)\.$/,
    ),
  ]);
});

it('tells a wrong day of issue alone, and not every date beside it', async () => {
  expect(await findings(checks, [issued('2024-08-31')])).toEqual([
    expect.stringMatching(
      /^error issued-before-period figures\.yaml:\d+:9 issued is 2024-08-31, before the period 2024-09 began\.$/,
    ),
  ]);
  expect(await findings(checks, [issued('2026-09-30')])).toEqual([
    expect.stringMatching(/^warning issued-late figures\.yaml:7:9 issued is 2026-09-30/),
  ]);
});

it.each(['2024-09-01', '2024-10-15', '2025-03-31'])('allows an issue on %s', async (day) => {
  expect(await findings([issuedBeforePeriod, issuedLate], [issued(day)])).toEqual([]);
});

it('allows a figure of a year before the issue, and no older one', async () => {
  expect(await findings(checks, [population('2023-09-30')])).toEqual([]);
  expect(await findings(checks, [population('2023-09-29')])).toEqual([
    expect.stringMatching(
      /^warning date-old figures\.yaml:\d+:10 population is as of 2023-09-29, more than a year before the issue \(2024-09-30\)\.$/,
    ),
  ]);
});

it('tells dates that the last factsheet had, of funding, staff and results', async () => {
  const found = await findings(checks, [], [issued('2024-09-29')]);
  expect(found).toEqual([
    expect.stringContaining(
      'legal_aid_idps covers 2024-01/2024-06, not after the last factsheet (2024-09-29).',
    ),
    expect.stringContaining('legal_aid_areas covers'),
    expect.stringContaining('eye_care covers'),
    expect.stringContaining('statistics_officials covers'),
  ]);
});

it('lets the population keep its date, and tells one that went back', async () => {
  expect(await findings([dateOld], [population('2023-12-31')], [...march])).toEqual([]);
  expect(await findings([dateOld], [population('2023-10-31')], [...march])).toEqual([
    expect.stringContaining('before that of the last factsheet (2023-12-31).'),
  ]);
});

describe('the calendar', () => {
  it.each([
    ['2024-02', '2024-02-29'],
    ['2023-02-10', '2023-02-28'],
    ['2024-12', '2024-12-31'],
  ])('%s ends on %s', (month, day) => expect(endOfMonth(month)).toBe(day));

  it.each([
    ['2024-08-31', 6, '2025-02-28'],
    ['2024-01-31', -2, '2023-11-30'],
    ['2024-02-29', -12, '2023-02-28'],
    ['2024-09-30', 12, '2025-09-30'],
  ])('%s and %i months are %s', (day, months, later) => expect(monthsLater(day, months)).toBe(later));
});
