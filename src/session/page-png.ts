// A page's PNG, packed in bands: who types changes a few lines of a page, and only their bands are packed anew.
import { constants, deflateRawSync } from 'node:zlib';
import type { Raster } from '../compare/raster.ts';
import { pngOf } from '../png.ts';

/** A band: its rows, each behind the byte that says how it is filtered, as blocks of deflate (RFC 1951), and their checksum. */
type Band = { packed: Buffer; sum: number; length: number };

/** What was packed last. */
type Last = Raster & { bands: readonly Band[] };

/** Rows in a band. */
const rows = 64;

/** Gives the PNG of one picture after another. It keeps the pixels of the last one, and lets go of those before. */
export function pagePacker(): (raster: Raster) => Buffer {
  let last: Last | undefined;
  return (raster) => {
    const { width, height, data } = raster;
    const before = last?.width === width && last.height === height ? last : undefined;
    const bands = Array.from({ length: Math.ceil(height / rows) }, (_, index) => {
      const [from, to] = [index * rows * width * 4, (index + 1) * rows * width * 4];
      const pixels = data.subarray(from, to);
      const known = before?.bands[index];
      const isSame = known && Buffer.compare(pixels, before.data.subarray(from, to)) === 0;
      return isSame ? known : bandOf(pixels, width);
    });
    // Left to be collected, so much memory would have all of it looked through at every other picture.
    (last?.data.buffer as ArrayBuffer | undefined)?.transfer(0);
    last = { ...raster, bands };
    return pngOf(raster, 4, streamOf(bands));
  };
}

/** Rows that are not filtered: to filter them takes longer, and saves little. */
function bandOf(pixels: Uint8Array, width: number): Band {
  const row = width * 4;
  const count = pixels.length / row;
  const bytes = Buffer.alloc((row + 1) * count);
  for (let y = 0; y < count; y += 1) bytes.set(pixels.subarray(y * row, (y + 1) * row), y * (row + 1) + 1);
  // Blocks that end with a byte, and point to nothing before them.
  const packed = deflateRawSync(bytes, { level: 1, finishFlush: constants.Z_FULL_FLUSH });
  return { packed, sum: adler32(bytes), length: bytes.length };
}

/** The bands as one stream (RFC 1950): its head, their blocks, a last block with nothing in it, and the checksum of all. */
function streamOf(bands: readonly Band[]): Buffer {
  const sum = bands.reduce((before, band) => joinedSum(before, band), 1);
  const end = Buffer.from([0x03, 0x00, 0, 0, 0, 0]);
  end.writeUInt32BE(sum, 2);
  return Buffer.concat([Buffer.from([0x78, 0x01]), ...bands.map(({ packed }) => packed), end]);
}

const base = 65_521;

/** Adler-32 (RFC 1950, 8.2). */
function adler32(bytes: Uint8Array): number {
  let [a, b] = [1, 0];
  for (let from = 0; from < bytes.length; ) {
    // So many bytes before the sums could grow beyond 31 bits.
    const to = Math.min(from + 2600, bytes.length);
    for (; from < to; from += 1) {
      a += bytes[from] as number;
      b += a;
    }
    a %= base;
    b %= base;
  }
  return b * 65_536 + a;
}

/** The checksum of what is behind one another, by those of both parts (as zlib's `adler32_combine`). */
function joinedSum(before: number, { sum, length }: Band): number {
  const [a, b] = [before % 65_536, Math.floor(before / 65_536)];
  const [c, d] = [sum % 65_536, Math.floor(sum / 65_536)];
  const first = (a + c - 1 + base) % base;
  const second = (b + d + (length % base) * ((a - 1 + base) % base)) % base;
  return second * 65_536 + first;
}
