// The period's name in comments and texts.
import { describe, expect, it } from 'vitest';
import { moveOn, typedNames } from '../../src/rollover/names.ts';

describe('in a comment', () => {
  const moved = (text: string) => moveOn(text, '2024-09', '2025-03', ['en', 'az', 'fr']);

  it.each([
    ['# The words of the September 2024 factsheet', '# The words of the March 2025 factsheet'],
    ['# sentyabr 2024, septembre 2024', '# mart 2025, mars 2025'],
    ['# see data/azerbaijan/2024-09/NOTES.md', '# see data/azerbaijan/2025-03/NOTES.md'],
  ])('%s moves on', (before, after) => {
    expect(moved(before)).toBe(after);
  });

  it.each([
    '# issued 2024-09-30',
    '# tel. 12-2024-09',
    '# September alone',
    '# 2024 alone',
    '# 30 September 20245',
    '# August 2024',
    '# $& 2024-06',
  ])('%s stays', (text) => {
    expect(moved(text)).toBe(text);
  });
});

describe('in a text', () => {
  it('is told where it is typed', () => {
    expect(typedNames('In September 2024, 12 people', '2024-09', '2025-03', 'en')).toEqual([
      'September',
      '2024',
    ]);
    expect(typedNames('Bu il sentyabr ayında', '2024-09', '2025-03', 'az')).toEqual(['sentyabr']);
  });

  it('is not told where it is no name, or another one', () => {
    expect(
      typedNames('{{year, year}} {{visits_2024, number}} Septembers 20241 2030', '2024-09', '2025-03', 'en'),
    ).toEqual([]);
    expect(typedNames('In 2024', '2024-09', '2024-12', 'en')).toEqual([]);
    expect(typedNames('we may, they march', '2024-05', '2025-03', 'en')).toEqual([]);
  });
});
