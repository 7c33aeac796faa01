// The main countries of origin that statistics put into a figures.yaml: how many, which, and when they are left as they are.
import type { Finding } from '../errors.ts';
import { tibetan } from './countries.ts';
import type { OriginGroup, Standing } from './draft.ts';
import { type Change, type Filled, type Filling, groupsOf, left } from './filling.ts';
import { numberOf, type Ranking, rankOrigins } from './population.ts';
import { columnName } from './row.ts';
import { type Selected, stateless, unknownOrigin } from './statistics.ts';

/** Fills the origins of a group, the largest first. */
export function fillOrigins(
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
  for (const [code, people] of largest(selected.rows, group))
    filled.values[[...path, code].join('.')] = people;
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

function largest(rows: Selected['rows'], group: OriginGroup): [code: string, people: number][] {
  return rows
    .map((row): [string, number] => [row.origin, numberOf(row, group)])
    .filter(([, people]) => people > 0)
    .sort(([a, more], [b, less]) => less - more || (a < b ? -1 : 1))
    .slice(0, mostKept);
}

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
