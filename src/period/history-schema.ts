// What an operation's history.yaml may hold: people by year.
import { z } from 'zod';
import { count, day, key } from './fields.ts';
import { type PopulationGroup, populationGroups } from './schema.ts';

const year = z.string().regex(/^(19|20)\d\d$/, 'a year of four digits, like 2024');

/** A value may be left out or empty: a gap. */
const people = Object.fromEntries(populationGroups.map((group) => [group, count.nullish()])) as Record<
  PopulationGroup,
  z.ZodOptional<z.ZodNullable<typeof count>>
>;

/** What history.yaml may hold. A year is as of 31 December, unless it says otherwise. */
export const historySchema = z.strictObject({
  source: key.describe('where the numbers come from: a source of operation.yaml'),
  years: z.record(
    year,
    z
      .strictObject({
        as_of: day.nullish().describe('without it, 31 December of that year'),
        source: key.optional().describe('where it is another one than above'),
        ...people,
      })
      .nullable()
      .describe('people by group, like “refugees: 8087”; a group that is left out is a gap'),
  ),
});
export type HistoryFile = z.infer<typeof historySchema>;
