// Draws a Chart.js configuration as SVG with real text. The only file that knows chartjs-node-canvas and its canvas.
import canvas from 'canvas';
import type { ChartConfiguration, Plugin } from 'chart.js';
import { ChartJSNodeCanvas } from 'chartjs-node-canvas';
import { type FaceRun, facesFor, runsOf, type ScriptFace } from '../language/faces.ts';
import { directionOf } from '../language/tag.ts';
import { escapeHtml } from '../markup.ts';
import { Memory } from '../memory.ts';
import { drawAnnotations } from './annotations.ts';
import type { Annotation, ChartConfig, Measure, Weight } from './plan.ts';
import { type Label, type Side, short, svgText, textAsWritten } from './svg-text.ts';

/** A font face as the page embeds it: `data` is a TrueType file, or one packed as WOFF2. */
export type FontFace = { family: string; weight: number; style: 'normal' | 'italic'; data: Buffer };

/** In px. */
type Size = { width: number; height: number };

/**
 * `id` goes before every id inside, so that several drawings can stand in one page. In a language that is read from the
 * right the drawing is mirrored, unless it is `fixed`: shapes as in a mirror, words at the places that they have there.
 */
export type Frame = Size & { id: string; alt: string; language: string; fixed?: boolean };

/** Chart.js draws the shapes of a configuration; `annotations` stand on top of them. */
export type Renderer = {
  measure: Measure;
  draw(config: ChartConfig, frame: Frame, annotations?: readonly Annotation[]): string;
  /** The same around shapes that are SVG already. */
  frame(shapes: string, frame: Frame, annotations?: readonly Annotation[]): string;
};

/** What Chart.js made of a configuration: a document of Skia's, and its own labels. */
type Drawn = { document: string; labels: readonly Label[] };

/** So many drawings, frames and widths are remembered: those of a few periods. */
const most = { drawings: 100, frames: 100, widths: 5000 };

/**
 * Takes the faces of one family, and what reads those of other scripts when a word first needs them; gives a renderer that
 * measures and draws in them. Drawing gives an `<svg>` element to stand inside HTML: `role="img"` with the text alternative,
 * which Chromium makes one Figure with Alt in a tagged PDF.
 * Throws a `TypeError` for a face that Skia cannot read.
 */
export function createRenderer(
  fonts: readonly FontFace[],
  others: (face: ScriptFace) => readonly FontFace[] = () => [],
): Renderer {
  for (const font of fonts) register(font);
  const family = fonts[0]?.family ?? 'sans-serif';
  const ruler = canvas.createCanvas(1, 1).getContext('2d');
  const svgCanvas = new ChartJSNodeCanvas({ type: 'svg', width: 1, height: 1 });
  const [widths, drawings] = [new Memory<number>(most.widths), new Memory<Drawn>(most.drawings)];
  const frames = new Memory<string>(most.frames);
  const runWidth = ({ text, face }: FaceRun, weight: Weight, size: number): number => {
    ruler.font = `${weight} ${size * (face?.size ?? 1)}px "${face?.family ?? family}"`;
    // Skia has no switch for ligatures, which the page draws without, but spaced letters are never joined. Joined letters
    // and marks would be measured wrong so, and need none of it.
    const isApart = face === undefined || (face.apart && !/\p{M}/u.test(text));
    ruler.letterSpacing = isApart ? '1px' : '0px';
    return ruler.measureText(text).width - (isApart ? [...text].length : 0);
  };
  const widthOf = (text: string, size: number, weight: Weight): number => {
    registerFor(text, others);
    return runsOf(text).reduce((sum, run) => sum + runWidth(run, weight, size), 0);
  };
  const shapesOf = (drawing: string): Drawn => {
    const { config, size }: { config: ChartConfig; size: Size } = JSON.parse(drawing);
    const labels: Label[] = [];
    const whole = { ...config, plugins: [textAsWritten(labels) as Plugin] } as ChartConfiguration;
    resize(svgCanvas, size);
    const document = svgCanvas.renderToBufferSync(whole, 'image/svg+xml').toString('utf8');
    return { document, labels };
  };
  return {
    measure(text, size, weight) {
      return widths.of(`${weight} ${size}\n${text}`, () => widthOf(text, size, weight));
    },
    draw(config, frame, annotations = []) {
      const { width, height } = frame;
      const drawing = JSON.stringify({ config, size: { width, height } });
      return frames.of(JSON.stringify([drawing, frame, annotations]), () => {
        // Editions, and often languages, show the same shapes.
        const drawn = drawings.of(drawing, () => shapesOf(drawing));
        const { shapes, labels } = drawAnnotations(annotations, family);
        return frameSvg(drawn.document, shapes, [...drawn.labels, ...labels], frame);
      });
    },
    frame(drawn, frame, annotations = []) {
      return frames.of(JSON.stringify([drawn, frame, annotations]), () => {
        const { shapes, labels } = drawAnnotations(annotations, family);
        return frameSvg(`<svg xmlns="">${drawn}</svg>`, shapes, labels, frame);
      });
    },
  };
}

/** One canvas for every size: a new one would load Chart.js afresh (11 ms). Its size is in fields for subclasses. */
function resize(canvas: object, { width, height }: Size): void {
  Object.assign(canvas, { _width: width, _height: height });
}

/** Has Skia know the faces of other scripts that a text needs. */
export function registerFor(text: string, others: (face: ScriptFace) => readonly FontFace[]): void {
  for (const face of facesFor(text)) for (const font of others(face)) register(font);
}

const registered = new Map<string, Buffer>();

/** Skia keeps one list of fonts for the whole process: each face enters it once. */
function register({ family, weight, style, data }: FontFace): void {
  const face = `${style} ${weight} ${family}`;
  if (registered.get(face)?.equals(data)) return;
  if (canvas.GlobalFonts.register(data, family) === null) throw new TypeError(`not a TrueType font: ${face}`);
  registered.set(face, data);
}

/** Skia's document becomes an element for HTML: our root, its shapes with shorter numbers and own ids, then the text. */
function frameSvg(
  document: string,
  annotations: string,
  labels: readonly Label[],
  { id, alt, width, height, language, fixed = false }: Frame,
): string {
  const fromRight = directionOf(language) === 'rtl';
  const side: Side = { language, fromRight, width, mirrored: fromRight && !fixed };
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
  // styles/tokens.css keeps the page's type out of a drawing: the labels were measured with plain features.
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"` +
    ` viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeHtml(alt)}"` +
    ' class="drawing">' +
    mirrored(`${shapes}${annotations}`, side) +
    `${labels.map((label) => svgText(label, side)).join('')}</svg>`
  );
}

function mirrored(shapes: string, side: Side): string {
  return side.mirrored ? `<g transform="matrix(-1 0 0 1 ${side.width} 0)">${shapes}</g>` : shapes;
}
