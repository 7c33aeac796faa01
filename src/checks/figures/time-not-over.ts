// Nobody can count what happened in a time that is still going on, or to come.
import type { DataCheck } from '../check.ts';
import { wrongIssue } from './figure-days.ts';
import { upToIssue, type WrittenTime, writtenTimes } from './times.ts';

/** A time of results that ends, or begins to count, after the day of issue. Where that day itself is wrong, it alone is told. */
export const timeNotOver: DataCheck = {
  code: 'time-not-over',
  severity: 'error',
  title: 'A time that is not over on the day of issue',
  why: 'The page would tell what happened in months that are still to come. One of the two dates is wrong.',
  example: {
    wrong: 'issued: 2024-09-30\nduring: 2024',
    right: 'issued: 2024-09-30\nduring: 2024-01/2024-09',
  },
  mend: 'Write the months that are counted, like 2024-01/2024-09; or correct issued at the top.',
  find({ period }) {
    const { issued } = period.figures;
    if (wrongIssue(period)) return [];
    const isAhead = ({ key, stretch }: WrittenTime) => (key === 'since' ? stretch.from : stretch.to) > issued;
    return writtenTimes(period)
      .filter(isAhead)
      .map(({ name = 'during', key, text, stretch, path }) => {
        const isToCome = stretch.from > issued;
        const message = isToCome
          ? `${name} is of ${key === 'since' ? 'the time since ' : ''}${text}, which begins after the day of issue (${issued}).`
          : `${name} is of ${text}, which is not over on the day of issue (${issued}).`;
        const hint = isToCome
          ? 'Correct the time, or issued at the top.'
          : `Write the months that are counted: ${key}: ${upToIssue(stretch.from, issued)}; or correct issued at the top.`;
        return { message, hint, place: period.locateFigure(path), at: path, about: text };
      });
  },
};
