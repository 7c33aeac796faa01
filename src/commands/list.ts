// `factsheet list`: the periods that there are.
import { findPeriods, type PeriodName } from './periods.ts';

/** Gives every period below the data folder, oldest first within each operation. */
export function list(options: { data: string }): Promise<PeriodName[]> {
  return findPeriods(options.data);
}
