// What was received only adds up from January to December.
import type { DataCheck } from '../check.ts';

/** Less funding than in the last factsheet of the same year, in the same currency. */
export const fundingFell: DataCheck = {
  code: 'funding-fell',
  severity: 'warning',
  title: 'Less funding than before in the same year',
  why: 'Contributions of a year add up. A donor who compares the two factsheets would ask where the money went.',
  example: {
    wrong: '# in March: funded: 2100000\nfunding: { as_of: 2024-09-30, funded: 450000 }',
    right: '# in March: funded: 2100000\nfunding: { as_of: 2024-09-30, funded: 4500000 }',
  },
  mend: 'Look at the amount again. If a contribution was given back or moved, accept the finding with the reason.',
  find({ period, previous }) {
    const [now, then] = [period.figures.funding, previous?.figures.funding];
    if (!now || !then || then.currency !== now.currency || then.as_of > now.as_of) return [];
    if (then.as_of.slice(0, 4) !== now.as_of.slice(0, 4) || now.funded >= then.funded) return [];
    const message = `${now.funded} ${now.currency} are funded, and ${then.funded} were on ${then.as_of}.`;
    return [{ message, ...period.inFigures(['funding', 'funded']), about: String(now.funded) }];
  },
};
