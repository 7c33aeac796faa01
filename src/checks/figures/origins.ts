// The countries of origin of a period, group by group, and which of them the page names.
import type { Period } from '../../period/period.ts';

export type OriginGroup = 'refugees' | 'asylum_seekers';

/** One group's countries of origin with their counts, in the order of the file. */
export type Origins = { group: OriginGroup; counts: readonly { code: string; count: number }[] };

/** The groups whose countries of origin are given. */
export function originsOf({ figures }: Pick<Period, 'figures'>): Origins[] {
  return (['refugees', 'asylum_seekers'] as const).flatMap((group) => {
    const given = figures.population?.origins[group];
    if (!given) return [];
    return [{ group, counts: Object.entries(given).map(([code, count]) => ({ code, count })) }];
  });
}

/** More countries than this, and the chart names one fewer and joins the others (charts take five categories). */
export const mostNamed = 5;

/** The countries that the chart names: all, or the greatest four where there are more than five. */
export function namedOrigins({ counts }: Origins): Origins['counts'] {
  if (counts.length <= mostNamed) return counts;
  return counts.toSorted((a, b) => b.count - a.count).slice(0, mostNamed - 1);
}

/** The sum of counts. */
export function sumOf(counts: Origins['counts']): number {
  return counts.reduce((sum, { count }) => sum + count, 0);
}
