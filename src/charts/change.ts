// The mark of a change beside a value: a small triangle and the amount, drawn, because Lato has no such signs.
import type { LocalChange } from '../locale/changes.ts';
import type { Annotation, Look, Point } from './plan.ts';

/** px: the shapes' width and height, what is before them, and what is between shape and amount. */
const sign = { width: 7, height: 6, before: 5, between: 2 } as const;

/** Corners of the shapes, px from the left end of the baseline, y downwards. The same is two bars. */
const shapes: Record<LocalChange['towards'], readonly (readonly Point[])[]> = {
  more: [corners([0, 0], [sign.width, 0], [sign.width / 2, -sign.height])],
  fewer: [corners([0, -sign.height], [sign.width, -sign.height], [sign.width / 2, 0])],
  same: [-5, -2.2].map((top) => corners([0, top], [6, top], [6, top + 1.1], [0, top + 1.1])),
};

/** How wide a mark is (px), with the space before it; 0 where there is no change to show. */
export function changeWidth(change: LocalChange | undefined, { theme, measure }: Look): number {
  if (!change) return 0;
  const amount = change.amount === undefined ? 0 : measure(change.amount, theme.size.note, 400);
  return sign.before + sign.width + (amount > 0 ? sign.between + amount : 0);
}

/**
 * The mark of a change, on the baseline at `at`, after the value there: its space comes first. Its grey says neither
 * good nor bad. Nothing where there is no change to show.
 */
export function changeMarks(
  change: LocalChange | undefined,
  { at, dx, dy }: { at: Point; dx: number; dy: number },
  { theme }: Look,
): Annotation[] {
  if (!change) return [];
  const left = dx + sign.before;
  const annotations = shapes[change.towards].map((points): Annotation => {
    return { kind: 'shape', points, at, dx: left, dy, colour: theme.note };
  });
  if (change.amount === undefined) return annotations;
  const amount = { kind: 'text', text: change.amount, at, dx: left + sign.width + sign.between, dy } as const;
  return [...annotations, { ...amount, size: theme.size.note, weight: 400, colour: theme.note }];
}

function corners(...points: [number, number][]): Point[] {
  return points.map(([x, y]) => ({ x, y }));
}
