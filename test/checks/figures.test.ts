// Figures that cannot all be true.
import { expect, it } from 'vitest';
import { checkFigures } from '../../src/checks/figures.ts';
import { shipped } from '../support/data.ts';
import { periodWith, told } from './support.ts';

const figures = `${shipped}/figures.yaml`;

it('finds nothing in the shipped period', async () => {
  expect(checkFigures(await periodWith())).toEqual([]);
});

it.each([
  [
    'origins beyond their group',
    'JOR: 4',
    'JOR: 6',
    'origins-exceed-total',
    '225, more than all of them (224)',
  ],
  [
    'a figure of a later day',
    'as_of: 2024-06-30 # 30',
    'as_of: 2024-10-01 # 30',
    'date-after-issue',
    '2024-10-01',
  ],
  ['an old day of issue', 'issued: 2024-09-30', 'issued: 2024-08-31', 'issued-before-period', '2024-08-31'],
  ['a donor twice', 'list: [AUS, BEL', 'list: [AUS, BEL, AUS', 'donor-twice', 'AUS'],
])('tells %s at its line', async (_, find, put, code, says) => {
  const found = told(checkFigures(await periodWith({ file: figures, find, put })));
  const first = found.find((finding) => finding.includes(code));
  expect(first).toMatch(new RegExp(`^error ${code} figures\\.yaml:\\d+:\\d+ `));
  expect(first).toContain(says);
});

it('allows origins that come to the whole group, and a day of issue in the month after', async () => {
  const whole = await periodWith({ file: figures, find: 'JOR: 4', put: 'JOR: 5' });
  expect(checkFigures(whole)).toEqual([]);
  const later = await periodWith({ file: figures, find: 'issued: 2024-09-30', put: 'issued: 2024-10-15' });
  expect(checkFigures(later)).toEqual([]);
});
