// What a breakdown of the funding is made of: whose parts it shows, and their amounts, as page.yaml and figures.yaml have them.
import { z } from 'zod';
import { amount, code, day, key, line } from '../../period/fields.ts';

/** How freely money may be spent, from the freest on, as IATI and UNHCR tell it apart. */
export const earmarkings = ['unearmarked', 'softly_earmarked', 'earmarked', 'tightly_earmarked'] as const;

export const ways = ['donor', 'sector', 'earmarking'] as const;

/** What page.yaml says of it. */
export const options = {
  by: z.enum(ways),
  of: z.enum(['funded', 'required']).default('funded').describe('required is for sectors'),
  rest: z
    .enum(['hidden', 'shown'])
    .default('hidden')
    .describe('whether what the parts lack to the whole is a part too'),
};
export type BreakdownOptions = z.output<z.ZodObject<typeof options>>;

/** Day, source and currency are those of the funding, where it has none of its own. */
export const data = z.strictObject({
  as_of: day.optional(),
  source: key.optional(),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, 'a currency code like USD')
    .optional(),
  amounts: z
    .record(code, amount, 'amounts by donor, sector or earmarking, like { DEU: 1250000, EU: 640000 }')
    .describe('whole currency units, by donor, sector or earmarking'),
});
export type BreakdownData = z.output<typeof data>;

/** What a text says of it: the sectors by name, and what stands for the rest where that is shown. */
export const words = z.strictObject({
  title: line.optional(),
  sectors: z.record(code, line).optional(),
  rest: line.optional(),
});
