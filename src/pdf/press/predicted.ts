// Pixels in the way of PNG, which PDF knows too: rows as differences. Pure.

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
