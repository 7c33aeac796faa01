// How finely pictures are printed.
import { describe, expect, it } from 'vitest';
import { pictureCoarse } from '../../../src/checks/page/picture-coarse.ts';
import { pictureTooCoarse } from '../../../src/checks/page/picture-too-coarse.ts';
import { dotsPerInch } from '../../../src/checks/page/resolution.ts';
import type { PictureShown } from '../../../src/print/inspect.ts';
import { foundOn } from './support.ts';

/** A picture of 600 × 400 pixels in a box of 50.8 × 50.8 mm, two inches each way. */
const shown = (changes: Partial<PictureShown> = {}): PictureShown => ({
  name: 'story',
  page: 1,
  pixels: { width: 600, height: 400 },
  box: { width: 50.8, height: 50.8 },
  fit: 'cover',
  vector: false,
  ...changes,
});

it.each([
  ['cover', 200],
  ['fill', 200],
  ['contain', 300],
  ['scale-down', 300],
  ['none', 96],
])('object-fit: %s', (fit, dots) => {
  expect(dotsPerInch(shown({ fit }))).toBeCloseTo(dots, 6);
});

describe('a picture', () => {
  const sized = (width: number, changes: Partial<PictureShown> = {}) =>
    shown({ pixels: { width, height: width }, ...changes });

  it.each([
    ['300 dots per inch', sized(600), [], []],
    ['299.6, which nobody tells from 300', sized(599.2), [], []],
    ['299', sized(598), ['picture-coarse'], []],
    ['150', sized(300), ['picture-coarse'], []],
    ['149', sized(298), [], ['picture-too-coarse']],
    ['a drawing of 20 pixels', sized(20, { vector: true }), [], []],
  ])('%s', async (_, picture, coarse, tooCoarse) => {
    const codes = (found: string[]) => found.map((line) => line.split(' ')[1]);
    expect(codes(await foundOn(pictureCoarse, { pictures: [picture] }))).toEqual(coarse);
    expect(codes(await foundOn(pictureTooCoarse, { pictures: [picture] }))).toEqual(tooCoarse);
  });
});

it('says how large it is printed, and where it is named', async () => {
  expect(await foundOn(pictureCoarse, { pictures: [shown()] })).toEqual([
    expect.stringMatching(
      /^warning picture-coarse figures\.yaml:\d+:\d+ Page 1 \(en\): \S+inclusive-sport\.svg is printed at 200 dots per inch \(51 × 51 mm\); print wants 300\.$/,
    ),
  ]);
});
