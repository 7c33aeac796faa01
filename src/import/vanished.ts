// Rows that were there last time and are not now: how a download looks that broke off exactly at the end of a row.
import type { Finding } from '../errors.ts';
import type { PopulationGroup } from '../period/schema.ts';
import { type Draft, originGroups, type Standing } from './draft.ts';
import { columnName } from './row.ts';
import { type Column, placeOf, type Selected, stateless } from './statistics.ts';

/** So many people of an origin are not gone within a period. Small numbers come and go. */
const many = 100;

/** What was last time is a measure for two years; later, or for an earlier date, everything may be otherwise. */
const longestGap = 2 * 366 * 86_400_000;

type Periods = { draft: Draft; last?: Draft | undefined; country: string; asOf: string };
type Row = { group: PopulationGroup & Column; origin: string; people: number };

/**
 * Rows that are missed: the country's own, where IDPs stand, that of stateless people, and those of the origins listed
 * last time.
 */
export function findVanished({ rows }: Selected, periods: Periods): Finding[] {
  const { draft, last, asOf } = periods;
  const [first] = rows;
  if (!last || !first || !isMeasure(last.asOf, asOf)) return [];
  const missed = listedLastTime(last, periods.country).filter(({ group, origin }) => {
    const isAsked = draft.groups.size === 0 || draft.groups.has(group);
    const having = rows.filter(({ counts }) => counts[group] !== undefined);
    return isAsked && having.length > 0 && !having.some((row) => row.origin === origin);
  });
  if (missed.length === 0) return [];
  const names = missed.map(({ group, origin, people }) => `${origin} (${people} ${columnName(group)})`);
  const message = `The file has no row of ${names.join(', ')}, which were there last time: it may have broken off at the end of a row, or be of some origins only.`;
  const hint =
    'Download it again, with all countries of origin. If these rows are really gone, say so with --whole.';
  return [{ code: 'statistics-torn', severity: 'error', message, hint, place: placeOf(first.where) }];
}

function isMeasure(before: Standing, asOf: string): boolean {
  const gap = Date.parse(asOf) - Date.parse(String(before));
  return gap > 0 && gap <= longestGap;
}

function listedLastTime(last: Draft, country: string): Row[] {
  const own = [
    { group: 'idps', origin: country },
    { group: 'stateless', origin: stateless },
  ] as const;
  const counted = (value: Standing | undefined, least: number) =>
    Number(value) >= least ? [Number(value)] : [];
  return [
    ...own.flatMap((one) =>
      counted(last.groups.get(one.group), 1).map((people): Row => ({ ...one, people })),
    ),
    ...originGroups.flatMap((group) =>
      [...(last.origins.get(group) ?? [])].flatMap(([origin, value]) =>
        counted(value, many).map((people): Row => ({ group, origin, people })),
      ),
    ),
  ];
}
