// Age and sex: bars to both sides of the ages, the youngest at the bottom.
import type { ChartDataset } from 'chart.js';
import { barConfig, barShape, capMiddle, space } from './bars.ts';
import type { Annotation, BarPoint, Drawing, Look } from './plan.ts';

/** One of two sides of an age: how many, and as it is printed. */
export type Part = { value: number; text: string };

/** An age, as `0–4`, from the youngest on, with its two sides. */
export type AgeRow = { age: string; left: Part; right: Part };

/** The names and colours of the sides. */
export type Sides = Record<'left' | 'right', { name: string; colour: string }>;

/** px: a row, the bar in it, and around the ages in the middle. */
const row = { height: 16, bar: 10, aside: 5 } as const;

/** Takes the ages from the youngest on. Both sides have one scale, and every bar its value. */
export function pyramid(ages: readonly AgeRow[], sides: Sides, look: Look): Drawing {
  const { theme, width, measure } = look;
  const { label, note } = theme.size;
  const widest = (texts: readonly string[], size: number, weight: 400 | 700) =>
    Math.max(0, ...texts.map((text) => measure(text, size, weight)));
  const middle =
    widest(
      ages.map(({ age }) => age),
      label,
      400,
    ) /
      2 +
    row.aside;
  const values =
    widest(
      ages.flatMap(({ left, right }) => [left.text, right.text]),
      note,
      700,
    ) + space.beforeValue;
  const most = Math.max(1, ...ages.flatMap(({ left, right }) => [left.value, right.value]));
  const longest = Math.max(10, width / 2 - middle - values);
  const centre = width / 2;
  const top = theme.line + 6;
  const annotations: Annotation[] = (['left', 'right'] as const).flatMap((side) => {
    const { name, colour } = sides[side];
    const text = { kind: 'text', text: name, size: label, weight: 700, colour: theme.text } as const;
    const wide = measure(name, label, 700);
    const start = side === 'left' ? centre - middle - wide - 12 : centre + middle;
    return [
      { kind: 'swatch', at: { x: start, y: 9 }, size: 8, colour },
      { ...text, at: { x: start + 12, y: 9 } },
    ];
  });
  const sets: Record<'left' | 'right', BarPoint[]> = { left: [], right: [] };
  for (const [index, { age, left, right }] of ages.toReversed().entries()) {
    const y = top + index * row.height + row.height / 2;
    const ageText = { kind: 'text', text: age, size: label, weight: 400, colour: theme.text } as const;
    annotations.push({ ...ageText, at: { x: centre, y: y + capMiddle(label) }, align: 'center' });
    for (const [side, { value, text }] of [
      ['left', left],
      ['right', right],
    ] as const) {
      const away = side === 'left' ? -1 : 1;
      const inner = centre + away * middle;
      const outer = inner + away * (value / most) * longest;
      if (value > 0) sets[side].push({ x: side === 'left' ? [outer, inner] : [inner, outer], y });
      const at = { x: outer + away * space.beforeValue, y: y + capMiddle(note) };
      const align = side === 'left' ? 'right' : 'left';
      annotations.push({ kind: 'text', text, at, size: note, weight: 700, colour: theme.text, align });
    }
  }
  const height = top + ages.length * row.height;
  const datasets = (['left', 'right'] as const).map((side): ChartDataset<'bar', BarPoint[]> => {
    return { ...barShape(row.bar), data: sets[side], backgroundColor: sides[side].colour };
  });
  return { height, config: barConfig(datasets, { width, height }, 1), annotations };
}
