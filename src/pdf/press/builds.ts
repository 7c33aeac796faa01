// Which inks a colour is printed in: the palette's own builds, from styles/tokens.css, and those that the office adds.
import { tokensIn } from '../../style-tokens.ts';

/** Per cent (0 to 100) of cyan, magenta, yellow and black. */
export type Build = readonly [c: number, m: number, y: number, k: number];

/** Builds by colour: `#0072bc` in small letters. */
export type Builds = ReadonlyMap<string, Build>;

/** Red, green and blue, each from 0 to 1. */
export type Rgb = readonly [r: number, g: number, b: number];

/**
 * Reads the builds out of the text of styles/tokens.css, of all palettes: for a colour `--blue-4: #0072bc` its build is
 * `--blue-4-press: 99 50 0 0`. `own` are the office's, by colour as it wrote it; they go before the palette's.
 */
export function readBuilds(css: string, own: Readonly<Record<string, Build>> = {}): Builds {
  const builds = new Map<string, Build>();
  for (const tokens of tokensIn(css).values()) {
    for (const [name, value] of tokens) {
      const build = buildOf(tokens.get(`${name}-press`));
      if (build && /^#[0-9a-f]{6}$/i.test(value)) builds.set(value.toLowerCase(), build);
    }
  }
  for (const [colour, build] of Object.entries(own)) builds.set(colour.toLowerCase(), build);
  return builds;
}

/** `#0072bc` for three numbers from 0 to 1. */
export function hexOf(rgb: Rgb): string {
  const digits = rgb.map((value) =>
    Math.round(Math.min(1, Math.max(0, value)) * 255)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${digits.join('')}`;
}

/**
 * The build of a colour, if it has one. A grey without one of its own is printed in black alone, by how dark it is.
 */
export function findBuild(builds: Builds, rgb: Rgb): Build | undefined {
  const hex = hexOf(rgb);
  const known = builds.get(hex);
  if (known) return known;
  const [r, g, b] = [hex.slice(1, 3), hex.slice(3, 5), hex.slice(5)];
  if (r !== g || g !== b) return undefined;
  return [0, 0, 0, Math.round((1 - Number.parseInt(r, 16) / 255) * 100)];
}

function buildOf(value: string | undefined): Build | undefined {
  const [c, m, y, k, ...others] = (value ?? '').split(/\s+/).map(Number);
  if (k === undefined || others.length > 0) return undefined;
  const build = [c ?? -1, m ?? -1, y ?? -1, k] as const;
  return build.every((ink) => ink >= 0 && ink <= 100) ? build : undefined;
}
