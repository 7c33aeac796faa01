// The pages of two periods as pictures, and a third of what differs between them.
import { createCanvas } from '@napi-rs/canvas';
import pixelmatch from 'pixelmatch';
import { type Raster, rasterise } from './raster.ts';

/** The PDFs of a period by language. */
export type Pdfs = Readonly<Record<string, Uint8Array>>;

/** One page: whether it is there then and now, and how much of it differs (a share of its pixels, 0 to 1). */
export type PageChange = { language: string; page: number; last: boolean; now: boolean; difference?: number };

/**
 * The pages of both periods. `draft` says that both carry the DRAFT mark, because one of them has errors; `unprinted`
 * are the periods of which no page could be made.
 */
export type PageComparison = { draft: boolean; unprinted: string[]; pages: PageChange[] };

/** The pictures of a page, as WebP without loss: a third smaller than as PNG. */
export type PagePictures = Pick<PageChange, 'language' | 'page'> & {
  last?: Uint8Array;
  now?: Uint8Array;
  difference?: Uint8Array;
};

/** Dots per inch that are tried in turn: the first is read with ease, and the last is still a picture of the page. */
const resolutions = [110, 96, 80, 64, 48] as const;

/** How many bytes all pictures of a sheet may have together; as text in its HTML they are a third larger. */
const mostBytes = 3_600_000;

/** On the picture of differences: ink of the old page that is gone, ink of the new page, and edges that only moved. */
export const differenceColours = { gone: [239, 74, 96], new: [0, 114, 188], edge: [217, 217, 217] } as const;

/** Compares the pages of each language that either period has, in as fine a picture as the sheet has room for. */
export async function comparePages(
  last: Pdfs,
  now: Pdfs,
  languages: readonly string[],
  limit = mostBytes,
): Promise<{ pages: PageChange[]; pictures: PagePictures[] }> {
  let result: { pages: PageChange[]; pictures: PagePictures[] } = { pages: [], pictures: [] };
  for (const dpi of resolutions) {
    result = { pages: [], pictures: [] };
    for (const language of languages) {
      const [before, after] = [await pagesOf(last[language], dpi), await pagesOf(now[language], dpi)];
      for (const index of Array(Math.max(before.length, after.length)).keys()) {
        const { change, pictures } = await compareOne(before[index], after[index]);
        result.pages.push({ language, page: index + 1, ...change });
        result.pictures.push({ language, page: index + 1, ...pictures });
      }
    }
    if (sizeOf(result.pictures) <= limit) break;
  }
  return result;
}

async function pagesOf(pdf: Uint8Array | undefined, dpi: number): Promise<Raster[]> {
  return pdf ? rasterise(pdf, dpi) : [];
}

async function compareOne(last: Raster | undefined, now: Raster | undefined) {
  const different = last && now ? differ(last, now) : undefined;
  const pixels = now ? now.width * now.height : 1;
  return {
    change: {
      last: last !== undefined,
      now: now !== undefined,
      ...(different && { difference: different.pixels / pixels }),
    },
    pictures: {
      ...(last && { last: await encode(last) }),
      ...(now && { now: await encode(now) }),
      ...(different && different.pixels > 0 && { difference: await encode(different.picture) }),
    },
  };
}

/**
 * How many pixels of two pages of one size differ, and the picture of it: the page pale, what is gone in red, what came in
 * blue. Edges of letters that moved by less than a pixel do not count.
 */
export function differ(last: Raster, now: Raster): { pixels: number; picture: Raster } {
  const { width, height } = now;
  const data = new Uint8Array(width * height * 4);
  const pixels = pixelmatch(last.data, now.data, data, width, height, {
    alpha: 0.2,
    diffColor: [...differenceColours.gone],
    diffColorAlt: [...differenceColours.new],
    aaColor: [...differenceColours.edge],
  });
  return { pixels, picture: { width, height, data } };
}

async function encode({ width, height, data }: Raster): Promise<Uint8Array> {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  const image = context.createImageData(width, height);
  image.data.set(data);
  context.putImageData(image, 0, 0);
  // At 100 Skia's encoder keeps every pixel.
  return canvas.encode('webp', 100);
}

function sizeOf(pictures: readonly PagePictures[]): number {
  const sizes = pictures.flatMap((one) => [one.last, one.now, one.difference]);
  return sizes.reduce((sum, bytes) => sum + (bytes?.length ?? 0), 0);
}
