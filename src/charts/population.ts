// Population groups. Where they differ too much for one scale, the small ones stand below, enlarged a stated number of times.
import type { LocalPeriod } from '../locale/local.ts';
import type { PopulationGroup } from '../period/schema.ts';
import { barConfig, longestBar, orderedBars, type Row } from './bars.ts';
import type { Builder, Drawing, Look } from './plan.ts';
import { inWords } from './words.ts';
import { enlarged } from './zoom.ts';

/** A bar 30 times shorter than the longest is 6 px of a rail's 200: below that, lengths can no longer be compared. */
const readable = 30;

/** Without a step this wide between two neighbours, an enlarged scale would gain little. */
const widestStep = 5;

/** Makes the population chart: ordered bars on one scale, or the whole as one bar and its small part enlarged. */
export const population: Builder = (local, look) => {
  const { groups, as_of, source } = local.period.figures.population;
  const rows = (Object.keys(look.theme.groups) as PopulationGroup[])
    .flatMap((group) => rowOf(local, look, group, groups[group]))
    .sort((a, b) => b.value - a.value);
  if (rows.length === 0) return undefined;
  const cut = cutBefore(rows);
  const heading = {
    title: local.word('population.title'),
    period: local.format.asOf(as_of),
    unit: local.word('population.people'),
    source,
  };
  return {
    ...inWords(
      local,
      heading,
      rows.map(({ name, text, change }) => ({ name, value: text, change })),
    ),
    ...(cut === undefined
      ? onOneScale(rows, look)
      : enlarged(rows.slice(0, cut), rows.slice(cut), local, look)),
  };
};

function rowOf(
  local: LocalPeriod,
  { theme }: Look,
  group: PopulationGroup,
  value: number | undefined,
): Row[] {
  if (value === undefined) return [];
  const name = local.word(`population.groups.${group}`);
  const change = local.changes.of(`population.${group}`);
  return [{ name, value, text: local.format.number(value), colour: theme.groups[group], change }];
}

/** Takes rows in falling order; gives the number of the first that needs an enlarged scale, if any does. */
export function cutBefore(rows: readonly Pick<Row, 'value'>[]): number | undefined {
  const values = rows.map(({ value }) => value).filter((value) => value > 0);
  const [largest = 0] = values;
  if (largest <= readable * (values.at(-1) ?? 0)) return undefined;
  const steps = values.slice(1).map((value, index) => (values[index] ?? 0) / value);
  const widest = Math.max(...steps);
  return widest < widestStep ? undefined : steps.indexOf(widest) + 1;
}

function onOneScale(rows: readonly Row[], look: Look): Drawing {
  const bars = orderedBars(rows, look, { top: 0, dataset: 0, axis: 'x' });
  const size = { width: look.width, height: Math.ceil(bars.height) };
  const largest = Math.max(...rows.map(({ value }) => value), 1);
  const config = barConfig([bars.dataset], size, [{ id: 'x', perPx: largest / longestBar(rows, look) }]);
  return { height: size.height, config, marks: bars.marks };
}
