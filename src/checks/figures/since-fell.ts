// What is counted since a year only grows.

import { sentencesIn } from '../../text/sentences.ts';
import type { DataCheck, DataSubject, Found, LanguageSubject } from '../check.ts';
import { earlierOf } from '../languages/pairs.ts';
import { exactly, type ReadPassage, readPassagesIn } from '../texts/read-passages.ts';
import { timesTold } from '../times/sentence-times.ts';
import { timeWordsOf } from '../times/time-words.ts';
import { placeOfValue } from './place-of-value.ts';
import { typedNumbers } from './typed-numbers.ts';
import { unitsOf } from './units.ts';

/** A result that counts since the same point in time as in the last factsheet, and is less. */
export const sinceFell: DataCheck = {
  code: 'since-fell',
  severity: 'warning',
  title: 'A count since a year that is less than last time',
  why: 'What has happened since 2014 cannot become less. A reader with both factsheets sees it.',
  example: {
    wrong: '# last time 2000\ncampaign_citizenships: { value: 200, since: 2014 }',
    right: '# last time 2000\ncampaign_citizenships: { value: 2200, since: 2014 }',
  },
  mend: 'Look at the figure again. If it was counted anew, accept the finding with the reason.',
  find(subject) {
    const { period, previous } = subject;
    if (!previous || previous.figures.issued >= period.figures.issued) return [];
    const named = [...period.table.values()].flatMap(({ name, value, time, path }) => {
      const last = previous.table.get(name);
      if (time?.kind !== 'since' || last?.time?.kind !== 'since' || time.point !== last.time.point) return [];
      if (Number(value) >= Number(last.value)) return [];
      const message = `${name} counts since ${time.point}, and is ${value}; it was ${last.value} last time.`;
      return [{ message, place: placeOfValue(period, path), at: path, about: String(value) }];
    });
    return [...named, ...fallenCounts(subject)];
  },
};

/** A count: where it stands, the word behind it, the year since which it is, and the longer words of its sentence. */
type Count = { raw: string; index: number; value: number; noun: string; year: number; words: Set<string> };

/** Each typed count that is less than last time, since the same year, of the same noun, in a sentence of the same words. */
export function fallenCounts(subject: DataSubject): Found[] {
  return subject.languages.flatMap((lang) =>
    readPassagesIn(subject, lang.language).flatMap((passage) => {
      const before = earlierOf(passage, subject);
      if (!before || passage.isName) return [];
      const last = countsIn(before, lang, subject);
      return (last.length === 0 ? [] : countsIn(passage, lang, subject)).flatMap((count): Found[] => {
        const { value, raw, index, year, noun } = count;
        const was = last.filter((one) => isSame(one, count));
        if (was.length !== 1 || !was[0] || was[0].value <= value) return [];
        const message = `“${raw} ${noun}” counts since ${year}; it was ${was[0].raw} last time.`;
        return [{ ...exactly(passage, index, index + raw.length), about: raw, message }];
      });
    }),
  );
}

function isSame(a: Count, b: Count): boolean {
  const shared = a.words.intersection(b.words).size;
  return a.year === b.year && a.noun === b.noun && 3 * shared >= 2 * Math.max(a.words.size, b.words.size);
}

/** The largest count of each sentence that tells one time: the year since which it is. */
function countsIn({ plain }: ReadPassage, lang: LanguageSubject, { period }: DataSubject): Count[] {
  if (!/(?:19|20)\d\d/.test(plain)) return [];
  const units = unitsOf(lang, period.figures.funding?.currency);
  return sentencesIn(plain, lang.language).flatMap(({ start, end }): Count[] => {
    const sentence = plain.slice(start, end);
    const since = timesTold(sentence, units, timeWordsOf(lang), period.figures.issued);
    const [count] = typedNumbers(sentence, units, () => true)
      .filter(({ kind }) => kind !== 'year')
      .sort((a, b) => (b.values[0] ?? 0) - (a.values[0] ?? 0));
    const [time] = since;
    if (since.length !== 1 || time?.use !== 'since' || !count) return [];
    const noun = /^[\s\u00A0]+(\p{L}+)/u.exec(sentence.slice(count.index + count.raw.length))?.[1];
    const [value] = count.values;
    if (count.kind !== 'count' || count.ordinal || !noun || value === undefined || !time.year) return [];
    const words = new Set(sentence.match(/\p{L}{4,}/gu) ?? []);
    return [{ raw: count.raw, index: start + count.index, value, noun, year: time.year, words }];
  });
}
