// What statistics change in a figures.yaml: the edits, and what they mean in words. What is not certain is left as it is.
import type { Finding } from '../errors.ts';
import type { DataPath } from '../period/period.ts';
import type { PopulationGroup } from '../period/schema.ts';
import { tibetan } from './countries.ts';
import { type OriginGroup, originGroups, type Standing } from './draft.ts';
import { type Change, type Filled, type Filling, groupsOf, left } from './filling.ts';
import { largestFirst, type Ranking, rankOrigins, readGroup } from './population.ts';
import { columnName } from './row.ts';
import { type Selected, stateless, unknownOrigin } from './statistics.ts';

/** Fills the as-of date, the groups and the origins. */
export function fill(selected: Selected, filling: Filling): Filled {
  const { draft, last, country, asOf } = filling;
  const filled: Filled = { edits: [], changes: [], findings: [], values: {} };
  const numbers = new Map<PopulationGroup, number>();
  put(filled, ['population', 'as_of'], draft.asOf, asOf);
  for (const group of groupsOf(draft, last)) {
    const path = ['population', 'groups', group];
    const reading = readGroup(group, selected, country);
    const stands = draft.groups.get(group) ?? null;
    if ('value' in reading) {
      numbers.set(group, reading.value);
      filled.values[path.join('.')] = reading.value;
      put(filled, path, stands, reading.value);
    } else filled.findings.push(left(filling, path, stands, reading));
  }
  for (const group of originGroups) fillOrigins(filled, group, selected, filling);
  filled.findings.push(...sameAsBefore(numbers, filling));
  return filled;
}

function put({ edits, changes }: Filled, path: DataPath, then: Standing, now: number | string): void {
  if (then === now) return;
  edits.push({ path, value: now });
  changes.push({ name: path.join('.'), then, now });
}

/** Half-years are not marked in the files: figures that are all those of another date are likely of that date. */
function sameAsBefore(numbers: ReadonlyMap<PopulationGroup, number>, filling: Filling): Finding[] {
  const { draft, last, asOf, locate } = filling;
  const same = [draft, last].find((other) => {
    if (!other || typeof other.asOf !== 'string' || other.asOf === asOf || numbers.size < 2) return false;
    return [...numbers].every(([group, people]) => other.groups.get(group) === people);
  });
  if (!same) return [];
  const message = `All groups have the numbers of ${same.asOf}: the file may not have those of ${asOf} yet.`;
  const hint =
    'Look at the Refugee Data Finder whether the figures of that date are published, and correct --as-of.';
  const place = locate(['population', 'as_of']);
  return [{ code: 'statistics-same', severity: 'warning', message, hint, place }];
}

/** Fills the origins of a group, the largest first. */
function fillOrigins(
  filled: Filled,
  group: OriginGroup,
  selected: Pick<Selected, 'rows' | 'totals'>,
  filling: Filling,
): void {
  const most = originCount(group, filling);
  if (most === undefined) return;
  const path = ['population', 'origins', group];
  const stands = filling.draft.origins.get(group) ?? new Map<string, Standing>();
  const ranking: Ranking = rankOrigins(selected, group, most);
  if ('missing' in ranking) {
    const first = [...stands.values()].find((value) => value !== null) ?? null;
    filled.findings.push(left(filling, path, first, ranking));
    return;
  }
  const { entries } = ranking;
  for (const { origin, people } of largestFirst(selected.rows, group).slice(0, mostKept))
    filled.values[[...path, origin].join('.')] = people;
  const codes = Object.keys(entries);
  filled.findings.push(...noCountry(group, codes, filling));
  const isSame =
    codes.length === stands.size && [...stands.keys()].every((code, index) => code === codes[index]);
  const changes = [...new Set([...codes, ...stands.keys()])].flatMap((code): Change[] => {
    const then = stands.get(code) ?? null;
    const now = entries[code] ?? null;
    return then === now ? [] : [{ name: [...path, code].join('.'), then, now }];
  });
  if (changes.length === 0 && isSame) return;
  if (changes.length === 0) {
    const then = [...stands.keys()].join(', ');
    changes.push({ name: path.join('.'), then, now: codes.join(', ') });
  }
  filled.edits.push({ path, entries });
  filled.changes.push(...changes);
}

/** How many origins of a group are kept with what the source says: more than a page names. */
const mostKept = 20;

/** Origins of the statistics that are no country of ISO 3166; whether to print them, and how, is a choice. */
const noCountries: Readonly<Record<string, string>> = {
  [stateless]: 'stateless',
  [unknownOrigin]: 'origin not known',
  [tibetan]: 'Tibetan: no country code is for it',
};

function noCountry(group: OriginGroup, codes: readonly string[], { locate }: Filling): Finding[] {
  return codes
    .filter((code) => Object.hasOwn(noCountries, code))
    .map((code) => ({
      code: 'statistics-no-origin',
      severity: 'warning',
      message: `${code} (${noCountries[code]}) is among the main origins of ${columnName(group)}.`,
      hint: `Give ${code} a name under countries in operation.yaml; or, if the list should name countries only, take it out by hand and add the next one.`,
      place: locate(['population', 'origins', group]),
    }));
}

/**
 * How many origins to list: as many as are asked for, stand there, or stood in the last period; else 3. None where the
 * group is not shown, or where other origins are listed and this group's are not.
 */
function originCount(group: OriginGroup, { draft, last, origins }: Filling): number | undefined {
  if (!groupsOf(draft, last).includes(group)) return undefined;
  if (origins !== undefined) return origins;
  const stands = draft.origins.get(group);
  const stood = last?.origins.get(group);
  if (!stands && draft.hasOrigins) return undefined;
  if (!stands && !stood && last) return undefined;
  return stands?.size || stood?.size || 3;
}
