// A file from before results had a time: told once, with the lines that it needs.
import type { Period } from '../../period/period.ts';
import type { DataCheck } from '../check.ts';
import { entryWith, upToIssue, yearUpTo } from './times.ts';

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
    const message = 'No result says which time it covers (during).';
    return [{ message, hint, ...period.inFigures(['results']), about: 'during' }];
  },
};
