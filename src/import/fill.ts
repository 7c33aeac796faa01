// What statistics change in a figures.yaml: the edits, and what they mean in words. What is not certain is left as it is.
import type { Finding } from '../errors.ts';
import type { DataPath } from '../period/period.ts';
import type { PopulationGroup } from '../period/schema.ts';
import { originGroups, type Standing } from './draft.ts';
import { fillOrigins } from './fill-origins.ts';
import { type Filled, type Filling, groupsOf, left } from './filling.ts';
import { readGroup } from './population.ts';
import type { Selected } from './statistics.ts';

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
