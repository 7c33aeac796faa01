import { describe, expect, it } from 'vitest';
import { clipped, passes } from '../../../src/charts/map/rectangles.ts';

const box = { left: 10, top: 10, right: 20, bottom: 20 };

describe('a line', () => {
  it.each([
    ['through a box', { x: 0, y: 15 }, { x: 30, y: 15 }, true],
    ['across its corner', { x: 8, y: 14 }, { x: 14, y: 8 }, true],
    ['that ends in it', { x: 15, y: 0 }, { x: 15, y: 12 }, true],
    ['that ends before it', { x: 15, y: 0 }, { x: 15, y: 9 }, false],
    ['beside it', { x: 5, y: 0 }, { x: 5, y: 30 }, false],
    ['past its corner', { x: 0, y: 12 }, { x: 12, y: 0 }, false],
  ])('%s', (_, from, to, expected) => {
    expect(passes([from, to], box)).toBe(expected);
  });
});

describe('what of a ring lies in a box', () => {
  it('is the box, where the ring is around it', () => {
    const ring = [
      { x: 0, y: 0 },
      { x: 30, y: 0 },
      { x: 30, y: 30 },
      { x: 0, y: 30 },
    ];
    const corners = clipped(ring, box).map(({ x, y }) => `${x} ${y}`);
    expect(new Set(corners)).toEqual(new Set(['10 10', '20 10', '20 20', '10 20']));
  });

  it('is a half of it, or nothing', () => {
    const half = [
      { x: 0, y: 0 },
      { x: 15, y: 0 },
      { x: 15, y: 30 },
      { x: 0, y: 30 },
    ];
    const xs = clipped(half, box).map(({ x }) => x);
    expect([Math.min(...xs), Math.max(...xs)]).toEqual([10, 15]);
    expect(
      clipped(
        half.map(({ x, y }) => ({ x: x - 20, y })),
        box,
      ),
    ).toEqual([]);
  });
});
