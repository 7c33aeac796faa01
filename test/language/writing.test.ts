// Capitals and ordinals of languages that have no code of their own.
import { describe, expect, it } from 'vitest';
import { createWriting } from '../../src/language/writing.ts';
import { languageFile } from '../locale/languages.ts';

const { formats } = languageFile('en');

describe('a capital first letter', () => {
  it.each([
    ['az', 'iyun', 'İyun'],
    ['az', 'ısınma', 'Isınma'],
    ['tr', 'istanbul', 'İstanbul'],
    ['en', 'iyun', 'Iyun'],
    ['ka', 'ივნისი', 'ივნისი'],
    ['en', '“seven”', '“seven”'],
  ])('in %s of %s', (locale, text, expected) => {
    expect(createWriting(locale, { ...formats, locale }).capitalise(text)).toBe(expected);
  });
});

describe('ordinals by plural category', () => {
  it.each('1st 2nd 3rd 4th 11th 12th 13th 21st 102nd 1003rd'.split(' '))('%s', (written) => {
    expect(createWriting('en', formats).ordinal(Number.parseInt(written, 10))).toBe(written);
  });

  it('that the file lacks are told', () => {
    const { ordinals: _, ...rest } = formats;
    const wrong = { code: 'wrong-format', hint: expect.stringContaining('two: "{{number}}…" for 2, 22, 32') };
    expect(() => createWriting('en', rest).ordinal(2)).toThrow(expect.objectContaining(wrong));
  });
});
