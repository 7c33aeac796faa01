// Pixels → bytes: as good as there is room for.
import sharp, { type Channels, type Sharp } from 'sharp';
import { rasterOf } from './raster.ts';

/** A picture's bytes, and what they are. */
export type Encoded = { mediaType: 'image/jpeg' | 'image/png' | 'image/webp'; bytes: Buffer };

/** px across at most, and bytes at most. */
export type Room = { width: number; bytes: number };

/**
 * A part of the pixels, each way, the quality that they are kept in (1 to 100), and what a busy picture weighs then, as
 * a share of what it weighs the first way (measured, and rounded up): what is sure to be too heavy is not tried.
 */
type Way = { part: number; quality: number; weight: number };

/** For print: fewer pixels only after quality that the eye does not miss. The last stands whatever it comes to. */
const paperWays: readonly Way[] = [
  { part: 1, quality: 86, weight: 1 },
  { part: 1, quality: 78, weight: 0.8 },
  { part: 1, quality: 68, weight: 0.66 },
  { part: 0.8, quality: 66, weight: 0.42 },
  { part: 0.6, quality: 62, weight: 0.22 },
  { part: 0.4, quality: 55, weight: 0.1 },
  { part: 0.25, quality: 50, weight: 0 },
];

/** For a phone's small and dense pixels. */
const screenWays: readonly Way[] = [
  { part: 1, quality: 80, weight: 1 },
  { part: 1, quality: 66, weight: 0.75 },
  { part: 1, quality: 50, weight: 0.6 },
  { part: 0.7, quality: 50, weight: 0.3 },
  { part: 0.5, quality: 40, weight: 0.12 },
  { part: 0.35, quality: 30, weight: 0 },
];

/** The first way that is light enough. */
async function firstLight(
  ways: readonly Way[],
  most: number,
  make: (way: Way) => Promise<Buffer>,
): Promise<Buffer> {
  let first: Buffer | undefined;
  let made = Buffer.alloc(0);
  for (const way of ways) {
    if (first && way.weight > 0 && first.length * way.weight > most * 1.25) continue;
    made = Buffer.from(await make(way));
    first ??= made;
    if (made.length <= most) break;
  }
  return made;
}

/** Pixels, each with all of its channels, and how a part of them is taken. */
async function steady(pixels: Sharp): Promise<(part: number) => Sharp> {
  const { data, info } = await pixels.raw().toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  const raw = { width, height, channels: info.channels as Channels };
  return (part) => {
    const all = sharp(data, { raw });
    const grey = raw.channels < 3 ? all.toColourspace('b-w') : all;
    return part < 1 ? grey.resize({ width: Math.max(1, Math.round(width * part)) }) : grey;
  };
}

/**
 * A JPEG (ITU-T T.81) of at most so many bytes, which stands in a PDF byte for byte.
 * @param pixels opaque; grey ones give a JPEG of one channel
 */
export async function jpegFor(pixels: Sharp, most: number): Promise<Encoded> {
  const take = await steady(pixels);
  const bytes = await firstLight(paperWays, most, ({ part, quality }) =>
    take(part).jpeg({ quality, mozjpeg: true }).toBuffer(),
  );
  return { mediaType: 'image/jpeg', bytes };
}

/** A picture of pixels for print, whole and light: PNG where something shows through it, JPEG where nothing does. */
export async function lightForPaper(original: Buffer, room: Room): Promise<Encoded> {
  const pixels = rasterOf(original)
    .resize({ width: room.width, withoutEnlargement: true })
    .toColourspace('srgb');
  if (await isOpaque(original)) return jpegFor(pixels.removeAlpha(), room.bytes);
  const take = await steady(pixels);
  const bytes = await firstLight(paperWays, room.bytes, ({ part }) =>
    take(part).png({ compressionLevel: 9 }).toBuffer(),
  );
  return { mediaType: 'image/png', bytes };
}

/** A picture for the web, whole and light: WebP, which knows transparency too. */
export async function lightForWeb(original: Buffer, { width, bytes: most }: Room): Promise<Encoded> {
  const pixels = rasterOf(original).resize({ width, withoutEnlargement: true }).toColourspace('srgb');
  const take = await steady(pixels);
  const bytes = await firstLight(screenWays, most, ({ part, quality }) =>
    take(part).webp({ quality, effort: 4 }).toBuffer(),
  );
  return { mediaType: 'image/webp', bytes };
}

/** Whether nothing shows through a picture. */
export async function isOpaque(bytes: Buffer): Promise<boolean> {
  const { hasAlpha } = await rasterOf(bytes).metadata();
  return !hasAlpha || (await rasterOf(bytes).stats()).isOpaque;
}
