// How a country lies in its map: the projection, the map's height, and which part of the earth is in sight. Pure.
import { type GeoProjection, geoAzimuthalEqualArea, geoPath, geoStream } from 'd3-geo';
import { type Box, boxAround } from './boxes.ts';
import type { Outline, Position } from './geojson.ts';
import type { Spot } from './rectangles.ts';

/** `spot`: where a position lies, px from the upper left corner; nowhere (NaN) if it is on the other side of the earth. */
export type Frame = {
  width: number;
  height: number;
  projection: GeoProjection;
  spot(position: Position): Spot;
  isInside(spot: Spot): boolean;
};

/** px around the country; the tallest and the flattest that a map may be, by its width; and the tallest of all (px). */
const padding = 12;
const tallest = 1.35;
const flattest = 0.45;
const most = 480;

/** An equal-area projection around the country's middle, in a map of a width (px). */
export function frameOf(outline: Outline, width: number): Frame {
  const [longitude, latitude] = geoPath().centroid(outline);
  const projection = geoAzimuthalEqualArea().rotate([-longitude, -latitude]);
  projection.fitWidth(width - 2 * padding, outline);
  const [[, top], [, bottom]] = geoPath(projection).bounds(outline);
  const own = bottom - top + 2 * padding;
  const height = Math.round(Math.min(Math.max(own, width * flattest), width * tallest, most));
  const room: [Position, Position] = [
    [padding, padding],
    [width - padding, height - padding],
  ];
  projection.fitExtent(room, outline);
  projection.clipExtent([
    [0, 0],
    [width, height],
  ]);
  return {
    width,
    height,
    projection,
    spot(position) {
      const [x, y] = projection(position) ?? [Number.NaN, Number.NaN];
      return { x, y };
    },
    isInside: ({ x, y }) => x > 0 && x < width && y > 0 && y < height,
  };
}

/** The part of the earth that a map shows, as a box: from points along its edges, which are no parallels. */
export function boxInSight({ projection, width, height }: Frame): Box {
  const steps = [0, 0.25, 0.5, 0.75, 1];
  const edge = steps.flatMap((share): Position[] => [
    [share * width, 0],
    [share * width, height],
    [0, share * height],
    [width, share * height],
  ]);
  return boxAround(
    edge.flatMap((point) => {
      const [x, y] = projection.invert?.(point) ?? [];
      return x === undefined || y === undefined ? [] : [[x, y, x, y] as const];
    }),
  );
}

/** px: two points of a border that are nearer than this are one to the eye (0.1 mm). */
const nearest = 0.4;

/** The rings of shapes as they are seen in the map, without points that nobody could tell apart. */
export function ringsIn({ projection }: Frame, outline: Outline): Spot[][] {
  const rings: Spot[][] = [];
  let ring: Spot[] = [];
  const stream = projection.stream({
    point(x, y) {
      const last = ring.at(-1);
      if (!last || Math.hypot(x - last.x, y - last.y) >= nearest) ring.push({ x, y });
    },
    lineStart() {
      ring = [];
    },
    lineEnd() {
      if (ring.length > 2) rings.push(ring);
    },
    polygonStart() {},
    polygonEnd() {},
  });
  geoStream(outline, stream);
  return rings;
}

/** px: no name and no scale is so small that a border passes through it between two spots. */
const between = 3;

/** Spots along a ring, corners and what lies between them: of a straight border too. */
export function spotsAlong(ring: readonly Spot[]): Spot[] {
  return ring.flatMap((corner, index) => {
    const before = ring.at(index - 1) ?? corner;
    const [across, down] = [corner.x - before.x, corner.y - before.y];
    const steps = Math.max(1, Math.ceil(Math.hypot(across, down) / between));
    return Array.from({ length: steps }, (_, step) => {
      const share = (step + 1) / steps;
      return { x: before.x + across * share, y: before.y + down * share };
    });
  });
}

/** Whether a spot lies in the area of rings: inside of an odd number of them. */
export function contains(rings: readonly (readonly Spot[])[], { x, y }: Spot): boolean {
  let inside = false;
  for (const ring of rings) {
    let before = ring.at(-1);
    for (const corner of ring) {
      if (before && corner.y > y !== before.y > y) {
        const crossing = before.x + ((y - before.y) / (corner.y - before.y)) * (corner.x - before.x);
        if (x < crossing) inside = !inside;
      }
      before = corner;
    }
  }
  return inside;
}
