// The profile that is worked out has the numbers that everybody's sRGB has.
import { expect, it } from 'vitest';
import { srgbProfile } from '../../src/pdf/srgb.ts';

const profile = srgbProfile();

/** A tag's data by its signature. */
function tag(name: string): Buffer {
  const count = profile.readUInt32BE(128);
  for (let index = 0; index < count; index += 1) {
    const at = 132 + 12 * index;
    if (profile.toString('latin1', at, at + 4) !== name) continue;
    const start = profile.readUInt32BE(at + 4);
    return profile.subarray(start, start + profile.readUInt32BE(at + 8));
  }
  throw new Error(`no ${name}`);
}

const xyz = (name: string) => [8, 12, 16].map((at) => tag(name).readInt32BE(at) / 65536);

it('is a display profile of version 2, as long as it says', () => {
  expect(profile.readUInt32BE(0)).toBe(profile.length);
  expect(profile.toString('latin1', 12, 24)).toBe('mntrRGB XYZ ');
  expect(profile.toString('latin1', 36, 40)).toBe('acsp');
  expect(profile[8]).toBe(2);
  expect(profile.length).toBeLessThan(3000);
});

// IEC 61966-2-1 as adapted to D50 by Bradford, as in the profiles that the ICC publishes.
it.each([
  ['rXYZ', [0.4361, 0.2225, 0.0139]],
  ['gXYZ', [0.3851, 0.7169, 0.0971]],
  ['bXYZ', [0.1431, 0.0606, 0.7141]],
])('%s', (name, expected) => {
  for (const [index, value] of xyz(name).entries()) expect(value).toBeCloseTo(expected[index] ?? 0, 3);
});

it('adds up to the white of the connection space', () => {
  const [red, green, blue] = [xyz('rXYZ'), xyz('gXYZ'), xyz('bXYZ')];
  for (const [index, white] of xyz('wtpt').entries()) {
    expect((red[index] ?? 0) + (green[index] ?? 0) + (blue[index] ?? 0)).toBeCloseTo(white, 3);
  }
});

it('has the curve of sRGB, once for the three', () => {
  const curve = tag('gTRC');
  const last = curve.readUInt32BE(8) - 1;
  const light = (value: number) => curve.readUInt16BE(12 + 2 * Math.round(value * last)) / 65535;
  expect([light(0), light(1)]).toEqual([0, 1]);
  expect(light(0.5)).toBeCloseTo(0.214, 2);
  expect(light(0.04)).toBeCloseTo(0.04 / 12.92, 3);
  expect(tag('rTRC').byteOffset).toBe(curve.byteOffset);
});
