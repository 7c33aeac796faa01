// Events that are told as news, more than a year after they took place.
import { languageOf } from '../../language/index.ts';
import { monthsLater } from '../../time.ts';
import type { DataCheck, Found } from '../check.ts';
import { coveredTimes, wrongIssue } from '../figures/figure-days.ts';
import { stretchOf } from './sentence-times.ts';
import { sentencesWithTimes } from './sentences.ts';
import { isOver } from './told-too-early.ts';

/** Months that a factsheet looks back, and years after which a date is history. */
const news = 12;
const history = 5;

/**
 * A date of figures.yaml, or a typed day, in a sentence that tells what took place: more than a year before the issue,
 * before all times that results cover, and less than five years back. Laws, agreements, beginnings and surveys are told long after.
 */
export const dateLongPast: DataCheck = {
  code: 'date-long-past',
  severity: 'warning',
  title: 'An event of another year than the factsheet',
  why: 'Most often it is the year that is wrong. Else readers take old news for new.',
  example: {
    wrong: '# issued: 2024-09-30\ntournament: 2023-06-11',
    right: '# issued: 2024-09-30\ntournament: 2024-06-11',
  },
  mend: 'Correct the date, or tell something newer. If it is right, accept the finding with the reason.',
  needs: ['events'],
  find(subject) {
    const { period } = subject;
    const { issued, dates } = period.figures;
    if (wrongIssue(period)) return [];
    const oldest =
      [monthsLater(issued, -news), ...coveredTimes(period).map(({ from }) => from)].sort()[0] ?? '';
    const earliest = monthsLater(issued, -12 * history);
    const seen = new Set<string>();
    return sentencesWithTimes(subject).flatMap((one): Found[] => {
      const { texts, passage, sentence, told } = one;
      const events = languageOf(texts.language).events;
      return told.flatMap((time): Found[] => {
        const name = sentence.nameAt(time.index);
        const value = name === undefined ? undefined : dates[name];
        const isNews = time.use === 'in' && time.year !== undefined && /^(?:day|month)$/.test(time.unit);
        const { to } = stretchOf(time, undefined, issued);
        if (!isNews || to >= oldest || to < earliest) return [];
        if (!isOver(one) || events?.lasting.test(sentence.shown)) return [];
        if (name !== undefined) {
          if (value === undefined || seen.has(name)) return [];
          seen.add(name);
          const path = ['dates', name];
          const where = `${texts.file.split('/').at(-1)} at ${passage.path.join('.')}`;
          const message = `${name} is ${value}, more than a year before the issue (${issued}), and ${where} tells it as news.`;
          return [{ message, place: period.locateFigure(path), at: path, about: value }];
        }
        if (time.unit !== 'day' || !events?.held.test(sentence.shown)) return [];
        const message = `“${time.raw}” is more than a year before the issue (${issued}).`;
        return [
          {
            message,
            place: texts.locate(passage.path, sentence.sourceOf(time.index)),
            at: passage.path,
            about: time.raw,
          },
        ];
      });
    });
  },
};
