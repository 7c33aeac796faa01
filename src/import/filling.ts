// What filling a figures.yaml works with: what is there, what is asked for, and how a value is told that is left.
import type { Finding, Place } from '../errors.ts';
import type { Edit } from '../period/edit.ts';
import type { DataPath } from '../period/period.ts';
import type { PopulationGroup } from '../period/schema.ts';
import type { Draft, Standing } from './draft.ts';
import { placeOf, type StatRow } from './statistics.ts';

/** A value that changes: what stands there (null: nothing), and what will (null: it goes). */
export type Change = { name: string; then: Standing; now: Standing };

/**
 * Edits of figures.yaml, the same in words, and what has to be told. An error means that nothing may be written. `values`
 * is what the statistics say, by the place in figures.yaml (`population.groups.refugees`).
 */
export type Filled = {
  edits: Edit[];
  changes: Change[];
  findings: Finding[];
  values: Record<string, number>;
};

/**
 * What to fill: the period's draft and the one before it, the country, the as-of date, and how many origins (not given:
 * as many as stand there).
 */
export type Filling = {
  draft: Draft;
  last?: Draft | undefined;
  country: string;
  asOf: string;
  origins?: number | undefined;
  /** Where a value stands in figures.yaml. */
  locate(path: DataPath): Place;
};

/** The groups that the factsheet has: those of its figures.yaml; if it has none yet, those of the last period. */
export function groupsOf(draft: Draft, last?: Draft): PopulationGroup[] {
  return [...(draft.groups.size > 0 ? draft.groups : (last?.groups ?? new Map())).keys()];
}

/**
 * A value that cannot be filled is left. Nothing may stand under a date that it is not of: where an old value would get
 * the new date, that is an error, and nothing is written.
 */
export function left(
  { draft, asOf, locate }: Filling,
  path: DataPath,
  stands: Standing,
  { missing, rows }: { missing: string; rows: readonly StatRow[] },
): Finding {
  const isStale = stands !== null && draft.asOf !== asOf;
  const name = path.join('.');
  const place = rows[0] ? placeOf(rows[0].where) : locate(path);
  const end = isStale
    ? `${name} would keep the value of another date (${draft.asOf ?? 'none'}).`
    : `${name} stays ${stands === null ? 'empty' : 'as it is'}.`;
  const hint = isStale
    ? `Empty ${name} in figures.yaml, or write its value as of ${asOf} and set population.as_of by hand; then import again.`
    : 'Find out what is right, and write it in by hand.';
  return {
    code: 'statistics-missing',
    severity: isStale ? 'error' : 'warning',
    message: `${missing} ${end}`,
    hint,
    place,
    at: name,
  };
}
