// Pictures of pixels, decoded to the end: JPEG, PNG, WebP.
import sharp, { type Sharp } from 'sharp';
import type { Size } from './crop.ts';
import { type Tone, toneOf } from './tone.ts';

/** What is wrong with a picture: the code of its rule, what it is (after its name), and the remedy. */
export type Fault = { code: string; message: string; hint: string };

/** A4 in full at 600 dpi has 35 million pixels; more than this would only fill the memory. */
const mostPixels = 80_000_000;

/** What a page is laid out with, and what is known of the whole picture. */
export type OpenedRaster = {
  preview: { mediaType: 'image/jpeg' | 'image/png'; bytes: Buffer };
  small: { pixels: Buffer; size: Size };
  /** Pixels, turned as one sees the picture. */
  size: Size;
  tone: Tone;
  /** Four inks, and no profile that says what they look like. */
  inksUnknown: boolean;
};

/** A picture as one sees it: turned as the camera says, in the colours of the screen (IEC 61966-2-1). */
export function rasterOf(bytes: Buffer, failOn: 'error' | 'warning' = 'error'): Sharp {
  return sharp(bytes, { failOn, limitInputPixels: mostPixels }).autoOrient();
}

/** Decodes every row, for a preview of at most `previewSize` px and a small one for guesses. */
export async function openRaster(
  original: Buffer,
  previewSize: number,
  smallSize: number,
): Promise<OpenedRaster | { fault: Fault }> {
  try {
    const known = await sharp(original, { limitInputPixels: false }).metadata();
    const size = { width: known.autoOrient.width, height: known.autoOrient.height };
    if (size.width * size.height > mostPixels) return { fault: tooLarge(size) };
    if (isCutWebp(original)) return { fault: broken };
    const decoded = await decode(original, previewSize);
    const [preview, small] = await Promise.all([encoded(decoded), shrunk(decoded, smallSize)]);
    const inksUnknown = known.space === 'cmyk' && !known.hasProfile;
    return { preview, small, size, tone: toneOf(small.pixels), inksUnknown };
  } catch {
    return { fault: broken };
  }
}

/** Pixels of a picture that was decoded to the end, eight bits a channel. */
type Decoded = { data: Buffer; raw: { width: number; height: number; channels: 1 | 2 | 3 | 4 } };

/**
 * Reads all rows. Cameras write harmless bytes too many between the parts of a JPEG, which is why not each warning of
 * the decoder stops a picture; one of damaged data does.
 */
async function decode(original: Buffer, side: number): Promise<Decoded> {
  const read = async (failOn: 'error' | 'warning') => {
    const { data, info } = await rasterOf(original, failOn)
      .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true, fastShrinkOnLoad: false })
      .toColourspace('srgb')
      .raw()
      .toBuffer({ resolveWithObject: true });
    const { width, height, channels } = info;
    return { data, raw: { width, height, channels: channels as 1 | 2 | 3 | 4 } };
  };
  try {
    return await read('warning');
  } catch (error) {
    const isHarmless = error instanceof Error && !/premature end|huffman|corrupt header/i.test(error.message);
    if (isHarmless) return read('error');
    throw error;
  }
}

async function encoded({ data, raw }: Decoded): Promise<OpenedRaster['preview']> {
  const picture = sharp(data, { raw });
  if (raw.channels === 4 || raw.channels === 2) {
    return { mediaType: 'image/png', bytes: await picture.png({ compressionLevel: 6 }).toBuffer() };
  }
  return { mediaType: 'image/jpeg', bytes: await picture.jpeg({ quality: 85 }).toBuffer() };
}

async function shrunk({ data, raw }: Decoded, side: number): Promise<OpenedRaster['small']> {
  const { data: pixels, info } = await sharp(data, { raw })
    .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#fff' })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { pixels, size: { width: info.width, height: info.height } };
}

const broken: Fault = {
  code: 'picture-broken',
  message: 'is damaged: not all of it is there.',
  hint: 'Copy or download it again. If it opens nowhere, ask for it once more.',
};

function tooLarge({ width, height }: Size): Fault {
  const message = `has ${width} × ${height} pixels.`;
  const hint = 'Make it smaller: 3000 pixels in width are enough for print.';
  return { code: 'picture-too-large', message, hint };
}

/** Compressed pixels never end in so many bytes of nought; a file that was laid out in full and half filled does. */
const emptyTail = 512;

/** Whether the pixels of a WebP end in nothing: its decoder draws on, whatever the bytes are (RFC 9649, 2.3 to 2.7). */
export function isCutWebp(bytes: Buffer): boolean {
  if (bytes.toString('latin1', 0, 4) !== 'RIFF' || bytes.toString('latin1', 8, 12) !== 'WEBP') return false;
  for (let at = 12; at + 8 <= bytes.length; ) {
    const kind = bytes.toString('latin1', at, at + 4);
    const length = bytes.readUInt32LE(at + 4);
    const end = at + 8 + length;
    if (['VP8 ', 'VP8L'].includes(kind)) {
      return (
        end > bytes.length ||
        (length > emptyTail && bytes.subarray(end - emptyTail, end).every((byte) => byte === 0))
      );
    }
    at = end + (length % 2);
  }
  return false;
}
