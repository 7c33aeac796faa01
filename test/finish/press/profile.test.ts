// The press profile: a whole ICC profile, neutral greys, no more ink than sheets can take, and one that others can use.

import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { look, lookOnPaper } from '../../../src/finish/press/ink.ts';
import { pressProfile } from '../../../src/finish/press/profile.ts';
import { mostInk, separate } from '../../../src/finish/press/separate.ts';
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
      [24, 17, -46],
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

it('is understood by Little CMS: white is paper, black is dark, grey is neutral', async () => {
  const file = path.join(await temporaryFolder(), 'press.icc');
  await writeFile(file, profile);
  const pixels = Buffer.from([255, 255, 255, 0, 0, 0, 128, 128, 128, 0, 114, 188]);
  const raw = { width: 4, height: 1, channels: 3 as const };
  const inks = await sharp(pixels, { raw }).withIccProfile(file).raw().toBuffer();
  const [white, black, grey, blue] = [0, 4, 8, 12].map((at) => [...inks.subarray(at, at + 4)]);
  expect(white).toEqual([0, 0, 0, 0]);
  expect(black?.[3]).toBeGreaterThan(245);
  expect((black ?? []).reduce((sum, dot) => sum + dot, 0)).toBeLessThanOrEqual(300 * 2.55);
  expect(Math.abs((grey?.[1] ?? 0) - (grey?.[2] ?? 0))).toBeLessThan(10);
  expect((blue?.[0] ?? 0) - (blue?.[2] ?? 0)).toBeGreaterThan(150);
});
