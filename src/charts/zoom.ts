// A whole as one bar, and below it the part that is too small to read, enlarged a stated number of times.
import type { ChartDataset } from 'chart.js';
import type { LocalPeriod } from '../locale/local.ts';
import { barConfig, barShape, longestBar, orderedBars, type Row, space } from './bars.ts';
import { changeMarks, changeWidth } from './change.ts';
import { key } from './key.ts';
import type { BarPoint, Drawing, Look, Mark } from './plan.ts';
import { wrap } from './wrap.ts';

/**
 * px: between pieces of one bar; the least that a piece shows; the drop of the leading lines; the note's line; over
 * and under the large figure.
 */
const opening = { gap: 1, least: 2, drop: 13, note: 20, over: 4, under: 7 } as const;

/** Takes the large and the small rows, each in falling order, and gives the drawing of both. */
export function enlarged(
  large: readonly Row[],
  small: readonly Row[],
  local: LocalPeriod,
  look: Look,
): Drawing {
  const { theme, width } = look;
  const whole = wholeBar(large, small, look);
  const perPx = whole.total / width;
  const factor = roundDown((perPx * longestBar(small, look)) / Math.max(...small.map(({ value }) => value)));
  const note = local.word('charts.zoom', { factor: local.format.number(factor) });
  const top = whole.height + opening.drop + opening.note;
  const bars = orderedBars(small, look, { top, dataset: 1, axis: 'enlarged' });
  const size = { width, height: Math.ceil(top + bars.height) };
  const noteAt = { x: 0, y: whole.height + opening.drop + theme.size.note + 2 };
  return {
    height: size.height,
    config: barConfig([whole.dataset, bars.dataset], size, [
      { id: 'x', perPx },
      { id: 'enlarged', perPx: perPx / factor },
    ]),
    marks: [
      ...whole.marks,
      ...leadingLines(whole.restFrom, whole.height, look),
      { kind: 'text', text: note, at: noteAt, size: theme.size.note, weight: 400, colour: theme.note },
      ...bars.marks,
    ],
  };
}

/** The height of Lato's capitals and figures, in em. */
const capHeight = 0.72;

type Whole = {
  dataset: ChartDataset<'bar', BarPoint[]>;
  marks: Mark[];
  total: number;
  height: number;
  restFrom: number;
};

/** The whole as one bar: a piece for each large group, and at the right end one for all the small ones. */
function wholeBar(large: readonly Row[], small: readonly Row[], look: Look): Whole {
  const { theme, width } = look;
  const sum = (rows: readonly Row[]) => rows.reduce((all, { value }) => all + value, 0);
  const total = sum(large) + sum(small);
  const perPx = total / width;
  const rest = Math.max(opening.least, sum(small) / perPx);
  const room = width - rest - opening.gap * large.length;
  const [first] = large;
  const { marks, height: top } = first && large.length === 1 ? giant(first, look) : key(large, look);
  const y = top + theme.bar / 2;
  const data: BarPoint[] = [];
  let x = 0;
  for (const { value } of large) {
    const length = (value / sum(large)) * room;
    data.push({ x: [x * perPx, (x + length) * perPx], y });
    x += length + opening.gap;
  }
  data.push({ x: [x * perPx, total], y });
  const backgroundColor = [...large.map(({ colour }) => colour), theme.note];
  const dataset = { ...barShape(theme.bar), data, backgroundColor, xAxisID: 'x' };
  return { dataset, marks, total, height: top + theme.bar, restFrom: x };
}

/**
 * The one large group: its figure as large as the width allows, with its change beside it, and its name between the
 * figure and the bar.
 */
function giant({ name, text, change }: Row, look: Look): { marks: Mark[]; height: number } {
  const { theme, width, measure } = look;
  const room = width - changeWidth(change, look);
  const size = Math.min(theme.size.giant, (room / measure(text, 100, 900)) * 100);
  const base = opening.over + size * capHeight;
  const figure = {
    kind: 'text',
    text,
    at: { x: 0, y: base },
    size,
    colour: theme.deepBlue,
    weight: 900,
  } as const;
  const label = { size: theme.size.label, colour: theme.text, weight: 400 } as const;
  let y = base + opening.under;
  const names = wrap(name, width, label.size, 400, measure).map((line): Mark => {
    y += space.line;
    return { kind: 'text', text: line, at: { x: 0, y }, ...label };
  });
  const after = { at: figure.at, dx: measure(text, size, 900), dy: 0 };
  const marks = [figure, ...changeMarks(change, after, look), ...names];
  return { marks, height: y + space.underName + 3 };
}

/** From the ends of the rest's piece to the ends of the enlarged scale. */
function leadingLines(restFrom: number, top: number, { theme, width }: Look): Mark[] {
  const edge = theme.hairline / 2;
  const line = (from: number, to: number): Mark => ({
    kind: 'line',
    from: { x: from, y: top + 1 },
    to: { x: to, y: top + opening.drop },
    width: theme.hairline,
    colour: theme.note,
  });
  return [line(restFrom + edge, edge), line(width - edge, width - edge)];
}

/** The next lower number that is easily said: 1, 1.5, 2, 2.5, 3, 4, 5, 6 or 8 times a power of ten; whole from 10. */
export function roundDown(factor: number): number {
  const power = 10 ** Math.floor(Math.log10(factor));
  const step = [8, 6, 5, 4, 3, 2.5, 2, 1.5, 1].find((easy) => easy * power <= factor) ?? 1;
  return step * power;
}
