// What stands in a figures.yaml that may be half empty: values as they are, before any schema has read them.
import type { PopulationGroup } from '../period/schema.ts';
import { isRecord } from '../values.ts';
import { isGroup } from './population.ts';

/** A value as it stands; null where nothing is written. */
export type Standing = number | string | null;

/** Groups whose origins are listed. */
export const originGroups = ['refugees', 'asylum_seekers'] as const;
export type OriginGroup = (typeof originGroups)[number];

/** The population part of a figures.yaml, in the order of the file. */
export type Draft = {
  issued?: string;
  asOf: Standing;
  groups: ReadonlyMap<PopulationGroup, Standing>;
  /** Whether there is a place for origins at all, and the origins of each group that has one. */
  hasOrigins: boolean;
  origins: ReadonlyMap<OriginGroup, ReadonlyMap<string, Standing>>;
};

/** Reads the population part of a parsed figures.yaml; what is not there or of another kind is left out. */
export function draftOf(value: unknown): Draft {
  const file = mapOf(value);
  const population = mapOf(file.get('population'));
  const origins = mapOf(population.get('origins'));
  const issued = file.get('issued');
  const counts = mapOf(population.get('groups'));
  return {
    ...(typeof issued === 'string' && { issued }),
    asOf: standing(population.get('as_of')),
    groups: new Map([...counts.keys()].filter(isGroup).map((group) => [group, standing(counts.get(group))])),
    hasOrigins: population.has('origins'),
    origins: new Map(
      originGroups
        .filter((group) => origins.has(group))
        .map((group) => {
          const entries = [...mapOf(origins.get(group))].map(
            ([code, count]) => [code, standing(count)] as const,
          );
          return [group, new Map(entries)];
        }),
    ),
  };
}

function standing(value: unknown): Standing {
  if (value === undefined || value === null) return null;
  return typeof value === 'number' ? value : String(value);
}

/** An object's own entries; none for anything else. */
function mapOf(value: unknown): Map<string, unknown> {
  return new Map(isRecord(value) ? Object.entries(value) : []);
}
