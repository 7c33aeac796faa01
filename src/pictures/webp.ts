// WebP files whose copying broke off. Pure.

/** Compressed pixels never end in so many bytes of nought; a file that was laid out in full and half filled does. */
const emptyTail = 512;

/** Whether the pixels of a WebP end in nothing: its decoder draws on, whatever the bytes are (RFC 9649, 2.3 to 2.7). */
export function isCutWebp(bytes: Buffer): boolean {
  if (bytes.toString('latin1', 0, 4) !== 'RIFF' || bytes.toString('latin1', 8, 12) !== 'WEBP') return false;
  for (let at = 12; at + 8 <= bytes.length; ) {
    const kind = bytes.toString('latin1', at, at + 4);
    const length = bytes.readUInt32LE(at + 4);
    const end = at + 8 + length;
    if (['VP8 ', 'VP8L'].includes(kind)) {
      return (
        end > bytes.length ||
        (length > emptyTail && bytes.subarray(end - emptyTail, end).every((byte) => byte === 0))
      );
    }
    at = end + (length % 2);
  }
  return false;
}
