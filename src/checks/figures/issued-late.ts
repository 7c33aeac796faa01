// A day of issue long after the period: as a rule the wrong year.
import type { DataCheck } from '../check.ts';
import { wrongIssue } from './figure-days.ts';

/** A day of issue more than half a year after the end of the period. */
export const issuedLate: DataCheck = {
  code: 'issued-late',
  severity: 'warning',
  title: 'A day of issue long after the period',
  why: 'The page prints this month in its head, and {{year}} in the texts is the year of this day.',
  example: {
    wrong: '# data/azerbaijan/2024-09\nissued: 2025-09-30',
    right: '# data/azerbaijan/2024-09\nissued: 2024-09-30',
  },
  mend: 'Correct the day, or rename the folder.',
  find({ period }) {
    const { issued } = period.figures;
    if (wrongIssue(period) !== 'late') return [];
    const message = `issued is ${issued}, more than half a year after the period ${period.periodId}.`;
    return [{ message, place: period.locateFigure(['issued']), at: ['issued'], about: issued }];
  },
};
