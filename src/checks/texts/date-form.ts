// A date typed in another form than the one in which the language's dates are printed.
import { languageOf } from '../../language/index.ts';
import type { DataCheck } from '../check.ts';
import { patternsWithMonths } from './months.ts';
import { matches } from './read-passages.ts';

const day = '(?:0?[1-9]|[12]\\d|3[01])';
const month = '(?:0?[1-9]|1[0-2])';
/** 11.06.2024, 11.06.24, 11/06/2024 and 2024-06-11; not a number of a document or a version. */
const digits = `(?<![\\p{L}\\p{N}./-])(?:${day}\\.${month}\\.(?:19|20)\\d\\d|${day}/${day}/(?:19|20)\\d\\d|[0-3]\\d\\.[01]\\d\\.\\d\\d(?!\\.)|${day}/${day}/\\d\\d|(?:19|20)\\d\\d-(?:0[1-9]|1[0-2])-${day})(?![\\p{L}\\p{N}/]|[.-]\\p{N})`;

/** In languages of which the forms are known that are not their own. */
export const dateForm: DataCheck = {
  code: 'date-form',
  severity: 'warning',
  title: 'A date in another form than the others',
  why: 'Dates in two forms look like two papers, and 11.06 is in November for some readers.',
  example: { wrong: '2024-cü il 11 iyun tarixində', right: '{{tournament, date}} tarixində' },
  mend: 'Put the date into figures.yaml under dates, and name it as {{name, date}}; or write it as the page does.',
  needs: ['oddDates'],
  find: (subject) =>
    matches(
      subject,
      patternsWithMonths(subject, patternFor),
      ({ words }) =>
        `The date “${words.replace(/[.,;:)]+$/, '')}” has another form than the dates that the page prints.`,
    ),
};

function patternFor(months: string, language: string): RegExp | undefined {
  const { oddDates } = languageOf(language);
  if (!oddDates) return undefined;
  const patterns = [digits, ...oddDates].join('|').replaceAll('{months}', months).replaceAll('{day}', day);
  return new RegExp(patterns, 'gu');
}
