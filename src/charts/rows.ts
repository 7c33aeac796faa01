// Labelled rows, the form that the charts share: a name, its value at the right edge, and their bar below.
import type { ChartDataset } from 'chart.js';
import { contrastOf, rgbOf } from '../contrast.ts';
import type { LocalChange } from '../locale/changes.ts';
import { barShape, figureColumn, space } from './bars.ts';
import { changeMarks, changeWidth } from './change.ts';
import type { Annotation, BarPoint, Look } from './plan.ts';
import { unbroken, wrap } from './wrap.ts';

/**
 * One row. `text` is the value as it is printed, `share` its part of the whole, `change` how it changed since the last
 * period.
 */
export type Row = {
  name: string;
  value: number;
  text: string;
  colour: string;
  share?: string | undefined;
  change?: LocalChange | undefined;
};

/** Bars with their labels; `height` is what all rows take (px). */
export type Rows = { datasets: ChartDataset<'bar', BarPoint[]>[]; annotations: Annotation[]; height: number };

/** The shortest bar of a value above 0, px. */
const leastBar = 1;

/** px: between a name and the value at its right, and between a value and its share. */
const apart = { name: 8, share: 7 } as const;

/**
 * Takes rows in the order in which they stand and the place of their top (px), and gives them with bars on one scale:
 * `whole` is what a bar across the whole width stands for. `track` draws the whole behind each bar, so that a bar is
 * seen as its part of it. A value above 0 shows a bar, however
 * short; 0 shows none. What is pale on its ground has an outline.
 */
export function labelledRows(
  rows: readonly Row[],
  look: Look,
  { top, whole, track }: { top: number; whole: number; track: boolean },
): Rows {
  const { theme, width } = look;
  const columns = columnsOf(rows, look);
  const annotations: Annotation[] = [];
  const bars: BarPoint[] = [];
  const tracks: BarPoint[] = [];
  const colours: string[] = [];
  let y = top;
  for (const row of rows) {
    const label = labelOf(row, y, columns, look);
    annotations.push(...label.annotations);
    y += label.height + space.underName + theme.bar / 2;
    tracks.push({ x: whole, y });
    if (row.value > 0) {
      bars.push({ x: row.value, y });
      colours.push(row.colour);
    }
    const length = track ? width : Math.max(leastBar, (row.value / whole) * width);
    if (track || (row.value > 0 && isPale(row.colour, look))) {
      const size = { width: length, height: theme.bar };
      const at = { x: 0, y: y - theme.bar / 2 };
      annotations.push({ kind: 'frame', at, size, line: theme.hairline, colour: theme.note });
    }
    y += theme.bar / 2 + space.afterBar;
  }
  const shape = { ...barShape(theme.bar), xAxisID: 'x' } as const;
  const drawn = { ...shape, data: bars, backgroundColor: colours, minBarLength: leastBar };
  const behind = { ...shape, data: tracks, backgroundColor: theme.paper };
  // Chart.js draws the first set last, on top.
  return {
    datasets: track ? [drawn, behind] : [drawn],
    annotations,
    height: Math.max(y - space.afterBar - top, 0),
  };
}

/** A graphic that contrasts less than 3 : 1 with its ground is hard to see (WCAG 2.2, 1.4.11): it gets an outline. */
function isPale(colour: string, { theme }: Look): boolean {
  const grounds = [theme.paper, theme.ground];
  return grounds.some((ground) => contrastOf(rgbOf(colour), rgbOf(ground)) < 3);
}

/** The columns that all rows keep to: right edges of value and share (px), whether changes stand below the values. */
type Columns = {
  value: number;
  below: boolean;
  /** Where the figures themselves stand in their columns. */
  values: ReturnType<typeof figureColumn>;
  shares: ReturnType<typeof figureColumn>;
};

function columnsOf(rows: readonly Row[], look: Look): Columns {
  const { width, theme, measure } = look;
  const widest = (widths: readonly number[]) => Math.max(0, ...widths);
  const shares = widest(rows.map(({ share }) => (share ? measure(share, theme.size.label, 400) : 0)));
  const value = shares > 0 ? width - shares - apart.share : width;
  const changes = widest(rows.map(({ change }) => changeWidth(change, look)));
  const longestWord = ({ name }: Row) =>
    widest(unbroken(name).map((word) => measure(word, theme.size.label, 400)));
  const beside = rows.every((row) => longestWord(row) <= roomFor(row, value - changes, look));
  const end = beside ? value - changes : value;
  const values = figureColumn(
    end,
    rows.map(({ text }) => text),
    700,
    look,
  );
  const parts = rows.flatMap(({ share }) => share ?? []);
  return { value: end, below: !beside, values, shares: figureColumn(width, parts, 400, look) };
}

/** What is left of a row's first line for its name, where its value ends at `right` (px). */
function roomFor({ text }: Row, right: number, { theme, measure }: Look): number {
  return right - measure(text, theme.size.label, 700) - apart.name;
}

/** A row's name, value, share and change over its bar. Further lines of a name have the whole width. */
function labelOf(
  row: Row,
  top: number,
  columns: Columns,
  look: Look,
): { annotations: Annotation[]; height: number } {
  const { theme, width } = look;
  const text = { kind: 'text', size: theme.size.label, colour: theme.text } as const;
  const first = top + theme.line * 0.75;
  const at = { x: columns.value, y: first };
  const changed = columns.below ? changeWidth(row.change, look) : 0;
  const name = row.name.replace(/ +/g, ' ');
  const [line = ''] = wrap(name, roomFor(row, columns.value, look), text.size, 400, look.measure);
  const others = wrap(name.slice(line.length).trimStart(), width - changed, text.size, 400, look.measure);
  const names = [line, ...others].map((words, index): Annotation => {
    return { ...text, text: words, at: { x: 0, y: first + index * theme.line }, weight: 400 };
  });
  const { values, shares } = columns;
  const value: Annotation = {
    ...{ ...text, text: row.text, weight: 700, align: values.align },
    at: { x: values.x, y: first },
  };
  const share: Annotation[] = row.share
    ? [{ ...text, text: row.share, at: { x: shares.x, y: first }, weight: 400, align: shares.align }]
    : [];
  const change = changeMarks(row.change, { at, dx: -changed, dy: changed > 0 ? theme.line : 0 }, look);
  const lines = Math.max(names.length, changed > 0 ? 2 : 1);
  return { annotations: [...names, value, ...share, ...change], height: lines * theme.line };
}
