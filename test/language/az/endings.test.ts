// Endings: which letters are one, and which fit a number.
import { describe, expect, it } from 'vitest';
import { dots } from '../../../src/language/az/dots.ts';
import { endings, isEnding, isTornEnding } from '../../../src/language/az/endings.ts';
import { inflect, ordinal } from '../../../src/language/az/numbers.ts';

const { fits, formatOf } = endings;

const numbers = [
  ...Array.from({ length: 201 }, (_, number) => number),
  300,
  1000,
  1996,
  2024,
  2030,
  10_000,
  1_000_000,
  4e9,
];

describe('endings that fit', () => {
  it('are those that the page prints', () => {
    const wrong = numbers.filter((number) => {
      const [digits = '', ending = ''] = ordinal(number).split('-');
      return !fits(digits, ending);
    });
    expect(wrong).toEqual([]);
  });

  it.each(['dative', 'genitive', 'accusative', 'locative', 'ablative', 'possessive'] as const)(
    '%s',
    (name) => {
      const wrong = numbers.filter((number) => {
        const [digits = '', ending = ''] = inflect(String(number), name, {
          kind: 'number',
          value: number,
        }).split('-');
        return !fits(digits, ending) || !isEnding(ending);
      });
      expect(wrong).toEqual([]);
    },
  );

  it.each([
    ['2024', 'ci'],
    ['2026', 'cü'],
    ['2030', 'ci'],
    ['2000', 'cı'],
    ['50', 'dan'],
    ['40', 'dən'],
    ['6', 'si'],
    ['100', 'cu'],
    ['9', 'ün'],
    ['3', 'lərindan'],
  ])('are not %s-%s', (digits, ending) => {
    expect(fits(digits, ending)).toBe(false);
  });
});

it('tells endings from words', () => {
  for (const letters of ['dən', 'nın', 'ləri', 'larından', 'cü', 'inci', 'sında', 'ə']) {
    expect(isEnding(letters), letters).toBe(true);
  }
  for (const letters of ['nəfər', 'il', 'texniki', 'illik', 'mina', 'dek', '']) {
    expect(isEnding(letters), letters).toBe(false);
  }
  for (const letters of ['su', 'da', 'un', 'ya']) expect(isTornEnding(letters), letters).toBe(false);
});

it('names the format that writes an ending', () => {
  const formats = ['cü', 'dan', 'də', 'nin', 'yə', 'si', 'ni', 'larından'].map(formatOf);
  expect(formats.slice(0, 7)).toEqual([
    'ordinal',
    'ablative',
    'locative',
    'genitive',
    'dative',
    'possessive',
    'accusative',
  ]);
});

it('takes dots and tails off', () => {
  expect(dots.folded('dolanışıq əşyaçöğü')).toBe('dolanisiq esyacogu');
});
