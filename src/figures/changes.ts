// What became more, fewer or stayed the same since the last period: the rule of what may be compared. Pure.
import { isGap } from '../gaps.ts';
import type { Figure, Period } from '../period/period.ts';
import type { Stretch } from '../time.ts';

/**
 * What a change is counted from: a day (`2024-06-30`), a month (any day of it, where only months are printed), or the
 * same stretch of an earlier year (`2023`).
 */
export type Base = { kind: 'day' | 'month' | 'same-period'; point: string };

/** A figure now less the figure then (in the figure's own unit: people, pieces), and what then was. */
export type Change = { by: number; base: Base };

/** Changes by the name of the figure, as texts name it. What has none is not comparable. */
export type Changes = ReadonlyMap<string, Change>;

/** For each part of figures.yaml that can be compared: what its figures are counted from, if then is a base for now. */
const bases: Readonly<Record<string, (now: Figure, then: Figure) => Base | undefined>> = {
  population: (now, then) => (then.as_of < now.as_of ? { kind: 'day', point: then.as_of } : undefined),
  presence: (now, then) =>
    then.as_of.slice(0, 7) < now.as_of.slice(0, 7) ? { kind: 'month', point: then.as_of } : undefined,
  results: (now, then) => {
    if (now.time?.kind === 'as_of' && then.time?.kind === 'as_of') {
      return then.as_of < now.as_of ? { kind: 'day', point: then.as_of } : undefined;
    }
    const [is, was] = [stretchOf(now), stretchOf(then)];
    if (!is || !was || yearOf(was.to) >= yearOf(is.to)) return undefined;
    // Only within one year: a stretch of two has no year to be called by.
    const isSame = dayInYear(is.from) === dayInYear(was.from) && dayInYear(is.to) === dayInYear(was.to);
    const isInOne = yearOf(is.from) === yearOf(is.to) && yearOf(was.from) === yearOf(was.to);
    return isSame && isInOne ? { kind: 'same-period', point: yearOf(was.to) } : undefined;
  },
};

/**
 * The changes that a period's figures may carry; none where operation.yaml hides them, or without a last period.
 *
 * A change is stated only where both figures count the same thing, for a wrong comparison is worse than none:
 * - The figure stands in both periods under the same name and comes from the same source: another source counts in
 *   another way. What is only in one of them is no change from or to nought: an origin that is missing may just not
 *   have been among the main ones.
 * - Population, origins and staff are counts at a point in time: comparable once that point moved on.
 * - Results are counts over a stretch of time. The first half of a year is part of its twelve months and no measure for
 *   the first quarter of the next, so they are comparable only with the same stretch of an earlier year (a month's last
 *   day is its last day). In a file that tells no times, a stretch begins with its year. What counts since a point in
 *   time only grows, and is not comparable; what was there on a day is, once that day moved on.
 * - Funding never is: each year's appeal has its own requirement, and within a year funds can only add up. Shares and
 *   dates are not counts; totals are left out because their parts may differ.
 */
export function changesOf(
  now: Pick<Period, 'operation' | 'table'>,
  then: Pick<Period, 'table'> | undefined,
): Changes {
  if (now.operation.changes === 'hidden' || !then) return new Map();
  return new Map(
    [...now.table].flatMap(([name, figure]): [string, Change][] => {
      const change = changeOf(figure, then.table.get(name));
      return change ? [[name, change]] : [];
    }),
  );
}

function changeOf(now: Figure, then: Figure | undefined): Change | undefined {
  if (!then || now.kind !== 'count' || then.kind !== 'count' || now.derived || now.source !== then.source) {
    return undefined;
  }
  if (isGap(now.value)) return undefined;
  const base = bases[String(now.path[0])]?.(now, then);
  // 2.3 − 2.1 is not 0.19999999999999973: no figure has more than ten decimals on the page.
  return base && { by: Number((Number(now.value) - Number(then.value)).toFixed(10)), base };
}

/** The days that a result covers. Where the file tells no time: from the beginning of the year, as offices count. */
function stretchOf({ time, as_of }: Figure): Stretch | undefined {
  if (time?.kind === 'during') return time;
  return time ? undefined : { from: `${yearOf(as_of)}-01-01`, to: as_of };
}

function yearOf(day: string): string {
  return day.slice(0, 4);
}

/** The day in its year, the last day of a month as such: 28 February answers to 29 February. */
function dayInYear(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.getUTCDate() === 1 ? `${day.slice(5, 7)} last` : day.slice(5);
}
