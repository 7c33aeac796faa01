// A breakdown held against the funding: what its parts are parts of, and what is left over.
import { isGap } from '../../gaps.ts';
import type { Block } from '../../period/blocks.ts';
import type { Period } from '../../period/period.ts';
import type { FiguresFile } from '../../period/schema.ts';
import type { BreakdownData, BreakdownOptions } from './data.ts';

/** A breakdown with what it has from the funding. `whole` is there where both are of one day and one currency. */
export type Breakdown = BreakdownOptions & {
  name: string;
  currency: string;
  as_of: string;
  source: string | undefined;
  amounts: readonly (readonly [key: string, amount: number])[];
  sum: number;
  whole: number | undefined;
};

/** Takes a block of this kind that has data, and the file that its funding stands in. */
export function breakdownOf(
  { name, data, options }: Pick<Block, 'name' | 'data' | 'options'>,
  { funding }: FiguresFile,
): Breakdown {
  if (!funding)
    throw new RangeError(`${name} is part of the funding, which is not there, and passed the checks`);
  const given = data as BreakdownData;
  const asked = options as BreakdownOptions;
  const { currency = funding.currency, as_of = funding.as_of, source = funding.source } = given;
  const amounts = Object.entries(given.amounts);
  const isComparable = currency === funding.currency && as_of === funding.as_of;
  return {
    ...{ ...asked, name, currency, as_of, source, amounts },
    sum: amounts.reduce((sum, [, value]) => sum + value, 0),
    whole: isComparable ? funding[asked.of] : undefined,
  };
}

/** The breakdowns of a period that have data. */
export function breakdownsOf({ blocks, figures }: Period): Breakdown[] {
  return blocks
    .filter(({ kind, data }) => kind === 'breakdown' && data != null)
    .map((block) => breakdownOf(block, figures));
}

/** What the parts lack to the whole; nothing where that is not known, or nothing is lacking. */
export function restOf({ sum, whole }: Pick<Breakdown, 'sum' | 'whole'>): number | undefined {
  if (whole === undefined || isGap(whole - sum) || sum >= whole) return undefined;
  return whole - sum;
}
