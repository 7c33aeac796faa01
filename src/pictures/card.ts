// A card's pixels as a picture file.
import sharp from 'sharp';

/** RGBA, eight bits each, row by row from the top left. */
type Pixels = { width: number; height: number; data: Uint8Array };

/** The upper part of opaque pixels as a PNG, `height` px high, without loss. The same pixels give the same bytes.
 * Level 9 would take five times as long to be a fifth lighter. */
export async function cardPng({ width, height: whole, data }: Pixels, height: number): Promise<Buffer> {
  return sharp(data, { raw: { width, height: whole, channels: 4 } })
    .extract({ left: 0, top: 0, width, height })
    .removeAlpha()
    .png({ compressionLevel: 6, adaptiveFiltering: false })
    .toBuffer();
}
