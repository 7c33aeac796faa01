// Bytes to text: UTF-8, or UTF-16 as Excel saves “Unicode text”. Another encoding is refused, not guessed.
import { FactsheetError } from '../errors.ts';

/**
 * The text of a file, without byte order mark.
 * @throws FactsheetError `file-encoding` where letters would be lost
 */
export function decodeText(bytes: Uint8Array, file: string): string {
  const encoding = encodingOf(bytes);
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    if (!text.includes('\0')) return text;
  } catch {
    // Told below.
  }
  throw new FactsheetError('file-encoding', `${file} is not UTF-8 text.`, {
    hint: 'In Excel, save it as “CSV UTF-8”; or download it again and do not open it before.',
  });
}

/** By the byte order mark; UTF-8 without one. */
export function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}
