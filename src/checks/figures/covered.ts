// The times that figures cover: those that are missing, doubled, not over, or told nowhere.
import type { Period } from '../../period/period.ts';
import type { DataCheck } from '../check.ts';
import { wrongIssue } from './figure-days.ts';
import { entryWith, upToIssue, type WrittenTime, writtenTimes, yearUpTo } from './times.ts';

/** Whether no result of a period says which time it covers, and there are some. */
export function isUntold({ figures, table }: Pick<Period, 'figures' | 'table'>): boolean {
  const names = Object.keys(figures.results);
  return names.length > 0 && names.every((name) => table.get(name)?.time === undefined);
}

/** A file whose results tell no time at all, and are not all of a day. One finding, which writes the lines to add. */
export const timesUntold: DataCheck = {
  code: 'times-untold',
  severity: 'warning',
  title: 'Results that do not say which time they cover',
  why: 'In a text {{year}} is the year of issue: a factsheet of March 2025 with the figures of 2024 would say “in 2025”.',
  example: {
    wrong: 'issued: 2024-09-30\nresults:\n  legal_aid_idps: { value: 2084, as_of: 2024-06-30 }',
    right:
      'issued: 2024-09-30\nduring: 2024-01/2024-09\nresults:\n  legal_aid_idps: { value: 2084, during: 2024-01/2024-06 }',
  },
  mend: 'Write during at the top of figures.yaml, and {{name, during}} or {{name, year}} in the texts.',
  find({ period }) {
    const { issued, results } = period.figures;
    if (!isUntold(period)) return [];
    const all = upToIssue(`${issued.slice(0, 4)}-01-01`, issued);
    const own = Object.entries(results).flatMap(([name, result]) => {
      const day = typeof result === 'number' ? undefined : result.as_of;
      return day === undefined ? [] : [`${name}: ${entryWith(result, yearUpTo(day))}`];
    });
    const lines = [
      `Write, with the months that are counted: “during: ${all}” below issued`,
      ...(own.length > 0 ? [`under results ${own.map((line) => `“${line}”`).join(', ')}`] : []),
    ];
    const hint = `${lines.join('; ')}. Where a figure counts since a year, write since: 2014 instead; where it was so on a day, leave as_of. The texts then print the time with {{name, during}} and {{name, year}}.`;
    const path = ['results'];
    const message = 'No result says which time it covers (during).';
    return [{ message, hint, place: period.locateFigure(path), at: path, about: 'during' }];
  },
};

/** A result without a time of its own, in a file that has none for all but tells those of others. */
export const timeMissing: DataCheck = {
  code: 'time-missing',
  severity: 'error',
  title: 'A figure without its time',
  why: 'Nobody could tell which months it counts: the page would print the year of issue, and last year’s figure would become this year’s.',
  example: {
    wrong: 'results:\n  mine_signs: 155\n  legal_aid_idps: { value: 2084, during: 2024-H1 }',
    right:
      'during: 2024-01/2024-09\nresults:\n  mine_signs: 155\n  legal_aid_idps: { value: 2084, during: 2024-H1 }',
  },
  mend: 'Write during at the top of figures.yaml, for all results; or give this one a time of its own.',
  find({ period }) {
    const { figures, table } = period;
    if (isUntold(period)) return [];
    const likely = upToIssue(`${figures.issued.slice(0, 4)}-01-01`, figures.issued);
    return Object.entries(figures.results).flatMap(([name, result]) => {
      if (table.get(name)?.time) return [];
      const path = ['results', name];
      const hint = `Write during: ${likely} below issued, for all results (with the months that they count); or here ${name}: ${entryWith(result, likely)}.`;
      const message = `Nobody says which time ${name} covers.`;
      return [{ message, hint, place: period.locateFigure(path), at: path, about: name }];
    });
  },
};

/** A result with two times: `during` beside `as_of` or `since`. What counts since a year may say up to which day. */
export const timeBoth: DataCheck = {
  code: 'time-both',
  severity: 'error',
  title: 'A figure with two times',
  why: 'Nobody can tell which of the two is printed: whether something happened in these months, or was so on this day.',
  example: {
    wrong: 'legal_aid_idps: { value: 2084, during: 2024-01/2024-06, as_of: 2024-06-30 }',
    right: 'legal_aid_idps: { value: 2084, during: 2024-01/2024-06 }',
  },
  mend: 'Keep during for what happened in a time, as_of for what was there on a day, since for what counts from a year on.',
  find({ period }) {
    return Object.entries(period.figures.results).flatMap(([name, result]) => {
      if (typeof result === 'number' || result.during === undefined) return [];
      const other = (['as_of', 'since'] as const).find((key) => result[key] !== undefined);
      if (!other) return [];
      const path = ['results', name, other];
      const message = `${name} has both during (${result.during}) and ${other} (${result[other]}).`;
      return [{ message, place: period.locateFigure(path), at: path, about: String(result[other]) }];
    });
  },
};

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
