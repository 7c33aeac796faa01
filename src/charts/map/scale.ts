// The bar that tells a map's distances. Pure.
import { geoDistance } from 'd3-geo';
import type { Annotation, Look } from '../plan.ts';
import { short } from '../svg-text.ts';
import type { Frame } from './frame.ts';
import type { Rectangle, Spot } from './rectangles.ts';

/** Mean radius of the earth, km (IUGG). */
const earth = 6371.009;

export type Scale = { shapes: string; annotations: readonly Annotation[]; box: Rectangle };

/** px between the scale and the edge of the map; more, where the country fills the map up to its corners. */
const edges = [5, 25];

/**
 * Takes a map's frame, whose projection is true to scale in the middle, and gives a bar of a round number of kilometres, at
 * most a quarter of the map's width, in the corner with the fewest of `busy` points.
 */
export function scaleOf(
  { projection, width, height }: Frame,
  busy: readonly Spot[],
  kilometres: (number: number) => string,
  { theme, measure }: Look,
): Scale {
  const middle: [number, number] = [width / 2, height / 2];
  const here = projection.invert?.(middle) ?? [0, 0];
  const there = projection.invert?.([middle[0] + 1, middle[1]]) ?? here;
  const perPx = geoDistance(here, there) * earth;
  const round = roundBelow(perPx * width * 0.25);
  const length = round / perPx;
  const text = kilometres(round);
  const size = {
    width: Math.max(length, measure(text, theme.size.note, 400)) + 2,
    height: theme.size.note + 5,
  };
  const corners = edges.flatMap((edge) =>
    [edge, width - edge - size.width].flatMap((left) =>
      [height - edge - size.height, edge].map((top) => ({
        left,
        top,
        right: left + size.width,
        bottom: top + size.height,
      })),
    ),
  );
  const points = (box: Rectangle) =>
    busy.filter(({ x, y }) => x > box.left - 6 && x < box.right + 6 && y > box.top - 6 && y < box.bottom + 6)
      .length;
  const box = corners.reduce((best, corner) => (points(corner) < points(best) ? corner : best));
  const { left, bottom } = box;
  const path = `M${short(left)} ${short(bottom - 4)}v3h${short(length)}v-3`;
  return {
    box,
    shapes: `<path fill="none" stroke="${theme.text}" stroke-width="0.75" d="${path}"/>`,
    annotations: [
      {
        kind: 'text',
        text,
        at: { x: left, y: bottom - 6 },
        size: theme.size.note,
        weight: 400,
        colour: theme.text,
      },
    ],
  };
}

/** The largest of 1, 2, 5, 10, 20, 50 … that is not above a number. */
function roundBelow(number: number): number {
  const power = 10 ** Math.floor(Math.log10(number));
  const [digit = 1] = [5, 2, 1].filter((one) => one * power <= number);
  return digit * power;
}
