// The order in which donors are shown.
import type { LocalPeriod } from '../../locale/local.ts';

/** The codes of the period's donors: by their names, as the language sorts, or as they are listed. */
export function ordered({ period, format }: LocalPeriod): readonly string[] {
  const { list, order } = period.figures.donors;
  if (order === 'as_listed') return list;
  return list.toSorted((a, b) => format.compare(format.donor(a), format.donor(b)));
}
