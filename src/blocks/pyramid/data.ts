// The people of one group by age and sex, as figures.yaml has them under the block's name.
import { z } from 'zod';
import { count, day, key } from '../../period/fields.ts';
import { populationGroups } from '../../period/schema.ts';

/** From–to, or from on. */
const ageForm = /^(\d{1,3})(?:-(\d{1,3})|\+)$/;
const age = z.string().regex(ageForm, 'an age like 0-4, 18-59 or 60+');
const people = z.record(age, count, 'people by age, like { 0-17: 310, 18-59: 950, 60+: 405 }');

export const pyramidData = z.strictObject({
  group: z.enum(populationGroups).describe('whose ages these are'),
  as_of: day,
  source: key.optional(),
  female: people,
  male: people,
});
export type PyramidData = z.output<typeof pyramidData>;

export const sexes = ['female', 'male'] as const;

/** The first and the last year of an age; the last of `60+` is not told. */
export function yearsOf(text: string): { from: number; to: number } {
  const [, from, to] = ageForm.exec(text) ?? [];
  return { from: Number(from), to: to === undefined ? Number.POSITIVE_INFINITY : Number(to) };
}

/** Every age that either side has, from the youngest on. */
export function agesOf({ female, male }: PyramidData): string[] {
  const ages = new Set([...Object.keys(female), ...Object.keys(male)]);
  return [...ages].sort((a, b) => yearsOf(a).from - yearsOf(b).from);
}

/** All people of known age. */
export function knownIn({ female, male }: PyramidData): number {
  return [...Object.values(female), ...Object.values(male)].reduce((sum, value) => sum + value, 0);
}
