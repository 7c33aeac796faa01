// Holds a page against its baseline picture, and leaves three pictures behind where the two differ.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import type { Raster } from './raster.ts';

/** Where two pictures differ: how many pixels, and the box around them in pixels from the top left. */
export type Difference = {
  pixels: number;
  box: { left: number; top: number; right: number; bottom: number };
  picture: Raster;
};

/**
 * Compares exactly; nothing where the pictures are the same. No tolerance: layout counts in 1/64 px, PDFs hold the
 * numbers as text, and PDFium runs as WebAssembly, so nothing depends on the processor, and a difference is a change.
 * The picture shows `expected` pale with every differing pixel in red.
 */
export function compare(expected: Raster, actual: Raster): Difference | undefined {
  const [width, height] = [Math.max(expected.width, actual.width), Math.max(expected.height, actual.height)];
  const [before, after] = [padded(expected, width, height), padded(actual, width, height)];
  if (Buffer.compare(before, after) === 0) return undefined;
  const data = Buffer.alloc(width * height * 4);
  const pixels = pixelmatch(before, after, data, width, height, { threshold: 0, includeAA: true });
  if (pixels === 0) return undefined;
  return { pixels, box: boxOf(before, after, width), picture: { width, height, data } };
}

/** The picture on a ground of the size given, transparent where it does not reach. */
function padded({ width, height, data }: Raster, toWidth: number, toHeight: number): Uint8Array {
  if (width === toWidth && height === toHeight) return data;
  const ground = new Uint8Array(toWidth * toHeight * 4);
  for (let row = 0; row < height; row += 1) {
    ground.set(data.subarray(row * width * 4, (row + 1) * width * 4), row * toWidth * 4);
  }
  return ground;
}

function boxOf(before: Uint8Array, after: Uint8Array, width: number): Difference['box'] {
  const box = { left: Infinity, top: Infinity, right: 0, bottom: 0 };
  for (let at = 0; at < before.length; at += 1) {
    if (before[at] === after[at]) continue;
    const [x, y] = [(at >> 2) % width, Math.floor((at >> 2) / width)];
    box.left = Math.min(box.left, x);
    box.top = Math.min(box.top, y);
    box.right = Math.max(box.right, x + 1);
    box.bottom = Math.max(box.bottom, y + 1);
  }
  return box;
}

/**
 * Holds a page against `baselines/NAME.png`.
 * @param folders where baselines are, and where the three pictures of a difference go
 * @returns nothing where they are the same; else what is wrong, with the names of the pictures
 */
export async function holdAgainst(
  actual: Raster,
  name: string,
  folders: { baselines: string; output: string },
): Promise<string | undefined> {
  const file = path.join(folders.baselines, `${name}.png`);
  const stored = await readFile(file).catch(() => undefined);
  const difference = stored && compare(readPng(stored), actual);
  if (stored && !difference) return undefined;

  const pictures = {
    expected: stored,
    actual: writePng(actual),
    difference: difference && writePng(difference.picture),
  };
  await mkdir(folders.output, { recursive: true });
  const written: string[] = [];
  for (const [kind, png] of Object.entries(pictures)) {
    if (!png) continue;
    const picture = path.join(folders.output, `${name}-${kind}.png`);
    await writeFile(picture, png);
    written.push(`  ${kind.padEnd(10)} ${path.relative(process.cwd(), picture)}`);
  }
  return [differs(name, difference), ...written, 'If this is meant: npm run test:update'].join('\n');
}

function differs(name: string, difference: Difference | undefined): string {
  if (!difference) return `The page ${name} has no baseline.`;
  const { left, top, right, bottom } = difference.box;
  return `The page ${name} differs from its baseline in ${difference.pixels} pixels, between (${left}, ${top}) and (${right}, ${bottom}).`;
}

/** Pages are opaque, so three bytes a pixel are enough; large plain areas pack best unfiltered (a third smaller). */
export function writePng({ width, height, data }: Raster): Buffer {
  const png = new PNG({ width, height });
  png.data = Buffer.from(data);
  return PNG.sync.write(png, { colorType: 2, filterType: 0, deflateStrategy: 0 });
}

export function readPng(bytes: Buffer): Raster {
  const { width, height, data } = PNG.sync.read(bytes);
  return { width, height, data };
}
