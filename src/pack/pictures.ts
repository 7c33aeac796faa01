// Pictures for mails and social media: a cover with the title beside the pages, and each page on a ground of its own.
import { createCanvas, GlobalFonts, ImageData, type SKRSContext2D } from '@napi-rs/canvas';
import type { Raster } from '../compare/raster.ts';
import { inCapitals } from '../language/capitals.ts';
import { faceOf, facesFor, familiesFor } from '../language/faces.ts';
import { scriptOf } from '../language/tag.ts';

/** What the cover says, in the words of its language. */
export type CoverWords = { kind: string; country: string; month: string; short: string; full: string };

/**
 * px. Previews of links are 1.91 : 1 (Open Graph, 1200 × 630); a post in a feed is 4 : 5 at the most (1080 × 1350). Pages
 * are shown smaller than they were rasterised.
 */
const sizes = { cover: { width: 1200, height: 630 }, page: { width: 1080, height: 1350 } } as const;

/** The resolution to rasterise pages at (dots per inch): an A4 page is then 1290 px high, as on its picture. */
export const pageResolution = 1290 / (297 / 25.4);

const colours = { navy: '#18375f', white: '#ffffff', pale: '#b8c9ee' } as const;

/** A page on its ground, as PNG. */
export async function pagePicture(page: Raster): Promise<Uint8Array> {
  const { width, height } = sizes.page;
  const { canvas, context } = groundOf(sizes.page);
  const place = { x: Math.round((width - page.width) / 2), y: Math.round((height - page.height) / 2) };
  context.putImageData(imageOf(page), place.x, place.y);
  return canvas.encode('png');
}

/** The cover, as PNG: the title at the left, the first two pages at the right, running out of the picture. */
export async function coverPicture(
  pages: readonly Raster[],
  words: CoverWords,
  locale: string,
): Promise<Uint8Array> {
  if (!GlobalFonts.has('Lato')) throw new TypeError('the cover is set in Lato, which the charts register');
  const { canvas, context } = groundOf(sizes.cover);
  const [first, second] = pages;
  if (second) drawPage(context, second, { x: 862, y: 116, width: 400 });
  if (first) drawPage(context, first, { x: 622, y: 64, width: 400 });
  drawWords(context, words, locale);
  return canvas.encode('png');
}

function groundOf({ width, height }: { width: number; height: number }) {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = colours.navy;
  context.fillRect(0, 0, width, height);
  return { canvas, context };
}

function drawPage(
  context: SKRSContext2D,
  page: Raster,
  { x, y, width }: { x: number; y: number; width: number },
): void {
  const whole = createCanvas(page.width, page.height);
  whole.getContext('2d').putImageData(imageOf(page), 0, 0);
  const height = (width * page.height) / page.width;
  context.imageSmoothingEnabled = true;
  context.imageSmoothingQuality = 'high';
  // A gap of the ground's colour parts a page from the one behind it.
  context.fillStyle = colours.navy;
  context.fillRect(x - 10, y - 10, width + 20, height + 20);
  context.drawImage(whole, x, y, width, height);
}

/** px: the column of the words. */
const column = { left: 64, width: 500 } as const;

function drawWords(context: SKRSContext2D, words: CoverWords, locale: string): void {
  const { left, width } = column;
  const { apart = true, capitals = true, tall = 1 } = faceOf(scriptOf(locale)) ?? {};
  const line = (text: string, y: number, weight: number, size: number, colour: string = colours.white) => {
    context.font = fontFor(text, weight, size);
    context.fillStyle = colour;
    context.fillText(text, left, y, width);
  };
  context.letterSpacing = apart && capitals ? '3px' : '0px';
  line(inCapitals(words.kind, locale), 150, 700, 26, colours.pale);
  context.letterSpacing = '0px';
  const { lines, size } = fitted(context, words.country);
  let y = 160;
  for (const text of lines) {
    y += size * 1.06 * tall;
    line(text, y, 900, size);
  }
  line(words.month, y + 56 * tall, 400, 34);
  line(words.short, 530, 900, 38);
  line(words.full, 530 + 36 * tall, 400, 21, colours.pale);
}

/** The font (CSS) for a text; whoever asks for the cover has seen to it that Skia knows the faces. */
function fontFor(text: string, weight: number, size: number): string {
  const enlarged = Math.max(...facesFor(text).map((face) => face.size), 1);
  return `${weight} ${size * enlarged}px ${familiesFor(text, 'Lato')}`;
}

/** The country as large as it fits, on one line or broken between words on up to three. */
function fitted(context: SKRSContext2D, text: string): { lines: string[]; size: number } {
  for (const size of [88, 76, 64, 54, 46, 38]) {
    context.font = fontFor(text, 900, size);
    const lines: string[] = [];
    for (const word of text.split(/\s+/)) {
      const last = lines.at(-1);
      const longer = `${last} ${word}`;
      if (last !== undefined && context.measureText(longer).width <= column.width)
        lines[lines.length - 1] = longer;
      else lines.push(word);
    }
    const fits = lines.every((each) => context.measureText(each).width <= column.width);
    if (fits && lines.length * size <= 220) return { lines, size };
  }
  return { lines: [text], size: 38 };
}

function imageOf({ data, width, height }: Raster): ImageData {
  return new ImageData(new Uint8ClampedArray(data), width, height);
}
