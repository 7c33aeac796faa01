// Each result covers a time, and says which.
import type { DataCheck } from '../check.ts';
import { entryWith, upToIssue } from './times.ts';
import { isUntold } from './times-untold.ts';

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
      const hint = `Write during: ${likely} below issued, for all results (with the months that they count); or here ${name}: ${entryWith(result, likely)}.`;
      const message = `Nobody says which time ${name} covers.`;
      return [{ message, hint, ...period.inFigures(['results', name]), about: name }];
    });
  },
};
