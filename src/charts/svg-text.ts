// Writes labels into the SVG as they were given, instead of as Skia reads them back from its glyphs.
import type { Chart, Plugin } from 'chart.js';
import { familiesFor } from '../language/faces.ts';
import { escapeHtml } from '../markup.ts';

/**
 * Takes a list, and gives a Chart.js plugin that takes over `fillText` and adds `<text>` elements to the list. Skia's
 * own SVG text goes through glyphs and comes back changed: f and i as one character U+FB01, no-break spaces as spaces,
 * weight 700 as 600, and a letter that the font lacks as nothing at all, so that no check could find it.
 */
export function textAsWritten(texts: string[]): Plugin {
  return {
    id: 'text-as-written',
    beforeInit({ ctx }: Chart) {
      ctx.fillText = (text, x, y) => {
        texts.push(textElement(ctx, text, x, y));
      };
    },
  };
}

const anchors: Partial<Record<CanvasTextAlign, string>> = {
  center: ' text-anchor="middle"',
  right: ' text-anchor="end"',
  end: ' text-anchor="end"',
};

/** How a label stands: its place as attributes, its face and size (px), how it is aligned to its place, its colour. */
type Label = {
  place: string;
  family: string;
  size: number;
  weight: string;
  style?: string | undefined;
  align: CanvasTextAlign;
  colour: string;
};

/** A label as an element, with every character as it was given. */
export function svgText(text: string, { place, family, size, weight, style, align, colour }: Label): string {
  return (
    `<text ${place} font-family="${escapeHtml(familiesFor(text, family))}"` +
    ` font-size="${short(size)}"${weight === '400' ? '' : ` font-weight="${weight}"`}` +
    `${style === undefined ? '' : ` font-style="${style}"`}${anchors[align] ?? ''}` +
    ` fill="${escapeHtml(colour)}">${escapeHtml(text)}</text>`
  );
}

function textElement(ctx: CanvasRenderingContext2D, text: string, x: number, y: number): string {
  const font = /^(?:(italic|oblique) )?(?:(\w+) )?([\d.]+)px (.+)$/.exec(ctx.font);
  const [, style, weight = '400', size = '', family = ''] = font ?? [];
  const { a, b, c, d, e, f } = ctx.getTransform();
  const baseline = y + alphabetic(ctx, text);
  const place =
    [a, b, c, d].join() === '1,0,0,1'
      ? `x="${short(x + e)}" y="${short(baseline + f)}"`
      : `x="${short(x)}" y="${short(baseline)}" transform="matrix(${[a, b, c, d, e, f].map(short).join(' ')})"`;
  const face = { family, size: Number(size), weight, style };
  return svgText(text, { place, ...face, align: ctx.textAlign, colour: String(ctx.fillStyle) });
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
