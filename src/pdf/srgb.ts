// The sRGB colour space as an ICC profile, worked out here from its definition: nobody's file, so nobody's licence.
import { d50, description, profileOf, text, xyz } from './icc.ts';

type Vector = readonly [x: number, y: number, z: number];
type Rows = readonly [Vector, Vector, Vector];

/** Chromaticities of the primaries and of the white point D65 (IEC 61966-2-1, 4.1). */
const primaries = { red: [0.64, 0.33], green: [0.3, 0.6], blue: [0.15, 0.06] } as const;
const d65 = [0.3127, 0.329] as const;

/** From XYZ to the responses between which Bradford adapts (ICC.1:2001-04, annex E). */
const bradford: Rows = [
  [0.8951, 0.2664, -0.1614],
  [-0.7502, 1.7135, 0.0367],
  [0.0389, -0.0685, 1.0296],
];

/** How many points of the transfer curve are written. */
const points = 1024;

/** A matrix profile of version 2.1 (ICC.1:2001-04, 6.3.1.2), with the date of sRGB's standard. The same bytes every time. */
export function srgbProfile(): Buffer {
  const [red, green, blue] = columns(toD50());
  const curve = transferCurve();
  return profileOf({ version: 0x02_10_00_00, spaces: 'mntrRGB XYZ ', made: [1999, 10, 18] }, [
    ['desc', description('sRGB IEC61966-2.1')],
    ['cprt', text('No copyright, use freely')],
    ['wtpt', xyz(d50)],
    ['rXYZ', xyz(red)],
    ['gXYZ', xyz(green)],
    ['bXYZ', xyz(blue)],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ]);
}

/** From linear RGB to XYZ under D50. */
function toD50(): Rows {
  const { red, green, blue } = primaries;
  const at = ([x, y]: readonly [number, number]): Vector => [x / y, 1, (1 - x - y) / y];
  const [r, g, b] = [at(red), at(green), at(blue)];
  const unscaled: Rows = [
    [r[0], g[0], b[0]],
    [r[1], g[1], b[1]],
    [r[2], g[2], b[2]],
  ];
  const white = at(d65);
  const toXyz = times(unscaled, diagonal(apply(inverse(unscaled), white)));
  const [from, to] = [apply(bradford, white), apply(bradford, d50)];
  const adapt = times(
    inverse(bradford),
    times(diagonal([to[0] / from[0], to[1] / from[1], to[2] / from[2]]), bradford),
  );
  return times(adapt, toXyz);
}

/** Light by value (IEC 61966-2-1, 5.2). */
function transferCurve(): Buffer {
  const bytes = Buffer.alloc(12 + 2 * points);
  bytes.write('curv', 'latin1');
  bytes.writeUInt32BE(points, 8);
  for (let index = 0; index < points; index += 1) {
    const value = index / (points - 1);
    const light = value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    bytes.writeUInt16BE(Math.round(light * 65535), 12 + 2 * index);
  }
  return bytes;
}

function columns([a, b, c]: Rows): Rows {
  return [
    [a[0], b[0], c[0]],
    [a[1], b[1], c[1]],
    [a[2], b[2], c[2]],
  ];
}

function diagonal([x, y, z]: Vector): Rows {
  return [
    [x, 0, 0],
    [0, y, 0],
    [0, 0, z],
  ];
}

function apply([a, b, c]: Rows, [x, y, z]: Vector): Vector {
  const row = (r: Vector) => r[0] * x + r[1] * y + r[2] * z;
  return [row(a), row(b), row(c)];
}

function times(left: Rows, right: Rows): Rows {
  const [x, y, z] = columns(right);
  return columns([apply(left, x), apply(left, y), apply(left, z)]);
}

function inverse([[a, b, c], [d, e, f], [g, h, i]]: Rows): Rows {
  const [A, B, C] = [e * i - f * h, c * h - b * i, b * f - c * e];
  const det = a * A + d * B + g * C;
  return [
    [A / det, B / det, C / det],
    [(f * g - d * i) / det, (a * i - c * g) / det, (c * d - a * f) / det],
    [(d * h - e * g) / det, (b * g - a * h) / det, (a * e - b * d) / det],
  ];
}
