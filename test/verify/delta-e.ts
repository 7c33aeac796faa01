// How far apart two colours look.
import type { Lab } from '../../src/pdf/press/ink.ts';

const radians = Math.PI / 180;

/** CIEDE2000 (ISO/CIE 11664-6:2014), with all weights 1. */
export function deltaE([L1, a1, b1]: Lab, [L2, a2, b2]: Lab): number {
  const seventh = (c: number) => Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7));
  const stretch = 1.5 - 0.5 * seventh((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2);
  const [first, second] = [polar(a1 * stretch, b1), polar(a2 * stretch, b2)];
  const grey = first.chroma * second.chroma === 0;
  const turn = grey ? 0 : ((second.hue - first.hue + 540) % 360) - 180;
  const L = (L1 + L2) / 2;
  const chroma = (first.chroma + second.chroma) / 2;
  const hue = grey ? first.hue + second.hue : (first.hue + turn / 2 + 360) % 360;
  const T =
    1 -
    0.17 * Math.cos((hue - 30) * radians) +
    0.24 * Math.cos(2 * hue * radians) +
    0.32 * Math.cos((3 * hue + 6) * radians) -
    0.2 * Math.cos((4 * hue - 63) * radians);
  const lightness = (L2 - L1) / (1 + (0.015 * (L - 50) ** 2) / Math.sqrt(20 + (L - 50) ** 2));
  const colour = (second.chroma - first.chroma) / (1 + 0.045 * chroma);
  const shade =
    (2 * Math.sqrt(first.chroma * second.chroma) * Math.sin((turn / 2) * radians)) / (1 + 0.015 * chroma * T);
  const blue = -2 * seventh(chroma) * Math.sin(60 * Math.exp(-(((hue - 275) / 25) ** 2)) * radians);
  return Math.sqrt(lightness ** 2 + colour ** 2 + shade ** 2 + blue * colour * shade);
}

function polar(a: number, b: number): { chroma: number; hue: number } {
  return { chroma: Math.hypot(a, b), hue: (Math.atan2(b, a) / radians + 360) % 360 };
}
