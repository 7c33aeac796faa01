// Amounts of a part that nobody can have meant: 1.2 for 1.2 million.
import type { DataCheck } from '../../checks/check.ts';
import { breakdownsOf } from './parts.ts';

/** Whole currency units: nobody prints less on a factsheet. */
const smallest = 1000;

/** An amount that is under a thousand, or that has decimals; nought, where it stands for a donor. */
export const amountUnlikely: DataCheck = {
  code: 'amount-unlikely',
  severity: 'warning',
  title: 'An amount that is nought, too small, or has decimals',
  why: 'The page prints the amount as it stands: $1, and not $1.2 million.',
  example: { wrong: 'amounts: { AUS: 1.2 }', right: 'amounts: { AUS: 1200000 }' },
  mend: 'Write the whole amount in digits, without dots or commas: 1200000. Take out who gave nothing.',
  find: ({ period }) =>
    breakdownsOf(period).flatMap(({ name, by, currency, amounts }) =>
      amounts.flatMap(([key, amount]) => {
        const isFew = amount < smallest && (amount > 0 || by !== 'earmarking');
        if (!isFew && (Number.isNaN(amount) || Number.isInteger(amount))) return [];
        const message = `${key} is ${amount} ${currency}.`;
        return [{ message, ...period.inFigures([name, 'amounts', key]), about: String(amount) }];
      }),
    ),
};
