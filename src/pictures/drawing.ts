// Drawings (SVG): what is drawn is written anew, and nothing else.
import { escapeHtml } from '../markup.ts';
import type { Size } from './crop.ts';
import { cleanShapes } from './drawing-clean.ts';
import { cleanEmbedded } from './drawing-embedded.ts';
import { readDrawing, type Shape, tooComplex } from './drawing-read.ts';
import { mostShapes, weightOf } from './drawing-weight.ts';
import type { Fault } from './raster.ts';

/** A drawing that may leave: its bytes as UTF-8, and its size in its own units. */
export type OpenedDrawing = { bytes: Buffer; size: Size };

/** Characters, without what is embedded: outlines of shapes, mostly, which weigh as much in a PDF. */
const mostText = 5_000_000;

/** Drawings in drawings in drawings are nobody's picture. */
const deepest = 2;

/**
 * Reads a drawing, leaves out what is not drawn, and writes it anew. Pictures of pixels inside of it are decoded and
 * written anew as well.
 * @param inside how many drawings it stands in
 */
export async function openDrawing(original: Buffer, inside = 0): Promise<OpenedDrawing | { fault: Fault }> {
  const read = readDrawing(original.toString('utf8'));
  if ('fault' in read) return read;
  const cleaned = cleanShapes(read.root);
  if ('fault' in cleaned) return cleaned;
  if (weightOf(cleaned.root) > mostShapes) return { fault: tooComplex };
  if (written(cleaned.root).replace(/data:[^"')]*/g, '').length > mostText) return { fault: tooComplex };
  const openInner = (bytes: Buffer) =>
    inside < deepest ? openDrawing(bytes, inside + 1) : Promise.resolve({ fault: tooComplex });
  const fault = await cleanEmbedded(cleaned.root, openInner);
  if (fault) return { fault };
  return { bytes: Buffer.from(written(cleaned.root, true)), size: sizeOf(cleaned.root) };
}

function written({ name, attributes, inside }: Shape, isRoot = false): string {
  const all = { ...(isRoot && { xmlns: 'http://www.w3.org/2000/svg' }), ...attributes };
  const named = Object.entries(all).map(([key, value]) => ` ${key}="${escapeHtml(value)}"`);
  const content = inside
    .map((part) => (typeof part === 'string' ? escapeHtml(part) : written(part)))
    .join('');
  return content === '' ? `<${name}${named.join('')}/>` : `<${name}${named.join('')}>${content}</${name}>`;
}

/** Width and height, or those of the view box, or what browsers take for neither (CSS Images 3, 4.3). */
function sizeOf({ attributes }: Shape): Size {
  const plain = [attributes.width, attributes.height].map((value) => Number.parseFloat(value ?? ''));
  const isPlain = ![attributes.width, attributes.height].some((value) => value?.includes('%'));
  const box = (attributes.viewBox ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const sizes = [isPlain ? plain : [], box.slice(2)];
  const [width = 300, height = 150] =
    sizes.find((pair) => pair.length === 2 && pair.every((value) => value > 0 && Number.isFinite(value))) ??
    [];
  return { width, height };
}
