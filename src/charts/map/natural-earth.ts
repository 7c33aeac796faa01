// Outlines for operations that give none of their own: Natural Earth's, where it draws no border that the UN draws otherwise.
import { createRequire } from 'node:module';
import { type Box, boxAround, boxesOf, gapBetween, isLand, meets } from './boxes.ts';
import type { Outline, Position } from './geojson.ts';

/** Another country's areas that a map shows: its ISO 3166-1 code of two letters; none where the atlas has none. */
export type Around = { code: string | undefined; outline: Outline };

/**
 * Where Natural Earth (4.1, as world-atlas 2 has it) differs from the maps of the United Nations: no map that shows a piece
 * of these is made from it.
 */
const disputed: readonly (readonly [what: string, box: Box])[] = [
  ['Crimea', [32.4, 44.3, 36.7, 46.2]],
  ['Karki', [44.8, 39.6, 45.2, 40]],
  ['the Golan', [35.6, 32.6, 36, 33.4]],
  ['the Occupied Palestinian Territory', [34.1, 31.2, 35.6, 32.6]],
  ['Northern Cyprus', [32.2, 34.5, 34.7, 35.8]],
  ['Kosovo', [20, 41.8, 21.9, 43.3]],
  ['Somaliland', [42.6, 8, 49.2, 11.6]],
  ['Western Sahara', [-17.3, 20.7, -8.6, 27.8]],
  ['the Halaib triangle and Bir Tawil', [33, 21.8, 37, 23.2]],
  ['Abyei', [27.7, 9, 29.2, 10.5]],
  ['the Ilemi triangle', [33.9, 4.3, 36.1, 5.5]],
  ['Jammu and Kashmir', [72.3, 32.2, 80.4, 37.2]],
  ['Arunachal Pradesh', [91.5, 26.9, 97.5, 29.6]],
  ['Taiwan', [119.2, 21.8, 122.1, 25.4]],
  ['islands of the South China Sea', [109, 3.5, 118.5, 21.3]],
  ['the Kuril Islands', [145.3, 43.2, 149, 46]],
  ['the Falkland Islands (Malvinas)', [-61.6, -52.6, -57.5, -50.9]],
  ['the Chagos Archipelago', [71, -7.7, 72.7, -5]],
];

/** Whose exclaves it lacks, and what is said of them. */
const incomplete: Readonly<Record<string, string>> = {
  AM: 'the exclave Artsvashen',
  AZ: 'the exclaves Karki and Barkhudarli',
};

/** Parts of a country farther from the others than this share of their size are left: France is not its islands overseas. */
const farthest = 0.45;

/** What of TopoJSON the atlas uses: arcs in steps from point to point, areas as lists of arcs (~3 is 3 backwards). */
type Atlas = {
  transform: { scale: Position; translate: Position };
  arcs: readonly (readonly Position[])[];
  objects: { countries: { geometries: readonly Stored[] } };
};
type Stored = { id?: string } & (
  | { type: 'Polygon'; arcs: readonly (readonly number[])[] }
  | { type: 'MultiPolygon'; arcs: readonly (readonly (readonly number[])[])[] }
);

/** One area of the atlas: the country that it belongs to, its box, and its rings once they are asked for. */
type Area = { country: Stored; code: string | undefined; box: Box; rings(): Position[][] };

const load = createRequire(import.meta.url);
let areas: readonly Area[] | undefined;

/**
 * A country's outline by its ISO code of two letters, without parts that lie far from it; or what is wrong with the one
 * that there is. Undefined for a code that the atlas lacks.
 */
