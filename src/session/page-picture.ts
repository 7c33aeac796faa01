// In a thread: a printed page becomes a picture. What that leaves behind is many MB, which would have to be cleared away in
// the thread that draws the next page.
import { type Raster, rasterise } from '../compare/raster.ts';
import { cutToA4 } from '../pdf/cut.ts';
import { pngFile } from '../png.ts';

/** A picture of a page: its size in pixels, and its PNG. */
export type PngPicture = { width: number; height: number; png: Uint8Array };

/**
 * The one page of a PDF as the browser printed it, with the pixels of the finished PDF.
 * @throws FactsheetError `pdf-not-understood`
 */
export async function pagePicture(printed: Uint8Array, dotsPerInch: number): Promise<PngPicture> {
  const [raster] = await rasterise(cutToA4(printed), dotsPerInch);
  if (!raster) throw new TypeError('a page was printed that is none');
  const { width, height } = raster;
  return { width, height, png: pngFile(raster, 4, rowsOf(raster)) };
}

/** The room for rows before they are packed: pages follow one another, and most have the same size. */
let room = Buffer.alloc(0);

/** Rows that are not filtered: to filter them takes longer, and saves little. */
function rowsOf({ width, height, data }: Raster): Uint8Array {
  const row = width * 4;
  if (room.length !== (row + 1) * height) room = Buffer.alloc((row + 1) * height);
  for (let y = 0; y < height; y += 1) room.set(data.subarray(y * row, (y + 1) * row), y * (row + 1) + 1);
  return room;
}
