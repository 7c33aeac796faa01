// An ending typed after digits that does not follow from how the number is spoken: 2026-cü, 40-dən, 21th.
import { languageOf } from '../../language/index.ts';
import type { DataCheck } from '../check.ts';
import { matches } from './read-passages.ts';

/** Digits, thousands set apart or not. Names (COP29), spans and fractions are left alone. */
const digits = '(?<![\\p{L}\\p{N}.,:/-]|\\p{N}[ \\u00A0])(?<digits>\\d{1,3}(?:[ \\u00A0]\\d{3})+|\\d+)';

/** In languages that hang endings on figures. */
export const wrongEnding: DataCheck = {
  code: 'wrong-ending',
  severity: 'error',
  title: 'An ending that does not fit its number',
  why: 'The ending follows the spoken number: doxsan altı, so 1996-cı. A wrong one is mostly left from another number.',
  example: { wrong: '1996-cü ildə', right: '1996-cı ildə' },
  mend: 'Correct the ending; or name the figure with a format, like {{year, ordinal}}, which always fits.',
  needs: ['endings'],
  find: (subject) =>
    matches(
      subject,
      ({ language }) => patternFor(language),
      ({ match: { groups }, passage: { language }, words }) => {
        const { digits: number = '', ending = '', bare } = groups ?? {};
        if (bare !== undefined) return `The ending of “${words}” stands without a hyphen.`;
        const isRight = languageOf(language).endings?.fits(number.replace(/\D/g, ''), ending);
        return isRight ? undefined : `The ending of “${words}” does not fit its number.`;
      },
    ),
};

function patternFor(language: string): RegExp | undefined {
  const { endings } = languageOf(language);
  return endings && new RegExp(`${digits}(?:${endings.afterDigits})(?!\\p{L})`, 'gu');
}
