// The gap and the shares of the funding are worked out; a result that gives them again can contradict them.
import type { DataCheck } from '../check.ts';
import { isAmount } from './same-figure.ts';

/** Words that a result's name is made of if it gives the funding a second time: funding_gap, percent_funded. */
const aboutFunding = ['funding', 'funded', 'unfunded', 'underfunded', 'gap', 'shortfall'];
const beside = [
  ...['total', 'required', 'requirement', 'requirements', 'needs', 'received', 'available', 'amount'],
  ...['share', 'percent', 'percentage', 'pct', 'usd', 'eur', 'million', 'millions', 'current'],
];

/** A result whose name says that it is a part of the funding. */
export const fundingTwice: DataCheck = {
  code: 'funding-twice',
  severity: 'warning',
  title: 'A part of the funding that is given a second time',
  why: 'The gap and the shares are worked out from what is required and funded. A second figure stays behind when those change.',
  example: {
    wrong: 'funding_gap: 3000000\n… {{funding_gap, number}}',
    right: '… {{funding.gap, money}}',
  },
  mend: 'Take it out, and name {{funding.gap, money}}, {{funding.gap_share, percent}} or {{funding.funded_share, percent}} in the texts.',
  find({ period }) {
    const { funding } = period.figures;
    if (!funding) return [];
    const { required, funded } = funding;
    const gap = Math.max(required - funded, 0);
    const shares = required > 0 ? [funded / required, gap / required] : [];
    return Object.entries(period.figures.results).flatMap(([name, result]) => {
      const words = name.split('_');
      const isFunding = words.some((word) => aboutFunding.includes(word));
      if (!isFunding || !words.every((word) => [...aboutFunding, ...beside].includes(word))) return [];
      const value = typeof result === 'number' ? result : result.value;
      const agrees =
        [required, funded, gap].some((amount) => isAmount(value, amount)) ||
        shares.some((share) => Math.round(share * 100) === Math.round(value));
      const message = agrees
        ? `${name} (${value}) gives again what is worked out from funding.`
        : `${name} is ${value}, and funding comes to a gap of ${gap}${shares.map((share) => ` and ${Math.round(share * 100)}%`).join('')}.`;
      return [{ message, ...period.inFigures(['results', name]), about: name }];
    });
  },
};
