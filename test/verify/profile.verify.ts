// The computed press profile beside the published characterisation of the printing that it has the aims of (FOGRA39).
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { type Inks, type Lab, look } from '../../src/pdf/press/ink.ts';
import { project } from '../support/data.ts';
import { unpackedPackage } from './debian.ts';
import { deltaE } from './delta-e.ts';

/** Debian's package with Fogra's data, which is read here and never shipped. */
const fogra = {
  name: 'icc-profiles-free',
  version: '2.0.1+dfsg-1.1',
  file: 'usr/share/color/icc/FOGRA39L.ti3',
};

/** A patch: its inks, and its colour as it was measured. */
type Patch = { inks: Inks; xyz: readonly number[]; lab: Lab };

async function patches(): Promise<Patch[]> {
  const cache = path.join(project, 'node_modules/.cache/factsheet/debian');
  const folder = await unpackedPackage(fogra.name, fogra.version, cache);
  const text = await readFile(path.join(folder, fogra.file), 'latin1');
  const rows =
    text
      .split(/BEGIN_DATA\s*\n/)[1]
      ?.split('END_DATA')[0]
      ?.trim()
      .split('\n') ?? [];
  return rows.map((row) => {
    const [, c = 0, m = 0, y = 0, k = 0, X = 0, Y = 0, Z = 0, L = 0, a = 0, b = 0] = row
      .trim()
      .split(/\s+/)
      .map(Number);
    return { inks: [c / 100, m / 100, y / 100, k / 100], xyz: [X, Y, Z], lab: [L, a, b] };
  });
}

test('is near to it: 1.4 on average, 2.8 or less for 95 of 100 patches', async () => {
  const all = await patches();
  expect(all.length).toBe(1617);
  const far = all.map(({ inks, lab }) => deltaE(look(inks), lab)).sort((a, b) => a - b);
  expect(far.reduce((sum, each) => sum + each, 0) / far.length).toBeLessThan(1.6);
  expect(far[Math.floor(0.95 * far.length)]).toBeLessThan(3);
  // The farthest are solid black over solid colours, darker than anything that is printed (over 300 % of ink, most).
  expect(far.at(-1)).toBeLessThan(5);
});

test('gains as much tone, to 3 %', async () => {
  const all = await patches();
  for (const [ink, channel] of [
    [0, 0],
    [1, 1],
    [2, 2],
    [3, 1],
  ] as const) {
    const ramp = all.filter(({ inks }) => inks.every((dot, index) => index === ink || dot === 0));
    const light = (dot: number) => ramp.find(({ inks }) => inks[ink] === dot)?.xyz[channel] ?? 0;
    const tone = (value: number) => (light(0) - value) / (light(0) - light(1));
    for (const { inks, xyz } of ramp) {
      const seen = xyzOf(look(inks))[channel] ?? 0;
      expect(Math.abs(tone(xyz[channel] ?? 0) - tone(100 * seen)), `${inks}`).toBeLessThan(0.03);
    }
  }
});

/** XYZ of a colour under D50, white at 1. */
function xyzOf([L, a, b]: Lab): number[] {
  const fy = (L + 16) / 116;
  const back = (t: number) => (t > 6 / 29 ? t ** 3 : 3 * (6 / 29) ** 2 * (t - 4 / 29));
  return [0.9642 * back(fy + a / 500), back(fy), 0.8249 * back(fy - b / 200)];
}
