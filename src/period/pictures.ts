// Reads the pictures that a period names, and makes sure that each is what its name says.
import path from 'node:path';
import type { Finding, Place } from '../errors.ts';
import type { InputFile, Picture } from './period.ts';
import { type DataRoot, readInside } from './read.ts';

/** A photo for print at A4 width and 300 dpi is under 10 MB; above this (bytes) it is a mistake. */
const largestPicture = 20_000_000;

/**
 * Reads a picture (SVG, PNG or JPEG), told apart by its bytes and not by its name.
 * @param folder the folder, below the data folder, that `name` is relative to
 * @param at the line that names the file, for findings
 */
export async function readPicture(
  root: DataRoot,
  folder: string,
  name: string,
  at: Place,
): Promise<{ picture: Picture; input: InputFile } | { finding: Finding }> {
  const read = await readInside(root, path.join(folder, name), largestPicture);
  if ('finding' in read) {
    const code = read.finding.code === 'file-missing' ? 'picture-missing' : read.finding.code;
    const message = `The picture ${name} cannot be used: ${read.finding.message}`;
    return { finding: { ...read.finding, code, message, place: at } };
  }
  const mediaType = mediaTypeOf(read.bytes);
  if (!mediaType) {
    const message = `${path.basename(name)} is not a picture that can be printed.`;
    const hint = 'Use a JPEG, PNG or SVG file.';
    return { finding: { code: 'picture-type', severity: 'error', message, hint, place: at } };
  }
  return { picture: { file: read.input.file, mediaType, bytes: read.bytes }, input: read.input };
}

/** The media type by the file's first bytes (PNG 5.2, JPEG B.1.1.3 SOI, SVG's root element), if it is one of ours. */
function mediaTypeOf(bytes: Buffer): Picture['mediaType'] | undefined {
  if (bytes.subarray(0, 8).equals(Buffer.from('89504e470d0a1a0a', 'hex'))) return 'image/png';
  if (bytes.subarray(0, 3).equals(Buffer.from('ffd8ff', 'hex'))) return 'image/jpeg';
  const head = bytes.subarray(0, 4096).toString('utf8');
  if (/^\uFEFF?\s*(<\?xml[^>]*\?>\s*)?(<!--[\s\S]*?-->\s*)*<svg[\s>]/.test(head)) return 'image/svg+xml';
  return undefined;
}
