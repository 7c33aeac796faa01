// The maps of a period with what they are drawn from, for their checks.
import type { Period } from '../../period/period.ts';
import type { MapData } from './data.ts';
import { type Drawable, drawableOf } from './outline.ts';

/** The blocks of this kind that have data. */
export function mapsOf({
  blocks,
  operation,
}: Period): { name: string; data: MapData; drawable: Drawable | undefined }[] {
  return blocks.flatMap((block) =>
    block.kind === 'map' && block.data
      ? [{ name: block.name, data: block.data as MapData, drawable: drawableOf(block, operation.iso3) }]
      : [],
  );
}
