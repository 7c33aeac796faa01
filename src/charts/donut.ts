// A donut of two sides, with their whole in the middle, per cents on the ring, and a label each below.
import type { ChartConfiguration } from 'chart.js';
import { capMiddle } from './bars.ts';
import type { Annotation, Drawing, Look } from './plan.ts';
import { wrap } from './wrap.ts';

/** px: the donut's outer diameter (39 mm) where there is room, and how far the right label stands from the middle. */
const ring = { widest: 148, aside: 8 } as const;

/** Parts: the hole of the diameter; the least piece of the ring that holds its per cent. */
const part = { hole: 0.67, labelled: 0.1 } as const;

/**
 * One side: `arc` is its part of the ring (0 to 1), `amount` and `share` as they are printed, `ink` the colour of a
 * text on `colour`.
 */
export type Side = { name: string; amount: string; share?: string; arc: number; colour: string; ink: string };

/** What the middle says. */
export type Total = { name: string; value: string };

function diameterOf({ width }: Look): number {
  return Math.min(ring.widest, width);
}

/** Takes the left and the right side and their whole; gives the drawing. Two sides without an arc give a grey ring. A bare
 * look has the ring and the whole alone. */
export function donut(sides: [Side, Side], total: Total, look: Look): Drawing {
  const { theme } = look;
  const [left, right] = sides;
  const diameter = diameterOf(look);
  const below = look.bare ? [] : labels(sides, look);
  const height = Math.max(diameter, ...below.map((side) => side.height));
  // The ring runs clockwise from 12 o'clock: with the right side first, each side begins over its own label.
  const arcs = left.arc + right.arc === 0 ? [1] : [right.arc, left.arc];
  const backgroundColor = arcs.length === 1 ? [theme.track] : [right.colour, left.colour];
  const config: ChartConfiguration<'doughnut', number[]> = {
    type: 'doughnut',
    data: {
      datasets: [
        {
          data: arcs,
          backgroundColor,
          borderWidth: 0,
          spacing: arcs.includes(0) || arcs.length === 1 ? 0 : 1.5,
        },
      ],
    },
    options: {
      cutout: `${part.hole * 100}%`,
      devicePixelRatio: 1,
      layout: { padding: { bottom: height - diameter }, autoPadding: false },
      plugins: { legend: { display: false }, tooltip: { enabled: false } },
    },
  };
  return {
    height,
    config,
    annotations: [
      ...middle(total, look),
      ...(look.bare ? [] : onRing(sides, look)),
      ...below.flatMap((side) => side.annotations),
    ],
  };
}

/** The whole inside the ring, as large as it fits: the amount, and its name below. */
function middle({ name, value }: Total, look: Look): Annotation[] {
  const { theme, width, measure } = look;
  const diameter = diameterOf(look);
  const room = diameter * part.hole - 12;
  const { figure, label, note } = theme.size;
  const sizes = [figure, (2 * figure + label) / 3, (figure + 2 * label) / 3];
  const size = [...sizes, label].find((each) => measure(value, each, 900) <= room) ?? note;
  const lines = wrap(name, room - 6, note, 400, measure);
  const text = { kind: 'text', align: 'center' } as const;
  const x = width / 2;
  const top = diameter / 2 - (size * 0.72 + 4 + lines.length * (note + 2)) / 2 + size * 0.72;
  const names = lines.map((line, index): Annotation => {
    const at = { x, y: top + 4 + (index + 1) * (note + 2) - 2 };
    return { ...text, text: line, at, size: note, weight: 400, colour: theme.note };
  });
  return [{ ...text, text: value, at: { x, y: top }, size, weight: 900, colour: theme.navy }, ...names];
}

/** Per cents on the ring itself, where a piece is long enough to hold one. */
function onRing([left, right]: [Side, Side], look: Look): Annotation[] {
  const { theme, width } = look;
  const diameter = diameterOf(look);
  const radius = (diameter / 4) * (1 + part.hole);
  const size = theme.size.note;
  return [left, right].flatMap((side): Annotation[] => {
    if (side.arc < part.labelled || side.share === undefined) return [];
    const turn = (side === right ? right.arc / 2 : right.arc + left.arc / 2) * 2 * Math.PI;
    const at = {
      x: width / 2 + radius * Math.sin(turn),
      y: diameter / 2 - radius * Math.cos(turn) + capMiddle(size),
    };
    return [{ kind: 'text', text: side.share, at, size, weight: 700, colour: side.ink, align: 'center' }];
  });
}

/** px: a swatch with what parts it from the words behind it. */
const swatch = 12;

/** What stands below the ring: the labels side by side, or under each other where an amount is too long for half the width. */
function labels([left, right]: [Side, Side], look: Look): Label[] {
  const { theme, width, measure } = look;
  const top = diameterOf(look);
  const room = width / 2 - ring.aside - swatch;
  const isWide = [left, right].some(({ amount }) => measure(amount, theme.size.label, 700) > room);
  if (!isWide)
    return [
      label(left, { x: 0, top, room }, look),
      label(right, { x: width / 2 + ring.aside, top, room }, look),
    ];
  const first = label(left, { x: 0, top, room: width - swatch }, look);
  return [first, label(right, { x: 0, top: first.height - theme.line / 2, room: width - swatch }, look)];
}

type Label = { annotations: Annotation[]; height: number };

/** A side's label: its swatch and name, the amount, and the per cent if the ring has no room for it. `height` is where it ends. */
function label(side: Side, { x, top, room }: { x: number; top: number; room: number }, look: Look): Label {
  const { theme, measure } = look;
  const { label: size } = theme.size;
  const text = { kind: 'text', size, colour: theme.text } as const;
  const indent = x + swatch;
  let y = top + theme.line;
  const annotations: Annotation[] = [
    { kind: 'swatch', at: { x, y: y + theme.line }, size: 8, colour: side.colour },
  ];
  for (const line of wrap(side.name, room, size, 400, measure)) {
    y += theme.line;
    annotations.push({ ...text, text: line, at: { x: indent, y }, weight: 400 });
  }
  y += theme.line + 1;
  annotations.push({ ...text, text: side.amount, at: { x: indent, y }, weight: 700 });
  if (side.share !== undefined && side.arc < part.labelled) {
    y += theme.line + 1;
    annotations.push({ ...text, text: side.share, at: { x: indent, y }, weight: 700 });
  }
  return { annotations, height: Math.ceil(y + 3) };
}
