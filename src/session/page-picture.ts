// In a thread: a printed page becomes a picture. What that leaves behind is many MB, which would have to be cleared away in
// the thread that draws the next page.
import { rasterise } from '../compare/raster.ts';
import { cutToA4 } from '../pdf/cut.ts';
import { pagePacker } from './page-png.ts';

/** A picture of a page: its size in pixels, and its PNG. */
export type PngPicture = { width: number; height: number; png: Uint8Array };

const pack = pagePacker();

/**
 * The one page of a PDF as the browser printed it, with the pixels of the finished PDF.
 * @throws FactsheetError `pdf-not-understood`
 */
export async function pagePicture(printed: Uint8Array, dotsPerInch: number): Promise<PngPicture> {
  const [raster] = await rasterise(cutToA4(printed), dotsPerInch);
  if (!raster) throw new TypeError('a page was printed that is none');
  const { width, height } = raster;
  return { width, height, png: pack(raster) };
}
