// Reads an outline that an office gives as GeoJSON (RFC 7946): its shapes alone, and what is wrong with it. Pure.
import { geoArea } from 'd3-geo';

/** Longitude and latitude in degrees (WGS 84). */
export type Position = [longitude: number, latitude: number];

/** Areas: each an outer ring and its holes, every ring closed, outer rings clockwise as d3-geo has them. */
export type Outline = { type: 'MultiPolygon'; coordinates: Position[][][] };

/** What keeps a file from being drawn: what is wrong, and what to do. */
export type OutlineFault = {
  code: 'outline-unreadable' | 'outline-projection' | 'outline-date-line' | 'outline-large' | 'outline-empty';
  message: string;
  hint: string;
};

/** A map of a column's width shows 2,000 points; ten countries at full detail have less than this. */
const mostPoints = 100_000;
/** Bytes: so large a file is not read as JSON at all. */
const largest = 5_000_000;

/**
 * Takes the bytes of a GeoJSON file and gives its areas: those of every Polygon and MultiPolygon in it, wherever they stand.
 * Names and other properties are not kept.
 */
export function readOutline(bytes: Uint8Array): { outline: Outline } | { fault: OutlineFault } {
  if (bytes.length > largest) return { fault: tooLarge(`It has ${megabytes(bytes.length)} MB`) };
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    return { fault: unreadable(`It is no JSON (${(error as Error).message}).`) };
  }
  if (namesOtherSystem(json)) return { fault: otherProjection('It names a coordinate system of its own.') };
  const areas: unknown[] = [];
  if (!collectAreas(json, areas, 0)) return { fault: unreadable('It is no GeoJSON.') };
  if (areas.length === 0) {
    const hint = 'Export the country’s area as polygons, not its border as lines or its towns as points.';
    return { fault: { code: 'outline-empty', message: 'It has no area.', hint } };
  }
  const coordinates: Position[][][] = [];
  let points = 0;
  for (const area of areas) {
    const rings = ringsOf(area);
    if (!rings)
      return { fault: unreadable('One of its areas is not a list of closed rings of coordinates.') };
    points += rings.reduce((sum, ring) => sum + ring.length, 0);
    if (points > mostPoints) return { fault: tooLarge(`It has more than ${mostPoints / 1000},000 points`) };
    coordinates.push(rings);
  }
  const all = coordinates.flat(2);
  const longitudes = all.map(([longitude]) => longitude);
  // Some programs count on beyond 180° instead of cutting the area there.
  const goesOn = all.every(([longitude, latitude]) => Math.abs(longitude) <= 360 && Math.abs(latitude) <= 90);
  const crosses =
    longitudes.some((one) => Math.abs(one) > 180) && longitudes.some((one) => Math.abs(one) <= 180);
  if (goesOn && crosses) return { fault: bothSides() };
  if (all.some(([longitude, latitude]) => Math.abs(longitude) > 180 || Math.abs(latitude) > 90)) {
    return { fault: otherProjection('Its coordinates are no degrees of longitude and latitude.') };
  }
  if (spanOf(longitudes) > 180) return { fault: bothSides() };
  return { outline: { type: 'MultiPolygon', coordinates: coordinates.map(wound) } };
}

function spanOf(numbers: readonly number[]): number {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const number of numbers) [least, most] = [Math.min(least, number), Math.max(most, number)];
  return most - least;
}

/** GeoJSON of 2008 could name another system; RFC 7946 (section 4) has longitude and latitude alone. */
function namesOtherSystem(json: unknown): boolean {
  const crs = record(record(record(json)?.crs)?.properties)?.name;
  return crs !== undefined && !/(?:CRS84|EPSG:{1,2}4326)$/i.test(String(crs));
}

/** Adds the coordinates of each polygon; false where a type is none of GeoJSON's. */
function collectAreas(json: unknown, areas: unknown[], depth: number): boolean {
  const { type, features, geometry, geometries, coordinates } = record(json) ?? {};
  // GeometryCollections inside others are to be avoided (RFC 7946, 3.1.8): a few are read.
  if (depth > 8) return false;
  const inside = (list: unknown) =>
    Array.isArray(list) && list.every((one) => collectAreas(one, areas, depth + 1));
  switch (type) {
    case 'FeatureCollection':
      return inside(features);
    case 'Feature':
      return geometry === null || collectAreas(geometry, areas, depth + 1);
    case 'GeometryCollection':
      return inside(geometries);
    case 'Polygon':
      areas.push(coordinates);
      return true;
    case 'MultiPolygon':
      if (Array.isArray(coordinates)) areas.push(...coordinates);
      return Array.isArray(coordinates);
    default:
      return /^(?:Multi)?(?:Point|LineString)$/.test(String(type));
  }
}

function ringsOf(area: unknown): Position[][] | undefined {
  if (!Array.isArray(area) || area.length === 0) return undefined;
  const rings = area.map((ring: unknown) => {
    if (!Array.isArray(ring) || ring.length < 4) return undefined;
    const positions = ring.map(positionOf).filter((position) => position !== undefined);
    const [first, last] = [positions[0], positions.at(-1)];
    const closed = first && last && first[0] === last[0] && first[1] === last[1];
    return positions.length === ring.length && closed ? positions : undefined;
  });
  return rings.every((ring) => ring !== undefined) ? rings : undefined;
}

/** Heights, which may stand third, are left. */
function positionOf(given: unknown): Position | undefined {
  if (!Array.isArray(given)) return undefined;
  const [longitude, latitude] = given;
  return Number.isFinite(longitude) && Number.isFinite(latitude) ? [longitude, latitude] : undefined;
}

/** RFC 7946 winds outer rings against the clock, older files either way; on d3-geo's sphere that would be all the rest. */
function wound(rings: Position[][]): Position[][] {
  return rings.map((ring, index) => {
    const coversMost = geoArea({ type: 'Polygon', coordinates: [ring] }) > 2 * Math.PI;
    return coversMost === (index === 0) ? ring.toReversed() : ring;
  });
}

function record(json: unknown): Record<string, unknown> | undefined {
  return typeof json === 'object' && json !== null && !Array.isArray(json)
    ? (json as Record<string, unknown>)
    : undefined;
}

const megabytes = (bytes: number) => (bytes / 1_000_000).toFixed(1);

function unreadable(message: string): OutlineFault {
  const hint = 'Export the outline again as GeoJSON, in longitude and latitude (WGS 84).';
  return { code: 'outline-unreadable', message, hint };
}

function bothSides(): OutlineFault {
  const message = 'It lies on both sides of the date line (180°).';
  const hint = 'A map of both sides cannot be drawn: give the side on which the operation is.';
  return { code: 'outline-date-line', message, hint };
}

function otherProjection(message: string): OutlineFault {
  const hint = 'Export it in longitude and latitude (WGS 84, EPSG:4326).';
  return { code: 'outline-projection', message, hint };
}

function tooLarge(what: string): OutlineFault {
  const hint =
    'Simplify it first (for a map of this size, 0.01° is enough), and leave out layers that are no outline.';
  return { code: 'outline-large', message: `${what}, far more than a small map can show.`, hint };
}
