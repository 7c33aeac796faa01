// Dates that no factsheet would tell of: a year ahead and more, or of another century.
import { monthsLater } from '../../time.ts';
import type { DataCheck } from '../check.ts';

/** Nothing that a factsheet tells of is further ahead (months) or further back. */
const ahead = 12;
const earliest = '1900';

/** A date under `dates` that lies more than a year after the day of issue, or before 1900. */
export const dateFar: DataCheck = {
  code: 'date-far',
  severity: 'warning',
  title: 'A date that is far ahead or far back',
  why: 'Two digits of the year have most often changed places.',
  example: { wrong: 'tournament: 2042-06-11', right: 'tournament: 2024-06-11' },
  mend: 'Correct the date. If it is right, accept the finding with the reason.',
  find({ period }) {
    const latest = monthsLater(period.figures.issued, ahead);
    return Object.entries(period.figures.dates)
      .filter(
        ([, value]) => value.slice(0, latest.length) > latest.slice(0, value.length) || value < earliest,
      )
      .map(([name, value]) => {
        const how =
          value < earliest ? 'far back' : `more than a year after the issue (${period.figures.issued})`;
        const message = `${name} is ${value}, ${how}.`;
        return { message, ...period.inFigures(['dates', name]), about: value };
      });
  },
};
