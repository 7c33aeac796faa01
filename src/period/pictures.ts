// Reads the pictures that a period names, as the office gave them, and makes sure that each is one.
import path from 'node:path';
import type { Finding, Place } from '../errors.ts';
import { namesIn, type Source } from '../files/source.ts';
import type { InputFile, OriginalPicture } from './period.ts';
import { readInside } from './read.ts';

/** A photo for print at A4 width and 300 dpi is under 10 MB; above this (bytes) it is a mistake. */
const largestPicture = 20_000_000;

/**
 * Reads a picture (JPEG, PNG, WebP or SVG), told apart by its bytes and not by its name. It is opened later.
 * @param folder the folder, below the data folder, that `name` is relative to
 * @param at the line that names the file, for findings
 */
export async function readPicture(
  root: Source,
  folder: string,
  name: string,
  at: Place,
): Promise<{ picture: OriginalPicture; input: InputFile } | { finding: Finding }> {
  const refuse = (code: string, message: string, hint: string) => {
    return { finding: { code, severity: 'error' as const, message, hint, place: at } };
  };
  const read = await readInside(root, path.join(folder, name), largestPicture);
  if ('finding' in read) {
    const { code, message, hint } = read.finding;
    if (code !== 'file-missing') return refuse(code, `The picture ${name} cannot be used: ${message}`, hint);
    const said = `The picture ${name} cannot be used: ${message}`;
    return refuse('picture-missing', said, `${hint}${await meant(root, folder, name)}`);
  }
  const mediaType = mediaTypeOf(read.bytes);
  if (!mediaType) {
    const { code, message, hint } = noPicture(path.basename(name));
    return refuse(code, message, hint);
  }
  return { picture: { file: read.input.file, mediaType, original: read.bytes }, input: read.input };
}

/** What is said of a file that is none of the kinds of pictures. */
export function noPicture(name: string): { code: string; message: string; hint: string } {
  const message = `${name} is not a picture that can be printed.`;
  return { code: 'picture-type', message, hint: 'Use a JPEG, PNG, WebP or SVG file.' };
}

/** The folder of a period's pictures. */
const pictures = 'images';

/** Says which files lie where a picture is not: most often its name is spelled otherwise, or the folder is missing in it. */
async function meant(root: Source, folder: string, name: string): Promise<string> {
  const place = path.posix.dirname(name);
  const inPictures = place === '.' ? await namesIn(root, path.join(folder, pictures)) : [];
  if (inPictures.includes(name)) return ` Write ${pictures}/${name}.`;
  const others = (await namesIn(root, path.join(folder, place))).filter(
    (one) => !/\.(?:yaml|md|csv)$/i.test(one),
  );
  if (others.length === 0) return '';
  const shown = others.slice(0, 5).map((one) => `“${one}”`);
  const more = others.length > shown.length ? ' and more' : '';
  return ` In ${path.posix.join(place, '/')} there is ${shown.join(', ')}${more}.`;
}

/** The media type by the file's first bytes (PNG 5.2, JPEG B.1.1.3 SOI, RFC 9649 2.4, SVG's root element), if it is one of ours. */
export function mediaTypeOf(bytes: Buffer): OriginalPicture['mediaType'] | undefined {
  if (bytes.subarray(0, 8).equals(Buffer.from('89504e470d0a1a0a', 'hex'))) return 'image/png';
  if (bytes.subarray(0, 3).equals(Buffer.from('ffd8ff', 'hex'))) return 'image/jpeg';
  if (bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP')
    return 'image/webp';
  return /^<(\w+:)?svg[\s>]/.test(afterProlog(bytes.subarray(0, 65_536).toString('utf8')))
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
