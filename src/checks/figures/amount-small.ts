// Amounts that were meant to be larger: `8.0` for eight million, `8.000` for eight thousand.
import type { Check } from '../check.ts';
import type { DataSubject } from '../subjects.ts';
import { isTooSmall } from './amounts.ts';

/** An amount of the funding that is under ten thousand, or that has decimals. */
export const amountSmall: Check<DataSubject> = {
  code: 'amount-small',
  severity: 'warning',
  title: 'An amount that is too small, or has decimals',
  why: 'The page prints the amount as it stands: $8, and not $8.0 million.',
  example: { wrong: 'required: 8.0', right: 'required: 8000000' },
  mend: 'Write the whole amount in digits, without dots or commas: 8000000.',
  find({ period }) {
    const { required, funded, currency } = period.figures.funding;
    return (['required', 'funded'] as const).flatMap((part) => {
      const amount = { required, funded }[part];
      if (!isTooSmall(amount)) return [];
      const path = ['funding', part];
      const message = `funding.${part} is ${amount} ${currency}.`;
      return [{ message, place: period.locateFigure(path), at: path, about: String(amount) }];
    });
  },
};
