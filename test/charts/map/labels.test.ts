import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meets, placeLabels } from '../../../src/charts/map/labels.ts';

const frame = { width: 300, height: 200 };
const at = (x: number, y: number, width = 40) => ({ x, y, symbol: 4, width, height: 11 });

describe('names on a map', () => {
  it('stand right of their symbols where there is room, and left at the right edge', () => {
    const [one, other] = placeLabels([at(50, 50), at(290, 150)], frame, [], []);
    expect(one?.box).toEqual({ left: 57, top: 44.5, right: 97, bottom: 55.5 });
    expect(other?.box.right).toBe(283);
  });

  it('that find no room beside their symbols have a line to them', () => {
    const crowd = [
      at(150, 100),
      at(150, 109),
      at(150, 118),
      at(159, 100),
      at(141, 100),
      at(159, 118),
      at(141, 118),
    ];
    const placed = placeLabels(crowd, frame, [], []);
    expect(placed.every((label) => label !== undefined)).toBe(true);
    expect(placed.some((label) => label?.leader)).toBe(true);
  });

  it('never lie on each other, on a symbol, on what is taken or over the edge; what finds no room is told', () => {
    const spot = fc.record({ x: fc.integer({ min: 5, max: 295 }), y: fc.integer({ min: 5, max: 195 }) });
    const taken = { left: 5, top: 180, right: 80, bottom: 195 };
    fc.assert(
      fc.property(fc.array(spot, { maxLength: 14 }), fc.integer({ min: 10, max: 90 }), (spots, width) => {
        const names = spots.map(({ x, y }) => at(x, y, width));
        const boxes = placeLabels(names, frame, [taken], []).map((label) => label?.box);
        const symbols = names.map(({ x, y }) => ({ left: x - 4, top: y - 4, right: x + 4, bottom: y + 4 }));
        for (const [index, box] of boxes.entries()) {
          if (!box) continue;
          const others = [...boxes.filter((_, other) => other !== index), taken, ...symbols];
          expect(others.filter((other) => other && meets(box, other))).toEqual([]);
          expect(box.left >= 0 && box.top >= 0 && box.right <= 300 && box.bottom <= 200).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
    const heap = Array.from({ length: 60 }, () => at(150, 100, 80));
    expect(placeLabels(heap, frame, [], []).filter((label) => label === undefined).length).toBeGreaterThan(0);
  });
});
