// What changed more than is plausible since the last factsheet: looked for once, as several checks ask.
import { type Jump, jumpsBetween } from '../../figures/plausible.ts';
import { memoise } from '../check.ts';

/** None where there is no last factsheet. */
export const jumpsOf = memoise(({ period, previous }): readonly Jump[] =>
  previous ? jumpsBetween(previous.table, period.table) : [],
);
