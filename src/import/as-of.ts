// The date that statistics are of: the files do not say it, so a person does, and it is held against what can be true.
import { z } from 'zod';
import { type FactsheetError, type Finding, usageError } from '../errors.ts';

const dateSchema = z.iso.date();

/**
 * Checks the date that `--as-of` gives. `issued` is the factsheet's day of issue, where it is known; `today` a date.
 * @returns what is unusual about it
 * @throws FactsheetError `as-of` (usage) for what is no date, or one that cannot be
 */
export function checkAsOf(asOf: string | undefined, issued: string | undefined, today: string): Finding[] {
  if (asOf === undefined) {
    const hint =
      'Add --as-of with the date that they are of, like --as-of 2024-12-31. The files do not tell mid-year from end of year.';
    throw wrong('The date of the figures is missing.', hint);
  }
  if (!dateSchema.safeParse(asOf).success) {
    throw wrong(`“${asOf}” is not a date.`, 'Write year-month-day, like --as-of 2024-12-31.');
  }
  if (asOf > today) throw wrong(`${asOf} has not come yet.`, 'Write the date that the figures are of.');
  if (issued !== undefined && asOf > issued) {
    const hint = 'Correct --as-of, or issued in figures.yaml.';
    throw wrong(`${asOf} is after the day of issue (${issued}).`, hint);
  }
  const warning = (message: string, hint: string): Finding[] => [
    { code: 'as-of', severity: 'warning', message, hint },
  ];
  if (!/-(?:06-30|12-31)$/.test(asOf)) {
    const hint = 'Make sure that the figures are of that date.';
    return warning(`UNHCR’s statistics are of 30 June and 31 December, not of ${asOf}.`, hint);
  }
  if (issued !== undefined && Number(issued.slice(0, 4)) - Number(asOf.slice(0, 4)) > 1) {
    const hint = 'Make sure that there are no newer figures.';
    return warning(`${asOf} is more than a year before the issue.`, hint);
  }
  return [];
}

function wrong(message: string, hint: string): FactsheetError {
  return usageError('as-of', message, hint);
}
