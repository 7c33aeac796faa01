// Days that no calendar has: 30 February, 31.11.2024.

import { findAll } from '../../text/narrow.ts';
import { isPoint } from '../../time.ts';
import type { DataCheck, Found } from '../check.ts';
import { type TypedDate, typedDates } from '../figures/typed-dates.ts';
import { sentencesWithTimes } from './sentences.ts';

/** A day above 31, or a month above 12, in digits: the day and the month of two digits each. */
const inDigits = /(?<![\p{N}./-])(\d\d)([./])(\d\d)\2(?:19|20)\d\d(?![\p{N}/-]|\.\d)/gu;

/**
 * A typed date that there is not. Without its year, 29 February may be; a number that only stands behind a month (“in
 * February 30 people”) is no day.
 */
export const dateImpossible: DataCheck = {
  code: 'date-impossible',
  severity: 'error',
  title: 'A day that no calendar has',
  why: 'Nobody can tell which day is meant.',
  example: {
    wrong: 'The fair took place on 31 November 2024.',
    right: 'The fair took place on 30 November 2024.',
  },
  mend: 'Correct the day or the month.',
  find: (subject) =>
    sentencesWithTimes(subject).flatMap(({ texts, passage, sentence, units }): Found[] => {
      const { shown } = sentence;
      if (!/\d/.test(shown)) return [];
      const dates = typedDates(shown, units).filter((date) => isNone(date, shown));
      const digits = findAll(inDigits, shown).flatMap(({ 0: raw, 1: day, 3: month, index }) =>
        Number(day) > 31 || Number(month) > 12 ? [{ raw, index }] : [],
      );
      return [...dates, ...digits].flatMap(({ raw, index }): Found[] => {
        // Printed dates are read when figures.yaml is.
        if (sentence.nameAt(index) !== undefined) return [];
        const words = raw.replace(/\s+/g, ' ').trim();
        const place = texts.locate(passage.path, sentence.sourceOf(index));
        return [{ message: `There is no “${words}”.`, place, at: passage.path, about: words }];
      });
    }),
};

/** A year that has 29 February. */
const leap = 2024;

function isNone({ raw, index, month, day, year }: TypedDate, shown: string): boolean {
  const after = shown.slice(index + raw.length);
  if (/^\.\d/.test(after)) return false;
  if (day === undefined) return year !== undefined && /^(?:3[2-9]|[4-9]\d)(?!\d)/.test(raw);
  if (/\d$/.test(raw) && year === undefined && !/^-\p{L}/u.test(after)) return false;
  return !isPoint([year ?? leap, month, day].map((part) => String(part).padStart(2, '0')).join('-'));
}
