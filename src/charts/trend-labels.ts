// The labels of a line or of bars over years: as many as have room, and none that what is drawn would cross. Pure.
import { meets, type Rectangle } from './map/rectangles.ts';
import type { Annotation, Look } from './plan.ts';
import { halfOf, type Scale, type YearValue } from './trend-scale.ts';

/**
 * The values of a single series over their points, or under them where the line goes up there: the last, the first, the
 * largest, and others that have room beside them. One that the line or a bar would cross is left out.
 */
export function labelsOf(
  values: readonly YearValue[],
  scale: Scale,
  form: 'line' | 'bars',
  { theme, measure, width }: Look,
): Annotation[] {
  const size = theme.size.note;
  const largest = values.reduce((most, one) => (one.value > most.value ? one : most), values[0] as YearValue);
  const first = [values.at(-1), values[0], largest].filter((one) => one !== undefined);
  const shown: { box: Rectangle; label: Annotation }[] = [];
  for (const one of new Set([...first, ...values.toReversed()])) {
    const wide = measure(one.text, size, 700);
    const middle = Math.min(Math.max(scale.x(one.year), wide / 2), width - wide / 2);
    const digits = 0.75 * size;
    const [left, right] = [middle - wide / 2 - 3, middle + wide / 2 + 3];
    const boxAt = (y: number): Rectangle => ({ left, right, top: y - digits, bottom: y + 1 });
    const isFirst = first.includes(one);
    const y = baselinesOf(scale.y(one.value), digits, form, isFirst).find((y) => {
      const box = boxAt(y);
      // Those that tell most may stand over another that is under its line; the others have the width to themselves.
      const isFree = shown.every((other) => !meets(isFirst ? box : { ...box, ...whole }, other.box));
      return y < scale.floor - 1 && box.top > 0 && isFree && isClear(values, scale, form, box);
    });
    if (y === undefined) continue;
    const [at, colour] = [{ x: middle, y }, theme.text];
    const label = { kind: 'text', text: one.text, at, size, weight: 700, colour, align: 'center' } as const;
    shown.push({ box: boxAt(y), label });
  }
  return shown.map(({ label }) => label);
}

/** All heights. */
const whole = { top: Number.NEGATIVE_INFINITY, bottom: Number.POSITIVE_INFINITY };

/** Where a value's digits may stand (px): on its bar; over its point or under it, and those that tell most a little farther off. */
function baselinesOf(y: number, digits: number, form: 'line' | 'bars', isFirst: boolean): number[] {
  const over = y - 5;
  if (form === 'bars') return [over];
  const under = y + 5 + digits;
  return isFirst ? [over, under, under + 3, over - 3, under + 6] : [over, under];
}

/** Whether neither the line from year to year nor a bar reaches into a box (px). */
function isClear(values: readonly YearValue[], scale: Scale, form: 'line' | 'bars', box: Rectangle): boolean {
  const points = values.map(({ year, value }) => ({ year, x: scale.x(year), y: scale.y(value) }));
  if (form === 'bars') {
    const half = halfOf(scale);
    return points.every(({ x, y }) => x + half <= box.left || x - half >= box.right || y >= box.bottom);
  }
  return points.every((to, index) => {
    const from = points[index - 1];
    if (from?.year !== to.year - 1) return true;
    const [begin, end] = [
      Math.max(box.left, Math.min(from.x, to.x)),
      Math.min(box.right, Math.max(from.x, to.x)),
    ];
    if (begin >= end) return true;
    const at = (x: number) => from.y + ((x - from.x) / (to.x - from.x)) * (to.y - from.y);
    const [one, other] = [at(begin), at(end)];
    return Math.max(one, other) <= box.top || Math.min(one, other) >= box.bottom;
  });
}
