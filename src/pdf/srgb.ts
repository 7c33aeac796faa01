// The sRGB colour space as an ICC profile, worked out here from its definition: nobody's file, so nobody's licence.

type Vector = readonly [x: number, y: number, z: number];
type Rows = readonly [Vector, Vector, Vector];

/** Chromaticities of the primaries and of the white point D65 (IEC 61966-2-1, 4.1). */
const primaries = { red: [0.64, 0.33], green: [0.3, 0.6], blue: [0.15, 0.06] } as const;
const d65 = [0.3127, 0.329] as const;

/** The white of the connection space (ICC.1:2001-04, 6.3.4.3), as its numbers of 16 bits behind the point have it. */
const d50: Vector = [0.9642, 1, 0.8249];

/** From XYZ to the responses between which Bradford adapts (ICC.1:2001-04, annex E). */
const bradford: Rows = [
  [0.8951, 0.2664, -0.1614],
  [-0.7502, 1.7135, 0.0367],
  [0.0389, -0.0685, 1.0296],
];

/** How many points of the transfer curve are written. */
const points = 1024;

/** A matrix profile of version 2.1 (ICC.1:2001-04, 6.3.1.2). The same bytes every time. */
export function srgbProfile(): Buffer {
  const [red, green, blue] = columns(toD50());
  const curve = transferCurve();
  return profileOf([
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

/** Header, table of tags, tags; each begins at a multiple of four (6.1 to 6.3). A tag that is there twice is shared. */
function profileOf(tags: readonly (readonly [string, Buffer])[]): Buffer {
  const table = Buffer.alloc(4 + 12 * tags.length);
  table.writeUInt32BE(tags.length);
  const places = new Map<Buffer, number>();
  let size = 128 + table.length;
  for (const [index, [name, data]] of tags.entries()) {
    const place = places.get(data) ?? size;
    if (!places.has(data)) size += data.length + (-data.length & 3);
    places.set(data, place);
    table.write(name, 4 + 12 * index, 'latin1');
    table.writeUInt32BE(place, 8 + 12 * index);
    table.writeUInt32BE(data.length, 12 + 12 * index);
  }
  const profile = Buffer.alloc(size);
  header(size).copy(profile);
  table.copy(profile, 128);
  for (const [data, place] of places) data.copy(profile, place);
  return profile;
}

/** 6.1: a display's profile, RGB to XYZ, perceptual; the date is that of the standard of sRGB. */
function header(size: number): Buffer {
  const bytes = Buffer.alloc(128);
  bytes.writeUInt32BE(size);
  bytes.writeUInt32BE(0x02100000, 8);
  bytes.write('mntrRGB XYZ ', 12, 'latin1');
  for (const [index, part] of [1999, 10, 18, 0, 0, 0].entries()) bytes.writeUInt16BE(part, 24 + 2 * index);
  bytes.write('acsp', 36, 'latin1');
  xyz(d50).copy(bytes, 68, 8);
  return bytes;
}

/** 6.5.17: a text in ASCII, and places for others that stay empty. */
function description(words: string): Buffer {
  const bytes = Buffer.alloc(12 + words.length + 1 + 8 + 70);
  bytes.write('desc', 'latin1');
  bytes.writeUInt32BE(words.length + 1, 8);
  bytes.write(words, 12, 'latin1');
  return bytes;
}

function text(words: string): Buffer {
  return Buffer.from(`text\0\0\0\0${words}\0`, 'latin1');
}

function xyz(vector: Vector): Buffer {
  const bytes = Buffer.alloc(20);
  bytes.write('XYZ ', 'latin1');
  for (const [index, value] of vector.entries()) bytes.writeInt32BE(Math.round(value * 65536), 8 + 4 * index);
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
