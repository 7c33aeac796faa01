// Which part of a picture is seen, and what is guessed to matter in it.
import { describe, expect, it } from 'vitest';
import { cropOf, positionOf } from '../../src/pictures/crop.ts';
import { guessFocus } from '../../src/pictures/guess.ts';
import { toneOf } from '../../src/pictures/tone.ts';

const portrait = { width: 1000, height: 2000 };

describe('the crop', () => {
  it.each([
    [
      { x: 0.5, y: 0.5 },
      { left: 0, top: 750, width: 1000, height: 500 },
    ],
    [
      { x: 0.5, y: 0.4 },
      { left: 0, top: 550, width: 1000, height: 500 },
    ],
    [
      { x: 0, y: 0 },
      { left: 0, top: 0, width: 1000, height: 500 },
    ],
    [
      { x: 1, y: 1 },
      { left: 0, top: 1500, width: 1000, height: 500 },
    ],
  ])('has the focus %o in its middle, as far as the edges allow', (focus, part) => {
    expect(cropOf(portrait, { width: 20, height: 10 }, focus)).toEqual(part);
  });

  it('is said to a browser as a share of what is cut off', () => {
    expect(positionOf(portrait, { width: 20, height: 10 }, { x: 0.5, y: 0.4 })).toBe('50% 36.7%');
    expect(positionOf(portrait, { width: 1, height: 2 }, { x: 0.1, y: 0.9 })).toBe('50% 50%');
    expect(positionOf({ width: 300, height: 100 }, { width: 1, height: 1 }, { x: 0.9, y: 0.5 })).toBe(
      '100% 50%',
    );
  });
});

/** A grey picture with a spot of one colour, and stripes where `busy` says. */
function picture(
  width: number,
  height: number,
  spot: { x: number; y: number; colour: number[] },
  busy?: { from: number; to: number },
) {
  const pixels = new Uint8Array(width * height * 3).fill(150);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const isSpot = Math.hypot(x - spot.x * width, y - spot.y * height) < width / 8;
      const isStripe = busy && y >= busy.from * height && y < busy.to * height && x % 4 < 2;
      const colour = isSpot ? spot.colour : isStripe ? [40, 80, 160] : undefined;
      if (colour) pixels.set(colour, (y * width + x) * 3);
    }
  }
  return guessFocus(pixels, { width, height });
}

describe('the guess, where nobody says what matters', () => {
  it.each([
    ['light skin', [224, 180, 150]],
    ['brown skin', [160, 105, 75]],
    ['dark skin', [95, 60, 42]],
  ])('finds a face of %s above what is busier', (_, colour) => {
    const { x, y } = picture(48, 96, { x: 0.5, y: 0.15, colour }, { from: 0.4, to: 1 });
    expect(x).toBeCloseTo(0.5, 1);
    expect(y).toBeGreaterThan(0.1);
    expect(y).toBeLessThan(0.3);
  });

  it('goes to where something is, in a picture without faces', () => {
    expect(picture(96, 48, { x: 0.85, y: 0.5, colour: [20, 60, 200] }).x).toBeGreaterThan(0.7);
  });

  it('is the middle where all is alike, and where all has the colour of skin', () => {
    const plain = (colour: number[]) => {
      const pixels = Uint8Array.from({ length: 60 * 40 * 3 }, (_, at) => colour[at % 3] ?? 0);
      return guessFocus(pixels, { width: 60, height: 40 });
    };
    for (const colour of [
      [150, 150, 150],
      [200, 150, 120],
    ]) {
      const { x, y } = plain(colour);
      expect([Math.abs(x - 0.5) < 0.02, Math.abs(y - 0.5) < 0.03]).toEqual([true, true]);
    }
  });
});

it('tells how light a picture is', () => {
  expect(toneOf(Uint8Array.of(0, 0, 0, 255, 255, 255, 119, 119, 119))).toEqual({
    dark: 0,
    middle: 50,
    light: 100,
  });
});
