// Colours in inks: the brand's own builds to the per cent, one for each colour of the palettes, greys in black alone.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { readTheme } from '../../../src/charts/theme.ts';
import { findBuild, hexOf, readBuilds } from '../../../src/pdf/press/builds.ts';
import { type Inks, lookOnPaper, toLab } from '../../../src/pdf/press/ink.ts';
import { project } from '../../support/data.ts';

const css = readFileSync(path.join(project, 'styles/tokens.css'), 'utf8');
const builds = readBuilds(css);

it('has the brand’s builds as the guidelines give them', () => {
  expect(builds.get('#0072bc')).toEqual([99, 50, 0, 0]);
  expect(builds.get('#18375f')).toEqual([99, 83, 36, 27]);
  expect(builds.get('#00b398')).toEqual([90, 0, 52, 0]);
  expect(builds.get('#666666')).toEqual([0, 0, 0, 60]);
  expect(builds.get('#000000')).toEqual([0, 0, 0, 100]);
  expect(builds.get('#ffffff')).toEqual([0, 0, 0, 0]);
  expect(['#e6e6e6', '#cccccc', '#999999', '#333333'].map((grey) => builds.get(grey)?.[3])).toEqual([
    10, 20, 40, 80,
  ]);
});

it('has a build for every colour of the palettes and of the charts', () => {
  const colours = [...css.matchAll(/--[\w-]+:\s*(#[0-9a-f]{6});/gi)].map(([, colour = '']) => colour);
  expect(colours.length).toBeGreaterThan(25);
  const charts = (['2021', '2025'] as const).flatMap((palette) =>
    Object.values(readTheme(css, palette).groups),
  );
  for (const colour of [...colours, ...charts])
    expect(builds.get(colour.toLowerCase()), colour).toBeDefined();
});

it('gives a colour one build, whatever it is called', () => {
  const given = [...css.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/gi)].map(([, name = '', colour = '']) => {
    return {
      colour: colour.toLowerCase(),
      alone: readBuilds(`:root{--${name}:${colour};${pressOf(name, colour)}}`),
    };
  });
  for (const { colour, alone } of given)
    if (alone.size > 0) expect(alone.get(colour)).toEqual(builds.get(colour));
});

it('asks for no more than 300 % of ink, and for no dot too small to hold', () => {
  for (const [colour, build] of builds) {
    expect(
      build.reduce((sum, ink) => sum + ink, 0),
      colour,
    ).toBeLessThanOrEqual(300);
    for (const ink of build) expect(ink === 0 || ink >= 5, `${colour} ${build}`).toBe(true);
  }
});

it('takes the office’s builds before its own, in any case of letters', () => {
  const own = readBuilds(css, { '#F3A712': [0, 40, 95, 0], '#0072BC': [100, 50, 0, 0] });
  expect(own.get('#f3a712')).toEqual([0, 40, 95, 0]);
  expect(own.get('#0072bc')).toEqual([100, 50, 0, 0]);
});

it('prints a grey that has no build in black, and knows no other colour', () => {
  expect(findBuild(builds, [0.5, 0.5, 0.5])).toEqual([0, 0, 0, 50]);
  expect(findBuild(builds, [0, 0.4471, 0.7373])).toEqual([99, 50, 0, 0]);
  expect(findBuild(builds, [0, 0.45, 0.75])).toBeUndefined();
  expect(hexOf([-1, 0.5, 2])).toBe('#0080ff');
});

/** The build that stands beside a colour in the style sheet. */
function pressOf(name: string, colour: string): string {
  const blocks = css.split(/(?=:root)/);
  const palette = blocks.find((block) => block.includes(`--${name}: ${colour}`))?.includes('data-palette');
  const found = blocks.find(
    (block) => block.includes(`--${name}-press:`) && block.includes('data-palette') === palette,
  );
  return /([^;]+);/.exec(found?.slice(found.indexOf(`--${name}-press:`)) ?? '')?.[0] ?? '';
}

it('tints look as their colours do: the brand’s own builds are as they are', () => {
  const brand = new Set(['#0072bc', '#18375f', '#00b398', '#666666']);
  for (const [colour, build] of builds) {
    const [c, m, y] = build;
    const isTint = (c > 0 || m > 0 || y > 0) && !brand.has(colour) && Math.max(...build) < 100;
    if (!isTint) continue;
    const [L, a, b] = lookOnPaper(build.map((ink) => ink / 100) as unknown as Inks);
    const [wantedL, wantedA, wantedB] = labOf(colour);
    expect(Math.abs(L - wantedL), `${colour}: lightness`).toBeLessThan(4);
    const [seen, wanted] = [Math.hypot(a, b), Math.hypot(wantedA, wantedB)];
    // Screens have blues that no ink has: the hue stays.
    if (seen > 5 && wanted > 5)
      expect(Math.abs(turn(a, b) - turn(wantedA, wantedB)), colour).toBeLessThan(25);
  }
});

function turn(a: number, b: number): number {
  return (Math.atan2(b, a) * 180) / Math.PI;
}

/** sRGB as CIELAB under D50. */
function labOf(colour: string): [number, number, number] {
  const light = (at: number) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  const [r, g, b] = [light(1), light(3), light(5)];
  const [L, A, B] = toLab([
    0.4360747 * r + 0.3850649 * g + 0.1430804 * b,
    0.2225045 * r + 0.7168786 * g + 0.0606169 * b,
    0.0139322 * r + 0.0971045 * g + 0.7141733 * b,
  ]);
  return [L, A, B];
}
