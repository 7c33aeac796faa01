import { describe, expect, it } from 'vitest';
import {
  commaOf,
  directionOf,
  isLanguageTag,
  isSameLanguage,
  languageOfText,
  lineageOf,
  rightTag,
  scriptOf,
} from '../../src/language/tag.ts';

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

  it.each([
    ['sr-latn', 'sr-Latn'],
    ['ar_SY', 'ar-SY'],
    ['iw', 'he'],
    ['AZ', 'az'],
    ['en-GB-oxendict', 'en-GB'],
    ['Georgian', 'ka'],
    ['uz-Cyrill', 'uz-Cyrl'], // not uz, which is in Latin letters
    ['sr-latin', 'sr-Latn'],
    ['sr_cyr', 'sr-Cyrl'],
    ['ar-SYR', 'ar-SY'],
    ['es-mex', 'es-MX'],
    ['ka', undefined], // right
    ['ge', 'ka'], // the country's code
    ['qq', undefined],
    ['x', undefined],
    ['', undefined],
  ])('tells for %j what is right: %s', (text, right) => {
    expect(rightTag(text)).toBe(right);
  });

  it.each([
    ['ar-SY', ['ar-SY', 'ar-Arab', 'ar']],
    ['sr', ['sr']],
    ['sr-Latn', ['sr-Latn']],
    ['uz-Cyrl-UZ', ['uz-Cyrl-UZ', 'uz-Cyrl']],
    ['zh-TW', ['zh-TW', 'zh-Hant']],
    ['no-such-', ['no-such-']],
  ])('has for %s the words and rules of %j, and none of another script', (tag, lineage) => {
    expect(lineageOf(tag)).toEqual(lineage);
  });

  it('knows one language in two countries, and not in two scripts', () => {
    expect(isSameLanguage('ar', 'ar-SY')).toBe(true);
    expect(isSameLanguage('es-419', 'es-CO')).toBe(true);
    expect(isSameLanguage('sr', 'sr-Latn')).toBe(false);
  });

  it.each([
    ['text.ar-SY.yaml', 'ar-SY'],
    ['text.ar_SY.yaml', undefined],
    ['text.yaml', undefined],
  ])('reads the language of %s', (name, language) => {
    expect(languageOfText(name)).toBe(language);
  });
});

it.each([
  ['az', ', '],
  ['ka', ', '],
  ['he', ', '],
  ['fa-AF', '، '],
  ['ur', '، '],
  ['am', '፣ '],
  ['ti', '፣ '],
  ['my', '၊ '],
])('parts lists in %s by “%s”', (tag, comma) => {
  expect(commaOf(tag)).toBe(comma);
});
