// Population groups. Where they differ too much for one scale, the small ones stand below, enlarged a stated number of times.
import type { LocalPeriod } from '../locale/local.ts';
import type { PopulationGroup } from '../period/schema.ts';
import { barConfig, barShape, longestBar, orderedBars, type Row, space } from './bars.ts';
import type { BarPoint, Builder, Look, Mark, Plan } from './plan.ts';
import { inWords } from './words.ts';

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
      rows.map(({ name, text }) => ({ name, value: text })),
    ),
    ...(cut === undefined
      ? onOneScale(rows, look)
      : enlarged(rows.slice(0, cut), rows.slice(cut), local, look)),
  };
};

type Drawing = Pick<Plan, 'height' | 'config' | 'marks'>;

function rowOf(
  local: LocalPeriod,
  { theme }: Look,
  group: PopulationGroup,
  value: number | undefined,
): Row[] {
  if (value === undefined) return [];
  const name = local.word(`population.groups.${group}`);
  return [{ name, value, text: local.format.number(value), colour: theme.groups[group] }];
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

function enlarged(large: readonly Row[], small: readonly Row[], local: LocalPeriod, look: Look): Drawing {
  const { theme, width } = look;
  const total = [...large, ...small].reduce((sum, { value }) => sum + value, 0);
  const whole = wholeBar(large, total, look);
  const largest = Math.max(...small.map(({ value }) => value));
  const factor = roundDown((longestBar(small, look) / largest) * (total / width));
  const note = local.word('charts.zoom', { factor: local.format.number(factor) });
  const opening = zoomLines(whole.rest, whole.height, note, look);
  const bars = orderedBars(small, look, { top: whole.height + opening.height, dataset: 1, axis: 'small' });
  const size = { width, height: Math.ceil(whole.height + opening.height + bars.height) };
  return {
    height: size.height,
    config: barConfig([whole.dataset, bars.dataset], size, [
      { id: 'x', perPx: total / width },
      { id: 'small', perPx: total / width / factor },
    ]),
    marks: [...whole.marks, ...opening.marks, ...bars.marks],
  };
}

/** One bar of the whole: the large groups, and at its right end what the rest comes to. `rest` is its left edge (px). */
function wholeBar(large: readonly Row[], total: number, { theme, width }: Look) {
  const marks: Mark[] = [];
  const label = { size: theme.size.label, colour: theme.text } as const;
  const key = large.length > 1 ? theme.bar : 0;
  for (const [index, { name, text, colour }] of large.entries()) {
    const y = (index + 1) * space.line - 3;
    if (key > 0) marks.push({ kind: 'swatch', at: { x: 0, y }, size: key - 1, colour });
    marks.push({ kind: 'text', text: name, at: { x: key > 0 ? key + 4 : 0, y }, ...label, weight: 400 });
    marks.push({ kind: 'text', text, at: { x: width, y }, ...label, weight: 700, align: 'right' });
  }
  const top = large.length * space.line + space.underName - 2;
  const gap = total / width;
  const rest = Math.max(2 * gap, total - large.reduce((sum, { value }) => sum + value, 0));
  const scale =
    (total - rest) / (total - large.reduce((sum, { value }) => sum + value, 0) < rest ? total : total);
  void scale;
  return { marks, height: top + theme.bar, rest: width - rest / gap, dataset: {} as never, top };
}

function zoomLines(
  _rest: number,
  _top: number,
  _note: string,
  _look: Look,
): { marks: Mark[]; height: number } {
  return { marks: [], height: 0 };
}

function roundDown(factor: number): number {
  return factor;
}
