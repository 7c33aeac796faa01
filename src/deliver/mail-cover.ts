// The cover picture of a mail: page 1, small enough for slow lines, and clear enough to recognise the page.
import sharp from 'sharp';
import type { Raster } from '../compare/raster.ts';

/** Dots per inch at which page 1 is 560 pixels wide: the mail shows it at 280, on screens with small pixels too. */
export const coverResolution = 560 / (210 / 25.4);

/** Bytes at most: two covers and two PDFs of 100 kB stay under 400 kB as a mail. */
export const largestCover = 40_000;

/** JPEG qualities, from the best: the first that is small enough is taken. All mail programs show JPEG; many no WebP. */
const qualities = [82, 74, 66, 58, 50, 40, 30, 20];

/** The picture as a JPEG of at most `largestCover` bytes. The same pixels give the same bytes. */
export async function coverJpeg({ width, height, data }: Raster): Promise<Buffer> {
  const page = sharp(data, { raw: { width, height, channels: 4 } }).flatten({ background: '#ffffff' });
  let picture = Buffer.alloc(0);
  for (const quality of qualities) {
    picture = await page.clone().jpeg({ quality, mozjpeg: true }).toBuffer();
    if (picture.length <= largestCover) break;
  }
  return picture;
}
