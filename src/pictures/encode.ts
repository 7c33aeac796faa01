// Pixels → bytes: as good as there is room for.
import type { Sharp } from 'sharp';
import { rasterOf } from './raster.ts';

/** A picture's bytes, and what they are. */
export type Encoded = { mediaType: 'image/jpeg' | 'image/png' | 'image/webp'; bytes: Buffer };

/** px across at most, and bytes at most. */
export type Room = { width: number; bytes: number };

/** A part of the pixels, each way, and the quality that they are kept in (1 to 100). */
type Way = { part: number; quality: number };

/** For print: fewer pixels only after quality that the eye does not miss. The last stands whatever it comes to. */
const paperWays: readonly Way[] = [
  { part: 1, quality: 86 },
  { part: 1, quality: 78 },
  { part: 1, quality: 68 },
  { part: 0.8, quality: 66 },
  { part: 0.6, quality: 62 },
  { part: 0.4, quality: 55 },
  { part: 0.25, quality: 50 },
];

/** For a phone's small and dense pixels. */
const screenWays: readonly Way[] = [
  { part: 1, quality: 80 },
  { part: 1, quality: 66 },
  { part: 1, quality: 50 },
  { part: 0.7, quality: 50 },
  { part: 0.5, quality: 40 },
  { part: 0.35, quality: 30 },
];

/** The first way that is light enough. */
async function firstLight(
  ways: readonly Way[],
  most: number,
  make: (way: Way) => Promise<Buffer>,
): Promise<Buffer> {
  let made = Buffer.alloc(0);
  for (const way of ways) {
    made = Buffer.from(await make(way));
    if (made.length <= most) break;
  }
  return made;
}

/**
 * A JPEG (ITU-T T.81) of at most `room`, which stands in a PDF byte for byte.
 * @param pixels opaque; grey ones give a JPEG of one channel
 */
export async function jpegFor(pixels: Sharp, { width, bytes: most }: Room): Promise<Encoded> {
  const bytes = await firstLight(paperWays, most, async ({ part, quality }) =>
    (part < 1 ? await smaller(pixels, Math.round(width * part)) : pixels.clone())
      .jpeg({ quality, mozjpeg: true })
      .toBuffer(),
  );
  return { mediaType: 'image/jpeg', bytes };
}

/** A picture of pixels for print, whole and light: PNG where something shows through it, JPEG where nothing does. */
export async function lightForPaper(given: Buffer, room: Room): Promise<Encoded> {
  const { data, info } = await rasterOf(given, 'error')
    .resize({ width: room.width, withoutEnlargement: true })
    .toColourspace('srgb')
    .png({ compressionLevel: 1 })
    .toBuffer({ resolveWithObject: true });
  if (await isOpaque(data)) return jpegFor(rasterOf(data).removeAlpha(), { ...room, width: info.width });
  const bytes = await firstLight(paperWays, room.bytes, ({ part }) =>
    rasterOf(data)
      .resize({ width: Math.max(1, Math.round(info.width * part)) })
      .png({ compressionLevel: 9 })
      .toBuffer(),
  );
  return { mediaType: 'image/png', bytes };
}

/** A picture for the web, whole and light: WebP, which knows transparency too. */
export async function lightForWeb(given: Buffer, { width, bytes: most }: Room): Promise<Encoded> {
  const bytes = await firstLight(screenWays, most, ({ part, quality }) =>
    rasterOf(given)
      .resize({ width: Math.max(1, Math.round(width * part)), withoutEnlargement: true })
      .toColourspace('srgb')
      .webp({ quality, effort: 4 })
      .toBuffer(),
  );
  return { mediaType: 'image/webp', bytes };
}

/** Whether nothing shows through a picture. */
export async function isOpaque(bytes: Buffer): Promise<boolean> {
  const { hasAlpha } = await rasterOf(bytes).metadata();
  return !hasAlpha || (await rasterOf(bytes).stats()).isOpaque;
}

async function smaller(pixels: Sharp, width: number): Promise<Sharp> {
  return rasterOf(await pixels.clone().png({ compressionLevel: 1 }).toBuffer()).resize({
    width: Math.max(1, width),
  });
}
