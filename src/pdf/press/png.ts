// Pixels in the way of PNG: rows as differences, which PDF knows too; and a file of them with an ICC profile. Pure.
import { crc32, deflateSync } from 'node:zlib';

/** A PNG of 8 bits (W3C PNG, 3rd edition) whose pixels mean what `profile` (ICC) says. */
export function pngOf(
  pixels: Uint8Array,
  { width, height }: { width: number; height: number },
  channels: 1 | 3,
  profile: Uint8Array,
): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.writeUInt8(8, 8);
  header.writeUInt8(channels === 3 ? 2 : 0, 9);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('iCCP', Buffer.concat([Buffer.from('icc\0\0', 'latin1'), deflateSync(profile)])),
    chunk('IDAT', deflateSync(predicted(pixels, width * channels, channels), { level: 1 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const bytes = Buffer.alloc(body.length + 8);
  bytes.writeUInt32BE(data.length, 0);
  body.copy(bytes, 4);
  bytes.writeUInt32BE(crc32(body), body.length + 4);
  return bytes;
}

/** Rows as differences, which pack smaller (PNG, 9.2, filter Paeth; ISO 32000-1, 7.4.4.4). */
export function predicted(pixels: Uint8Array, stride: number, step: number): Uint8Array {
  const rows = pixels.length / stride;
  const bytes = new Uint8Array(rows * (stride + 1));
  for (let row = 0; row < rows; row += 1) {
    const [from, to] = [row * stride, row * (stride + 1)];
    bytes[to] = 4;
    for (let at = 0; at < stride; at += 1) {
      const left = at < step ? 0 : (pixels[from + at - step] ?? 0);
      const up = row === 0 ? 0 : (pixels[from + at - stride] ?? 0);
      const corner = row === 0 || at < step ? 0 : (pixels[from + at - stride - step] ?? 0);
      bytes[to + 1 + at] = ((pixels[from + at] ?? 0) - paeth(left, up, corner)) & 255;
    }
  }
  return bytes;
}

function paeth(left: number, up: number, corner: number): number {
  const near = left + up - corner;
  const [toLeft, toUp, toCorner] = [Math.abs(near - left), Math.abs(near - up), Math.abs(near - corner)];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}
