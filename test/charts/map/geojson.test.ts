import { geoArea } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { readOutline } from '../../../src/charts/map/geojson.ts';

const square = [
  [44, 40],
  [50, 40],
  [50, 42],
  [44, 42],
  [44, 40],
];
const polygon = (ring: readonly unknown[] = square) => ({ type: 'Polygon', coordinates: [ring] });
const read = (json: unknown) =>
  readOutline(new TextEncoder().encode(typeof json === 'string' ? json : JSON.stringify(json)));
const moved = (across: number, times = 1) => square.map(([x = 0, y = 0]) => [x * times + across, y * times]);

describe('an outline', () => {
  it.each([
    ['a polygon', polygon()],
    ['a feature', { type: 'Feature', properties: { secret: 'shelter' }, geometry: polygon() }],
    ['a polygon against the clock', polygon(square.toReversed())],
    [
      'the areas among other shapes',
      {
        type: 'FeatureCollection',
        features: [
          { type: 'Feature', geometry: null },
          { type: 'Feature', geometry: { type: 'Point', coordinates: [1, 2] } },
          { type: 'Feature', geometry: { type: 'GeometryCollection', geometries: [polygon()] } },
        ],
      },
    ],
    ['heights', polygon(square.map((position) => [...position, 12]))],
  ])('is read from %s, without properties, and covers less than half of the earth', (_, json) => {
    const found = read(json);
    if (!('outline' in found)) throw new Error(found.fault.message);
    expect(found.outline.coordinates).toHaveLength(1);
    expect(geoArea(found.outline)).toBeLessThan(1);
    expect(JSON.stringify(found)).not.toContain('secret');
  });

  it.each([
    ['no JSON', '{"type": "Polygon", ', 'outline-unreadable'],
    ['another format', { type: 'Topology', objects: {} }, 'outline-unreadable'],
    ['a ring that is open', polygon(square.slice(0, -1)), 'outline-unreadable'],
    ['a ring of words', polygon([['a', 'b'], ...square.slice(1)]), 'outline-unreadable'],
    ['a line', { type: 'LineString', coordinates: square }, 'outline-empty'],
    ['metres', polygon(moved(0, 100_000)), 'outline-projection'],
    [
      'another system by name',
      { ...polygon(), crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::32639' } } },
      'outline-projection',
    ],
    [
      'both sides of the date line',
      { type: 'MultiPolygon', coordinates: [[moved(129)], [moved(-224)]] },
      'outline-date-line',
    ],
    [
      'degrees that go on beyond the date line',
      polygon([
        [178, -18],
        [181, -18],
        [181, -16],
        [178, -16],
        [178, -18],
      ]),
      'outline-date-line',
    ],
    [
      'too many points',
      polygon([...Array.from({ length: 100_001 }, (_, at) => [at / 1000, 1]), [0, 1]]),
      'outline-large',
    ],
    ['too many bytes', ' '.repeat(5_000_001), 'outline-large'],
  ])('of %s is told', (_, json, code) => {
    expect(read(json)).toMatchObject({ fault: { code, hint: expect.stringMatching(/\w/) } });
  });
});
