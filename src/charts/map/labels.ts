// Where the names of places stand on a map, so that none lies on another, on a symbol or over the edge. Pure.

/** px from the map's upper left corner. */
export type Spot = { x: number; y: number };
export type Rectangle = { left: number; top: number; right: number; bottom: number };

/** A place whose name is to be written: its symbol's middle and half its side, the name's width and height. */
export type Named = Spot & { symbol: number; width: number; height: number };

/** Where a name stands; `leader`, a line from the symbol to it, where it does not stand beside it. */
export type Placed = { box: Rectangle; leader?: readonly [Spot, Spot] };

/** px between a symbol and its name. */
const gap = 3;
/** How far from its symbol a name may go where there is no room beside it, px. */
const distances = [0, 9, 18, 30];
/** Directions in the order in which cartographers prefer them: right, left, above, below, then between. */
const directions = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
] as const;
/** px: a name that is not so much nearer to its own symbol than to another may be read as the other's. */
const clearly = 4;
/**
 * What a position costs: on another name or symbol, over the edge, without a line and nearer to another symbol than to its
 * own, or hardly farther from it; and on a border, which it hides.
 */
const costs = { overlap: 1000, outside: 1000, wrong: 1000, doubtful: 60, border: 6, farther: 10, less: 1 };

/**
 * Places names in a frame of `width` and `height` px. `taken` are boxes that must stay free, `borders` lines that should.
 * @returns a box for each name in the order given; undefined for one that has no free place
 */
export function placeLabels(
  names: readonly Named[],
  frame: { width: number; height: number },
  taken: readonly Rectangle[],
  borders: readonly Spot[],
): (Placed | undefined)[] {
  const symbols = names.map(({ x, y, symbol }) => box(x - symbol, y - symbol, symbol * 2, symbol * 2));
  const candidates = names.map((name) => candidatesOf(name));
  const fixed = candidates.map((list, index) =>
    list.map(({ box: one, leader, cost }) => {
      const foreign = symbols.filter((_, other) => other !== index);
      const others = [...taken, ...foreign];
      const hit = others.filter((other) => meets(one, other)).length;
      const outside = one.left < 0 || one.top < 0 || one.right > frame.width || one.bottom > frame.height;
      const crossed = borders.some(
        ({ x, y }) => x > one.left && x < one.right && y > one.top && y < one.bottom,
      );
      const own = leader ? 0 : apart(one, symbols[index] ?? one);
      const doubt = doubtOf(own, Math.min(...foreign.map((other) => apart(one, other))));
      return (
        cost + hit * costs.overlap + (outside ? costs.outside : 0) + (crossed ? costs.border : 0) + doubt
      );
    }),
  );
  const chosen = settle(candidates, fixed);
  return chosen.map((choice, index) => {
    const own = candidates[index]?.[choice];
    if (!own || costAt(index, choice, chosen, candidates, fixed) >= costs.overlap) return undefined;
    return { box: own.box, ...(own.leader && { leader: own.leader }) };
  });
}

/** What it costs that a name is `own` px from its symbol (0 with a line to it), and `other` px from the nearest one else. */
function doubtOf(own: number, other: number): number {
  if (other < own) return costs.wrong;
  return other < own + clearly ? costs.doubtful : 0;
}

type Candidate = Placed & { cost: number };

/** Each name moves to its best place in turn until none moves: in rounds, as names give way to each other. */
function settle(candidates: readonly Candidate[][], fixed: readonly number[][]): number[] {
  const chosen = candidates.map(() => 0);
  for (let round = 0; round < 20; round++) {
    let moved = false;
    for (const [index, list] of candidates.entries()) {
      const prices = list.map((_, choice) => costAt(index, choice, chosen, candidates, fixed));
      const best = prices.indexOf(Math.min(...prices));
      moved ||= best !== chosen[index];
      chosen[index] = best;
    }
    if (!moved) break;
  }
  return chosen;
}

function costAt(
  index: number,
  choice: number,
  chosen: readonly number[],
  candidates: readonly Candidate[][],
  fixed: readonly number[][],
): number {
  const own = candidates[index]?.[choice];
  if (!own) return Number.POSITIVE_INFINITY;
  const hit = chosen.filter((other, place) => {
    const box = candidates[place]?.[other]?.box;
    return place !== index && box !== undefined && meets(own.box, box);
  }).length;
  return (fixed[index]?.[choice] ?? 0) + hit * costs.overlap;
}

function candidatesOf({ x, y, symbol, width, height }: Named): Candidate[] {
  return distances.flatMap((distance, far) =>
    directions.map(([across, down], order): Candidate => {
      const away = symbol + gap + distance;
      const middle = { x: x + across * (away + width / 2), y: y + down * (away + height / 2) };
      // Beside the symbol a name stands level with it; between two directions its corner is nearest.
      if (across !== 0 && down !== 0) middle.y = y + down * (height / 2 + symbol / 2 + distance);
      const one = box(middle.x - width / 2, middle.y - height / 2, width, height);
      const cost = far * costs.farther + order * costs.less;
      if (distance === 0) return { box: one, cost };
      const end = {
        x: Math.min(Math.max(x, one.left), one.right),
        y: Math.min(Math.max(y, one.top), one.bottom),
      };
      return { box: one, cost, leader: [{ x, y }, end] };
    }),
  );
}

function box(left: number, top: number, width: number, height: number): Rectangle {
  return { left, top, right: left + width, bottom: top + height };
}

/** px between two boxes; 0 where they meet. */
export function apart(one: Rectangle, other: Rectangle): number {
  const across = Math.max(one.left - other.right, other.left - one.right, 0);
  const down = Math.max(one.top - other.bottom, other.top - one.bottom, 0);
  return Math.hypot(across, down);
}

export function meets(one: Rectangle, other: Rectangle): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
