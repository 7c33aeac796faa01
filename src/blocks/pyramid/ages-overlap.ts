// Ages of a pyramid that overlap, or leave years out between them.
import type { Check, DataSubject } from '../../checks/check.ts';
import { agesOf, yearsOf } from './data.ts';
import { faultAt, pyramidsOf, sideOf } from './found.ts';

export const agesOverlap: Check<DataSubject> = {
  code: 'ages-overlap',
  severity: 'error',
  title: 'Ages that overlap, or leave years out',
  why: 'Each person stands in one bar. With 0-4 and 4-11 those of four stand in two, and with 0-4 and 6-11 those of five in none.',
  example: { wrong: 'female: { 0-4: 520, 4-11: 820 }', right: 'female: { 0-4: 520, 5-11: 820 }' },
  mend: 'Correct the ages, as the source divides them.',
  find: ({ period }) =>
    pyramidsOf(period).flatMap(({ name, data }) => {
      const ages = agesOf(data);
      return ages.flatMap((age, index) => {
        const { from, to } = yearsOf(age);
        const next = ages[index + 1];
        if (to < from)
          return [faultAt(period, [name, sideOf(data, age), age], `${age} ends before it begins.`)];
        if (next === undefined || yearsOf(next).from === to + 1) return [];
        const says = yearsOf(next).from > to ? 'leave years out between them' : 'overlap';
        return [faultAt(period, [name, sideOf(data, next), next], `The ages ${age} and ${next} ${says}.`)];
      });
    }),
};
