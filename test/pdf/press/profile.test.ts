// The press profile: a whole ICC profile, neutral greys, no more ink than sheets can take, and one that others can use.

import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { type Inks, type Lab, look, lookOnPaper, toneSeen, toXyz } from '../../../src/pdf/press/ink.ts';
import { pressProfile } from '../../../src/pdf/press/profile.ts';
import { mostInk, separate } from '../../../src/pdf/press/separate.ts';
import { temporaryFolder } from '../../support/data.ts';

const profile = pressProfile();

it('prints the solids as the standard wants them', () => {
  const solids = [
    [
      [1, 0, 0, 0],
      [55, -37, -50],
    ],
    [
      [0, 1, 0, 0],
      [48, 74, -3],
    ],
    [
      [0, 0, 1, 0],
      [89, -5, 93],
    ],
    [
      [0, 0, 0, 1],
      [16, 0, 0],
    ],
    [
      [1, 1, 0, 0],
      [24, 22, -46],
    ],
  ] as const;
  for (const [inks, lab] of solids) {
    for (const [index, value] of look(inks).entries()) expect(value).toBeCloseTo(lab[index] ?? 0, 3);
  }
});

it('separates what can be printed so that it looks the same', () => {
  for (const lab of [
    [50, 0, 0],
    [60, 40, 20],
    [80, -20, 60],
    [25, 0, 0],
    [70, -20, -25],
  ] as const) {
    const seen = lookOnPaper(separate(lab));
    expect(Math.hypot(...seen.map((value, index) => value - (lab[index] ?? 0)))).toBeLessThan(0.5);
  }
});

it('never asks for more ink than the sheet takes', () => {
  for (let L = 0; L <= 100; L += 10) {
    for (let a = -120; a <= 120; a += 40) {
      for (let b = -120; b <= 120; b += 40) {
        const inks = separate([L, a, b]);
        expect(inks.reduce((sum, dot) => sum + dot, 0)).toBeLessThanOrEqual(mostInk + 1e-9);
        expect(Math.min(...inks)).toBeGreaterThanOrEqual(0);
      }
    }
  }
});

it('has the header and the tags of an output profile, each inside of the file', () => {
  const view = new DataView(profile.buffer);
  const ascii = (at: number) => Buffer.from(profile.subarray(at, at + 4)).toString('latin1');
  expect(view.getUint32(0)).toBe(profile.length);
  expect([ascii(12), ascii(16), ascii(20), ascii(36)]).toEqual(['prtr', 'CMYK', 'Lab ', 'acsp']);
  const tags = Array.from({ length: view.getUint32(128) }, (_, index) => 132 + 12 * index);
  expect(tags.map(ascii)).toEqual(
    expect.arrayContaining(['desc', 'cprt', 'wtpt', 'A2B0', 'A2B1', 'A2B2', 'B2A0', 'B2A1', 'B2A2', 'gamt']),
  );
  for (const tag of tags) {
    expect(view.getUint32(tag + 4) % 4).toBe(0);
    expect(view.getUint32(tag + 4) + view.getUint32(tag + 8)).toBeLessThanOrEqual(profile.length);
  }
});

it('is the same every time', () => {
  expect(Buffer.compare(pressProfile(), profile)).toBe(0);
});

it('gains tone as the standard’s curves do, to 3 %', () => {
  // ISO 12647-2:2004, curves A (colours) and B (black), at 40, 50, 75 and 80 %.
  const curves = [
    { inks: [0, 1, 2], gains: [13, 14.3, 12.5, 11] },
    { inks: [3], gains: [16, 17, 13.3, 11.7] },
  ] as const;
  for (const { inks, gains } of curves) {
    for (const ink of inks) {
      for (const [index, tone] of [0.4, 0.5, 0.75, 0.8].entries()) {
        const seen = ink === 3 ? lightSeen(tone, ink, 1) : lightSeen(tone, ink, ink);
        expect(Math.abs(100 * (seen - tone) - (gains[index] ?? 0))).toBeLessThan(3);
        expect(seen).toBeCloseTo(toneSeen(tone, ink), 6);
      }
    }
  }
});

