// Nothing required, or nothing funded: as a rule an amount that nobody filled in.
import type { DataCheck } from '../check.ts';

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
      .filter((part) => funding?.[part] === 0)
      .map((part) => {
        const message = `funding.${part} is 0: ${shows[part]}.`;
        return { message, ...period.inFigures(['funding', part]), about: '0' };
      });
  },
};
