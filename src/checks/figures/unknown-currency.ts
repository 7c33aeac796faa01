// The currency of the funding is one that exists.
import type { DataCheck } from '../check.ts';

/** A code that is no currency of ISO 4217, as Intl knows them. */
export const unknownCurrency: DataCheck = {
  code: 'unknown-currency',
  severity: 'error',
  title: 'A currency that does not exist',
  why: 'Amounts would be printed with letters that mean nothing, as “UDS 8.0 million”.',
  example: { wrong: 'currency: UDS', right: 'currency: USD' },
  mend: 'Write the currency’s code of three capitals, like USD, EUR or CHF.',
  find({ period }) {
    const currency = period.figures.funding?.currency;
    if (currency === undefined || Intl.supportedValuesOf('currency').includes(currency)) return [];
    const message = `There is no currency “${currency}”.`;
    return [{ message, ...period.inFigures(['funding', 'currency']), about: currency }];
  },
};
