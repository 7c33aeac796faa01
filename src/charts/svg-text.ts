// Writes labels into the SVG as they were given, instead of as Skia reads them back from its glyphs.
import type { Chart, Plugin } from 'chart.js';
import { type Direction, type Part, partsIn } from '../language/bidi.ts';
import { familiesFor } from '../language/faces.ts';
import { escapeHtml } from '../markup.ts';
import type { Point } from './plan.ts';

/**
 * Takes a list, and gives a Chart.js plugin that takes over `fillText` and adds the labels to the list. Skia's
 * own SVG text goes through glyphs and comes back changed: f and i as one character U+FB01, no-break spaces as spaces,
 * weight 700 as 600, and a letter that the font lacks as nothing at all, so that no check could find it.
 */
export function textAsWritten(labels: Label[]): Plugin {
  return {
    id: 'text-as-written',
    beforeInit({ ctx }: Chart) {
      ctx.fillText = (text, x, y) => {
        labels.push(labelOf(ctx, text, x, y));
      };
    },
  };
}

/**
 * A label: its words, where it stands (px) and how the paper is turned there, its face and size (px), how it is aligned to its
 * place, its colour.
 */
export type Label = {
  text: string;
  at: Point;
  turned?: readonly number[];
  family: string;
  size: number;
  weight: string;
  style?: string | undefined;
  align: CanvasTextAlign;
  colour: string;
};

/**
 * The side from which a drawing is read. From the right it is mirrored at its `width` (px), or it stays as it is (a map), and
 * only its words are of the other direction.
 */
export type Side = { language: string; fromRight: boolean; width: number; mirrored: boolean };

/** A label as an element, with every character as it was given. */
export function svgText(label: Label, side: Side): string {
  const { text, family, size, weight, style, colour } = label;
  const parts = partsIn(text, side.language);
  const [only] = parts;
  const direction = (parts.length === 1 && only?.direction) || (side.fromRight ? 'rtl' : 'ltr');
  const edge = side.mirrored ? opposite[edges[label.align]] : edges[label.align];
  const isPlain = direction === 'ltr' && !side.fromRight;
  return (
    `<text ${placeOf(label, side)} font-family="${escapeHtml(familiesFor(text, family))}"` +
    ` font-size="${short(size)}"${weight === '400' ? '' : ` font-weight="${weight}"`}` +
    `${style === undefined ? '' : ` font-style="${style}"`}${anchorOf(edge, direction)}` +
    `${isPlain ? '' : ` direction="${direction}"`} fill="${escapeHtml(colour)}">` +
    `${parts.length === 1 ? escapeHtml(text) : parts.map((part) => partOf(part, edge)).join('')}</text>`
  );
}

/** Which part of a text stands on its place. */
type Edge = 'left' | 'center' | 'right';
const edges = { left: 'left', start: 'left', center: 'center', right: 'right', end: 'right' } as const;
const opposite: Readonly<Record<Edge, Edge>> = { left: 'right', center: 'center', right: 'left' };

/** In SVG a text is anchored at its start, which is its right end where it is read from there (SVG 2, 11.10.2.1). */
function anchorOf(edge: Edge, direction: Direction): string {
  if (edge === 'center') return ' text-anchor="middle"';
  return (edge === 'right') === (direction === 'ltr') ? ' text-anchor="end"' : '';
}

/** What stands for itself in a line. The first letter of a text says where it is anchored, whatever stands around it. */
function partOf({ text, direction }: Part, edge: Edge): string {
  if (!direction) return escapeHtml(text);
  const anchor = anchorOf(edge, direction) || ' text-anchor="start"';
  return `<tspan direction="${direction}" unicode-bidi="isolate"${anchor}>${escapeHtml(text)}</tspan>`;
}

function placeOf({ at: { x, y }, turned }: Label, { mirrored, width }: Side): string {
  const place = `x="${short(mirrored && !turned ? width - x : mirrored ? -x : x)}" y="${short(y)}"`;
  if (!turned) return place;
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = turned;
  const matrix = mirrored ? [a, -b, -c, d, width - e, f] : turned;
  return `${place} transform="matrix(${matrix.map(short).join(' ')})"`;
}

function labelOf(ctx: CanvasRenderingContext2D, text: string, x: number, y: number): Label {
  const font = /^(?:(italic|oblique) )?(?:(\w+) )?([\d.]+)px (.+)$/.exec(ctx.font);
  const [, style, weight = '400', size = '', family = ''] = font ?? [];
  const { a, b, c, d, e, f } = ctx.getTransform();
  const baseline = y + alphabetic(ctx, text);
  const place =
    [a, b, c, d].join() === '1,0,0,1'
      ? { at: { x: x + e, y: baseline + f } }
      : { at: { x, y: baseline }, turned: [a, b, c, d, e, f] };
  const face = { family, size: Number(size), weight, style };
  return { text, ...place, ...face, align: ctx.textAlign, colour: String(ctx.fillStyle) };
}

/** How far the alphabetic baseline lies below the baseline that the context is set to (px). */
function alphabetic(ctx: CanvasRenderingContext2D, text: string): number {
  const set = ctx.textBaseline;
  if (set === 'alphabetic') return 0;
  const ascent = ctx.measureText(text).actualBoundingBoxAscent;
  ctx.textBaseline = 'alphabetic';
  const distance = ctx.measureText(text).actualBoundingBoxAscent - ascent;
  ctx.textBaseline = set;
  return distance;
}

/** A number with at most three decimals: a thousandth of a px is a quarter of a micrometre. */
export function short(number: number): string {
  return String(Math.round(number * 1000) / 1000 + 0);
}
