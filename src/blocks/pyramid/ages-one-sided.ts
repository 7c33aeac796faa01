// An age that only one side of a pyramid has.
import type { Check, DataSubject } from '../../checks/check.ts';
import { agesOf, sexes } from './data.ts';
import { faultAt, pyramidsOf } from './found.ts';

export const agesOneSided: Check<DataSubject> = {
  code: 'ages-one-sided',
  severity: 'error',
  title: 'An age that one sex has and the other has not',
  why: 'The bar of the other side would be missing, and read as nought.',
  example: { wrong: 'female: { 60+: 310 }\nmale: {}', right: 'female: { 60+: 310 }\nmale: { 60+: 290 }' },
  mend: 'Write the other side too: 0, where there is nobody.',
  find: ({ period }) =>
    pyramidsOf(period).flatMap(({ name, data }) =>
      agesOf(data).flatMap((age) =>
        sexes
          .filter((sex) => data[sex][age] === undefined)
          .map((sex) => faultAt(period, [name, sex], `There is no ${sex} figure for ${age}.`, age)),
      ),
    ),
};
