// Letters of the keyboard of Arabic in Persian, and the other way round.
import { describe, expect, it } from 'vitest';
import { neighbourLetter } from '../../../src/checks/texts/neighbour-letter.ts';
import { foundIn, textOf } from '../scripts/operation.ts';

/** What is found in a language's text with words before its first. */
const found = (language: string, words: string) =>
  foundIn({ [language]: textOf(language).replace(/( context: ")/, `$1${words} `) }, [neighbourLetter]);

describe('a letter of a neighbour’s keyboard', () => {
  it.each([
    [
      'fa',
      'ك\u0634\u0648\u0631',
      '“ك” (U+0643)',
      'Write “\u06A9\u0634\u0648\u0631”, with “\u06A9” (U+06A9).',
    ],
    ['fa', '\u0645\u0644\u064A', '“\u064A” (U+064A)', 'Write “\u0645\u0644\u06CC”, with “\u06CC” (U+06CC).'],
    ['ur', '\u0645\u064A\u06BA', '“\u064A” (U+064A)', 'Write “\u0645\u06CC\u06BA”, with “\u06CC” (U+06CC).'],
    [
      'ar',
      '\u0633\u06A9\u0627\u0646',
      '“\u06A9” (U+06A9)',
      'Write “\u0633\u0643\u0627\u0646”, with “\u0643” (U+0643).',
    ],
    [
      'ar',
      '\u0639\u0644\u06CC',
      '“\u06CC” (U+06CC)',
      'Write “\u0639\u0644\u064A” or “\u0639\u0644\u0649”, with “\u064A” (U+064A) or “\u0649” (U+0649).',
    ],
    ['ar', '\u0628\u06CC\u062A', '“\u06CC” (U+06CC)', 'Write “\u0628\u064A\u062A”, with “\u064A” (U+064A).'],
  ])('is told in %s with the right one: %s', async (language, words, letter, hint) => {
    expect(await found(language, words)).toMatchObject([
      {
        code: 'neighbour-letter',
        severity: 'warning',
        message: `“${words}” has ${letter} of another language’s keyboard.`,
        hint,
      },
    ]);
  });

  it.each([
    ['fa', '\u06A9\u0634\u0648\u0631 :ar[\u0643\u0644\u064A]'],
    ['ar', ':fa[\u06A9\u0634\u0648\u0631 \u0645\u0644\u06CC]'],
    ['ps', '\u0645\u0644\u064A'],
    ['en', 'the word \u0643'],
  ])('is not told in %s where it is right: %s', async (language, words) => {
    expect(await found(language, words)).toEqual([]);
  });
});
