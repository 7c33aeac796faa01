// A figure has one time: of what happened a stretch, of what is there a day.
import type { DataCheck } from '../check.ts';

/** A result with two times: `during` beside `as_of` or `since`. What counts since a year may say up to which day. */
export const timeBoth: DataCheck = {
  code: 'time-both',
  severity: 'error',
  title: 'A figure with two times',
  why: 'Nobody can tell which of the two is printed: whether something happened in these months, or was so on this day.',
  example: {
    wrong: 'legal_aid_idps: { value: 2084, during: 2024-01/2024-06, as_of: 2024-06-30 }',
    right: 'legal_aid_idps: { value: 2084, during: 2024-01/2024-06 }',
  },
  mend: 'Keep during for what happened in a time, as_of for what was there on a day, since for what counts from a year on.',
  find: ({ period }) =>
    Object.entries(period.figures.results).flatMap(([name, result]) => {
      if (typeof result === 'number' || result.during === undefined) return [];
      const other = (['as_of', 'since'] as const).find((key) => result[key] !== undefined);
      if (!other) return [];
      const message = `${name} has both during (${result.during}) and ${other} (${result[other]}).`;
      return [{ message, ...period.inFigures(['results', name, other]), about: String(result[other]) }];
    }),
};
