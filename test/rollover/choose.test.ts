// Which period is made from which: every wrong name is told.
import { describe, expect, it } from 'vitest';
import { FactsheetError } from '../../src/errors.ts';
import { chooseFrom, parsePeriod } from '../../src/rollover/choose.ts';

const named = (id: string) => parsePeriod(id);
const all = ['azerbaijan/2024-03', 'azerbaijan/2024-09', 'georgia/2024-12'].map(named);

function choose(id: string, from?: string): string {
  try {
    return chooseFrom(parsePeriod(id), from, all).from.id;
  } catch (error) {
    if (error instanceof FactsheetError)
      return `${error.code} ${error.kind}: ${error.message} → ${error.hint}`;
    throw error;
  }
}

it('begins from the newest period before, of the same operation', () => {
  expect(choose('azerbaijan/2025-03')).toBe('azerbaijan/2024-09');
  expect(choose('azerbaijan/2024-06')).toBe('azerbaijan/2024-03');
  expect(choose('data/azerbaijan/2025-03/')).toBe('azerbaijan/2024-09');
});

it('begins from the period asked for', () => {
  expect(choose('azerbaijan/2025-03', '2024-03')).toBe('azerbaijan/2024-03');
  expect(choose('azerbaijan/2025-03', 'azerbaijan/2024-03')).toBe('azerbaijan/2024-03');
});

describe('a name that cannot be', () => {
  it.each([
    'azerbaijan/2025-13',
    'azerbaijan/2025-3',
    '../x',
    '../../2025-03',
    'azerbaijan/../2025-03',
    '2025-03',
    '',
    'a/b/2025-03',
    'Azerbaijan/2025-03',
    '/etc/2025-03',
    'azerbaijan/2025-03\n',
    'a\\b/2025-03',
  ])('%j is refused, with how one looks', (id) => {
    expect(choose(id)).toBe(
      `wrong-period usage: “${id}” cannot be the name of a period. → Write the operation in small letters, the year and the month, like azerbaijan/2025-03.`,
    );
  });

  it.each([
    [
      'azerbaijan/2024-09',
      undefined,
      /^period-exists usage: azerbaijan\/2024-09 is there already\. → “factsheet status /,
    ],
    ['azerbaijan/2024-09', '2024-09', /^period-exists/],
    [
      'azerbaijan/2024-01',
      undefined,
      /^no-earlier-period usage: azerbaijan has no period before 2024-01 to begin from\. → There are: 2024-03, 2024-09\.$/,
    ],
    ['armenia/2024-01', undefined, /^no-earlier-period .* → Write the first period’s files by hand/],
    [
      'azerbaijan/2024-06',
      '2024-09',
      /^wrong-from usage: 2024-09 is not before 2024-06\. → There are: 2024-03, 2024-09\.$/,
    ],
    [
      'azerbaijan/2025-03',
      '2025-03',
      /^wrong-from usage: azerbaijan has no period “2025-03” to begin from\./,
    ],
    [
      'azerbaijan/2025-03',
      'georgia/2024-12',
      /^wrong-from usage: azerbaijan has no period “georgia\/2024-12” to begin from\./,
    ],
    ['azerbaijan/2025-03', '../2024-09', /^wrong-from/],
  ])('%s from %s', (id, from, told) => {
    expect(choose(id, from)).toMatch(told);
  });
});
