import { describe, expect, it } from 'vitest';
import { directionOf, isLanguageTag, scriptOf } from '../../src/language/tag.ts';

describe('tags of languages', () => {
  it.each(['az', 'ckb', 'ar-SY', 'sr-Latn', 'uz-Cyrl', 'zh-Hant-TW', 'es-419'])('takes %s', (tag) => {
    expect(isLanguageTag(tag)).toBe(true);
  });

  it.each([
    'AZ',
    'sr-latn',
    'ar-sy',
    'ar_SY',
    'iw', // today he
    'a',
    'english',
    'en-u-nu-latn',
    'de-1996',
    '../az',
    '',
  ])('refuses %j', (tag) => {
    expect(isLanguageTag(tag)).toBe(false);
  });

  it.each([
    ['az', 'Latn', 'ltr'],
    ['uz-Cyrl', 'Cyrl', 'ltr'],
    ['ka', 'Geor', 'ltr'],
    ['ar-SY', 'Arab', 'rtl'],
    ['ku', 'Latn', 'ltr'],
    ['ckb', 'Arab', 'rtl'],
    ['he', 'Hebr', 'rtl'],
  ])('%s is written in %s, %s', (tag, script, direction) => {
    expect([scriptOf(tag), directionOf(tag)]).toEqual([script, direction]);
  });
});
