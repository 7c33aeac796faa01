// Parts of the funding that leave some of it out, and the page does not say so.
import type { DataCheck } from '../../checks/check.ts';
import { breakdownsOf, restOf } from './parts.ts';

/** At the amounts. What donors gave privately, or for all of the agency, is often left out on purpose: a note. */
export const partsLessThanWhole: DataCheck = {
  code: 'parts-less-than-whole',
  severity: 'note',
  title: 'Parts of the funding that leave some of it out',
  why: 'The per cents beside the bars do not come to 100, and a reader looks for what is missing.',
  example: {
    wrong: '(page.yaml) funding_by_donor: { by: donor }',
    right: '(page.yaml) funding_by_donor: { by: donor, rest: shown }',
  },
  mend: 'Add what is missing, or write “rest: shown” for the block in page.yaml: then a bar stands for it.',
  find: ({ period }) =>
    breakdownsOf(period).flatMap((one) => {
      const { name, of, sum, whole, currency, rest } = one;
      const missing = restOf(one);
      if (missing === undefined || rest === 'shown' || sum === 0) return [];
      const message = `The amounts come to ${sum} ${currency}, ${missing} less than funding.${of} (${whole}).`;
      return [{ message, ...period.inFigures([name, 'amounts']), about: String(sum) }];
    }),
};
