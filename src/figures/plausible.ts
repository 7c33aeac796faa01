// What makes a change implausible: one rule for each sort of figure, with its reason. Checks and comparisons ask here. Pure.
import type { Figure } from '../period/period.ts';

/**
 * A figure then and now. Numbers are people, pieces, whole currency units, or shares from 0 to 1; dates are ISO.
 * `people` is how many a share of a population is a share of, in the period that has fewer.
 */
export type Pair = { last: Figure; now: Figure; people?: number | undefined };

/**
 * Why a change is implausible. `value`: so many times the figure of last time, such a share of it (0 to 1), or so many
 * percentage points. `digits` too many or too few would explain it.
 */
export type JumpReason =
  | { code: 'nought-last' | 'nought-now' | 'less-in-year' }
  | { code: 'times' | 'part'; value: number; digits?: 1 | 2 | 3 }
  | { code: 'hardly-any'; digits?: 1 | 2 | 3 }
  | { code: 'points-more' | 'points-less'; value: number };

/** A rule, in words that the review sheet prints, and what it finds in a pair of numbers, if anything. */
export type JumpRule = {
  sort: string;
  marked: string;
  why: string;
  find(last: number, now: number, pair: Pair): JumpReason | undefined;
};

/** `population` counts people at one day, `results` what was done over months; the others are as they are called. */
export type JumpSort = 'stock' | 'result' | 'required' | 'funded' | 'population_share' | 'funding_share';

/** The rules, by the sort of figure. Totals and the funding gap have none: they follow from figures that have one. */
export const jumpRules: Readonly<Record<JumpSort, JumpRule>> = {
  stock: {
    sort: 'People, staff and offices counted at one day',
    marked:
      'twice as many as last time, or half as many; over more than a year, twice as many for each year. Small counts are marked only where the difference is more than chance makes.',
    why: 'Statistics of a whole population move by a few per cent in half a year. A doubling is a crisis, which everyone in the office knows of, or a digit too many.',
    find: (last, now, pair) =>
      isTimesTen(last, now) ? factor(last, now, 2) : beyond(last, now, 2 * Math.max(1, yearsBetween(pair))),
  },
  result: {
    sort: 'Results',
    marked:
      'four times as many as last time, or a quarter. Small counts are marked only where the difference is more than chance makes.',
    why: 'Results count what was done since January: nine months against three make a factor of three. What goes beyond four has another reason, often a digit too many or too few.',
    find: (last, now) => beyond(last, now, 4),
  },
  required: {
    sort: 'Required funding',
    marked:
      'twice as much as last time, or half as much; over more than a year, twice as much for each year.',
    why: 'It is a year’s budget. It changes from year to year, but seldom doubles.',
    find: (last, now, pair) => factor(last, now, 2 * Math.max(1, yearsBetween(pair))),
  },
  funded: {
    sort: 'Funding received',
    marked:
      'less than before in the same year; twice as much as a year or more before at the same time of year, or half as much; at another time of year ten times as much as last time, or a tenth.',
    why: 'What was received adds up from January to December and then begins anew: it may fall only with the year. Years are held against each other at the same time of year.',
    find: (last, now, pair) => {
      if (now < last && isOfOneYear(pair)) {
        return { code: 'less-in-year' };
      }
      if (last === 0 || now === 0) return undefined;
      return factor(last, now, isSameStage(pair) ? 2 * Math.max(1, yearsBetween(pair)) : 10);
    },
  },
  population_share: {
    sort: 'Shares of a population',
    marked: 'a quarter of the whole (25 percentage points) more or less than last time.',
    why: 'Where people come from changes slowly. Fewer than 50 people have no share that means anything.',
    find: (last, now, { people = 50 }) => (people < 50 ? undefined : points(last, now, 0.25)),
  },
  funding_share: {
    sort: 'Shares of funding',
    marked: 'half of the whole (50 percentage points) more or less than last time.',
    why: 'The share that is funded begins anew each January, so it moves more than others.',
    find: (last, now) => points(last, now, 0.5),
  },
};

/** The sort of a figure; nothing for what no rule is for: totals, the gap, dates and years. */
export function sortOf({ name, kind, derived, path }: Figure): JumpSort | undefined {
  const [part] = path;
  if (kind === 'share') return part === 'funding' ? 'funding_share' : 'population_share';
  if (derived || (kind !== 'count' && kind !== 'money')) return undefined;
  if (name === 'funding.required') return 'required';
  if (name === 'funding.funded') return 'funded';
  return part === 'results' ? 'result' : 'stock';
}

/** Why a change is implausible; nothing where it is not. Both figures are of one kind and currency. */
export function implausible(pair: Pair): JumpReason | undefined {
  const { last, now } = pair;
  const sort = sortOf(now);
  if (sort === undefined || typeof last.value !== 'number' || typeof now.value !== 'number') return undefined;
  return last.value === now.value ? undefined : jumpRules[sort].find(last.value, now.value, pair);
}

/** A figure whose change is implausible, and why; `says` is that in a sentence. */
export type Jump = { figure: Figure; last: Figure; reason: JumpReason; says: string };

