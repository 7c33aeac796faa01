// The one place where a picture as the office gave it becomes a picture that may leave: pixels and colours, or shapes,
// and nothing else. Position, camera, names, dates, thumbnails, comments, editors' data, links and scripts stay behind.
import type { OriginalPicture, ShownPicture } from '../period/period.ts';
import type { Point } from './crop.ts';
import { openDrawing } from './drawing.ts';
import { guessFocus, guessSize } from './guess.ts';
import { type Fault, openRaster, rasterOf } from './raster.ts';

/** px: what a page is laid out with, before each place gets pixels of its own. */
const previewSize = 1600;

/** The middle, for drawings and pictures that nothing can be told of. */
const middle: Point = { x: 0.5, y: 0.5 };

/**
 * Opens a picture to its last byte.
 * @param focus what must be seen of it, as the office says
 * @returns the picture that may leave, or what is wrong with it
 */
export async function openPicture(
  { file, mediaType, original }: OriginalPicture,
  focus: Point | undefined,
): Promise<{ picture: ShownPicture } | { fault: Fault }> {
  if (mediaType === 'image/svg+xml') {
    const opened = await openDrawing(original);
    if ('fault' in opened) return opened;
    const { bytes, size } = opened;
    const guess = focus ?? (await guessDrawing(bytes));
    return {
      picture: { file, mediaType, bytes, vector: true, size, focus: guess, focusGiven: focus !== undefined },
    };
  }
  const opened = await openRaster(original, previewSize, guessSize);
  if ('fault' in opened) return opened;
  const { preview, small, ...facts } = opened;
  const guess = focus ?? guessFocus(small.pixels, small.size);
  const shown = { file, ...preview, vector: false, focus: guess, focusGiven: focus !== undefined };
  return { picture: { ...shown, ...facts } };
}

/** Its edges and colours say something of a drawing too. */
async function guessDrawing(bytes: Buffer): Promise<Point> {
  try {
    const { data, info } = await rasterOf(bytes)
      .resize({ width: guessSize, height: guessSize, fit: 'inside' })
      .flatten({ background: '#fff' })
      .toColourspace('srgb')
      .timeout({ seconds: 5 })
      .raw()
      .toBuffer({ resolveWithObject: true });
    return guessFocus(data, info);
  } catch {
    return middle;
  }
}
