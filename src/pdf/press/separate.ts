// Which inks give a colour: the model of the inks turned around, with black for the greys and a limit on all ink. Pure.
import { type Oklab, oklabOf } from './hue.ts';
import { type Inks, type Lab, lightOnPaper, lookOnPaper, toXyz } from './ink.ts';

/** Total ink: 300 % of one solid, so that sheets dry and do not set off. */
export const mostInk = 3;

/** Black begins where a grey is darker than this L*, and is full at the darkest. */
const blackFrom = 70;
const darkest = 12;

/** How quickly black leaves a colour that is not grey (C* at which it has gone to 1/e). */
const blackReach = 30;

/** How much a difference counts where a colour cannot be printed: its hue stays, and rather its lightness than its colour. */
const weights = { lightness: 1, colour: 1.5, hue: 5 };

/** A colour that is looked for, with the direction of its hue. */
type Target = { lab: Oklab; cos: number; sin: number };

/**
 * The inks whose look (relative to the paper) is that of a colour; for one that cannot be printed, the nearest of its
 * hue.
 */
export function separate(colour: Lab): Inks {
  const target = targetOf(colour);
  const black = blackFor(colour);
  let inks = solve(target, [0.5, 0.5, 0.5, black], black);
  // A colour too dark for its black gets more of it, as long as that helps.
  for (let more = black + 0.15; more < 1.15; more += 0.15) {
    if (lookOnPaper(inks)[0] <= colour[0] + 1) break;
    const darker = solve(target, inks, Math.min(more, 1));
    if (Math.hypot(...errorOf(darker, target)) > Math.hypot(...errorOf(inks, target)) - 0.1) break;
    inks = darker;
  }
  return limited(inks);
}

function targetOf(colour: Lab): Target {
  const lab = oklabOf(toXyz(colour));
  const chroma = Math.hypot(lab[1], lab[2]);
  return { lab, cos: chroma > 0.01 ? lab[1] / chroma : 1, sin: chroma > 0.01 ? lab[2] / chroma : 0 };
}

/** What inks are off by: in lightness, along the hue, across it; each as it counts. */
function errorOf(inks: Inks, { lab, cos, sin }: Target): [number, number, number] {
  const [L, a, b] = oklabOf(lightOnPaper(inks));
  const [da, db] = [a - lab[1], b - lab[2]];
  return [
    weights.lightness * (L - lab[0]),
    weights.colour * (cos * da + sin * db),
    weights.hue * (cos * db - sin * da),
  ];
}

function blackFor([L, a, b]: Lab): number {
  const dark = Math.min(1, Math.max(0, (blackFrom - L) / (blackFrom - darkest)));
  return dark ** 1.6 * Math.exp(-Math.hypot(a, b) / blackReach);
}

/** Levenberg and Marquardt over cyan, magenta and yellow with black as given; every dot stays from 0 to 1. */
function solve(target: Target, from: Inks, black: number): Inks {
  let inks: Inks = [from[0], from[1], from[2], black];
  let error = errorOf(inks, target);
  let damping = 0.01;
  for (let round = 0; round < 25 && Math.hypot(...error) > 0.02; round += 1) {
    const [c, m, y] = stepFrom(inks, error, target, damping);
    const next: Inks = [within(inks[0] + c), within(inks[1] + m), within(inks[2] + y), black];
    const found = errorOf(next, target);
    const [before, after] = [Math.hypot(...error), Math.hypot(...found)];
    if (after < before) {
      inks = next;
      error = found;
      damping = Math.max(damping / 4, 1e-6);
      if (before - after < 0.0005 * after) break;
    } else {
      damping *= 8;
      if (damping > 1000) break;
    }
  }
  return inks;
}

function within(dot: number): number {
  return Math.min(1, Math.max(0, dot));
}

type Three = [number, number, number];

/** One step: (JᵀJ + λ·diag) step = −Jᵀ·error. An ink that is at its end and would go beyond stands still. */
function stepFrom(inks: Inks, error: Three, target: Target, damping: number): Three {
  const columns = ([0, 1, 2] as const).map((index): Three => {
    const size = inks[index] > 0.5 ? -0.002 : 0.002;
    const moved = errorOf(inks.with(index, inks[index] + size) as unknown as Inks, target);
    const slope: Three = [0, 1, 2].map((at) => ((moved[at] ?? 0) - (error[at] ?? 0)) / size) as Three;
    const downhill = -dot(slope, error);
    const atEnd = (inks[index] <= 0 && downhill < 0) || (inks[index] >= 1 && downhill > 0);
    return atEnd ? [0, 0, 0] : slope;
  });
  const matrix = columns.map((row, i) =>
    columns.map((column, j) => dot(row, column) * (i === j ? 1 + damping : 1) + (i === j ? 1e-3 : 0)),
  );
  return solveLinear(
    matrix,
    columns.map((column) => -dot(column, error)),
  );
}

function dot(a: Three, b: Three): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

/** Cramer's rule for three unknowns. */
function solveLinear(matrix: readonly (readonly number[])[], right: readonly number[]): Three {
  const at = (m: readonly (readonly number[])[], i: number, j: number) => m[i]?.[j] ?? 0;
  const determinant = (m: readonly (readonly number[])[]) =>
    at(m, 0, 0) * (at(m, 1, 1) * at(m, 2, 2) - at(m, 1, 2) * at(m, 2, 1)) -
    at(m, 0, 1) * (at(m, 1, 0) * at(m, 2, 2) - at(m, 1, 2) * at(m, 2, 0)) +
    at(m, 0, 2) * (at(m, 1, 0) * at(m, 2, 1) - at(m, 1, 1) * at(m, 2, 0));
  const all = determinant(matrix);
  return [0, 1, 2].map((column) => {
    const swapped = matrix.map((row, i) => row.map((value, j) => (j === column ? (right[i] ?? 0) : value)));
    return determinant(swapped) / all;
  }) as Three;
}

/** Takes the three colours back evenly until all inks together keep to the limit. */
function limited(inks: Inks): Inks {
  const [c, m, y, k] = inks;
  const colours = c + m + y;
  if (colours + k <= mostInk || colours === 0) return inks;
  const factor = (mostInk - k) / colours;
  return [c * factor, m * factor, y * factor, k];
}
