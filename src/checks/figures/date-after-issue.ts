// No figure is from a day after the day of issue.
import type { DataCheck } from '../check.ts';
import { asOfDays, wrongIssue } from './figure-days.ts';

/** An as-of date after the day of issue. Where that day itself is wrong, all dates would be: it alone is told. */
export const dateAfterIssue: DataCheck = {
  code: 'date-after-issue',
  severity: 'error',
  title: 'An as-of date after the day of issue',
  why: 'Nobody can know a figure of a day that is still to come. One of the two dates is wrong.',
  example: {
    wrong: 'issued: 2024-09-30\nfunding: { as_of: 2024-12-31 }',
    right: 'issued: 2024-09-30\nfunding: { as_of: 2024-09-30 }',
  },
  mend: 'Correct this date, or issued at the top.',
  find({ period }) {
    const { issued } = period.figures;
    if (wrongIssue(period)) return [];
    return asOfDays(period)
      .filter(({ as_of }) => as_of > issued)
      .map(({ name, as_of, path }) => {
        const message = `${name} is as of ${as_of}, after the day of issue (${issued}).`;
        return { message, place: period.locateFigure(path), at: path, about: as_of };
      });
  },
};
