// Countries of origin of refugees or of asylum-seekers: ordered bars, each as its part of the whole group.
import { isGap, sizeOf } from '../gaps.ts';
import type { LocalPeriod } from '../locale/local.ts';
import type { FiguresFile } from '../period/schema.ts';
import { type PartRow, partsChart } from './parts.ts';
import type { Builder, Look, Plan } from './plan.ts';

/** The guidelines allow five categories: of more countries, the four largest stand and the others are joined. */
const mostBars = 5;

type Group = 'refugees' | 'asylum_seekers';
type Population = NonNullable<FiguresFile['population']>;

/**
 * Makes the builder for one group's countries of origin. The track behind each bar is the whole group, so that the bars
 * of two groups, which differ in size, say the same by the same length: a share. Without a total, or with one that
 * cannot be right, there is no track and no share, and the bars stand on one scale of people.
 */
export function originsOf(group: Group): Builder {
  return (local, look) => {
    const { population } = local.period.figures;
    if (!population) return undefined;
    const origins = countriesOf(local, look, group, population);
    return origins.length === 0 ? undefined : plan(local, look, group, origins, population);
  };
}

function plan(
  local: LocalPeriod,
  look: Look,
  group: Group,
  origins: readonly PartRow[],
  population: Population,
): Plan {
  const { format, word } = local;
  const heading = {
    title: look.title ?? word(`origins.${group}`),
    period: format.asOf(population.as_of),
    unit: word('population.people'),
    source: population.source,
    day: population.as_of,
  };
  const whole = totalOf(population, group);
  const note = (total: number) => word('origins.share', { total: format.number(total) });
  return partsChart(local, look, heading, origins, { whole, note, beside: railShares(population) });
}

/** The countries in falling order, and at the end what is joined of those beyond the most that a panel shows. */
function countriesOf(local: LocalPeriod, { theme }: Look, group: Group, { origins }: Population): PartRow[] {
  const { format, changes } = local;
  const counts = origins[group] ?? {};
  const all = Object.entries(counts)
    .map(([code, value]): PartRow => {
      const change = changes.of(`origins.${group}.${code}`);
      const text = format.number(value);
      return { name: format.country(code), value: sizeOf(value), text, colour: theme.groups[group], change };
    })
    .sort((a, b) => b.value - a.value || format.compare(a.name, b.name));
  if (all.length <= mostBars) return all;
  const others = all.slice(mostBars - 1).reduce((sum, { value }) => sum + value, 0);
  return [
    ...all.slice(0, mostBars - 1),
    { name: local.word('charts.others'), value: others, text: format.number(others), colour: theme.rest },
  ];
}

/** How many people the group has, if that can be: nobody's origins are no shares, nor are more than all. */
function totalOf(population: Population, group: Group): number | undefined {
  const total = population.groups[group];
  const listed = Object.values(population.origins[group] ?? {}).reduce((sum, count) => sum + count, 0);
  return total === undefined || total === 0 || isGap(total - listed) || listed > total ? undefined : total;
}

/** The shares of both groups: they stand in one rail, and so have one number of decimals. */
function railShares(population: Population): number[] {
  return (['refugees', 'asylum_seekers'] as const).flatMap((group) => {
    const total = totalOf(population, group);
    const counts = Object.values(population.origins[group] ?? {}).sort((a, b) => b - a);
    const joined = counts.slice(mostBars - 1).reduce((sum, count) => sum + count, 0);
    const shown = counts.length > mostBars ? [...counts.slice(0, mostBars - 1), joined] : counts;
    return total === undefined ? [] : shown.map((count) => count / total);
  });
}
