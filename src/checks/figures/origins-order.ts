// Countries of origin stand in falling order: one that does not often has a digit too few or too many.
import type { DataCheck } from '../check.ts';
import { originsOf } from './origins.ts';

/** The first country of a group that is greater than the one before it. */
export const originsOrder: DataCheck = {
  code: 'origins-order',
  severity: 'warning',
  title: 'Countries of origin that are not in falling order',
  why: 'The chart puts them in order by itself; in the file a wrong order often is a digit too few or too many.',
  example: {
    wrong: 'refugees: { UKR: 654, AFG: 1106, RUS: 271 }',
    right: 'refugees: { UKR: 6540, AFG: 1106, RUS: 271 }',
  },
  mend: 'Look whether a digit is missing; if both figures are right, put the greater one first.',
  find: ({ period }) =>
    originsOf(period).flatMap(({ group, counts }) => {
      const index = counts.findIndex(({ count }, at) => count > (counts[at - 1]?.count ?? count));
      const [before, here] = [counts[index - 1], counts[index]];
      if (!before || !here) return [];
      const path = ['population', 'origins', group, here.code];
      const message = `${here.code} (${here.count}) stands after ${before.code} (${before.count}), which is smaller.`;
      return [{ message, place: period.locateFigure(path), at: path, about: here.code }];
    }),
};
