// How four inks look on coated paper: a Neugebauer model from the solids that ISO 12647-2 asks for. Pure.
import { d50 } from '../icc.ts';

/** Cyan, magenta, yellow, black: dot areas from 0 to 1. */
export type Inks = readonly [c: number, m: number, y: number, k: number];

/** CIELAB under D50, 2°: L* 0 to 100. */
export type Lab = readonly [L: number, a: number, b: number];

export type Xyz = readonly [X: number, Y: number, Z: number];

/**
 * Paper, the solids and their overprints on gloss coated paper, white backing: ISO 12647-2:2004/Amd 1:2007, table 5
 * and its note on secondaries. Those with black are what is left to see through black ink.
 */
const paper: Lab = [95, 0, -2];
const solids: Readonly<Record<string, Lab>> = {
  '': paper,
  c: [55, -37, -50],
  m: [48, 74, -3],
  y: [89, -5, 93],
  my: [47, 68, 48],
  cy: [50, -65, 27],
  cm: [24, 22, -46],
  cmy: [23, 0, 0],
  k: [16, 0, 0],
};

/** How much of its own filtering a colour keeps under black: density adds up, and not fully. */
const throughBlack = { share: 0.79, power: 0.55 };

/**
 * Tone value increase as it is seen (Murray–Davies, in the light that the ink takes most of): at 50 %, and by how much
 * the shadows gain more than the lights (ISO 12647-2:2004, curves A and B, which also have values at 40, 75 and 80 %).
 */
const curveA = { most: 0.137, lean: 0.27 };
const curveB = { most: 0.165, lean: 0.1 };

/** Each ink: its curve, and in which of X, Y and Z it is seen best. */
const inks = [
  { ...curveA, seen: 0 },
  { ...curveA, seen: 1 },
  { ...curveA, seen: 2 },
  { ...curveB, seen: 1 },
] as const;

/**
 * The Yule–Nielsen exponent: how far light spreads inside of the paper. The curves above hold all of the increase, that
 * of light too: so areas are worked out through the exponent, and it decides only how colours go between the solids.
 */
const spreading = 1.5;

const names = ['c', 'm', 'y', 'k'] as const;

/** The paper in XYZ: the profile's white point. */
export const paperWhite = toXyz(paper);

/** Each overprint of the four inks as bits (1 cyan, 2 magenta, 4 yellow, 8 black), in XYZ to the power of 1/n. */
const primaries: readonly Xyz[] = Array.from({ length: 16 }, (_, bits) => spread(primaryOf(bits)));

/** What dot areas on paper look like, absolute: paper is not white. */
export function look(inks: Inks): Lab {
  return toLab(mix(inks));
}

/** The same, relative to the paper: what ICC's colorimetric tables hold (ICC.1:2001-04, annex A.3). */
export function lookOnPaper(inks: Inks): Lab {
  return toLab(lightOnPaper(inks));
}

/** That in XYZ, with D50 for white. */
export function lightOnPaper(inks: Inks): Xyz {
  const [X, Y, Z] = mix(inks);
  return [(X / paperWhite[0]) * d50[0], (Y / paperWhite[1]) * d50[1], (Z / paperWhite[2]) * d50[2]];
}

/** Neugebauer: the sum of all overprints, each by the share of the paper on which just these inks lie (Demichel). */
function mix([cyan, magenta, yellow, black]: Inks): Xyz {
  const c = area(cyan, 0);
  const m = area(magenta, 1);
  const y = area(yellow, 2);
  const k = area(black, 3);
  let [X, Y, Z] = [0, 0, 0];
  for (let bits = 0; bits < 16; bits += 1) {
    const share =
      (bits & 1 ? c : 1 - c) * (bits & 2 ? m : 1 - m) * (bits & 4 ? y : 1 - y) * (bits & 8 ? k : 1 - k);
    const primary = primaries[bits];
    if (share === 0 || !primary) continue;
    X += share * primary[0];
    Y += share * primary[1];
    Z += share * primary[2];
  }
  return [X ** spreading, Y ** spreading, Z ** spreading];
}

function primaryOf(bits: number): Xyz {
  const colours = names.filter((_, index) => index < 3 && bits & (1 << index)).join('');
  const own = toXyz(solids[colours] ?? paper);
  if (!(bits & 8)) return own;
  const black = toXyz(solids.k ?? paper);
  const seen = (channel: 0 | 1 | 2) => {
    const filter = own[channel] / paperWhite[channel];
    return black[channel] * (1 - throughBlack.share * (1 - filter ** throughBlack.power));
  };
  return [seen(0), seen(1), seen(2)];
}

/** The tone value that is seen of a dot: larger than asked for, most so in the middle. */
export function toneSeen(dot: number, ink: 0 | 1 | 2 | 3): number {
  const { most, lean } = inks[ink];
  return Math.min(1, Math.max(0, dot + 4 * most * dot * (1 - dot) * (1 + lean * (2 * dot - 1))));
}

/** The area that ink covers, so that its tone value is seen through paper that spreads light. */
function area(dot: number, ink: 0 | 1 | 2 | 3): number {
  const { seen } = inks[ink];
  const [bare = 1, full = 0] = [primaries[0]?.[seen], primaries[1 << ink]?.[seen]];
  const light = bare ** spreading + (full ** spreading - bare ** spreading) * toneSeen(dot, ink);
  return (bare - light ** (1 / spreading)) / (bare - full);
}

function spread([X, Y, Z]: Xyz): Xyz {
  return [X ** (1 / spreading), Y ** (1 / spreading), Z ** (1 / spreading)];
}

export function toXyz([L, a, b]: Lab): Xyz {
  const fy = (L + 16) / 116;
  const back = (t: number) => (t > 6 / 29 ? t ** 3 : 3 * (6 / 29) ** 2 * (t - 4 / 29));
  return [d50[0] * back(fy + a / 500), d50[1] * back(fy), d50[2] * back(fy - b / 200)];
}

export function toLab([X, Y, Z]: Xyz): Lab {
  const forth = (t: number) => (t > (6 / 29) ** 3 ? Math.cbrt(t) : t / (3 * (6 / 29) ** 2) + 4 / 29);
  const [fx, fy, fz] = [forth(X / d50[0]), forth(Y / d50[1]), forth(Z / d50[2])];
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}
