// Funding: a donut with the requirement in the middle, and the funded part and the gap with amounts and per cents.
import type { ChartConfiguration } from 'chart.js';
import type { LocalPeriod } from '../locale/local.ts';
import { capMiddle, space } from './bars.ts';
import type { Table } from './chart.ts';
import type { Builder, Drawing, Look, Mark } from './plan.ts';
import { printedShare, wholePercents } from './shares.ts';
import { inWords } from './words.ts';
import { wrap } from './wrap.ts';

/** px: the donut's outer diameter (39 mm), and how far the right label stands from the middle. */
const ring = { diameter: 148, aside: 8 } as const;

/** Parts: the hole of the diameter; the least piece of the ring that holds its per cent. */
const part = { hole: 0.67, labelled: 0.1 } as const;

/** One side of the donut: funded or gap. `arc` is its part of the ring. */
type Side = {
  name: string;
  amount: number;
  text: string;
  share?: string;
  colour: string;
  ink: string;
  arc: number;
};

/**
 * Makes the funding donut. More than was required: the ring is full, the gap is 0, the per cent is that of the
 * requirement. Nothing required: there is nothing to divide, so the ring is grey and no per cents stand.
 */
export const funding: Builder = (local, look) => {
  const { as_of, currency, required, source } = local.period.figures.funding;
  const sides = sidesOf(local, look);
  const heading = {
    title: local.word('funding.title'),
    period: local.format.month(as_of),
    unit: currency,
    source,
  };
  const total = { name: local.word('funding.required'), value: local.format.money(required, currency) };
  return { ...inWords(local, heading, [total, ...sides.map(inTable)]), ...donut(sides, total, look) };
};

function inTable({ name, text, share }: Side): Table[number] {
  return { name, value: text, ...(share === undefined ? {} : { share }) };
}

function sidesOf({ period, format, word }: LocalPeriod, { theme }: Look): [Side, Side] {
  const { required, funded, currency } = period.figures.funding;
  const gap = Math.max(0, required - funded);
  const percents = wholePercents([Math.min(funded, required), gap]);
  const side = (name: string, amount: number, index: 0 | 1) => {
    const percent = percents?.[index];
    const share = percent === undefined ? undefined : format.percent(printedShare(amount, required, percent));
    const arc = required === 0 ? 0 : Math.min(amount, required) / required;
    return {
      name,
      amount,
      text: format.money(amount, currency),
      arc,
      ...(share === undefined ? {} : { share }),
    };
  };
  const received = side(word('funding.funded'), funded, 0);
  const over =
    required > 0 && funded > required
      ? { share: format.percent(Math.round((funded / required) * 100) / 100) }
      : {};
  return [
    { ...received, ...over, colour: theme.blue, ink: theme.onDark },
    { ...side(word('funding.gap'), gap, 1), colour: theme.paleBlue, ink: theme.navy },
  ];
}

function donut(sides: [Side, Side], total: Table[number], look: Look): Drawing {
  const { width, theme } = look;
  const [funded, gap] = sides;
  const below = sides.map((side, index) => column(side, index * (width / 2 + ring.aside), look));
  const height = Math.max(...below.map((side) => side.height));
  // The gap comes first, so that the funded part is on the left, over its label, and both begin at 12 o'clock.
  const arcs = funded.arc + gap.arc === 0 ? [1] : [gap.arc, funded.arc];
  const backgroundColor = arcs.length === 1 ? [theme.track] : [gap.colour, funded.colour];
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
      layout: { padding: { bottom: height - ring.diameter }, autoPadding: false },
      plugins: { legend: { display: false }, tooltip: { enabled: false } },
    },
  };
  return {
    height,
    config,
    marks: [...middle(total, look), ...onRing(sides, look), ...below.flatMap((side) => side.marks)],
  };
}

/** The requirement inside the ring, as large as it fits: the amount, and its name below. */
function middle({ name, value }: Table[number], { theme, width, measure }: Look): Mark[] {
  const room = ring.diameter * part.hole - 12;
  const { figure, label, note } = theme.size;
  const sizes = [figure, (2 * figure + label) / 3, (figure + 2 * label) / 3];
  const size = sizes.find((each) => measure(value, each, 900) <= room) ?? label;
  const lines = wrap(name, room - 6, note, 400, measure);
  const text = { kind: 'text', align: 'center' } as const;
  const x = width / 2;
  const top = ring.diameter / 2 - (size * 0.72 + 4 + lines.length * (note + 2)) / 2 + size * 0.72;
  const names = lines.map((line, index): Mark => {
    const at = { x, y: top + 4 + (index + 1) * (note + 2) - 2 };
    return { ...text, text: line, at, size: note, weight: 400, colour: theme.note };
  });
  return [{ ...text, text: value, at: { x, y: top }, size, weight: 900, colour: theme.navy }, ...names];
}

/** Per cents on the ring itself, where a piece is long enough to hold one. */
function onRing([funded, gap]: [Side, Side], { theme, width }: Look): Mark[] {
  const radius = (ring.diameter / 4) * (1 + part.hole);
  const size = theme.size.note;
  return [funded, gap].flatMap((side): Mark[] => {
    if (side.arc < part.labelled || side.share === undefined) return [];
    const turn = (side === gap ? gap.arc / 2 : gap.arc + funded.arc / 2) * 2 * Math.PI;
    const at = {
      x: width / 2 + radius * Math.sin(turn),
      y: ring.diameter / 2 - radius * Math.cos(turn) + capMiddle(size),
    };
    return [{ kind: 'text', text: side.share, at, size, weight: 700, colour: side.ink, align: 'center' }];
  });
}

/** A side's label below the ring: its swatch and name, the amount, and the per cent if the ring has no room for it. */
function column(side: Side, x: number, { theme, width, measure }: Look): { marks: Mark[]; height: number } {
  const { label } = theme.size;
  const text = { kind: 'text', size: label, colour: theme.text } as const;
  const indent = x + 12;
  let y = ring.diameter + space.line;
  const marks: Mark[] = [{ kind: 'swatch', at: { x, y: y + space.line }, size: 8, colour: side.colour }];
  for (const line of wrap(side.name, width / 2 - ring.aside - 12, label, 400, measure)) {
    y += space.line;
    marks.push({ ...text, text: line, at: { x: indent, y }, weight: 400 });
  }
  y += space.line + 1;
  marks.push({ ...text, text: side.text, at: { x: indent, y }, weight: 700 });
  if (side.share !== undefined && side.arc < part.labelled) {
    y += space.line + 1;
    marks.push({ ...text, text: side.share, at: { x: indent, y }, weight: 700 });
  }
  return { marks, height: Math.ceil(y + 3) };
}
