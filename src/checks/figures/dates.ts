// As-of dates that do not go with the issue, the period, their source or last time.
import { endOfMonth, monthsLater } from '../../time.ts';
import type { DataCheck } from '../check.ts';
import { asOfDays, coveredTimes, type FigureDay, wrongIssue } from './figure-days.ts';

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
      if (last && part === 'population' && as_of < last.population.as_of) {
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

/** An as-of date of population figures from UNHCR's Refugee Data Finder that is neither 30 June nor 31 December. */
export const dateNoHalfYear: DataCheck = {
  code: 'date-no-half-year',
  severity: 'warning',
  title: 'Statistics of a day that UNHCR has none for',
  why: 'UNHCR’s Refugee Data Finder has figures of 30 June and of 31 December. Those are printed as “mid-2024” and “end-2024”, any other day as a date.',
  example: { wrong: 'as_of: 2024-06-03\nsource: rdf', right: 'as_of: 2024-06-30\nsource: rdf' },
  mend: 'Write 30 June or 31 December; if the figures come from elsewhere, name that source.',
  find({ period }) {
    const { as_of, source } = period.figures.population;
    const { hostname, pathname } = URL.parse(period.operation.sources[source]?.url ?? '') ?? {};
    const isFinder = /(^|\.)unhcr\.org$/.test(hostname ?? '') && /refugee-statistics/.test(pathname ?? '');
    if (!isFinder || /-(06-30|12-31)$/.test(as_of)) return [];
    const path = ['population', 'as_of'];
    const message = `The population is as of ${as_of}, and its source has figures of 30 June and 31 December.`;
    return [{ message, place: period.locateFigure(path), at: path, about: as_of }];
  },
};
