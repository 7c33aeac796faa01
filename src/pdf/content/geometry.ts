// Where painting lands on the page: matrices and boxes (ISO 32000-1, 8.3). Pure; lengths in pt.
import type { Operand } from './operators.ts';

/** A matrix as in `a b c d e f cm`. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** A rectangle along the page's edges. */
export type Box = { left: number; bottom: number; right: number; top: number };

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function concat(inner: Matrix, outer: Matrix): Matrix {
  const [a, b, c, d, e, f] = inner;
  const [A, B, C, D, E, F] = outer;
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F];
}

/** The six numbers of an operation or an array, as a matrix. */
export function matrixOf(numbers: readonly (Operand | undefined)[]): Matrix {
  const [a, b, c, d, e, f] = numbers.map(Number);
  return [a ?? 1, b ?? 0, c ?? 0, d ?? 1, e ?? 0, f ?? 0];
}

/** The box around points, each given by its two numbers one behind the other, after they went through a matrix. */
export function boxAround(points: readonly number[], [a, b, c, d, e, f]: Matrix): Box | undefined {
  if (points.length < 2) return undefined;
  const box = { left: Infinity, bottom: Infinity, right: -Infinity, top: -Infinity };
  for (let at = 0; at + 1 < points.length; at += 2) {
    const [x = 0, y = 0] = [points[at], points[at + 1]];
    const px = a * x + c * y + e;
    const py = b * x + d * y + f;
    if (px < box.left) box.left = px;
    if (px > box.right) box.right = px;
    if (py < box.bottom) box.bottom = py;
    if (py > box.top) box.top = py;
  }
  return box;
}

/** The four corners of a rectangle, for `boxAround`. */
export function corners(x: number, y: number, width: number, height: number): number[] {
  return [x, y, x + width, y, x, y + height, x + width, y + height];
}

/** What two boxes share; nothing if they lie apart. */
export function shared(one: Box | undefined, other: Box | undefined): Box | undefined {
  if (!one || !other) return undefined;
  const box = {
    left: Math.max(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
    top: Math.min(one.top, other.top),
  };
  return box.left <= box.right && box.bottom <= box.top ? box : undefined;
}

/** The box around both. */
export function around(one: Box | undefined, other: Box | undefined): Box | undefined {
  if (!one || !other) return one ?? other;
  return {
    left: Math.min(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
    top: Math.max(one.top, other.top),
  };
}

/** The box of nothing: the clip of two shapes that lie apart. */
export const nowhere: Box = { left: 0, bottom: 0, right: 0, top: 0 };
