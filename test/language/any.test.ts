// Languages that the program brings no words for: names, dates, numbers, order and breaks by Unicode CLDR, and no guess of the machine's.
import { describe, expect, it } from 'vitest';
import { alpha2 } from '../../src/countries.ts';
import { categoriesOf } from '../../src/language/forms.ts';
import { hyphenationPoints } from '../../src/language/hyphenation.ts';
import { collator, dateFormat, displayNames, numberFormat } from '../../src/language/intl.ts';
import { monthNames } from '../../src/language/months.ts';
import { scriptOfWord } from '../../src/language/scripts.ts';
import { scriptOf } from '../../src/language/tag.ts';
import { createNames } from '../../src/locale/names.ts';

const languages = 'ka hy uk ar fa my am az ru es fr ku ps ur th km bn ta hi he ti so sw ckb'.split(' ');

it.each(languages)(
  '%s has names of its own for countries and months, its digits pinned, and plural forms',
  (language) => {
    const name = displayNames(language, { type: 'region', fallback: 'none' }).of(alpha2('DEU') ?? '') ?? '';
    expect(scriptOfWord(name)).toBe(scriptOf(language));
    const months = monthNames(language).map(([alone]) => alone);
    expect(new Set(months).size).toBe(12);
    expect(months.every((month) => scriptOfWord(month) === scriptOf(language))).toBe(true);
    expect(
      dateFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, 5, 11)),
    ).toMatch(/2024/);
    expect(numberFormat(language, {}).format(41)).toBe('41');
    expect(categoriesOf(language).whole.length).toBeGreaterThan(0);
    expect(() => hyphenationPoints(`${months.join('')} ${name}`, language)).not.toThrow();
  },
);

describe('order', () => {
  it.each(['ti', 'so', 'ckb', 'tlh'])(
    '%s, which Unicode has no order for, is sorted as Unicode sorts all',
    (language) => {
      expect(collator(language, {}).resolvedOptions().locale).toBe('en');
    },
  );

  it('of a language is its own', () => {
    expect(['Ñ', 'O', 'N'].sort(collator('es', {}).compare)).toEqual(['N', 'Ñ', 'O']);
    expect(['Є', 'Ж', 'Е', 'І', 'И'].sort(collator('uk', {}).compare)).toEqual(['Е', 'Є', 'Ж', 'И', 'І']);
  });
});

describe('countries without a name of the agency', () => {
  const names = (language: string) =>
    createNames(language, language, { countries: {}, donors: {}, iso3: 'XXX', name: {} }, {}, (key) => key);

  it.each([
    ['th', 'เมียนมา', 'ปาเลสไตน์'],
    ['sw', 'Myanmar', 'Palestina'],
    ['he', 'מיאנמר', 'פלסטין'],
  ])('%s: no former name in brackets, and Palestine by its name', (language, myanmar, palestine) => {
    expect([names(language).country('MMR'), names(language).country('PSE')]).toEqual([myanmar, palestine]);
  });
});

it('breaks Kurdish words by the patterns of Kurmanji, and Arabic ones never', () => {
  expect(hyphenationPoints('şêwirmendî', 'ku').length).toBeGreaterThan(0);
  expect(hyphenationPoints('المستفيدين', 'ar')).toEqual([]);
});
