// Countries of origin belong to a group that the page prints.
import type { DataCheck } from '../check.ts';
import { originsOf } from './origins.ts';

/** A group whose countries of origin are given, and whose total is not. */
export const originsWithoutTotal: DataCheck = {
  code: 'origins-without-total',
  severity: 'warning',
  title: 'Countries of origin of a group without a total',
  why: 'The page says where people come from and not how many they are, so no share can be printed.',
  example: {
    wrong: 'groups: { idps: 657749 }\norigins: { refugees: { UKR: 6540 } }',
    right: 'groups: { refugees: 8087, idps: 657749 }\norigins: { refugees: { UKR: 6540 } }',
  },
  mend: 'Give the group’s total under groups, or take its countries out.',
  find: ({ period }) =>
    originsOf(period).flatMap(({ group, counts }) => {
      if (counts.length === 0 || period.figures.population?.groups[group] !== undefined) return [];
      const message = `There are countries of origin of ${group}, and no total of ${group} under groups.`;
      return [{ message, ...period.inFigures(['population', 'origins', group]), about: group }];
    }),
};
