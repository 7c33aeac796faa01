// What is told as still to come, though its time is over.
import { languageOf } from '../../language/index.ts';
import { isIn } from '../../text/narrow.ts';
import type { DataCheck, Found } from '../check.ts';
import { wrongIssue } from '../figures/figure-days.ts';
import { stretchOf, type ToldTime } from './sentence-times.ts';
import { type SentenceWithTimes, sentencesWithTimes } from './sentences.ts';

/**
 * A time that ended before the day of issue, typed or printed, of a verb of the future. Left alone is a time that another
 * word may have to itself: “the plan adopted in 2024 will …”.
 */
export const toldTooLate: DataCheck = {
  code: 'told-too-late',
  severity: 'warning',
  doubts: true,
  title: 'Something told as to come that is over',
  why: 'It was left from the last factsheet. Readers see that nobody has gone over the text.',
  example: {
    wrong: '# issued: 2025-03-31\n"A fair will be held on 3 March 2025."',
    right: '# issued: 2025-03-31\n"A fair was held on 3 March 2025."',
  },
  mend: 'Tell it as over, or correct its time.',
  needs: ['events'],
  find(subject) {
    if (wrongIssue(subject.period)) return [];
    const { issued } = subject.period.figures;
    return sentencesWithTimes(subject).flatMap((one): Found[] => {
      const { texts, passage, sentence, told } = one;
      return told.flatMap((time): Found[] => {
        if (!/\d{4}/.test(time.raw) || stretchOf(time, undefined, issued).to >= issued) return [];
        const verdict = toComeBy(one, time);
        if (!verdict) return [];
        const words = time.raw.replace(/\s+/g, ' ').trim();
        const message = `“${words}” is told as to come, and is over on the day of issue (${issued}).`;
        const place = texts.locate(passage.path, sentence.sourceOf(time.index));
        return [{ message, place, at: passage.path, about: words, ...verdict }];
      });
    });
  },
};

/** Whether a time is told as to come. `doubt`: a year behind the verb may be that of a noun (“the situation in 2024”). */
function toComeBy(
  { texts, sentence: { shown } }: SentenceWithTimes,
  time: ToldTime,
): { doubt: boolean } | undefined {
  const { toCome } = languageOf(texts.language).events ?? {};
  const { index, raw, use, unit } = time;
  if (!toCome || use === 'since') return undefined;
  const before = shown.slice(0, index);
  if (toCome.rest && isIn(toCome.rest, shown.slice(index + raw.length - 2))) return { doubt: false };
  const isFirst = /^[^,]{1,16}$/u.test(before);
  if (isFirst && toCome.opening && isIn(toCome.opening, shown.trimStart())) return { doubt: false };
  return toCome.before && isIn(toCome.before, before) ? { doubt: unit === 'year' } : undefined;
}
