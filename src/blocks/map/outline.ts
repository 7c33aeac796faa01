// The outline that a map is drawn from: the office's own, or Natural Earth's where that differs from nothing the UN shows. Pure.
import { boxInSight, frameOf } from '../../charts/map/frame.ts';
import { type Outline, type OutlineFault, readOutline } from '../../charts/map/geojson.ts';
import { type Around, around, outlineOf } from '../../charts/map/natural-earth.ts';
import { alpha2 } from '../../countries.ts';
import { Memory } from '../../memory.ts';
import type { Block } from '../../period/blocks.ts';
import type { MapData } from './data.ts';

/** What is drawn: the country, and of its neighbours what is known; or why nothing is. `differs`: what the atlas shows otherwise. */
export type Drawable =
  | { outline: Outline; neighbours: readonly Around[] }
  | { fault: OutlineFault }
  | { needed: string | undefined };

/** So many outlines are remembered by their bytes; those of the atlas by country. */
const own = new WeakMap<Buffer, ReturnType<typeof readOutline>>();
const atlas = new Memory<Drawable>(20);

/** What the map of a block is drawn from, for the country of an ISO code of three letters; undefined where its file was not read. */
export function drawableOf(
  { data, files }: Pick<Block, 'data' | 'files'>,
  iso3: string,
): Drawable | undefined {
  const { outline: file } = data as MapData;
  if (file === undefined) return atlas.of(iso3, () => fromAtlas(iso3));
  const bytes = files.get(file);
  if (!bytes) return undefined;
  const read = own.get(bytes) ?? readOutline(bytes);
  own.set(bytes, read);
  return 'fault' in read ? read : { ...read, neighbours: [] };
}

function fromAtlas(iso3: string): Drawable {
  const code = alpha2(iso3) ?? '';
  const outline = outlineOf(code);
  if (!outline || 'differs' in outline) return { needed: outline?.differs };
  // Any width has the same part of the earth in sight.
  const neighbours = around(code, boxInSight(frameOf(outline, 300)));
  return 'differs' in neighbours ? { needed: neighbours.differs } : { outline, neighbours };
}
