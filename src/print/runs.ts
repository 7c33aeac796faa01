// The words of the pages as they will be printed: each run with its size, its colour, the ground under it, and its lines.
import type { Page } from 'puppeteer';
import { callInPage } from './in-page.ts';
import { type Colour, type Run, runOf, type SentRun } from './run.ts';

/** Every run of the pages (elements with `data-page`), in the order of the document. */
export async function readRuns(page: Page): Promise<Run[]> {
  const sent = await callInPage<SentRun[]>(page, runFunctions, `${runsInPage.name}()`);
  return sent.map(runOf);
}

/** A colour with its opacity from 0 to 1. */
type Paint = [...Colour, alpha: number];

/**
 * What an element and its ancestors add up to. `size` in px before scaling; `ink` is the colour of its text, `ground`
 * what it paints behind that, neither where it is no one colour; `under` the ground below its text, once it was looked for.
 */
type Look = {
  size: number;
  weight: number;
  ink: Paint | undefined;
  ground: Paint | undefined;
  opacity: number;
  scale: number;
  hidden: boolean;
  mixed: boolean;
  under?: { ground: Colour | undefined };
};
type Looks = Map<Element, Look>;

/** Runs inside the page, with the other functions that are named so, and can use nothing else. */
export function runsInPage(): SentRun[] {
  const looks: Looks = new Map();
  const kinds = 'h1, h2, h3, h4, h5, h6';
  const headings = new Map([...document.querySelectorAll(kinds)].map((heading, index) => [heading, index]));
  const range = document.createRange();
  const runs = [...document.querySelectorAll<HTMLElement>('[data-page]')].flatMap((sheet) => {
    // Only what is in the window can be asked what lies under it.
    scrollTo(0, sheet.getBoundingClientRect().top + scrollY);
    const { left, top } = sheet.getBoundingClientRect();
    const corner = { left, top, page: Number(sheet.dataset.page) };
    const walker = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
    const found: SentRun[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element || !node.textContent?.trim() || element.closest('.draft')) continue;
      range.selectNodeContents(node);
      const run = runInPage(element, range, corner, looks);
      const heading = headings.get(element.closest(kinds) ?? element);
      if (run) found.push(heading === undefined ? run : { ...run, heading });
    }
    return found;
  });
  scrollTo(0, 0);
  return runs;
}

/** Runs inside the page: the text of a range, on the page whose corner stands there in the window. */
function runInPage(
  element: Element,
  range: Range,
  corner: { left: number; top: number; page: number },
  looks: Looks,
): SentRun | undefined {
  const { size, weight, scale, hidden } = lookInPage(element, looks);
  if (hidden) return undefined;
  const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
  const [rect] = rects;
  if (!rect) return undefined;
  // In hundredths of a mm.
  const mm = (px: number) => Math.round(((px * 25.4) / 96) * 100);
  const boxOf = ({ top, bottom, left, right }: DOMRect) => [
    mm(top - corner.top),
    mm(bottom - corner.top),
    mm(left - corner.left),
    mm(right - corner.left),
  ];
  const all = range.getBoundingClientRect();
  const flow = element.closest('[data-column] > :first-child')?.getBoundingClientRect();
  const beyond = flow ? mm(Math.max(0, flow.left - all.left, all.right - flow.right)) : 0;
  const block = element.closest<HTMLElement>('[data-block]')?.dataset.block;
  const drawn = element instanceof SVGGraphicsElement;
  const factor = drawn ? scaleInPage(element.getScreenCTM()) : scale * element.currentCSSZoom;
  return {
    text: (range.startContainer.textContent ?? '')
      .replaceAll('\u00AD', '')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, 80),
    ...(block && { block }),
    size: size * factor * 0.75,
    weight,
    prints: printsInPage(element, rect, looks),
    page: corner.page,
    box: boxOf(all),
    // Of a line's height (1.2 em) Latin faces leave a fifth above their capitals.
    rects: rects.flatMap((line) => [...boxOf(line), mm(line.top + line.height * 0.22 - corner.top)]),
    beyond,
  };
}

