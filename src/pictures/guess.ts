// A guess at what matters in a picture, where nobody has said it: faces first, then what is full of detail. Pure.
import type { Point, Size } from './crop.ts';

/** Small pictures are enough to guess by; the longer side in pixels. */
export const guessSize = 96;

/** Of the whole weight, how much skin and how much detail have. Skin is told by hue, whatever its lightness. */
const weights = { skin: 3, detail: 1 } as const;

/** Above this share of a picture, what has the hue of skin is sand, wood or a wall. */
const mostSkin = 0.4;

/**
 * The focus of a picture: the middle of the part as long as half of its longer side in which most is seen.
 * @param pixels RGB, eight bits each, row by row from the top left
 */
export function guessFocus(pixels: Uint8Array, { width, height }: Size): Point {
  const count = width * height;
  const skin = new Float64Array(count);
  const detail = new Float64Array(count);
  for (let at = 0; at < count; at += 1) {
    skin[at] = skinAt(pixels, at);
    detail[at] = detailAt(pixels, at, width, height);
  }
  const skinSum = sum(skin);
  const detailSum = sum(detail);
  const isSkin = skinSum > 0 && skinSum < mostSkin * count;
  const weightAt = (at: number) =>
    (isSkin ? (weights.skin * (skin[at] ?? 0)) / skinSum : 0) +
    (detailSum > 0 ? (weights.detail * (detail[at] ?? 0)) / detailSum : 0);
  const columns = new Float64Array(width);
  const rows = new Float64Array(height);
  for (let at = 0; at < count; at += 1) {
    const column = at % width;
    const row = Math.floor(at / width);
    columns[column] = (columns[column] ?? 0) + weightAt(at);
    rows[row] = (rows[row] ?? 0) + weightAt(at);
  }
  const reach = Math.max(width, height) / 2;
  return { x: heaviest(columns, reach), y: heaviest(rows, reach) };
}

/** Where a bell of `reach` pixels gathers most, as a fraction; of equals, the nearest to the middle. */
function heaviest(profile: Float64Array, reach: number): number {
  const middle = (profile.length - 1) / 2;
  let best = { at: middle, weight: -1 };
  const places = [...profile.keys()].sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  for (const at of places) {
    let weight = 0;
    profile.forEach((value, place) => {
      const away = Math.abs(place - at) / reach;
      if (away < 0.5) weight += value * Math.cos(away * Math.PI) ** 2;
    });
    if (weight > best.weight + 1e-9) best = { at, weight };
  }
  return Math.round(((best.at + 0.5) / profile.length) * 100) / 100;
}

/**
 * From 0 to 1, how near a pixel's colour is to that of skin, which differs between people in lightness and hardly in
 * hue (Chai and Ngan 1999: Cb 77 to 127, Cr 133 to 173, ITU-R BT.601).
 */
function skinAt(pixels: Uint8Array, at: number): number {
  const [red = 0, green = 0, blue = 0] = pixels.subarray(at * 3, at * 3 + 3);
  const light = 0.299 * red + 0.587 * green + 0.114 * blue;
  if (light < 30 || light > 245) return 0;
  const cb = 128 + 0.564 * (blue - light);
  const cr = 128 + 0.713 * (red - light);
  return Math.max(0, 1 - Math.hypot((cb - 104) / 26, (cr - 152) / 20));
}

/** How much a pixel differs from its neighbours to the right and below. */
function detailAt(pixels: Uint8Array, at: number, width: number, height: number): number {
  const difference = (other: number) =>
    Math.abs((pixels[at * 3] ?? 0) - (pixels[other * 3] ?? 0)) +
    Math.abs((pixels[at * 3 + 1] ?? 0) - (pixels[other * 3 + 1] ?? 0)) +
    Math.abs((pixels[at * 3 + 2] ?? 0) - (pixels[other * 3 + 2] ?? 0));
  const right = at % width < width - 1 ? difference(at + 1) : 0;
  const below = at < width * (height - 1) ? difference(at + width) : 0;
  return right + below;
}

function sum(values: Float64Array): number {
  return values.reduce((all, value) => all + value, 0);
}
