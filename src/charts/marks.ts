// The marks of points on lines: each series has a form of its own, so that they stay apart in greyscale.
import { contrastOf, rgbOf } from '../contrast.ts';
import type { Annotation, Point } from './plan.ts';
import type { Theme } from './theme.ts';

/** px: from a mark's middle to its corners. */
const radius = 2.6;

/** Corners around a middle: so many, the first at an angle (in turns, from the right, clockwise). */
const corners = (count: number, from: number, size: number): Point[] =>
  Array.from({ length: count }, (_, index) => {
    const angle = (from + index / count) * 2 * Math.PI;
    return { x: Math.cos(angle) * size, y: Math.sin(angle) * size };
  });

const forms = [
  corners(16, 0, radius),
  corners(4, 0.125, radius * 1.25),
  corners(3, 0.75, radius * 1.35),
  corners(4, 0, radius * 1.3),
];

/** The mark of the series with this place in the order, in its colour; in the colour of notes where that is too pale. */
export function markOf(order: number, at: Point, colour: string, { paper, note }: Theme): Annotation {
  const points = forms[order % forms.length] ?? [];
  const isPale = contrastOf(rgbOf(colour), rgbOf(paper)) < 3;
  return { kind: 'shape', points, at, colour: isPale ? note : colour };
}
