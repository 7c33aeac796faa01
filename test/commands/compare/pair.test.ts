// Which two periods are meant, and what a typo is told.
import { describe, expect, it } from 'vitest';
import { choosePair } from '../../../src/commands/compare/pair.ts';
import type { FactsheetError } from '../../../src/errors.ts';

const names = (...ids: string[]) =>
  ids.map((id, index) => {
    const [operation = '', period = ''] = id.split('/');
    return { id, operation, period, previous: ids[index - 1], example: false };
  });
const one = names('land/2023-09', 'land/2024-03', 'land/2024-09');
const two = [...one, ...names('sea/2024-03')];

const pair = (asked: string[], all = one) => {
  const { last, now } = choosePair(asked, all);
  return [last.id, now.id];
};

function fault(asked: string[], all = one): FactsheetError {
  try {
    choosePair(asked, all);
  } catch (error) {
    return error as FactsheetError;
  }
  throw new Error('no fault');
}

describe('two periods', () => {
  it('are never of an example that is not named', () => {
    const shown = names('zone/2024-03', 'zone/2024-09').map((name) => ({ ...name, example: true }));
    expect(pair(['2024-09'], [...one, ...shown])).toEqual(['land/2024-03', 'land/2024-09']);
    expect(pair(['zone/2024-09'], [...one, ...shown])).toEqual(['zone/2024-03', 'zone/2024-09']);
    expect(pair([], shown)).toEqual(['zone/2024-03', 'zone/2024-09']);
  });

  it.each([
    ['by month', ['2024-03', '2024-09'], one],
    ['in full', ['land/2024-03', 'land/2024-09'], two],
    ['the operation once, first or last', ['land/2024-03', '2024-09'], two],
    ['the operation once, at the end', ['2024-03', 'land/2024-09'], two],
    ['as folders', ['./data/land/2024-03/', 'data/land/2024-09'], two],
    ['the newest and the one before', [], one],
    ['one, and the one before it', ['2024-09'], one],
  ])('%s', (_, asked, all) => expect(pair(asked, all)).toEqual(['land/2024-03', 'land/2024-09']));

  it('need not follow each other', () =>
    expect(pair(['2023-09', '2024-09'])).toEqual(['land/2023-09', 'land/2024-09']));
});

describe('a fault of the command line', () => {
  it.each([
    [
      'a period that is not there',
      ['2024-03', '2025-03'],
      one,
      'unknown-period',
      'There is no period “land/2025-03”.',
      /land\/2024-09/,
    ],
    [
      'the newer one first',
      ['2024-09', '2024-03'],
      one,
      'wrong-order',
      'land/2024-09 is newer than land/2024-03.',
      /: factsheet compare land\/2024-03 land\/2024-09\.$/,
    ],
    [
      'one named twice',
      ['2024-09', '2024-09'],
      one,
      'wrong-order',
      'land/2024-09 is named twice.',
      /Name two/,
    ],
    [
      'two operations',
      ['land/2024-03', 'sea/2024-03'],
      two,
      'other-operation',
      'land/2024-03 and sea/2024-03 are of two operations.',
      /two of land/,
    ],
    [
      'no operation where there are several',
      ['2024-03', '2024-09'],
      two,
      'which-operation',
      'There are several operations: land, sea.',
      /land\/2024-03/,
    ],
    [
      'the first period alone',
      ['2023-09'],
      one,
      'no-earlier-period',
      'There is no period before land/2023-09.',
      /Name two/,
    ],
    [
      'three',
      ['2023-09', '2024-03', '2024-09'],
      one,
      'too-many-periods',
      'Two periods can be compared at a time.',
      /older/,
    ],
    [
      'an operation that is not there',
      ['hill/2024-03', '2024-09'],
      one,
      'unknown-period',
      'There is no period “hill/2024-03”.',
      /land/,
    ],
    ['no period at all', [], [], 'no-period', 'There is no period yet.', /factsheet new/],
  ] as const)('%s', (_, asked, all, code, message, hint) => {
    const error = fault([...asked], [...all]);
    expect(error).toMatchObject({ code, message, kind: 'usage' });
    expect(error.hint).toMatch(hint);
  });
});
