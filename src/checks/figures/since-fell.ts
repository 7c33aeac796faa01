// What is counted since a year only grows.
import type { DataCheck } from '../subjects.ts';
import { placeOfValue } from './place-of-value.ts';
import { fallenCounts } from './since-typed.ts';

/** A result that counts since the same point in time as in the last factsheet, and is less. */
export const sinceFell: DataCheck = {
  code: 'since-fell',
  severity: 'warning',
  title: 'A count since a year that is less than last time',
  why: 'What has happened since 2014 cannot become less. A reader with both factsheets sees it.',
  example: {
    wrong: '# last time 2000\ncampaign_citizenships: { value: 200, since: 2014 }',
    right: '# last time 2000\ncampaign_citizenships: { value: 2200, since: 2014 }',
  },
  mend: 'Look at the figure again. If it was counted anew, accept the finding with the reason.',
  find(subject) {
    const { period, previous } = subject;
    if (!previous || previous.figures.issued >= period.figures.issued) return [];
    const named = [...period.table.values()].flatMap(({ name, value, time, path }) => {
      const last = previous.table.get(name);
      if (time?.kind !== 'since' || last?.time?.kind !== 'since' || time.point !== last.time.point) return [];
      if (Number(value) >= Number(last.value)) return [];
      const message = `${name} counts since ${time.point}, and is ${value}; it was ${last.value} last time.`;
      return [{ message, place: placeOfValue(period, path), at: path, about: String(value) }];
    });
    return [...named, ...fallenCounts(subject)];
  },
};
