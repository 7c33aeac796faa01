// The main countries of origin that statistics put into a figures.yaml: how many, which, and when they are left as they are.
import type { Finding } from '../errors.ts';
import type { OriginGroup, Standing } from './draft.ts';
import { type Change, type Filled, type Filling, groupsOf, left } from './filling.ts';
import { type Ranking, rankOrigins } from './population.ts';
import { columnName } from './row.ts';
import { type StatRow, stateless, unknownOrigin } from './statistics.ts';

/** Fills the origins of a group, the largest first. */
export function fillOrigins(
  filled: Filled,
  group: OriginGroup,
  rows: readonly StatRow[],
  filling: Filling,
): void {
  const most = originCount(group, filling);
  if (most === undefined) return;
  const path = ['population', 'origins', group];
  const stands = filling.draft.origins.get(group) ?? new Map<string, Standing>();
  const ranking: Ranking = rankOrigins(rows, group, most);
  if ('missing' in ranking) {
    const first = [...stands.values()].find((value) => value !== null) ?? null;
    filled.findings.push(left(filling, path, first, ranking));
    return;
  }
  const { entries } = ranking;
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

/** People without a country, or of whom it is not known, are an origin of the statistics; whether to print it is a choice. */
function noCountry(group: OriginGroup, codes: readonly string[], { locate }: Filling): Finding[] {
  return codes
    .filter((code) => code === stateless || code === unknownOrigin)
    .map((code) => ({
      code: 'statistics-no-origin',
      severity: 'warning',
      message: `${code} (${code === stateless ? 'stateless' : 'origin not known'}) is among the main origins of ${columnName(group)}.`,
      hint: 'If the list should name countries only, take it out by hand, and add the next one.',
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
