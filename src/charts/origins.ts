// Countries of origin of refugees or of asylum-seekers: ordered bars, with the share that they make of all.
import type { LocalPeriod } from '../locale/local.ts';
import { barConfig, longestBar, orderedBars, type Row } from './bars.ts';
import type { Builder, Look, Plan } from './plan.ts';
import { printedShare, wholePercents } from './shares.ts';
import { inWords } from './words.ts';

/** The guidelines allow five categories: of more countries, the four largest stand and the others are joined. */
const mostBars = 5;

/** Makes the builder for one group's countries of origin. */
export function originsOf(group: 'refugees' | 'asylum_seekers'): Builder {
  return (local, look) => {
    const counts = local.period.figures.population.origins[group];
    if (counts === undefined || Object.keys(counts).length === 0) return undefined;
    return plan(local, look, group, rowsOf(local, look, group, counts));
  };
}

function rowsOf(
  local: LocalPeriod,
  { theme }: Look,
  group: 'refugees' | 'asylum_seekers',
  counts: Readonly<Record<string, number>>,
): Row[] {
  const { format } = local;
  const colour = theme.groups[group];
  const row = (name: string, value: number, fill: string, change?: Row['change']): Row => ({
    name,
    value,
    text: format.number(value),
    colour: fill,
    change,
  });
  const rows = Object.entries(counts)
    .map(([code, value]) => {
      return row(format.country(code), value, colour, local.changes.of(`origins.${group}.${code}`));
    })
    .sort((a, b) => b.value - a.value || format.compare(a.name, b.name));
  if (rows.length <= mostBars) return rows;
  const others = rows.slice(mostBars - 1).reduce((sum, { value }) => sum + value, 0);
  return [...rows.slice(0, mostBars - 1), row(local.word('charts.others'), others, theme.rest)];
}

function plan(local: LocalPeriod, look: Look, group: 'refugees' | 'asylum_seekers', rows: Row[]): Plan {
  const { population } = local.period.figures;
  const bars = orderedBars(rows, look, { top: 0, dataset: 0, axis: 'x' });
  const largest = Math.max(...rows.map(({ value }) => value), 1);
  const size = { width: look.width, height: Math.ceil(bars.height) };
  const named = rows.filter(({ colour }) => colour !== look.theme.rest);
  const note = shareNote(local, named, population.groups[group]);
  const heading = {
    title: local.word(`origins.${group}`),
    period: local.format.asOf(population.as_of),
    unit: local.word('population.people'),
    source: population.source,
    ...(note === undefined ? {} : { note }),
  };
  return {
    ...inWords(
      local,
      heading,
      rows.map(({ name, text, change }) => ({ name, value: text, change })),
    ),
    height: size.height,
    config: barConfig([bars.dataset], size, [{ id: 'x', perPx: largest / longestBar(rows, look) }]),
    marks: bars.marks,
  };
}

/** The share of all that comes from the countries that are named; nothing where no total is given, or a smaller one. */
function shareNote(local: LocalPeriod, rows: readonly Row[], total: number | undefined) {
  const listed = rows.reduce((sum, { value }) => sum + value, 0);
  if (total === undefined || total === 0 || listed > total) return undefined;
  const [percent = 0] = wholePercents([listed, total - listed]) ?? [];
  return local.word('origins.share', {
    count: rows.length,
    share: local.format.percent(printedShare(listed, total, percent)),
  });
}
