// Which inks give a colour: the model of the inks turned around, with black for the greys and a limit on all ink. Pure.
import { type Inks, type Lab, lookOnPaper } from './ink.ts';

/** Total ink: 300 % of one solid, so that sheets dry and do not set off. */
export const mostInk = 3;

/** Black begins where a grey is darker than this L*, and is full at the darkest. */
const blackFrom = 70;
const darkest = 12;

/** How quickly black leaves a colour that is not grey (C* at which it has gone to 1/e). */
const blackReach = 30;

/**
 * The inks whose look (relative to the paper) is nearest to a colour; a colour that cannot be printed gives the
 * nearest that can.
 */
export function separate(colour: Lab): Inks {
  const target = withinReach(colour);
  const black = blackFor(target);
  let inks = solve(target, [0.5, 0.5, 0.5, black], black);
  // A colour too dark for its black gets more of it.
  for (let more = black; more < 1 && lookOnPaper(inks)[0] > target[0] + 1.5; more += 0.2) {
    inks = solve(target, inks, Math.min(more + 0.2, 1));
  }
  return limited(inks);
}

/** No ink is more colourful than this (C*): beyond, only the hue and the lightness are looked for. */
function withinReach([L, a, b]: Lab): Lab {
  const factor = Math.min(1, 110 / Math.max(1, Math.hypot(a, b)));
  return [L, a * factor, b * factor];
}

function blackFor([L, a, b]: Lab): number {
  const dark = Math.min(1, Math.max(0, (blackFrom - L) / (blackFrom - darkest)));
  return dark ** 1.6 * Math.exp(-Math.hypot(a, b) / blackReach);
}

/** Gauss–Newton over cyan, magenta and yellow with black as given; every dot stays from 0 to 1. */
function solve(target: Lab, from: Inks, black: number): Inks {
  let inks: Inks = [from[0], from[1], from[2], black];
  let error = distance(lookOnPaper(inks), target);
  let damping = 0.01;
  for (let round = 0; round < 15 && error > 0.1; round += 1) {
    const step = stepFrom(inks, target, damping);
    const next = inks.map((dot, index) =>
      index === 3 ? dot : Math.min(1, Math.max(0, dot + (step[index] ?? 0))),
    ) as unknown as Inks;
    const found = distance(lookOnPaper(next), target);
    if (found < error) {
      const settled = error - found < 0.01 * found;
      inks = next;
      error = found;
      damping = Math.max(damping / 4, 1e-6);
      if (settled) break;
    } else {
      damping *= 8;
      if (damping > 100) break;
    }
  }
  return inks;
}

/** One step of Levenberg and Marquardt: (JᵀJ + λ·diag) step = Jᵀ·error, for three inks. */
function stepFrom(inks: Inks, target: Lab, damping: number): number[] {
  const here = lookOnPaper(inks);
  const columns = [0, 1, 2].map((index) => {
    const size = (inks[index] ?? 0) > 0.5 ? -0.002 : 0.002;
    const moved = lookOnPaper(inks.map((dot, at) => (at === index ? dot + size : dot)) as unknown as Inks);
    return moved.map((value, at) => (value - (here[at] ?? 0)) / size);
  });
  const error = target.map((value, at) => value - (here[at] ?? 0));
  const dot = (a: readonly number[], b: readonly number[]) =>
    a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
  const matrix = columns.map((row, i) =>
    columns.map((column, j) => dot(row, column) * (i === j ? 1 + damping : 1) + (i === j ? 1e-3 : 0)),
  );
  return solveLinear(
    matrix,
    columns.map((column) => dot(column, error)),
  );
}

/** Cramer's rule for three unknowns. */
function solveLinear(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const at = (m: readonly (readonly number[])[], i: number, j: number) => m[i]?.[j] ?? 0;
  const determinant = (m: readonly (readonly number[])[]) =>
    at(m, 0, 0) * (at(m, 1, 1) * at(m, 2, 2) - at(m, 1, 2) * at(m, 2, 1)) -
    at(m, 0, 1) * (at(m, 1, 0) * at(m, 2, 2) - at(m, 1, 2) * at(m, 2, 0)) +
    at(m, 0, 2) * (at(m, 1, 0) * at(m, 2, 1) - at(m, 1, 1) * at(m, 2, 0));
  const all = determinant(matrix);
  return [0, 1, 2].map((column) => {
    const swapped = matrix.map((row, i) => row.map((value, j) => (j === column ? (right[i] ?? 0) : value)));
    return determinant(swapped) / all;
  });
}

/** Takes the three colours back evenly until all inks together keep to the limit. */
function limited(inks: Inks): Inks {
  const [c, m, y, k] = inks;
  const colours = c + m + y;
  if (colours + k <= mostInk || colours === 0) return inks;
  const factor = (mostInk - k) / colours;
  return [c * factor, m * factor, y * factor, k];
}

function distance(a: Lab, b: Lab): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}
