// Reads the pictures that a period names, and makes sure that each is what its name says and stands by itself.
import path from 'node:path';
import type { Finding, Place } from '../errors.ts';
import type { InputFile, Picture } from './period.ts';
import { type DataRoot, readInside } from './read.ts';

/** A photo for print at A4 width and 300 dpi is under 10 MB; above this (bytes) it is a mistake. */
const largestPicture = 20_000_000;

/** A4 in full at 600 dpi has 35 million pixels; more than this would only fill the memory. */
const mostPixels = 80_000_000;

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
  const refuse = (code: string, message: string, hint: string) => {
    return { finding: { code, severity: 'error' as const, message, hint, place: at } };
  };
  const read = await readInside(root, path.join(folder, name), largestPicture);
  if ('finding' in read) {
    const { code, message, hint } = read.finding;
    const known = code === 'file-missing' ? 'picture-missing' : code;
    return refuse(known, `The picture ${name} cannot be used: ${message}`, hint);
  }
  const mediaType = mediaTypeOf(read.bytes);
  if (!mediaType) {
    const message = `${path.basename(name)} is not a picture that can be printed.`;
    return refuse('picture-type', message, 'Use a JPEG, PNG or SVG file.');
  }
  const size = mediaType === 'image/svg+xml' ? undefined : sizeOf(read.bytes, mediaType);
  if (size && size.width * size.height > mostPixels) {
    const message = `${path.basename(name)} has ${size.width} × ${size.height} pixels.`;
    return refuse(
      'picture-too-large',
      message,
      'Make it smaller: 3000 pixels in width are enough for print.',
    );
  }
  const outside = mediaType === 'image/svg+xml' ? reachOf(read.bytes.toString('utf8')) : undefined;
  if (outside !== undefined) {
    const message = `${path.basename(name)} needs something from outside (${outside}), which is not printed.`;
    return refuse('picture-reaches-out', message, 'Save it again with everything inside, as a plain SVG.');
  }
  return { picture: { file: read.input.file, mediaType, bytes: read.bytes }, input: read.input };
}

/** The media type by the file's first bytes (PNG 5.2, JPEG B.1.1.3 SOI, SVG's root element), if it is one of ours. */
function mediaTypeOf(bytes: Buffer): Exclude<Picture['mediaType'], 'image/webp'> | undefined {
  if (bytes.subarray(0, 8).equals(Buffer.from('89504e470d0a1a0a', 'hex'))) return 'image/png';
  if (bytes.subarray(0, 3).equals(Buffer.from('ffd8ff', 'hex'))) return 'image/jpeg';
  return /^<svg[\s>]/.test(afterProlog(bytes.subarray(0, 65_536).toString('utf8')))
    ? 'image/svg+xml'
    : undefined;
}

/** What follows the XML declaration, comments, processing instructions and document type (XML 1.0, 2.8). */
function afterProlog(xml: string): string {
  const ends: Record<string, string> = { '<!--': '-->', '<?': '?>', '<!DOCTYPE': '>' };
  let rest = xml.replace(/^\uFEFF/, '').trimStart();
  for (;;) {
    const begin = Object.keys(ends).find((mark) => rest.startsWith(mark));
    if (begin === undefined) return rest;
    // A document type may define entities between brackets before its end.
    const end = begin === '<!DOCTYPE' && /^[^>]*\[/.test(rest) ? ']>' : (ends[begin] ?? '>');
    const at = rest.indexOf(end);
    if (at < 0) return '';
    rest = rest.slice(at + end.length).trimStart();
  }
}

/** Width and height in pixels (PNG 11.2.2 IHDR; JPEG B.2.2, a frame header), if the file gets that far. */
function sizeOf(
  bytes: Buffer,
  mediaType: 'image/png' | 'image/jpeg',
): { width: number; height: number } | undefined {
  if (mediaType === 'image/png') {
    return bytes.length < 24 ? undefined : { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
  }
  let at = 2;
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5) };
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return undefined;
}

/** What an SVG asks for beside itself: an address, a file, an entity, a document of another kind. */
function reachOf(svg: string): string | undefined {
  const [entity] = /<!ENTITY\s+\S+\s+(SYSTEM|PUBLIC)/i.exec(svg) ?? [];
  if (entity) return 'an entity';
  if (/<(\w+:)?foreignObject/i.test(svg)) return 'foreignObject';
  if (/@import/i.test(svg)) return '@import';
  const [, address] =
    /<(?!a[\s>])[^<>]*\s(?:xlink:)?(?:href|src)\s*=\s*["']\s*((?!#|data:)[^"'\s][^"']*)/i.exec(svg) ??
    /\burl\(\s*["']?\s*((?!#|data:|["')\s])[^"')]*)/i.exec(svg) ??
    [];
  return address?.slice(0, 60);
}
