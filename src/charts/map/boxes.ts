// Boxes of longitudes and latitudes, as far as small maps need them: none lies across the date line. Pure.
import type { Position } from './geojson.ts';

/** In degrees. */
export type Box = readonly [west: number, south: number, east: number, north: number];

/** The box of each line. */
export function boxesOf(lines: readonly (readonly Position[])[]): Box[] {
  return lines.map((line) =>
    boxAround(line.map(([longitude, latitude]) => [longitude, latitude, longitude, latitude])),
  );
}

/** The box around boxes. */
export function boxAround(boxes: readonly Box[]): Box {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const box of boxes) {
    [west, south] = [Math.min(west, box[0]), Math.min(south, box[1])];
    [east, north] = [Math.max(east, box[2]), Math.max(north, box[3])];
  }
  return [west, south, east, north];
}

/** Whether a box can be land of a country: one polygon of the atlas goes around the globe, and is none. */
export function isLand([west, , east]: Box): boolean {
  return east - west < 350;
}

/** Whether two boxes have a piece in common. */
export function meets(one: Box, other: Box): boolean {
  return one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3];
}

/** How far two boxes lie apart, in degrees. */
export function gapBetween(one: Box, other: Box): number {
  const across = Math.max(one[0] - other[2], other[0] - one[2], 0);
  const along = Math.max(one[1] - other[3], other[1] - one[3], 0);
  return Math.hypot(across, along);
}
