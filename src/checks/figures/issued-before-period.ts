// A factsheet is not issued before its period began: that date was copied from another.
import type { DataCheck } from '../check.ts';
import { wrongIssue } from './figure-days.ts';

/** A day of issue before the month that the folder is named by. */
export const issuedBeforePeriod: DataCheck = {
  code: 'issued-before-period',
  severity: 'error',
  title: 'A day of issue before the period began',
  why: 'The page prints this month in its head, and {{year}} in the texts is the year of this day.',
  example: {
    wrong: '# data/azerbaijan/2025-03\nissued: 2024-09-30',
    right: '# data/azerbaijan/2025-03\nissued: 2025-03-31',
  },
  mend: 'Write the day on which this factsheet is issued.',
  find({ period }) {
    const { issued } = period.figures;
    if (wrongIssue(period) !== 'before') return [];
    const message = `issued is ${issued}, before the period ${period.periodId} began.`;
    return [{ message, place: period.locateFigure(['issued']), at: ['issued'], about: issued }];
  },
};
