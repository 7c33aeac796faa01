// A date typed in another form than the one in which the language's dates are printed.
import type { Check } from '../check.ts';
import type { DataSubject } from '../subjects.ts';
import { matches } from './matches.ts';
import { patternsWithMonths } from './months.ts';

const day = '(?:0?[1-9]|[12]\\d|3[01])';
const month = '(?:0?[1-9]|1[0-2])';
/** 11.06.2024, 11/06/2024 and 2024-06-11; not a number of a document or a version. */
const digits = `(?<![\\p{L}\\p{N}./-])(?:${day}\\.${month}\\.(?:19|20)\\d\\d|${day}/${day}/(?:19|20)\\d\\d|(?:19|20)\\d\\d-(?:0[1-9]|1[0-2])-${day})(?![\\p{L}\\p{N}/]|[.-]\\p{N})`;

/** The forms that are not the language's own, by language; `{months}` stands for the names of the months. */
const forms: Partial<Record<string, readonly string[]>> = {
  // 2024-cü il 11 iyun, and 11 iyun 2024: the page prints 11 iyun 2024-cü il.
  az: [
    digits,
    `(?<!\\p{L})(?:\\d{4}-c[ıiuü]|\\uE000) il(?:in)? ${day} (?:{months})`,
    `(?<!\\p{N})${day} (?:{months}) (?:19|20)\\d\\d(?![\\p{N}-])`,
  ],
  // June 11, 2024; June 11th; 11th (of) June: the page prints 11 June 2024.
  en: [
    digits,
    `(?<!\\p{L})(?:{months}) ${day}(?:st|nd|rd|th)(?!\\p{L})`,
    `(?<!\\p{L})(?:{months}) ${day},? (?:(?:19|20)\\d\\d|\\uE000)(?!\\p{N})`,
    `(?<!\\p{N})${day}(?:st|nd|rd|th) (?:of )?(?:{months})(?!\\p{L})`,
  ],
};

/** In Azerbaijani and English. */
export const dateForm: Check<DataSubject> = {
  code: 'date-form',
  severity: 'warning',
  title: 'A date in another form than the others',
  why: 'Dates in two forms look like two papers, and 11.06 is in November for some readers.',
  example: { wrong: '2024-cü il 11 iyun tarixində', right: '{{tournament, date}} tarixində' },
  mend: 'Put the date into figures.yaml under dates, and name it as {{name, date}}; or write it as the page does.',
  find: (subject) =>
    matches(
      subject,
      patternsWithMonths(subject, patternFor),
      ({ words }) =>
        `The date “${words.replace(/[.,;:)]+$/, '')}” has another form than the dates that the page prints.`,
    ),
};

function patternFor(months: string, language: string): RegExp | undefined {
  const own = Object.hasOwn(forms, language) ? forms[language] : undefined;
  return own && new RegExp(own.join('|').replaceAll('{months}', months), 'gu');
}
