// A page's PNG in bands is the picture, whatever stood there before.
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { pagePacker } from '../../src/session/page-png.ts';
import { seeded } from '../bench/periods/random.ts';

/** White, with some rows of other pixels. */
function picture(width: number, height: number, noisy: readonly number[] = []) {
  const random = seeded(width + noisy.length);
  const data = new Uint8Array(width * height * 4).fill(255);
  for (const row of noisy)
    for (let at = 0; at < width * 4; at += 1) if (at % 4 < 3) data[row * width * 4 + at] = random() * 256;
  return { width, height, data };
}

test('each picture of a row is the one that was given, to the pixel', async () => {
  const pack = pagePacker();
  const sizes = [];
  for (const noisy of [[], [3], [3, 70], [3, 70, 129], [129], []]) {
    for (const [width, height] of [
      [50, 130],
      [50, 130],
      [61, 64],
      [3000, 65],
    ] as const) {
      const raster = picture(
        width,
        height,
        noisy.filter((row) => row < height),
      );
      const { data: wanted } = picture(
        width,
        height,
        noisy.filter((row) => row < height),
      );
      const png = pack(raster);
      const { data, info } = await sharp(png).raw().toBuffer({ resolveWithObject: true });
      expect({ width: info.width, height: info.height }).toEqual({ width, height });
      expect(Buffer.compare(data, wanted)).toBe(0);
      sizes.push(png.length);
    }
  }
  expect(Math.max(...sizes)).toBeLessThan(40_000);
});
