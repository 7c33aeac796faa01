// The cover picture of a mail: page 1 as a PNG, twice as fine as it is shown, for screens with small pixels.
import { createCanvas } from '@napi-rs/canvas';

/** A page as RGBA, eight bits each, row by row from the top left. */
export type PagePixels = { width: number; height: number; data: Uint8Array };

/** Dots per inch at which page 1 is 560 pixels wide: the mail shows it at 280. */
export const coverResolution = 560 / (210 / 25.4);

/** The picture as a PNG. */
export function coverPng({ width, height, data }: PagePixels): Promise<Buffer> {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  const image = context.createImageData(width, height);
  image.data.set(data);
  context.putImageData(image, 0, 0);
  return canvas.encode('png');
}
