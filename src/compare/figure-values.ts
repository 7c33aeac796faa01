// How a figure and its change are written: thousands apart, money with its currency, shares in per cent. Pure.
import { haveOneUnit } from '../figures/plausible.ts';
import type { Figure } from '../period/period.ts';
import type { Time } from '../time.ts';

/**
 * How figures are written and named for the reviewer. `number` sets thousands apart and keeps all decimals, `tenths`
 * gives just one, for columns; `date` takes an ISO date.
 */
export type FigureWords = {
  number(value: number): string;
  tenths(value: number): string;
  date(point: string): string;
  /** The time of what happened: `in January–September 2024`, `since 2014`. */
  time(time: Exclude<Time, { kind: 'as_of' }>): string;
  label(figure: Figure): string;
};

/** Numbers bare and as written: people or pieces, whole currency units, percentage points, per cent. */
export type Change = {
  change?: { value: number; shown: string };
  percent?: { value: number; shown: string };
};

/** A value as it stands in a table. */
export function written(
  value: number | string,
  kind: Figure['kind'],
  currency: string | undefined,
  { number, tenths, date }: FigureWords,
): string {
  if (typeof value === 'string') return date(value);
  if (kind === 'year') return String(value);
  if (kind === 'share') return `${tenths(value * 100)}%`;
  return kind === 'money' ? `${currency ?? ''} ${number(value)}`.trim() : number(value);
}

/** What lies between two values: nothing for dates, years and values of two units; no per cent of shares and of nought. */
export function changeOf(last: Figure, now: Figure, { number, tenths }: FigureWords): Change {
  if (typeof last.value !== 'number' || typeof now.value !== 'number') return {};
  if (now.kind === 'year' || !haveOneUnit(last, now)) return {};
  const difference = now.value - last.value;
  if (now.kind === 'share') {
    const points = rounded(difference * 100, 1);
    return { change: { value: points, shown: `${signed(points, tenths)} points` } };
  }
  const change = rounded(difference, 10);
  const ratio = (difference / last.value) * 100;
  if (!Number.isFinite(ratio)) return { change: { value: change, shown: signed(change, number) } };
  // Small ones keep one digit that is not nought, great ones need none behind the point.
  const [percent, write] =
    Math.abs(ratio) >= 100
      ? [Math.round(ratio), number]
      : Math.abs(ratio) >= 0.05
        ? [rounded(ratio, 1), tenths]
        : [Number(ratio.toPrecision(1)), number];
  return {
    change: { value: change, shown: signed(change, number) },
    percent: { value: percent, shown: `${signed(percent, write)}%` },
  };
}

/** With its sign: + or a true minus; nought has none. */
function signed(value: number, write: (value: number) => string): string {
  return value > 0 ? `+${write(value)}` : write(value);
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits)) + 0;
}
