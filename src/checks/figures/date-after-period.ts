// Figures of a period are not from the months after it.
import { endOfMonth } from '../../time.ts';
import type { DataCheck } from '../check.ts';
import { asOfDays, coveredTimes } from './figure-days.ts';

/**
 * An as-of date of the population or of a result, or the end of a time that results cover, after the last day of the month that the folder is named by. Funding
 * and staff are left out: offices give those as they stand on the day of issue, which may be weeks later.
 */
export const dateAfterPeriod: DataCheck = {
  code: 'date-after-period',
  severity: 'warning',
  title: 'An as-of date after the end of the period',
  why: 'The figure belongs to the next period, and would be told in both.',
  example: {
    wrong: '# data/azerbaijan/2024-09\nlegal_aid_idps: { value: 2084, as_of: 2024-10-14 }',
    right: '# data/azerbaijan/2024-09\nlegal_aid_idps: { value: 2084, as_of: 2024-09-30 }',
  },
  mend: 'Correct the date, or take the figure of the period’s last day.',
  find({ period }) {
    const end = endOfMonth(period.periodId);
    return [...asOfDays(period), ...coveredTimes(period)]
      .filter(({ part }) => part === 'population' || part === 'results')
      .filter(({ as_of }) => as_of > end && as_of <= period.figures.issued)
      .map(({ name, as_of, says, path }) => {
        const message = `${name} ${says}, and the period ${period.periodId} ends on ${end}.`;
        return { message, place: period.locateFigure(path), at: path, about: as_of };
      });
  },
};