/** Runs inside the page. Text for screen readers alone stands in a box of a pixel or two, or is cut away. */
function lookInPage(element: Element, looks: Looks): Look {
  const known = looks.get(element);
  if (known) return known;
  const above = element.parentElement && lookInPage(element.parentElement, looks);
  const style = getComputedStyle(element);
  const { transform, overflow } = style;
  const turned = transform === 'none' ? null : new DOMMatrix(transform);
  const speck = overflow !== 'visible' && Math.min(element.clientWidth, element.clientHeight) <= 2;
  const cut = style.clipPath.startsWith('inset(50%') || style.clip !== 'auto';
  const mixed = above?.mixed || style.filter !== 'none' || style.mixBlendMode !== 'normal';
  const opacity = (above?.opacity ?? 1) * Number(style.opacity);
  const picture = 'img, image, use, video, canvas, object, embed, iframe';
  const plain = !mixed && style.backgroundImage === 'none' && !element.matches(picture);
  const drawn = element instanceof SVGElement;
  const look: Look = {
    size: Number.parseFloat(style.fontSize),
    weight: Number(style.fontWeight),
    ink: mixed ? undefined : colourInPage(drawn ? style.fill : style.webkitTextFillColor, opacity),
    ground: plain ? colourInPage(style.backgroundColor, opacity) : undefined,
    opacity,
    scale: (above?.scale ?? 1) * scaleInPage(turned) * (Number.parseFloat(style.scale) || 1),
    hidden: above?.hidden || speck || cut || style.visibility !== 'visible',
    mixed,
  };
  looks.set(element, look);
  return look;
}

/** Runs inside the page: by how much a transformation enlarges what it turns, skews or stretches. */
function scaleInPage(matrix: DOMMatrix | null): number {
  return matrix ? Math.sqrt(Math.abs(matrix.a * matrix.d - matrix.b * matrix.c)) : 1;
}

/** Runs inside the page: a computed colour, as CSS Color 4 has the old kinds written, its alpha times `opacity`. */
function colourInPage(colour: string, opacity: number): Paint | undefined {
  const parts = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/.exec(colour);
  if (!parts) return undefined;
  const [, red, green, blue, alpha = 1] = parts;
  return [Number(red), Number(green), Number(blue), Number(alpha) * opacity];
}

/** Runs inside the page: what is seen where a colour lies over another. */
function overInPage([red, green, blue, alpha]: Paint, below: Colour): Colour {
  const mix = (one: number, other: number) => one * alpha + other * (1 - alpha);
  return [mix(red, below[0]), mix(green, below[1]), mix(blue, below[2])];
}

/** Runs inside the page: the colours of a text that begins in `line`, and of the ground under it, where both are known. */
function printsInPage(element: Element, line: DOMRect, looks: Looks): number[] {
  const { ink, ground: own } = lookInPage(element, looks);
  const under = (share: number) =>
    groundInPage(element, line.left + line.width * share, line.top + line.height / 2, looks);
  const prints = (grounds: (Colour | undefined)[]) =>
    grounds.flatMap((ground) => (ink && ground ? [...overInPage(ink, ground), ...ground] : []));
  // A label of a chart may begin on a shape and end beside it.
  if (element instanceof SVGElement) return prints([under(0.05), under(0.95)]);
  // A paragraph has one ground: it is looked for once.
  const block = own?.[3] ? null : element.closest('p, li, h1, h2, h3, h4, h5, h6');
  const look = lookInPage(block ?? element, looks);
  look.under ??= { ground: under(0.5) };
  return prints([look.under.ground]);
}

/** Runs inside the page: the colour of what lies under a text at a point; nothing where it is no one colour. */
function groundInPage(element: Element, x: number, y: number, looks: Looks): Colour | undefined {
  const stack = document.elementsFromPoint(x, y);
  const own = stack.indexOf(element);
  if (own < 0) return undefined;
  const layers: Paint[] = [];
  for (const under of stack.slice(own)) {
    const shape = under instanceof SVGGeometryElement;
    const paint = shape ? shapeInPage(under, x, y, looks) : lookInPage(under, looks).ground;
    if (!paint) return undefined;
    layers.push(paint);
    if (paint[3] === 1) break;
  }
  return layers.reduceRight<Colour>((below, paint) => overInPage(paint, below), [255, 255, 255]);
}

/** Runs inside the page: the colour of a shape at a point that lies on it, unless it is no one colour. */
function shapeInPage(shape: SVGGeometryElement, x: number, y: number, looks: Looks): Paint | undefined {
  const { opacity, mixed } = lookInPage(shape, looks);
  const style = getComputedStyle(shape);
  const point = new DOMPoint(x, y).matrixTransform(shape.getScreenCTM()?.inverse());
  // The line of a shape is painted over its fill (SVG 2, 13.8: `paint-order`).
  const line = style.stroke !== 'none' && shape.isPointInStroke(point);
  const share = Number(line ? style.strokeOpacity : style.fillOpacity);
  return mixed ? undefined : colourInPage(line ? style.stroke : style.fill, opacity * share);
}

/** What runs inside the page: `runsInPage` and all that it calls. */
export const runFunctions = [
  runsInPage,
  runInPage,
  lookInPage,
  scaleInPage,
  colourInPage,
  overInPage,
  printsInPage,
  groundInPage,
  shapeInPage,
];
