// Draws a Chart.js configuration as SVG with real text. The only file that knows chartjs-node-canvas and its canvas.
import canvas, { type CanvasRenderingContext2D } from 'canvas';
import type { Chart, ChartConfiguration, Plugin } from 'chart.js';
import { ChartJSNodeCanvas } from 'chartjs-node-canvas';
import type { ChartConfig, Measure } from './plan.ts';

/** A font face as the page embeds it: `data` is a TrueType file (not WOFF). */
export type FontFace = { family: string; weight: number; style: 'normal' | 'italic'; data: Buffer };

/** Size in px; `id` goes before every id inside, so that several drawings can stand in one page. */
export type Frame = { id: string; alt: string; width: number; height: number };

export type Pen = { measure: Measure; draw(config: ChartConfig, frame: Frame): string };

/**
 * Takes the faces of one family; gives a pen that measures and draws in it. Drawing gives an `<svg>` element to stand
 * inside HTML: `role="img"` with the text alternative, which Chromium makes one Figure with Alt in a tagged PDF.
 * Throws a `TypeError` for a face that Skia cannot read.
 */
export function createPen(fonts: readonly FontFace[]): Pen {
  for (const font of fonts) register(font);
  const family = fonts[0]?.family ?? 'sans-serif';
  const ruler = canvas.createCanvas(1, 1).getContext('2d');
  const renderers = new Map<string, ChartJSNodeCanvas>();
  return {
    measure(text, size, weight) {
      ruler.font = `${weight} ${size}px ${family}`;
      // Skia has no switch for ligatures, which the page draws without, but spaced letters are never joined.
      ruler.letterSpacing = '1px';
      return ruler.measureText(text).width - [...text].length;
    },
    draw(config, frame) {
      const { width, height } = frame;
      const size = `${width}×${height}`;
      // A renderer loads Chart.js afresh (11 ms) and has one size: keep one for each.
      const renderer = renderers.get(size) ?? new ChartJSNodeCanvas({ type: 'svg', width, height });
      renderers.set(size, renderer);
      const texts: string[] = [];
      const plugins = [...(config.plugins ?? []), textAsWritten(texts)] as Plugin[];
      const marks = renderer.renderToBufferSync(
        { ...config, plugins } as ChartConfiguration,
        'image/svg+xml',
      );
      return frameSvg(marks.toString('utf8'), texts, frame);
    },
  };
}

const registered = new Map<string, Buffer>();

/** Skia keeps one list of fonts for the whole process: each face enters it once. */
function register({ family, weight, style, data }: FontFace): void {
  const face = `${style} ${weight} ${family}`;
  if (registered.get(face)?.equals(data)) return;
  if (canvas.GlobalFonts.register(data, family) === null) throw new TypeError(`not a TrueType font: ${face}`);
  registered.set(face, data);
}

/**
 * Takes over `fillText`, and collects `<text>` elements instead. Skia's own SVG text goes through glyphs and comes
 * back changed: f and i as one character U+FB01, no-break spaces as spaces, weight 700 as 600, and a letter that the
 * font lacks as nothing at all, so that no check could find it. Skia still measures.
 */
function textAsWritten(texts: string[]): Plugin {
  return {
    id: 'text-as-written',
    beforeInit(chart: Chart) {
      const ctx = chart.ctx as unknown as CanvasRenderingContext2D;
      ctx.fillText = (text, x, y) => {
        texts.push(textElement(ctx, String(text), x, y));
      };
    },
  };
}

const anchors: Record<string, string> = {
  center: ' text-anchor="middle"',
  right: ' text-anchor="end"',
  end: ' text-anchor="end"',
};

function textElement(ctx: CanvasRenderingContext2D, text: string, x: number, y: number): string {
  const font = /^(?:(italic|oblique) )?(?:(\w+) )?([\d.]+)px (.+)$/.exec(ctx.font);
  const [, style, weight = '400', size = '', family = ''] = font ?? [];
  const { a, b, c, d, e, f } = ctx.getTransform();
  const baseline = y + alphabetic(ctx, text);
  const place =
    [a, b, c, d].join() === '1,0,0,1'
      ? `x="${short(x + e)}" y="${short(baseline + f)}"`
      : `x="${short(x)}" y="${short(baseline)}" transform="matrix(${[a, b, c, d, e, f].map(short).join(' ')})"`;
  return (
    `<text ${place} font-family="${escapeXml(family)}"` +
    ` font-size="${short(Number(size))}"${weight === '400' ? '' : ` font-weight="${weight}"`}` +
    `${style === undefined ? '' : ` font-style="${style}"`}${anchors[ctx.textAlign] ?? ''}` +
    ` fill="${escapeXml(String(ctx.fillStyle))}">${escapeXml(text)}</text>`
  );
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

/** Skia's document becomes an element for HTML: our root, its shapes with shorter numbers and own ids, then the text. */
function frameSvg(document: string, texts: readonly string[], { id, alt, width, height }: Frame): string {
  const ids = new Map<string, string>();
  const own = (name: string) => {
    const renamed = ids.get(name) ?? `${id}-${ids.size + 1}`;
    ids.set(name, renamed);
    return renamed;
  };
  const shapes = (/<svg[^>]*[^/]>([\s\S]*)<\/svg>/.exec(document)?.[1] ?? '')
    // Clearing the canvas leaves a rectangle that cannot be seen, and would bring transparency into the PDF.
    .replace(/<rect fill-opacity="0"[^>]*\/>/g, '')
    .replace(/-?\d+\.\d{3,}/g, (number) => short(Number(number)))
    .replace(/(\bid="|url\(#|href="#)([^")]+)/g, (_, before: string, name: string) => before + own(name));
  // Nothing of the page's type may reach in: the labels were measured with plain features.
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"` +
    ` viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeXml(alt)}"` +
    ' font-variant="none" letter-spacing="0" word-spacing="0" text-rendering="geometricPrecision">' +
    `${shapes}${texts.join('')}</svg>`
  );
}

/** At most three decimals: a thousandth of a px is a quarter of a micrometre. */
function short(number: number): string {
  return String(Math.round(number * 1000) / 1000 + 0);
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
