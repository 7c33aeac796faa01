// Which groups and years a trend shows.
import { z } from 'zod';
import type { YearOfPeople } from '../../period/blocks.ts';
import { type PopulationGroup, populationGroups } from '../../period/schema.ts';

const year = z.int().min(1950).max(2100);

/** What page.yaml may say of it. */
export const options = {
  of: z
    .array(z.enum(populationGroups), 'a list of groups, like [refugees, stateless]')
    .min(1, 'at least one group, like [refugees]')
    .superRefine((groups, context) => {
      for (const [index, group] of groups.entries()) {
        if (groups.indexOf(group) === index) continue;
        context.addIssue({
          code: 'custom',
          path: [index],
          message: 'another group: this one is named before',
        });
      }
    }),
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
