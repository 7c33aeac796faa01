// A sentence in which a month, or a time told before, may be taken for that of a figure.
import type { DataCheck } from '../check.ts';
import { timeConflicts } from './conflicts.ts';
import { foundOf } from './time-differs.ts';

/**
 * A month in the sentence of a figure that covers other or more months; a year some years before; a time after that of the
 * figure, told in an earlier sentence of the passage; and a year beside a figure of the population that is of another.
 */
export const timeUnclear: DataCheck = {
  code: 'time-unclear',
  severity: 'warning',
  title: 'A time that may be taken for the figure’s',
  why: 'Readers take a figure to be of the month or year that was told last.',
  example: {
    wrong: '# during: 2024-01/2024-09\n"In May, {{legal_aid_refugees, number}} refugees received legal aid."',
    right:
      '# during: 2024-01/2024-09\n"{{legal_aid_refugees, during, capital}}, {{legal_aid_refugees, number}} refugees received legal aid."',
  },
  mend: 'Tell the figure’s own time with {{name, during}}. If the sentence is right as it is, accept the finding with the reason.',
  find: (subject) => timeConflicts(subject).flatMap((one) => (one.sure ? [] : [foundOf(one)])),
};
