// A space in which a straight line to grey keeps its hue: in CIELAB blues turn purple on the way. Pure.
import type { Xyz } from './ink.ts';

/** OKLab (B. Ottosson, 2020), times 100: lightness, and two axes of colour. */
export type Oklab = readonly [L: number, a: number, b: number];

/** XYZ with D50 for white. */
export function oklabOf([X, Y, Z]: Xyz): Oklab {
  // D50 to D65 (Bradford) and then to cones, in one matrix each.
  const x = 0.9555766 * X - 0.0230393 * Y + 0.0631636 * Z;
  const y = -0.0282895 * X + 1.0099416 * Y + 0.0210077 * Z;
  const z = 0.0122982 * X - 0.020483 * Y + 1.3299098 * Z;
  const l = Math.cbrt(0.8189330101 * x + 0.3618667424 * y - 0.1288597137 * z);
  const m = Math.cbrt(0.0329845436 * x + 0.9293118715 * y + 0.0361456387 * z);
  const s = Math.cbrt(0.0482003018 * x + 0.2643662691 * y + 0.633851707 * z);
  return [
    21.04542553 * l + 79.3617785 * m - 0.40720468 * s,
    197.79984951 * l - 242.8592205 * m + 45.05937099 * s,
    2.59040371 * l + 78.27717662 * m - 80.8675766 * s,
  ];
}
