// Ages that cannot be right: that overlap, that leave ages out, and more people than their group has.
import type { Check } from '../../checks/check.ts';
import type { DataSubject } from '../../checks/subjects.ts';
import { isGap } from '../../gaps.ts';
import type { Period } from '../../period/period.ts';
import { agesOf, knownIn, type PyramidData, sexes, yearsOf } from './data.ts';

/** The blocks of this kind that have data. */
function pyramidsOf({ blocks }: Period): { name: string; data: PyramidData }[] {
  return blocks.flatMap(({ name, kind, data }) =>
    kind === 'pyramid' && data ? [{ name, data: data as PyramidData }] : [],
  );
}

const agesOverlap: Check<DataSubject> = {
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

const agesOneSided: Check<DataSubject> = {
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

const agesExceedGroup: Check<DataSubject> = {
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
      const { groups, as_of } = period.figures.population;
      const total = groups[data.group];
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

function sideOf(data: PyramidData, age: string): string {
  return data.female[age] === undefined ? 'male' : 'female';
}

function faultAt(period: Period, at: string[], message: string, about?: string) {
  return { message, place: period.locateFigure(at), at, ...(about !== undefined && { about }) };
}

export const pyramidFaults = [agesOverlap, agesOneSided, agesExceedGroup];
