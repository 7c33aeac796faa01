// As-of dates that belong to an earlier factsheet.
import { monthsLater } from '../../time.ts';
import type { DataCheck } from '../check.ts';
import { asOfDays, coveredTimes, type FigureDay, wrongIssue } from './figure-days.ts';

/** Months after which a figure no longer describes the present; statistics of a half-year come out half a year later. */
const oldest = 12;

/**
 * An as-of date, or the end of a time that results cover, that is older than the last factsheet: for funding, staff and
 * results one that is not after its day of issue; for the population, whose statistics come out only twice a year, one before its own. And any date more than a
 * year before the day of issue.
 */
export const dateOld: DataCheck = {
  code: 'date-old',
  severity: 'warning',
  title: 'An as-of date that belongs to an earlier factsheet',
  why: 'Most often the figure was renewed and its date was not, or neither was.',
  example: {
    wrong: '# issued 2025-03-31, the last one 2024-09-30\nfunding: { as_of: 2024-09-30 }',
    right: '# issued 2025-03-31, the last one 2024-09-30\nfunding: { as_of: 2025-03-31 }',
  },
  mend: 'Give the figure and the date as they are now. If there is no newer figure, accept the finding with the reason.',
  find({ period, previous }) {
    const { issued } = period.figures;
    const reasonOf = ({ part, as_of }: FigureDay): string | undefined => {
      const last = previous?.figures;
      if (last?.population && part === 'population' && as_of < last.population.as_of) {
        return `before that of the last factsheet (${last.population.as_of})`;
      }
      if (last && part !== 'population' && as_of <= last.issued && last.issued < issued) {
        return `not after the last factsheet (${last.issued})`;
      }
      if (wrongIssue(period)) return undefined;
      return as_of < monthsLater(issued, -oldest)
        ? `more than a year before the issue (${issued})`
        : undefined;
    };
    return [...asOfDays(period), ...coveredTimes(period)].flatMap((day) => {
      const reason = reasonOf(day);
      if (reason === undefined) return [];
      const { name, as_of, says, path } = day;
      const message = `${name} ${says}, ${reason}.`;
      return [{ message, place: period.locateFigure(path), at: path, about: as_of }];
    });
  },
};
