// Amounts that were meant to be larger: 8000 for eight million, given in thousands.
import type { DataCheck } from '../check.ts';
import { isImpossible, isTooSmall } from './amounts.ts';
import { jumpsOf } from './jumps.ts';

/**
 * An amount of the funding that is under ten thousand, or that has decimals. One under a thousand is another check's; one
 * that fell so far since last time is told as figure-jump.
 */
export const amountSmall: DataCheck = {
  code: 'amount-small',
  severity: 'warning',
  title: 'An amount that is too small, or has decimals',
  why: 'The page prints the amount as it stands: $8,000, and not $8.0 million.',
  example: { wrong: 'required: 8000', right: 'required: 8000000' },
  mend: 'Write the whole amount in digits, without dots or commas: 8000000.',
  find(subject) {
    const { period } = subject;
    const { funding } = period.figures;
    if (!funding) return [];
    const { required, funded, currency } = funding;
    return (['required', 'funded'] as const).flatMap((part) => {
      const amount = { required, funded }[part];
      if (!isTooSmall(amount) || isImpossible(amount)) return [];
      const path = ['funding', part];
      if (jumpsOf(subject).some(({ figure }) => figure.name === path.join('.'))) return [];
      const message = `funding.${part} is ${amount} ${currency}.`;
      return [{ message, place: period.locateFigure(path), at: path, about: String(amount) }];
    });
  },
};
