// Amounts that were meant in millions: 7.8 for 7.8 million.
import type { DataCheck } from '../check.ts';
import { isImpossible } from './amounts.ts';

/** An amount of the funding that is not nought and is under a thousand: no appeal is, and no contribution to one. */
export const amountImpossible: DataCheck = {
  code: 'amount-impossible',
  severity: 'error',
  title: 'An amount that can only be meant in millions or thousands',
  why: 'The page would ask donors for 8 dollars, and work out shares from them.',
  example: { wrong: 'required: 7.8', right: 'required: 7800000' },
  mend: 'Write the whole amount in digits, without dots or commas: 7800000.',
  find({ period }) {
    const { funding } = period.figures;
    if (!funding) return [];
    const { required, funded, currency } = funding;
    return (['required', 'funded'] as const).flatMap((part) => {
      const amount = { required, funded }[part];
      if (!isImpossible(amount)) return [];
      const message = `funding.${part} is ${amount} ${currency}, and no appeal is below a thousand.`;
      const hint = `If millions are meant, write ${Math.round(amount * 1_000_000)}; if thousands, ${Math.round(amount * 1000)}.`;
      return [{ message, hint, ...period.inFigures(['funding', part]), about: String(amount) }];
    });
  },
};
