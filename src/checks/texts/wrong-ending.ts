// An ending typed after digits that does not follow from how the number is spoken: 2026-cü, 40-dən, 21th.
import type { Check } from '../check.ts';
import type { DataSubject } from '../subjects.ts';
import { fits, isEnding } from './azerbaijani.ts';
import { matches } from './matches.ts';

/** Digits, thousands set apart or not. Names (COP29), spans and fractions are left alone. */
const digits = '(?<![\\p{L}\\p{N}.,:/-]|\\p{N}[ \\u00A0])(?<digits>\\d{1,3}(?:[ \\u00A0]\\d{3})+|\\d+)';

/** What follows them; `bare` in Azerbaijani, where a hyphen is missing. */
const patterns: Partial<Record<string, RegExp>> = {
  az: new RegExp(`${digits}(?:-(?<ending>\\p{Ll}+)|(?<bare> ?c[ıiuü]|d[aə]n|n[ıiuü]n))(?!\\p{L})`, 'gu'),
  en: new RegExp(`${digits}(?<ordinal>st|nd|rd|th)(?!\\p{L})`, 'gu'),
};

/** In Azerbaijani and English texts. */
export const wrongEnding: Check<DataSubject> = {
  code: 'wrong-ending',
  severity: 'error',
  title: 'An ending that does not fit its number',
  why: 'The ending follows the spoken number: doxsan altı, so 1996-cı. A wrong one is mostly left from another number.',
  example: { wrong: '1996-cü ildə', right: '1996-cı ildə' },
  mend: 'Correct the ending; or name the figure with a format, like {{year, ordinal}}, which always fits.',
  find: (subject) =>
    matches(
      subject,
      ({ language }) => (Object.hasOwn(patterns, language) ? patterns[language] : undefined),
      ({ match: { groups }, words }) => {
        const number = groups?.digits?.replace(/\D/g, '') ?? '';
        const { ending, bare, ordinal } = groups ?? {};
        if (bare !== undefined) return `The ending of “${words}” stands without a hyphen.`;
        const isRight = ordinal
          ? ordinal === ordinalOf(number)
          : !isEnding(ending ?? '') || fits(number, ending ?? '');
        return isRight ? undefined : `The ending of “${words}” does not fit its number.`;
      },
    ),
};

/** 1st, 2nd, 3rd, but 11th, 12th, 13th. */
function ordinalOf(number: string): string {
  if (/1\d$/.test(number)) return 'th';
  return { 1: 'st', 2: 'nd', 3: 'rd' }[Number(number.at(-1))] ?? 'th';
}
