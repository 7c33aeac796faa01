// Countries of origin never come to more than the group that they are part of.
import type { DataCheck } from '../check.ts';
import { originsOf, sumOf } from './origins.ts';

/** A group whose countries of origin come to more than the group. */
export const originsExceedTotal: DataCheck = {
  code: 'origins-exceed-total',
  severity: 'error',
  title: 'Countries of origin that come to more than all',
  why: 'Both stand on one page, and any reader can add up the countries.',
  example: {
    wrong: 'groups: { asylum_seekers: 224 }\norigins: { asylum_seekers: { UKR: 710, PAK: 49 } }',
    right: 'groups: { asylum_seekers: 224 }\norigins: { asylum_seekers: { UKR: 170, PAK: 49 } }',
  },
  mend: 'Correct a country’s figure, or the total under groups.',
  find: ({ period }) =>
    originsOf(period).flatMap(({ group, counts }) => {
      const total = period.figures.population?.groups[group];
      const sum = sumOf(counts);
      if (total === undefined || sum <= total) return [];
      const message = `The countries of origin of ${group} come to ${sum}, more than all of them (${total}).`;
      return [{ message, ...period.inFigures(['population', 'origins', group]), about: String(sum) }];
    }),
};
