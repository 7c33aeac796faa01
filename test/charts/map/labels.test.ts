import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLabels } from '../../../src/charts/map/labels.ts';
import { apart, meets, passes } from '../../../src/charts/map/rectangles.ts';

const frame = { width: 300, height: 200 };
const at = (x: number, y: number, width = 40) => ({ x, y, symbol: 4, width, height: 11 });

const box = (x: number, y: number) => ({ left: x - 4, top: y - 4, right: x + 4, bottom: y + 4 });

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

  it('are nobody else’s: one that stands near another symbol has a line to its own', () => {
    // Above at the right the first name is free, and as near to the second symbol as to its own.
    const second = at(90, 105);
    const [one, other] = placeLabels([at(30, 100, 74), second], frame, [], []);
    expect(one?.leader).toBeDefined();
    expect(other?.leader).toBeUndefined();
    expect(apart(one?.box ?? box(0, 0), box(second.x, second.y))).toBeGreaterThan(4);
  });

  it('have a space between them where they stand on one line', () => {
    const [one, other] = placeLabels([at(100, 100, 60), at(174, 100, 60)], frame, [], []);
    expect(apart(one?.box ?? box(0, 0), other?.box ?? box(0, 0))).toBeGreaterThanOrEqual(5);
  });

  it('are in two lines where one would lie on a border, and say on which side of their symbols they stand', () => {
    const long = { ...at(100, 100, 80), broken: { width: 45, height: 22 } };
    const lineAt = (x: number) => Array.from({ length: 100 }, (_, y) => ({ x, y: y * 2 }));
    expect(placeLabels([long], frame, [], [])[0]).toMatchObject({ side: 1 });
    const [broken] = placeLabels([long], frame, [], [60, 70, 165].flatMap(lineAt));
    expect(broken).toMatchObject({ isBroken: true, side: 1, box: { left: 107, right: 152 } });
    const [crossed] = placeLabels([long], frame, [], [20, 60, 90, 110, 140, 180].flatMap(lineAt));
    expect(crossed?.isOnBorder).toBe(true);
  });

  it('never lie on each other, on a symbol, on what is taken or over the edge; what finds no room is told', () => {
    const spot = fc.record({ x: fc.integer({ min: 5, max: 295 }), y: fc.integer({ min: 5, max: 195 }) });
    const taken = { left: 5, top: 180, right: 80, bottom: 195 };
    fc.assert(
      fc.property(fc.array(spot, { maxLength: 14 }), fc.integer({ min: 10, max: 90 }), (spots, width) => {
        const names = spots.map(({ x, y }) => at(x, y, width));
        const labels = placeLabels(names, frame, [taken], []);
        const boxes = labels.map((label) => label?.box);
        const symbols = names.map(({ x, y }) => box(x, y));
        for (const [index, label] of boxes.entries()) {
          if (!label) continue;
          const line = labels[index]?.leader;
          const foreign = [...boxes, ...symbols].filter(
            (one) => one && one !== label && one !== symbols[index],
          );
          if (line) expect(foreign.filter((one) => one && passes(line, one))).toEqual([]);
          const others = [...boxes.filter((_, other) => other !== index), taken, ...symbols];
          expect(others.filter((other) => other && meets(label, other))).toEqual([]);
          const own = symbols[index] ?? label;
          const nearest = Math.min(...symbols.filter((one) => one !== own).map((one) => apart(label, one)));
          if (!labels[index]?.leader) expect(nearest).toBeGreaterThanOrEqual(apart(label, own));
          expect(label.left >= 0 && label.top >= 0 && label.right <= 300 && label.bottom <= 200).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
    const heap = Array.from({ length: 60 }, () => at(150, 100, 80));
    expect(placeLabels(heap, frame, [], []).filter((label) => label === undefined).length).toBeGreaterThan(0);
  });
});