/** The tone value (Murray–Davies) of a patch as it looks, in X, Y or Z. */
function lightSeen(tone: number, ink: number, channel: number): number {
  const light = (dot: number) => toXyz(look([0, 0, 0, 0].with(ink, dot) as unknown as Inks))[channel] ?? 0;
  return (light(0) - light(tone)) / (light(0) - light(1));
}

it('is understood by Little CMS: white is paper, black is dark and of four inks at most to the limit', async () => {
  const [white, black] = await printed([255, 255, 255], [0, 0, 0]);
  expect(white).toEqual([0, 0, 0, 0]);
  expect(black?.[3]).toBeGreaterThan(0.96);
  expect((black ?? []).reduce((sum, dot) => sum + dot, 0)).toBeLessThanOrEqual(mostInk + 0.02);
});

it('prints greys neutral, and middle ones no more than 2.5 lighter than they are', async () => {
  const greys = [224, 192, 160, 128, 96, 64, 32].map((value) => [value, value, value] as const);
  for (const [index, inks] of (await printed(...greys)).entries()) {
    const [L, a, b] = lookOnPaper(inks);
    const value = greys[index]?.[0] ?? 0;
    expect(Math.hypot(a, b), `${value}`).toBeLessThan(1);
    if (value >= 96) expect(Math.abs(L - lightness(value)), `${value}`).toBeLessThan(2.5);
  }
});

it('keeps blues blue: neither purple, nor washed out', async () => {
  const [pure, vest, sky, dark] = await printed([0, 0, 255], [0, 114, 188], [120, 170, 230], [0, 0, 128]);
  // Degrees of CIELAB. Blue of a screen is at 301, and on its way to what paper has at less; purple begins at 310.
  expect(hue(pure)).toBeGreaterThan(265);
  expect(hue(pure)).toBeLessThan(295);
  expect(hue(dark)).toBeLessThan(300);
  expect(Math.abs(hue(vest) - 263)).toBeLessThan(6);
  expect(Math.abs(hue(sky) - 262)).toBeLessThan(6);
  expect(Math.abs((lookOnPaper(vest as Inks)[0] ?? 0) - 45.8)).toBeLessThan(3);
  expect(Math.hypot(...lookOnPaper(pure as Inks).slice(1))).toBeGreaterThan(40);
});

it('keeps the hue of other colours that it cannot print', async () => {
  const colours = [
    [255, 0, 0],
    [0, 255, 0],
    [255, 255, 0],
    [0, 255, 255],
    [255, 0, 255],
  ] as const;
  for (const [index, inks] of (await printed(...colours)).entries()) {
    const [, a = 0, b = 0] = lookOnPaper(inks);
    const wanted = [41, 134, 100, 196, 327][index] ?? 0;
    expect(Math.abs(hueOf([0, a, b]) - wanted), `${colours[index]}`).toBeLessThan(10);
  }
});

let file: Promise<string> | undefined;

/** The inks, 0 to 1, in which a picture of these pixels (sRGB) is printed. */
async function printed(...pixels: (readonly [number, number, number])[]): Promise<Inks[]> {
  file ??= temporaryFolder().then(async (folder) => {
    const name = path.join(folder, 'press.icc');
    await writeFile(name, profile);
    return name;
  });
  const raw = { width: pixels.length, height: 1, channels: 3 as const };
  const inks = await sharp(Buffer.from(pixels.flat()), { raw })
    .withIccProfile(await file)
    .raw()
    .toBuffer();
  return pixels.map(
    (_, at) => [...inks.subarray(4 * at, 4 * at + 4)].map((ink) => ink / 255) as unknown as Inks,
  );
}

function hue(inks: Inks | undefined): number {
  return hueOf(lookOnPaper(inks ?? [0, 0, 0, 0]));
}

function hueOf([, a, b]: Lab): number {
  return ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360;
}

/** L* of a grey of sRGB. */
function lightness(value: number): number {
  return 116 * Math.cbrt(((value / 255 + 0.055) / 1.055) ** 2.4) - 16;
}
