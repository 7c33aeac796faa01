// Prints a composed page to PDF bytes: sets it, fits it, prints it.
import { chooseFit, type Fit } from './fit.ts';
import { type Inspection, inspect } from './inspect.ts';
import { findEscapes, measureColumns, type Setting, settle } from './measure.ts';
import type { LentPage } from './pages.ts';
import { type Place, placePictures } from './place.ts';

/**
 * The paper in inches, a hair larger than A4: Chromium rounds paper down to whole dots of 1/300 inch, and would cut
 * 0.3 pt off. The exact boxes are set afterwards (src/pdf/boxes.ts).
 */
const paper = { width: 2481 / 300, height: 3509 / 300 };

/** The same with half an inch around it, for bleed, marks and slug line (styles/press.css). */
const pressPaper = { width: paper.width + 1, height: paper.height + 1 };

/**
 * Chromium's PDF of one document, how it was fitted, what stands on its pages, what it asked for from outside and did
 * not get, and the pictures (by `data-picture`) that could not be shown.
 */
export type Printed = {
  pdf: Uint8Array;
  fit: Fit;
  inspection: Inspection;
  blocked: string[];
  broken: string[];
};

/**
 * Sets the document in a page that the caller opened and closes, and prints it as tagged PDF with an outline.
 * A document that does not fit is printed too: the caller decides by `fit.overflows`.
 * @param bleed whether the sheet is larger than the page, which is fitted without it, so that it breaks the same lines
 * @param place gives pictures the pixels that their places can show
 */
export async function printPdf(
  { page, blocked }: LentPage,
  html: string,
  bleed = false,
  place?: Place,
): Promise<Printed> {
  await page.setContent(html, { waitUntil: 'load' });
  const broken = await page.evaluate(loadAll);
  const measuring = {
    columns: (setting: Setting) => measureColumns(page, setting),
    settle: () => settle(page),
    escapes: () => findEscapes(page),
  };
  const fit = await chooseFit(measuring, 2);
  const inspection = await inspect(page);
  if (bleed) {
    await page.evaluate(() => {
      document.documentElement.dataset.bleed = '';
    });
  }
  if (place) broken.push(...(await placePictures(page, place)));
  const { width, height } = bleed ? pressPaper : paper;
  const pdf = await page.pdf({
    width: `${width}in`,
    height: `${height}in`,
    printBackground: true,
    tagged: true,
    outline: true,
    margin: { top: 0, right: 0, bottom: 0, left: 0 },
  });
  return { pdf, fit, inspection, blocked: blocked(), broken };
}

/** Runs inside the page: waits for fonts and pictures, and names the pictures that cannot be shown. */
export async function loadAll(): Promise<string[]> {
  await Promise.all([...document.fonts].map((font) => font.load()));
  const shown = async (image: HTMLImageElement) => {
    const decoded = await image.decode().then(
      () => image.naturalWidth > 0,
      () => false,
    );
    return decoded ? [] : [image.dataset.picture ?? image.alt];
  };
  return (await Promise.all([...document.images].map(shown))).flat();
}
