// A picture for its place on paper: the part that is seen, at no more than 300 dots per inch, packed well.
import type { Sharp } from 'sharp';
import type { OriginalPicture, ShownPicture } from '../period/period.ts';
import { cropOf, type Part, positionOf, type Size, wholePixels } from './crop.ts';
import { isOpaque, jpegFor } from './encode.ts';
import { rasterOf } from './raster.ts';

/**
 * Where a picture stands: its box in mm, with the bleed that it reaches into; whether it covers the box or stands whole
 * in it (CSS `object-fit`); and the colour of the ground under it.
 */
export type Slot = Size & { fit: string; ground: string };

/** What stands in the slot: other bytes, or the same ones at another place (CSS `object-position`). */
export type Placed = { src?: string; position: string };

/** What print can show (two dots a line of a screen of 150 lines an inch, common rule of printers). */
const finest = 300;

/** Bytes of a photo and of a logo in a PDF that is read on screens and mailed. */
const most = { photo: 380_000, logo: 60_000 } as const;

/** Bytes under which a logo is kept without loss: its edges are what it is. */
const lossless = 60_000;

/**
 * @param kind what the picture is: a logo has sharp edges, and is kept without loss where that is light
 * @param press whether it goes to the printer, who gets all that there is; else it is made light
 */
export async function placePicture(
  { original }: OriginalPicture,
  { vector, size, focus }: ShownPicture,
  { kind, slot, press }: { kind: 'photo' | 'logo'; slot: Slot; press: boolean },
): Promise<Placed> {
  const covers = slot.fit === 'cover';
  if (vector) return { position: covers ? positionOf(size, slot, focus) : 'inherit' };
  const part = wholePixels(covers ? cropOf(size, slot, focus) : { ...size, left: 0, top: 0 }, size);
  const pixels = rasterOf(original)
    .extract(part)
    .resize({ ...sizeFor(part, slot), fit: 'fill' });
  const { mediaType, bytes } = press
    ? await forPress(original, pixels, kind)
    : await forScreen(original, pixels, kind, slot.ground);
  const src = `data:${mediaType};base64,${bytes.toString('base64')}`;
  return { src, position: covers ? '50% 50%' : 'inherit' };
}

/** As many pixels as the paper shows, and never more than there are. */
function sizeFor({ width, height }: Part, slot: Slot): Size {
  const dots = (mm: number) => (mm / 25.4) * finest;
  const [across, down] = [dots(slot.width) / width, dots(slot.height) / height];
  const scale = Math.min(1, across, down);
  return { width: Math.max(1, Math.floor(width * scale)), height: Math.max(1, Math.floor(height * scale)) };
}

type Packed = { mediaType: string; bytes: Buffer };

/** In the picture's own colours, with its profile: what separates it into inks goes by that. */
async function forPress(original: Buffer, pixels: Sharp, kind: 'photo' | 'logo'): Promise<Packed> {
  const { space, hasProfile, format } = await rasterOf(original).metadata();
  if ((kind === 'logo' && format !== 'jpeg') || !(await isOpaque(original))) {
    return {
      mediaType: 'image/png',
      bytes: await inColour(pixels, space).png({ compressionLevel: 6 }).toBuffer(),
    };
  }
  const own = hasProfile && space === 'srgb' ? pixels.keepIccProfile() : inColour(pixels, space);
  const jpeg = own.removeAlpha().jpeg({ quality: 95, chromaSubsampling: '4:4:4' });
  return { mediaType: 'image/jpeg', bytes: await jpeg.toBuffer() };
}

async function forScreen(
  original: Buffer,
  pixels: Sharp,
  kind: 'photo' | 'logo',
  underneath: string,
): Promise<Packed> {
  const { space, format } = await rasterOf(original).metadata();
  const own = inColour(pixels, space);
  if (kind === 'logo' && format !== 'jpeg') {
    const bytes = await own.clone().png({ compressionLevel: 9 }).toBuffer();
    if (bytes.length <= lossless) return { mediaType: 'image/png', bytes };
  }
  // Nothing shows through a JPEG: what would, has the ground's colour.
  const ground = (await isOpaque(original)) ? own.removeAlpha() : own.flatten({ background: underneath });
  return jpegFor(ground, most[kind]);
}

/** Greys stay greys; everything else is in the colours of screens. */
function inColour(pixels: Sharp, space: string | undefined): Sharp {
  return pixels.toColourspace(space === 'b-w' || space === 'grey16' ? 'b-w' : 'srgb');
}
