// The labels of a line or of bars over years: as many as have room, and none that what is drawn would cross. Pure.
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
  const wanted = [values.at(-1), values[0], largest, ...values.toReversed()].filter(
    (one) => one !== undefined,
  );
  const shown: { left: number; right: number; label: Annotation }[] = [];
  for (const { year, value, text } of new Set(wanted)) {
    const wide = measure(text, size, 700);
    const middle = Math.min(Math.max(scale.x(year), wide / 2), width - wide / 2);
    const [left, right] = [middle - wide / 2 - 3, middle + wide / 2 + 3];
    if (shown.some((other) => left < other.right && other.left < right)) continue;
    const digits = 0.75 * size;
    const baselines = [scale.y(value) - 5, ...(form === 'line' ? [scale.y(value) + 5 + digits] : [])];
    const y = baselines.find(
      (one) =>
        one < scale.floor - 1 &&
        isClear(values, scale, form, { left, right, top: one - digits, bottom: one + 1 }),
    );
    if (y === undefined) continue;
    const at = { x: middle, y };
    const label = { kind: 'text', text, at, size, weight: 700, colour: theme.text, align: 'center' } as const;
    shown.push({ left, right, label });
  }
  return shown.map(({ label }) => label);
}

/** Whether neither the line from year to year nor a bar reaches into a box (px). */
function isClear(
  values: readonly YearValue[],
  scale: Scale,
  form: 'line' | 'bars',
  box: { left: number; right: number; top: number; bottom: number },
): boolean {
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
