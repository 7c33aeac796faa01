// Parts of the funding that come to more than all of it.
import type { DataCheck } from '../../checks/check.ts';
import { isGap } from '../../gaps.ts';
import type { FiguresFile } from '../../period/schema.ts';
import { type Breakdown, breakdownsOf } from './parts.ts';

/** At the amounts. Of another day, only earlier ones of the same year are held against what was received: that only adds up. */
export const partsExceedWhole: DataCheck = {
  code: 'parts-exceed-whole',
  severity: 'error',
  title: 'Parts of the funding that come to more than all of it',
  why: 'Donors read their own amount first, and add them up. One of them is too large, stands twice, or the funding is not renewed.',
  example: {
    wrong: 'funding: { funded: 4500000 }\nfunding_by_donor:\n  amounts: { AUS: 3000000, BEL: 2000000 }',
    right: 'funding: { funded: 4500000 }\nfunding_by_donor:\n  amounts: { AUS: 3000000, BEL: 1500000 }',
  },
  mend: 'Correct an amount, or funded (required, of needs) under funding.',
  find: ({ period }) =>
    breakdownsOf(period).flatMap((one) => {
      const most = mostOf(one, period.figures);
      if (most === undefined || isGap(most - one.sum) || one.sum <= most) return [];
      const message = `The amounts come to ${one.sum} ${one.currency}, more than funding.${one.of} (${most}).`;
      return [{ message, ...period.inFigures([one.name, 'amounts']), about: String(one.sum) }];
    }),
};

function mostOf({ whole, of, as_of, currency }: Breakdown, { funding }: FiguresFile): number | undefined {
  if (whole !== undefined) return whole;
  if (!funding) return undefined;
  const isEarlier = as_of < funding.as_of && as_of.slice(0, 4) === funding.as_of.slice(0, 4);
  return isEarlier && of === 'funded' && currency === funding.currency ? funding.funded : undefined;
}
