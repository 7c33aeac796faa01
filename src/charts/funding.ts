// Funding: a donut with the requirement in the middle, and the funded part and the gap with amounts and per cents.
import { type PrintedShare, wholeShares } from '../figures/shares.ts';
import { isGap, sizeOf } from '../gaps.ts';
import type { LocalPeriod } from '../locale/local.ts';
import type { FiguresFile } from '../period/schema.ts';
import type { Table } from './chart.ts';
import { donut, type Side } from './donut.ts';
import type { Builder, Look } from './plan.ts';
import { inWords } from './words.ts';

type Funding = NonNullable<FiguresFile['funding']>;

/**
 * Makes the funding donut. More than was required: the ring is full, the gap is 0, the per cent is that of the
 * requirement. Nothing required: there is nothing to divide, so the ring is grey and no per cents stand.
 */
export const funding: Builder = (local, look) => {
  const { funding: given } = local.period.figures;
  if (!given) return undefined;
  const { as_of, currency, required, source } = given;
  const sides = sidesOf(local, given, look);
  const heading = {
    title: look.title ?? local.word('funding.title'),
    period: local.format.month(as_of),
    unit: currency,
    source,
    day: as_of,
  };
  const total = { name: local.word('funding.required'), value: local.format.money(required, currency) };
  return { ...inWords(local, heading, [total, ...sides.map(inTable)]), ...donut(sides, total, look) };
};

function inTable({ name, amount, share }: Side): Table[number] {
  return { name, value: amount, ...(share === undefined ? {} : { share }) };
}

function sidesOf({ format, word }: LocalPeriod, given: Funding, { theme }: Look): [Side, Side] {
  const { required, funded, currency } = given;
  const gap = Math.max(0, required - funded);
  const shares = sharesOf(given)?.map((one) => format.percent(one.share, one.decimals));
  const side = (name: string, amount: number, share: string | undefined) => ({
    name,
    amount: format.money(amount, currency),
    arc: required === 0 ? 0 : sizeOf(Math.min(amount, required) / required),
    ...(share === undefined ? {} : { share }),
  });
  return [
    { ...side(word('funding.funded'), funded, shares?.[0]), colour: theme.blue, ink: theme.onDark },
    { ...side(word('funding.gap'), gap, shares?.[1]), colour: theme.paleBlue, ink: theme.navy },
  ];
}

/** Of the requirement: what is funded, and what is missing. They add up, unless more came than was required. */
function sharesOf({ required, funded }: Funding): PrintedShare[] | undefined {
  if (required === 0 || isGap(required - funded)) return undefined;
  if (funded > required) return [funded / required, 0].map((share) => ({ share, decimals: 0 }));
  return wholeShares([funded, required - funded]);
}
