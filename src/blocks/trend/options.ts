// Which groups and years a trend shows.
import { z } from 'zod';
import type { Place } from '../../errors.ts';
import type { YearOfPeople } from '../../period/blocks.ts';
import type { DataPath, Period } from '../../period/period.ts';
import { type PopulationGroup, populationGroups } from '../../period/schema.ts';

const year = z.int().min(1950).max(2100);

/** What page.yaml may say of it. */
export const options = {
  of: z.array(z.enum(populationGroups)).min(1, 'at least one group, like [refugees]'),
  as: z.enum(['line', 'bars']).default('line').describe('bars are for one group'),
  from: year.optional().describe('the first year that is shown; without it, the first that there is'),
};
export type TrendOptions = { of: readonly PopulationGroup[]; as: 'line' | 'bars'; from?: number };

/** The years from the one that is asked for on which have a number of a group. */
export function yearsOf(history: readonly YearOfPeople[], { of, from = 0 }: TrendOptions): YearOfPeople[] {
  return history.filter(
    ({ year: one, people }) => one >= from && of.some((group) => people[group] !== undefined),
  );
}

/** Where page.yaml says what a block is. A trend has no usual name, so that it always does. */
export function placeOf({ pageFile, id }: Period, name: string): { place: Place; at: DataPath } {
  const at = ['blocks', name];
  return { place: pageFile?.locate(at) ?? { file: `${id}/page.yaml` }, at };
}
