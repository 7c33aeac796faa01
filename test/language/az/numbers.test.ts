// Azerbaijani numbers and endings, held against rules and tables that are not the program's own.
import { describe, expect, it } from 'vitest';
import { inflect, inWords, ordinal } from '../../../src/language/az/numbers.ts';
import { type Case, cases } from '../../../src/language/cases.ts';

const upTo10000 = Array.from({ length: 10_001 }, (_, number) => number);

/** The last word of a number, by what remains of it: its unit, else its ten, else a hundred, else a thousand. */
function lastWordOf(number: number): string {
  const names: Record<number, string> = {
    ...{ 1: 'bir', 2: 'iki', 3: 'üç', 4: 'dörd', 5: 'beş', 6: 'altı', 7: 'yeddi', 8: 'səkkiz', 9: 'doqquz' },
    ...{ 10: 'on', 20: 'iyirmi', 30: 'otuz', 40: 'qırx', 50: 'əlli' },
    ...{ 60: 'altmış', 70: 'yetmiş', 80: 'səksən', 90: 'doxsan' },
  };
  if (number === 0) return 'sıfır';
  if (number % 1000 === 0) return 'min';
  return names[number % 10] ?? names[number % 100] ?? 'yüz';
}

/** Written out by hand from a grammar, one row a last word: to, of, the, in, from, its. */
const endings: Record<string, string> = {
  sıfır: 'a ın ı da dan ı',
  bir: 'ə in i də dən i',
  iki: 'yə nin ni də dən si',
  üç: 'ə ün ü də dən ü',
  dörd: 'ə ün ü də dən ü',
  beş: 'ə in i də dən i',
  altı: 'ya nın nı da dan sı',
  yeddi: 'yə nin ni də dən si',
  səkkiz: 'ə in i də dən i',
  doqquz: 'a un u da dan u',
  on: 'a un u da dan u',
  iyirmi: 'yə nin ni də dən si',
  otuz: 'a un u da dan u',
  qırx: 'a ın ı da dan ı',
  əlli: 'yə nin ni də dən si',
  altmış: 'a ın ı da dan ı',
  yetmiş: 'ə in i də dən i',
  səksən: 'ə in i də dən i',
  doxsan: 'a ın ı da dan ı',
  yüz: 'ə ün ü də dən ü',
  min: 'ə in i də dən i',
};

describe('numbers in words', () => {
  it.each([
    [0, 'sıfır'],
    [40, 'qırx'],
    [100, 'yüz'],
    [1000, 'min'],
    [1101, 'min yüz bir'],
    [2024, 'iki min iyirmi dörd'],
    [21_000, 'iyirmi bir min'],
    [657_749, 'altı yüz əlli yeddi min yeddi yüz qırx doqquz'],
    [1_000_000, 'bir milyon'],
    [3_000_000_000, 'üç milyard'],
    [1_001_001, 'bir milyon min bir'],
  ])('%d is %s', (number, words) => {
    expect(inWords(number)).toBe(words);
  });

  it('ends in the word that the last digits tell', () => {
    for (const number of upTo10000) expect(inWords(number).split(' ').at(-1)).toBe(lastWordOf(number));
  });

  it('refuses what it cannot say', () => {
    for (const number of [-1, 2.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53]) {
      expect(() => inWords(number)).toThrow(RangeError);
    }
    expect(inWords(Number.MAX_SAFE_INTEGER)).toMatch(/^doqquz kvadrilyon yeddi trilyon/);
  });
});

describe('ordinals', () => {
  it.each(
    '2024-cü 2025-ci 2026-cı 2029-cu 2030-cu 2000-ci 40-cı 64-cü 6-cı 100-cü 1-ci 10-cu 1000000-cu'.split(
      ' ',
    ),
  )('%s', (written) => {
    expect(ordinal(Number.parseInt(written, 10))).toBe(written);
  });

  it('agree with CLDR from 0 to 10,000, but for whole thousands, which CLDR has wrong', () => {
    const rules = new Intl.PluralRules('az', { type: 'ordinal' });
    const suffixes: Record<string, string> = { one: 'ci', few: 'cü', many: 'cı', other: 'cu' };
    for (const number of upTo10000) {
      const isThousand = number > 0 && number % 1000 === 0;
      const suffix = isThousand ? 'ci' : suffixes[rules.select(number)];
      expect(ordinal(number)).toBe(`${number}-${suffix}`);
    }
  });
});

describe('case endings', () => {
  const order: Case[] = ['dative', 'genitive', 'accusative', 'locative', 'ablative', 'possessive'];

  it('has a table for every case', () => {
    expect(Object.keys(cases)).toEqual(order);
  });

  it('follow the last word that is said from 0 to 10,000', () => {
    for (const number of upTo10000) {
      const row = endings[lastWordOf(number)]?.split(' ') ?? [];
      const written = order.map((to) => inflect(String(number), to, { kind: 'number', value: number }));
      expect(written).toEqual(row.map((ending) => `${number}-${ending}`));
    }
  });

  it.each([
    ['2,5', 2.5, 'dative', '2,5-ə'],
    ['2,25', 2.25, 'ablative', '2,25-dən'],
    ['0,06', 0.06, 'genitive', '0,06-nın'],
    ['−21', -21, 'locative', '−21-də'],
    ['1 000 000', 1_000_000, 'ablative', '1 000 000-dan'],
    ['2 000 000 000', 2_000_000_000, 'dative', '2 000 000 000-a'],
  ] as const)('of %s', (text, value, to, expected) => {
    expect(inflect(text, to, { kind: 'number', value })).toBe(expected);
  });

  it.each([
    ['11 iyun 2024-cü il', 'locative', '11 iyun 2024-cü ildə'],
    ['2024-cü il', 'genitive', '2024-cü ilin'],
    ['sentyabr', 'ablative', 'sentyabrdan'],
    ['iyul', 'dative', 'iyula'],
    ['yeddi', 'dative', 'yeddiyə'],
    ['İL', 'dative', 'İLə'],
  ] as const)('of the word in %s', (text, to, expected) => {
    expect(inflect(text, to, { kind: 'word', possessed: false })).toBe(expected);
  });

  it.each([
    ['2024-cü ilin ortası', 'locative', '2024-cü ilin ortasında'],
    ['2024-cü ilin sonu', 'dative', '2024-cü ilin sonuna'],
    ['2024-cü ilin sonu', 'genitive', '2024-cü ilin sonunun'],
  ] as const)('of the possessed word in %s', (text, to, expected) => {
    expect(inflect(text, to, { kind: 'word', possessed: true })).toBe(expected);
  });

  it('follow faiz after a percent sign', () => {
    expect(order.map((to) => inflect('44%', to, { kind: 'percent' })).join(' ')).toBe(
      '44%-ə 44%-in 44%-i 44%-də 44%-dən 44%-i',
    );
  });

  it('refuse a text that ends in no word', () => {
    const word = { kind: 'word', possessed: false } as const;
    expect(() => inflect('8,0 mln $', 'dative', word)).toThrow(RangeError);
    expect(() => inflect('8,0 mln', 'dative', word)).toThrow(RangeError);
    expect(() => inflect('ortası', 'possessive', { kind: 'word', possessed: true })).toThrow(RangeError);
  });
});