/** All implausible changes between two tables of figures, those left out that only follow from others. */
export function jumpsBetween(last: ReadonlyMap<string, Figure>, now: ReadonlyMap<string, Figure>): Jump[] {
  const all = [...now.values()];
  const found = all.flatMap((figure): Jump[] => {
    const then = last.get(figure.name);
    if (!then || !haveOneUnit(then, figure)) return [];
    const reason = implausible({ last: then, now: figure, people: peopleBehind(figure, last, now) });
    return reason === undefined ? [] : [{ figure, last: then, reason, says: reasonWords(reason) }];
  });
  const names = new Set(found.map(({ figure }) => figure.name));
  return found.filter(
    ({ figure }) => !figure.derived || !inputsOf(figure, all).some(({ name }) => names.has(name)),
  );
}

/** Whether two figures count in one unit, so that they can be held against each other. */
export function haveOneUnit(last: Figure, now: Figure): boolean {
  return last.kind === now.kind && last.currency === now.currency;
}

/** The figures that a derived one is worked out from: the numbers below its path, and a share's whole. */
export function inputsOf(figure: Figure, all: readonly Figure[]): Figure[] {
  const within = (one: Figure) => figure.path.every((part, index) => one.path[index] === part);
  const [, group] = /^origins\.(\w+)\.share$/.exec(figure.name) ?? [];
  return all.filter((one) => {
    if (one.derived || (one.kind === 'date') !== (figure.kind === 'year')) return false;
    return within(one) || (group !== undefined && one.name === `population.${group}`);
  });
}

/** Of how many people the share of `origins.GROUP.share` is, in the period that has fewer. */
function peopleBehind(
  { name }: Pick<Figure, 'name'>,
  ...sides: readonly ReadonlyMap<string, Figure>[]
): number | undefined {
  const [, group] = /^origins\.(\w+)\.share$/.exec(name) ?? [];
  if (group === undefined) return undefined;
  return Math.min(...sides.map((side) => Number(side.get(`population.${group}`)?.value ?? 0)));
}

/** Whether one number is the other ten, a hundred or a thousand times: hardly ever by chance. */
function isTimesTen(last: number, now: number): boolean {
  const [less, more] = [Math.min(last, now), Math.max(last, now)];
  return less > 0 && [10, 100, 1000].some((times) => more === less * times);
}

/** How far two counts may lie apart by chance: three standard deviations of the difference of two Poisson counts. */
function byChance(last: number, now: number): boolean {
  return Math.abs(now - last) <= 3 * Math.sqrt(last + now);
}

function beyond(last: number, now: number, times: number): JumpReason | undefined {
  return byChance(last, now) ? undefined : factor(last, now, times);
}

function factor(last: number, now: number, times: number): JumpReason | undefined {
  if (last === 0) return { code: 'nought-last' };
  if (now === 0) return { code: 'nought-now' };
  const ratio = now > last ? now / last : last / now;
  if (ratio < times) return undefined;
  const digits = digitsApart(ratio);
  const apart = digits === undefined ? {} : { digits };
  if (now > last) return { code: 'times', value: Number(ratio.toFixed(ratio < 10 ? 1 : 0)), ...apart };
  const part = now / last;
  return part < 0.01 ? { code: 'hardly-any', ...apart } : { code: 'part', value: part, ...apart };
}

/** How many digits too many or too few would explain a ratio. */
function digitsApart(ratio: number): 1 | 2 | 3 | undefined {
  if (ratio > 9 && ratio < 11) return 1;
  if (Math.abs(ratio - 100) < 1) return 2;
  return Math.abs(ratio - 1000) < 1 ? 3 : undefined;
}

function points(last: number, now: number, limit: number): JumpReason | undefined {
  const moved = Math.abs(now - last);
  if (moved <= limit) return undefined;
  return { code: now > last ? 'points-more' : 'points-less', value: Math.round(moved * 100) };
}

const digitWords = { 1: 'a digit', 2: 'two digits', 3: 'three digits' } as const;

function end({ digits }: { digits?: 1 | 2 | 3 }, too: 'many' | 'few'): string {
  return digits ? `: ${digitWords[digits]} too ${too}?` : '.';
}

/** A reason as a sentence. */
export function reasonWords(reason: JumpReason): string {
  switch (reason.code) {
    case 'nought-last':
      return 'Nought last time.';
    case 'nought-now':
      return 'Nought now.';
    case 'less-in-year':
      return 'Less than before in the same year: what was received only adds up.';
    case 'points-more':
    case 'points-less':
      return `${reason.value} percentage points ${reason.code === 'points-more' ? 'more' : 'less'} than last time.`;
    case 'times':
      return `${reason.value} times the figure of last time${end(reason, 'many')}`;
    case 'part':
      return `Only ${Math.round(reason.value * 100)}% of the figure of last time${end(reason, 'few')}`;
    case 'hardly-any':
      return `Less than 1% of the figure of last time${end(reason, 'few')}`;
  }
}

/** Whether both figures are of one year, and now is no earlier in it than then. */
export function isOfOneYear({ last, now }: Pick<Pair, 'last' | 'now'>): boolean {
  return last.as_of.slice(0, 4) === now.as_of.slice(0, 4) && now.as_of >= last.as_of;
}

/** Whether both days are at about the same time of their years, a month more or less, and the years are different. */
function isSameStage(pair: Pair): boolean {
  const years = yearsBetween(pair);
  return years > 0.5 && Math.abs(years - Math.round(years)) <= 31 / 365.25;
}

/** Years between the two as-of dates, of 365.25 days; 0 where they do not follow each other. */
function yearsBetween({ last, now }: Pair): number {
  const days = (Date.parse(now.as_of) - Date.parse(last.as_of)) / 86_400_000;
  return Number.isFinite(days) ? Math.max(0, days / 365.25) : 0;
}
