// Parts of the funding in another currency than the funding.
import type { DataCheck } from '../../checks/check.ts';
import { breakdownsOf } from './parts.ts';

/** At the currency. */
export const partsInOtherCurrency: DataCheck = {
  code: 'parts-in-other-currency',
  severity: 'error',
  title: 'Parts of the funding in another currency',
  why: 'Amounts in two currencies on one page are read as one, and cannot be added up.',
  example: {
    wrong: 'funding: { currency: USD }\nfunding_by_donor: { currency: EUR, … }',
    right: 'funding: { currency: USD }\nfunding_by_donor: { … }',
  },
  mend: 'Give the amounts in the currency of the funding, as your finance unit converts them, and take this line out.',
  final: true,
  find: ({ period }) =>
    breakdownsOf(period).flatMap(({ name, currency }) => {
      const own = period.figures.funding?.currency;
      if (own === undefined || currency === own) return [];
      const message = `The amounts are in ${currency}, the funding in ${own}.`;
      return [{ message, ...period.inFigures([name, 'currency']), about: currency }];
    }),
};
