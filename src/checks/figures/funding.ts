// Amounts of the funding that cannot be meant, and what they say of each other and of last time.

import type { DataCheck } from '../check.ts';
import { jumpsOf } from './jumps.ts';
import { isAmount } from './same-figure.ts';

/** No operation asks for a few thousand: `8.000` was meant to be eight million, or eight thousand. */
const smallestRequirement = 10_000;

/** No appeal is below a thousand, in any currency: 7.8 was meant to be 7.8 million. */
const smallestAmount = 1000;

/** Whether an amount (whole currency units) is there and is under a thousand. */
export function isImpossible(amount: number): boolean {
  return amount > 0 && amount < smallestAmount;
}

/** Whether an amount (whole currency units) is there and is under ten thousand, or has decimals. */
export function isTooSmall(amount: number): boolean {
  return amount > 0 && (amount < smallestRequirement || !Number.isInteger(amount));
}

/** An amount of the funding that is not nought and is under a thousand: no appeal is, and no contribution to one. */
export const amountImpossible: DataCheck = {
  code: 'amount-impossible',
  severity: 'error',
  title: 'An amount that can only be meant in millions or thousands',
  why: 'The page would ask donors for 8 dollars, and work out shares from them.',
  example: { wrong: 'required: 7.8', right: 'required: 7800000' },
  mend: 'Write the whole amount in digits, without dots or commas: 7800000.',
  find({ period }) {
    const { required, funded, currency } = period.figures.funding;
    return (['required', 'funded'] as const).flatMap((part) => {
      const amount = { required, funded }[part];
      if (!isImpossible(amount)) return [];
      const path = ['funding', part];
      const message = `funding.${part} is ${amount} ${currency}, and no appeal is below a thousand.`;
      const hint = `If millions are meant, write ${Math.round(amount * 1_000_000)}; if thousands, ${Math.round(amount * 1000)}.`;
      return [{ message, hint, place: period.locateFigure(path), at: path, about: String(amount) }];
    });
  },
};

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
    const { required, funded, currency } = period.figures.funding;
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

/** The funded amount above the required one. */
export const fundingExceeded: DataCheck = {
  code: 'funding-exceeded',
  severity: 'warning',
  title: 'More is funded than required',
  why: 'The page prints a per cent above 100 and a gap of nought. Often the two amounts changed places, or one has a digit too many.',
  example: { wrong: 'required: 4500000\nfunded: 8000000', right: 'required: 8000000\nfunded: 4500000' },
  mend: 'Correct one of the two amounts; if they are right, accept the finding with the reason.',
  find({ period }) {
    const { required, funded, currency } = period.figures.funding;
    if (required === 0 || funded <= required || isTooSmall(required)) return [];
    const path = ['funding', 'funded'];
    const percent = Math.round((funded / required) * 100);
    const message = `${funded} ${currency} are funded and ${required} required: the page prints ${percent}% and no gap.`;
    return [{ message, place: period.locateFigure(path), at: path, about: String(funded) }];
  },
};

const shows = {
  required: 'the page prints a grey ring without per cents',
  funded: 'the page prints 0% funded',
} as const;

/** A required or a funded amount of nought. */
export const fundingNought: DataCheck = {
  code: 'funding-nought',
  severity: 'warning',
  title: 'An amount of the funding that is nought',
  why: 'The chart would show that nothing is needed, or that nobody gave anything.',
  example: { wrong: 'required: 8000000\nfunded: 0', right: 'required: 8000000\nfunded: 4500000' },
  mend: 'Fill the amount in; if it is nought, accept the finding with the reason.',
  find({ period }) {
    const { funding } = period.figures;
    return (['required', 'funded'] as const)
      .filter((part) => funding[part] === 0)
      .map((part) => {
        const path = ['funding', part];
        const message = `funding.${part} is 0: ${shows[part]}.`;
        return { message, place: period.locateFigure(path), at: path, about: '0' };
      });
  },
};

/** Less funding than in the last factsheet of the same year, in the same currency. */
export const fundingFell: DataCheck = {
  code: 'funding-fell',
  severity: 'warning',
  title: 'Less funding than before in the same year',
  why: 'Contributions of a year add up. A donor who compares the two factsheets would ask where the money went.',
  example: {
    wrong: '# in March: funded: 2100000\nfunding: { as_of: 2024-09-30, funded: 450000 }',
    right: '# in March: funded: 2100000\nfunding: { as_of: 2024-09-30, funded: 4500000 }',
  },
  mend: 'Look at the amount again. If a contribution was given back or moved, accept the finding with the reason.',
  find({ period, previous }) {
    const [now, then] = [period.figures.funding, previous?.figures.funding];
    if (!then || then.currency !== now.currency || then.as_of > now.as_of) return [];
    if (then.as_of.slice(0, 4) !== now.as_of.slice(0, 4) || now.funded >= then.funded) return [];
    const path = ['funding', 'funded'];
    const message = `${now.funded} ${now.currency} are funded, and ${then.funded} were on ${then.as_of}.`;
    return [{ message, place: period.locateFigure(path), at: path, about: String(now.funded) }];
  },
};

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
    const { required, funded } = period.figures.funding;
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
      const path = ['results', name];
      const message = agrees
        ? `${name} (${value}) gives again what is worked out from funding.`
        : `${name} is ${value}, and funding comes to a gap of ${gap}${shares.map((share) => ` and ${Math.round(share * 100)}%`).join('')}.`;
      return [{ message, place: period.locateFigure(path), at: path, about: name }];
    });
  },
};
