// Where the names of places stand on a map, so that none lies on another, on a symbol or over the edge. Pure.
import { apart, around, holds, meets, passes, type Rectangle, rectangle, type Spot } from './rectangles.ts';

type Size = { width: number; height: number };

/** A place whose name is to be written: its symbol's middle and half its side, what the name takes, and what it takes in two lines. */
export type Named = Spot & Size & { symbol: number; broken?: Size | undefined };

/**
 * Where a name stands: `leader`, a line from the symbol to it, where it does not stand beside it; `isBroken`, in two lines; `side`,
 * left (-1) or right (1) of its symbol, or over or under it; `isOnBorder`, across a border.
 */
export type Placed = {
  box: Rectangle;
  side: -1 | 0 | 1;
  leader?: readonly [Spot, Spot];
  isBroken?: true;
  isOnBorder?: true;
};

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
/** px from a border on, a name touches it. */
const touching = 1.5;
/** px between two names on one line, so that they are not read as one. */
const between = 5;
/**
 * What a position costs: on another name or symbol, or its line through one, over the edge, without a line and nearer to another
 * symbol than to its own, or hardly farther from it; beside another name without a space; on a border, which it hides; in two lines.
 */
const costs = {
  ...{ overlap: 1000, outside: 1000, wrong: 1000, doubtful: 60, tight: 40 },
  ...{ border: 6, broken: 4, farther: 10, less: 1 },
};

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
  const symbols = names.map(({ x, y, symbol }) => rectangle(x - symbol, y - symbol, symbol * 2, symbol * 2));
  const isOnBorder = (one: Rectangle) => borders.some((spot) => holds(around(one, touching), spot));
  const candidates = names.map((name) =>
    candidatesOf(name).map(
      (one): Candidate => ({ ...one, ...(isOnBorder(one.box) && { isOnBorder: true }) }),
    ),
  );
  const fixed = candidates.map((list, index) => {
    const foreign = symbols.filter((_, other) => other !== index);
    const others = [...taken, ...foreign];
    return list.map(({ box: one, leader, cost, isOnBorder: crossed }) => {
      const hit = others.filter((other) => meets(one, other) || (leader && passes(leader, other))).length;
      const outside = one.left < 0 || one.top < 0 || one.right > frame.width || one.bottom > frame.height;
      const own = leader ? 0 : apart(one, symbols[index] ?? one);
      const doubt = doubtOf(own, Math.min(...foreign.map((other) => apart(one, other))));
      return (
        cost + hit * costs.overlap + (outside ? costs.outside : 0) + (crossed ? costs.border : 0) + doubt
      );
    });
  });
  const chosen = settle(candidates, fixed);
  return chosen.map((choice, index) => {
    const own = candidates[index]?.[choice];
    if (!own || costAt(index, choice, chosen, candidates, fixed) >= costs.overlap) return undefined;
    const { cost: _, ...placed } = own;
    return placed;
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
  const others = chosen.flatMap((other, place) =>
    place === index ? [] : (candidates[place]?.[other] ?? []),
  );
  const cost = others.reduce((sum, other) => sum + costBetween(own, other), 0);
  return (fixed[index]?.[choice] ?? 0) + cost;
}

/** What it costs that two names stand where they do. */
function costBetween(one: Placed, other: Placed): number {
  const crosses = (line: Placed, name: Placed) => line.leader !== undefined && passes(line.leader, name.box);
  if (meets(one.box, other.box) || crosses(one, other) || crosses(other, one)) return costs.overlap;
  const { left, right, top, bottom } = one.box;
  return meets({ left: left - between, right: right + between, top, bottom }, other.box) ? costs.tight : 0;
}

function candidatesOf(name: Named): Candidate[] {
  const { broken } = name;
  const inTwo = broken ? candidatesIn(name, broken) : [];
  return [
    ...candidatesIn(name, name),
    ...inTwo.map((one): Candidate => ({ ...one, isBroken: true, cost: one.cost + costs.broken })),
  ];
}

function candidatesIn({ x, y, symbol }: Named, { width, height }: Size): Candidate[] {
  return distances.flatMap((distance, far) =>
    directions.map(([across, down], order): Candidate => {
      const away = symbol + gap + distance;
      const middle = { x: x + across * (away + width / 2), y: y + down * (away + height / 2) };
      // Beside the symbol a name stands level with it; between two directions its corner is nearest.
      if (across !== 0 && down !== 0) middle.y = y + down * (height / 2 + symbol / 2 + distance);
      const box = rectangle(middle.x - width / 2, middle.y - height / 2, width, height);
      const one = { box, side: across, cost: far * costs.farther + order * costs.less };
      if (distance === 0) return one;
      const end = {
        x: Math.min(Math.max(x, box.left), box.right),
        y: Math.min(Math.max(y, box.top), box.bottom),
      };
      return { ...one, leader: [{ x, y }, end] };
    }),
  );
}
