// More people by age than their group has.
import type { Check, DataSubject } from '../../checks/check.ts';
import { isGap } from '../../gaps.ts';
import { knownIn } from './data.ts';
import { faultAt, pyramidsOf } from './found.ts';

export const agesExceedGroup: Check<DataSubject> = {
  code: 'ages-exceed-group',
  severity: 'error',
  title: 'More people by age than their group has',
  why: 'Both stand on one page, and any reader can add up the ages.',
  example: {
    wrong: 'groups: { refugees: 8087 }\nage_sex: { female: { 0-17: 8900 } }',
    right: 'groups: { refugees: 8087 }',
  },
  mend: 'Correct an age, the group, or the day that they are of: only figures of one day are held against each other.',
  find: ({ period }) =>
    pyramidsOf(period).flatMap(({ name, data }) => {
      const { groups, as_of } = period.figures.population ?? {};
      const total = groups?.[data.group];
      const known = knownIn(data);
      if (total === undefined || as_of !== data.as_of || isGap(total) || known <= total) return [];
      return [
        faultAt(
          period,
          [name],
          `The ages come to ${known}, more than all ${data.group} (${total}).`,
          String(known),
        ),
      ];
    }),
};