export function outlineOf(code: string): Outline | { differs: string } | undefined {
  const differs = incomplete[code];
  if (differs) return { differs };
  areas ??= readAtlas();
  const own = areas.filter((area) => area.code === code);
  const main = own.reduce<Area | undefined>(
    (largest, area) => (largest && sizeOf(largest.box) >= sizeOf(area.box) ? largest : area),
    undefined,
  );
  if (!main) return undefined;
  const near = new Set([main]);
  let box = main.box;
  for (let before = 0; before !== near.size; ) {
    before = near.size;
    for (const area of own) if (gapBetween(area.box, box) <= farthest * sizeOf(box)) near.add(area);
    box = boxAround([...near].map((area) => area.box));
  }
  // Islands on the other side of the date line belong to it too, and cannot be shown beside it.
  if (own.some((area) => touchesDateLine(area.box)) && touchesDateLine(box))
    return { differs: 'both sides of the date line' };
  return outlineThinned([...near], sizeOf(box));
}

function touchesDateLine([west, , east]: Box): boolean {
  return west < -179.9 || east > 179.9;
}

/** An outline of areas without what is too small to be seen on a map of them, by the map's size (degrees). */
function outlineThinned(parts: readonly Area[], size: number): Outline {
  const least = size / 1500;
  const seen = parts.filter((area) => sizeOf(area.box) > 3 * least);
  const coordinates = seen.map((area) => area.rings().map((ring) => thinned(ring, least)));
  return { type: 'MultiPolygon', coordinates };
}

/** A closed ring without points nearer than `least` (degrees) to the one before; whole, where that would turn it around. */
function thinned(ring: readonly Position[], least: number): Position[] {
  let [last] = ring;
  const kept = ring.filter((position, index) => {
    const isFar = !last || Math.hypot(position[0] - last[0], position[1] - last[1]) >= least;
    if (index > 0 && index < ring.length - 1 && !isFar) return false;
    last = position;
    return true;
  });
  return turnOf(kept) === turnOf(ring) ? kept : [...ring];
}

/** Which way a ring goes around: 1 or -1; 0 for one without area. */
function turnOf(ring: readonly Position[]): number {
  const twice = ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    return sum + (x * nextY - nextX * y);
  }, 0);
  return Math.sign(twice);
}

/** What else lies in a box, country by country; or what the atlas draws otherwise than the United Nations there. */
export function around(code: string, box: Box): readonly Around[] | { differs: string } {
  const touched = disputed.find(([, area]) => meets(area, box));
  if (touched) return { differs: touched[0] };
  areas ??= readAtlas();
  const seen = areas.filter((area) => area.code !== code && meets(area.box, box));
  return [...Map.groupBy(seen, ({ country }) => country).values()].map((parts) => ({
    code: parts[0]?.code,
    outline: outlineThinned(parts, sizeOf(box)),
  }));
}

function sizeOf([west, south, east, north]: Box): number {
  return Math.hypot(east - west, north - south);
}

function readAtlas(): Area[] {
  const { transform, arcs, objects }: Atlas = load('world-atlas/countries-10m.json');
  const { scale, translate } = transform;
  const lines = arcs.map((steps) => {
    let [x, y] = [0, 0];
    return steps.map(([right, up]): Position => {
      [x, y] = [x + right, y + up];
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
  const boxes = boxesOf(lines);
  const ring = (indices: readonly number[]) =>
    indices.flatMap((index, place) => {
      const line = index < 0 ? (lines[~index] ?? []).toReversed() : (lines[index] ?? []);
      return place === 0 ? line : line.slice(1);
    });
  return objects.countries.geometries.flatMap((country) => {
    const code = codeOf(country.id);
    const parts = country.type === 'Polygon' ? [country.arcs] : country.arcs;
    return parts.flatMap((rings): Area[] => {
      const found = rings.flat().map((index) => boxes[index < 0 ? ~index : index]);
      const box = boxAround(found.filter((one) => one !== undefined));
      return isLand(box) ? [{ country, code, box, rings: () => rings.map(ring) }] : [];
    });
  });
}

/** CLDR knows the code of two letters for each number of ISO 3166-1 (numeric regions, UTS 35). */
function codeOf(digits: string | undefined): string | undefined {
  const [tag = ''] = digits === undefined ? [] : Intl.getCanonicalLocales(`und-${digits}`);
  return /-([A-Z]{2})$/.exec(tag)?.[1];
}
