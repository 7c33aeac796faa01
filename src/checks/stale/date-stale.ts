// Dates of figures.yaml that were the last factsheet's news.
import { figuresOf } from '../../text/read.ts';
import type { DataCheck } from '../check.ts';
import { lastPeriod } from './last-period.ts';

/**
 * A day or month under `dates` that is over by the last issue, where the date of that name was news then: it was over for
 * less than a year. Older dates and bare years are history. Texts that name it and are all marked `!checked` confirm it.
 */
export const dateStale: DataCheck = {
  code: 'date-stale',
  severity: 'warning',
  title: 'A date that was last time’s',
  why: 'The texts name it as news: “in June 2024, a mission …”, half a year later.',
  example: {
    wrong: '# issued 2025-03-31, the last one 2024-09-30\ndates: { jips_mission: 2024-06 }',
    right: '# issued 2025-03-31, the last one 2024-09-30\ndates: { jips_mission: 2025-02 }',
  },
  mend: 'Give the date of this period, or take it and what names it out. If it is right, write !checked before each text that names it.',
  find({ period, previous }) {
    const last = lastPeriod(period, previous);
    if (!last || !previous) return [];
    return Object.entries(period.figures.dates).flatMap(([name, value]) => {
      const then = Object.entries(previous.figures.dates).find(([other]) => other === name)?.[1];
      if (then === undefined || then.length < 7 || value.length < 7) return [];
      const isOld = value === then ? value <= previous.figures.issued : last.isOver(value);
      if (!isOld || !last.hasMonth(then.slice(0, 7))) return [];
      const naming = Object.values(period.texts).flatMap(({ passages }) =>
        passages.filter(({ text }) => figuresOf(text).some((one) => one.name === name)),
      );
      if (naming.length > 0 && naming.every(({ mark }) => mark === 'checked')) return [];
      const what = value === then ? 'as last time' : `and was ${then} last time`;
      const message = `${name} is ${value}, ${what}; the last factsheet was issued on ${previous.figures.issued}.`;
      return [{ message, ...period.inFigures(['dates', name]), about: value }];
    });
  },
};
