// More was funded than required: it happens, and often a digit was doubled or two amounts changed places.
import type { DataCheck } from '../check.ts';
import { isTooSmall } from './amounts.ts';

/** The funded amount above the required one. */
export const fundingExceeded: DataCheck = {
  code: 'funding-exceeded',
  severity: 'warning',
  title: 'More is funded than required',
  why: 'The page prints a per cent above 100 and a gap of nought. Often the two amounts changed places, or one has a digit too many.',
  example: { wrong: 'required: 4500000\nfunded: 8000000', right: 'required: 8000000\nfunded: 4500000' },
  mend: 'Correct one of the two amounts; if they are right, accept the finding with the reason.',
  find({ period }) {
    const { funding } = period.figures;
    if (!funding) return [];
    const { required, funded, currency } = funding;
    if (required === 0 || funded <= required || isTooSmall(required)) return [];
    const percent = Math.round((funded / required) * 100);
    const message = `${funded} ${currency} are funded and ${required} required: the page prints ${percent}% and no gap.`;
    return [{ message, ...period.inFigures(['funding', 'funded']), about: String(funded) }];
  },
};
