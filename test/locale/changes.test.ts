// Changes in words: right grammar with every kind of base, and only where a numeral stands that they belong to.
import { describe, expect, it } from 'vitest';
import type { Change, Changes } from '../../src/figures/changes.ts';
import { createChanges, type LocalChange } from '../../src/locale/changes.ts';
import { createTranslator } from '../../src/locale/i18n.ts';
import { languageFile, shown, writing } from './languages.ts';

const bases = {
  mid: { kind: 'day', point: '2024-06-30' },
  end: { kind: 'day', point: '2025-12-31' },
  day: { kind: 'day', point: '2026-03-31' },
  month: { kind: 'month', point: '2024-09-30' },
  year: { kind: 'same-period', point: '2023' },
} as const;

function inLanguage(language: 'az' | 'en', changes: Changes) {
  const own = writing(language);
  const word = createTranslator(own, languageFile(language).words);
  return createChanges(changes, own.numbers, word);
}

/** A change of so much since a base. */
function change(language: 'az' | 'en', by: number, base: Change['base']): LocalChange | undefined {
  return inLanguage(language, new Map([['x', { by, base }]])).of('x');
}

describe('in English', () => {
  it.each([
    [-1656, bases.mid, '1,656 fewer since mid-2024', 'Change since mid-2024'],
    [43, bases.end, '43 more since end-2025', 'Change since end-2025'],
    [0, bases.day, 'unchanged since 31~March 2026', 'Change since 31~March 2026'],
    [2, bases.month, '2 more since September 2024', 'Change since September 2024'],
    [320, bases.year, '320 more than in the same period of 2023', 'Change from the same period of 2023'],
    [-1, bases.year, '1 fewer than in the same period of 2023', 'Change from the same period of 2023'],
    [0, bases.year, 'as many as in the same period of 2023', 'Change from the same period of 2023'],
  ])('%d', (by, base, said, since) => {
    const made = change('en', by, base);
    expect([shown(made?.said ?? ''), shown(made?.since ?? '')]).toEqual([said, since]);
  });
});

describe('in Azerbaijani', () => {
  it.each([
    [-1656, bases.mid, '2024-cü ilin ortası ilə müqayisədə 1~656 azalıb'],
    [43, bases.end, '2025-ci ilin sonu ilə müqayisədə 43 artıb'],
    [0, bases.day, '31~mart 2026-cı il ilə müqayisədə dəyişməyib'],
    [2, bases.month, 'sentyabr 2024-cü il ilə müqayisədə 2 artıb'],
    [320, bases.year, '2023-cü ilin eyni dövrü ilə müqayisədə 320 artıb'],
    [-1, bases.year, '2023-cü ilin eyni dövrü ilə müqayisədə 1 azalıb'],
    [0, bases.year, '2023-cü ilin eyni dövrü ilə müqayisədə dəyişməyib'],
  ])('%d', (by, base, said) => {
    const made = change('az', by, base);
    expect(shown(made?.said ?? '')).toBe(said);
    expect(shown(made?.since ?? '')).toBe(said.replace(/müqayisədə .*/, 'müqayisədə dəyişiklik'));
  });
});

it('carries the amount without a sign, in the language’s own style, and none where it is the same', () => {
  expect(change('en', -1_234_567, bases.mid)).toMatchObject({ towards: 'fewer', amount: '1,234,567' });
  expect(change('az', 0.2, bases.mid)).toMatchObject({ towards: 'more', amount: '0,2' });
  expect(change('en', 0, bases.mid)).toEqual({
    towards: 'same',
    said: 'unchanged since mid-2024',
    since: 'Change since mid-2024',
  });
  expect(inLanguage('en', new Map()).of('constructor')).toBeUndefined();
});
