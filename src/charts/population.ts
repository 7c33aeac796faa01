// Population groups: a group that is far larger than the others is a figure of its own, the others are bars on one scale.
import { sizeOf } from '../gaps.ts';
import type { LocalPeriod } from '../locale/local.ts';
import type { PopulationGroup } from '../period/schema.ts';
import { barConfig } from './bars.ts';
import { changeMarks, changeWidth } from './change.ts';
import type { Annotation, Builder, Look } from './plan.ts';
import { labelledRows, type Row } from './rows.ts';
import { inWords } from './words.ts';
import { wrap } from './wrap.ts';

/** A bar 30 times shorter than the longest is 6 px of a rail's 200: below that, lengths can no longer be compared. */
const readable = 30;

/** Without a step this wide between two neighbours, a bar less would gain little. */
const widestStep = 5;

/** px: over and under a large figure, the type of one beside others, and from its swatch to its name. */
const figures = { over: 4, under: 7, apart: 15, size: 24, swatch: 12 } as const;

/** The same where many stand one under the other: a list. */
const listed = { ...figures, over: 3, under: 3, apart: 5, size: 13 } as const;
const most = 4;

/** The height of Lato's capitals and figures, in em. */
const capHeight = 0.72;

/**
 * Makes the population chart. A scale that holds a group eighty times the others would show those as slivers, and a
 * second scale would draw the smaller longer than the larger: so that group is printed as a figure, without a bar.
 */
export const population: Builder = (local, look) => {
  const { population: people } = local.period.figures;
  if (!people) return undefined;
  const { groups, as_of, source } = people;
  const rows = (Object.keys(look.theme.groups) as PopulationGroup[])
    .flatMap((group) => rowOf(local, look, group, groups[group]))
    .sort((a, b) => b.value - a.value);
  if (rows.length === 0) return undefined;
  const cut = cutBefore(rows);
  const large = largeFigures(rows.slice(0, cut), look);
  const small = rows.slice(cut);
  const whole = Math.max(...small.map(({ value }) => value), 1);
  const bars = labelledRows(small, look, { top: large.height, whole, track: false });
  const size = { width: look.width, height: Math.ceil(large.height + bars.height) };
  const heading = {
    title: look.title ?? local.word('population.title'),
    period: local.format.asOf(as_of),
    unit: local.word('population.people'),
    source,
    day: as_of,
  };
  return {
    ...inWords(
      local,
      heading,
      rows.map(({ name, text, change }) => ({ name, value: text, change })),
    ),
    height: size.height,
    config: barConfig(bars.datasets, size, whole / look.width),
    annotations: [...large.annotations, ...bars.annotations],
  };
};

function rowOf(
  local: LocalPeriod,
  { theme }: Look,
  group: PopulationGroup,
  value: number | undefined,
): Row[] {
  if (value === undefined) return [];
  const name = local.word(`population.groups.${group}`, { count: sizeOf(value) });
  const change = local.changes.of(`population.${group}`);
  return [
    { name, value: sizeOf(value), text: local.format.number(value), colour: theme.groups[group], change },
  ];
}

/**
 * Takes rows in falling order; gives how many at the front are too large to stand on one scale with the others. A single
 * one that is left gets no bar either: as wide as the chart, it would look like the largest.
 */
export function cutBefore(rows: readonly Pick<Row, 'value'>[]): number {
  const values = rows.map(({ value }) => value).filter((value) => value > 0);
  const [largest = 0] = values;
  if (largest <= readable * (values.at(-1) ?? 0)) return 0;
  const steps = values.slice(1).map((value, index) => (values[index] ?? 0) / value);
  const widest = Math.max(...steps);
  if (widest < widestStep) return 0;
  const cut = steps.indexOf(widest) + 1;
  return cut < values.length - 1 ? cut : rows.length;
}

/**
 * Each large group as a figure, with its change beside it and its name, keyed by colour, below: a single one as large as
 * the width allows, several smaller, and many as a list.
 */
function largeFigures(rows: readonly Row[], look: Look): { annotations: Annotation[]; height: number } {
  const { theme, width, measure } = look;
  const annotations: Annotation[] = [];
  const form = rows.length > most ? listed : figures;
  let y = 0;
  for (const { name, text, colour, change } of rows) {
    const room = width - changeWidth(change, look);
    const largest = rows.length === 1 ? theme.size.giant : form.size;
    const size = Math.min(largest, (room / measure(text, 100, 900)) * 100);
    y += form.over + size * capHeight;
    const at = { x: 0, y };
    annotations.push({ kind: 'text', text, at, size, colour: theme.deepBlue, weight: 900 });
    annotations.push(...changeMarks(change, { at, dx: measure(text, size, 900), dy: 0 }, look));
    y += form.under;
    const label = { size: theme.size.label, colour: theme.text, weight: 400 } as const;
    annotations.push({ kind: 'swatch', at: { x: 0, y: y + theme.line - 1 }, size: 8, colour });
    for (const line of wrap(name, width - figures.swatch, label.size, 400, measure)) {
      y += theme.line;
      annotations.push({ kind: 'text', text: line, at: { x: figures.swatch, y: y - 1 }, ...label });
    }
    y += form.apart;
  }
  return { annotations, height: y };
}
