// Turns colours into inks, and remembers those that it has no build for.
import { type Build, type Builds, findBuild, hexOf, type Rgb } from './builds.ts';
import { type Lab, toLab } from './ink.ts';
import { separate } from './separate.ts';
import type { Separation, Spot } from './separation.ts';

/** What a stream is for: paint on paper, or a soft mask, whose light says how much of something is seen. */
export type Purpose = 'paint' | 'mask';

/** A colour as the file will have it: the inks, 0 to 1, or for a mask its one grey. */
export type Tint = readonly number[];

export class Colours {
  readonly #builds: Builds;
  readonly #met: Separation;

  constructor(builds: Builds, met: Separation) {
    this.#builds = builds;
    this.#met = met;
  }

  /** The tint of a colour of three components, or of one (a grey). */
  tint(components: readonly number[], purpose: Purpose, spot: Spot): Tint {
    const [r = 0, g = r, b = r] = components;
    if (purpose === 'mask') return [luminosity([r, g, b])];
    return this.#build([r, g, b], spot).map((ink) => ink / 100);
  }

  /** Without a build, a draft still gets inks that look alike. */
  #build(rgb: Rgb, spot: Spot): Build {
    const known = findBuild(this.#builds, rgb);
    if (known) return known;
    this.#met.colours.push({ colour: hexOf(rgb), spot });
    const [c, m, y, k] = separate(labOf(rgb));
    return [Math.round(c * 100), Math.round(m * 100), Math.round(y * 100), Math.round(k * 100)];
  }
}

/** The light of a colour in a soft mask (ISO 32000-1, 11.5.3 and 10.3.3). */
function luminosity([r, g, b]: Rgb): number {
  return r === g && g === b ? r : 0.3 * r + 0.59 * g + 0.11 * b;
}

/** sRGB (IEC 61966-2-1), adapted to D50, as CIELAB. */
function labOf(rgb: Rgb): Lab {
  const [r, g, b] = rgb.map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  const row = (x: number, y: number, z: number) => x * (r ?? 0) + y * (g ?? 0) + z * (b ?? 0);
  return toLab([
    row(0.4360747, 0.3850649, 0.1430804),
    row(0.2225045, 0.7168786, 0.0606169),
    row(0.0139322, 0.0971045, 0.7141733),
  ]);
}
