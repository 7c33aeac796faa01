// Pages as pictures: what differs, in which colour, and pictures small enough to be sent.
import { PDFDocument, rgb } from '@cantoo/pdf-lib';
import { loadImage } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { comparePages, differ, differenceColours } from '../../src/compare/pages.ts';
import type { Raster } from '../../src/compare/raster.ts';

/** A white picture with black squares, each by the place of its corner. */
function picture(...squares: [x: number, y: number][]): Raster {
  const [width, height, size] = [60, 40, 8];
  const data = new Uint8Array(width * height * 4).fill(255);
  for (const [left, top] of squares) {
    for (let y = top; y < top + size; y += 1) {
      for (let x = left; x < left + size; x += 1) data.set([0, 0, 0, 255], (y * width + x) * 4);
    }
  }
  return { width, height, data };
}

const colourAt = ({ data, width }: Raster, x: number, y: number) => [
  ...data.slice((y * width + x) * 4, (y * width + x) * 4 + 3),
];

/** A PDF of A4 pages, each with a black bar of that many mm at its foot. */
async function pdf(...bars: number[]): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  for (const bar of bars) {
    const page = document.addPage([595.276, 841.89]);
    page.drawRectangle({ x: 0, y: 0, width: 595.276, height: (bar / 25.4) * 72, color: rgb(0, 0, 0) });
  }
  return document.save();
}

describe('two pictures', () => {
  it('that are the same do not differ', () => {
    expect(differ(picture([5, 5]), picture([5, 5])).pixels).toBe(0);
  });

  it('show in one colour what is gone, in another what came, and what stayed pale', () => {
    const { pixels, picture: shown } = differ(picture([5, 5], [45, 25]), picture([25, 15], [45, 25]));
    expect(pixels).toBe(2 * 64);
    expect(colourAt(shown, 8, 8)).toEqual([...differenceColours.gone]);
    expect(colourAt(shown, 28, 18)).toEqual([...differenceColours.new]);
    const stayed = colourAt(shown, 48, 28);
    expect(Math.min(...stayed)).toBeGreaterThan(150);
    expect(new Set(stayed).size).toBe(1);
  });
});

describe('pages', () => {
  it('are compared one by one, with three pictures where they differ and two where not', async () => {
    const { pages, pictures } = await comparePages({ en: await pdf(20, 30) }, { en: await pdf(20, 60) }, [
      'en',
    ]);
    expect(pages).toEqual([
      { language: 'en', page: 1, last: true, now: true, difference: 0 },
      { language: 'en', page: 2, last: true, now: true, difference: expect.closeTo(30 / 297, 2) },
    ]);
    expect(
      pictures.map((one) => [one.last, one.now, one.difference].map((bytes) => bytes !== undefined)),
    ).toEqual([
      [true, true, false],
      [true, true, true],
    ]);
  });

  it('that only one period has are shown alone', async () => {
    const { pages, pictures } = await comparePages({}, { en: await pdf(20) }, ['en']);
    expect(pages).toEqual([{ language: 'en', page: 1, last: false, now: true }]);
    expect(Object.keys(pictures[0] ?? {}).toSorted()).toEqual(['language', 'now', 'page']);
  });

  it('are as fine as the room for them allows, and no finer', async () => {
    const width = async (limit?: number) => {
      const { pictures } = await comparePages({}, { en: await pdf(20) }, ['en'], limit);
      return (await loadImage(Buffer.from(pictures[0]?.now ?? []))).width;
    };
    expect(await width()).toBe(Math.round((210 / 25.4) * 110));
    expect(await width(1)).toBe(Math.round((210 / 25.4) * 48));
  });

  it('keep every pixel', async () => {
    const { pictures } = await comparePages({}, { en: await pdf(20) }, ['en']);
    const bytes = Buffer.from(pictures[0]?.now ?? []);
    // https://developers.google.com/speed/webp/docs/riff_container: VP8L is the chunk without loss.
    expect([bytes.includes('VP8L'), bytes.includes('VP8 ')]).toEqual([true, false]);
  });
});
