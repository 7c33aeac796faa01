// Prints a composed page to PDF bytes: sets it, fits it, prints it.
import type { CDPSession } from 'puppeteer';
import { type Fit, usualFit } from './fit.ts';
import { type Inspection, inspectionOf } from './inspect.ts';
import type { LentPage } from './pages.ts';
import { type Place, placePictures } from './place.ts';
import { prepare, setDocument } from './prepare.ts';
import type { Parts } from './standing.ts';

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
 * How a document is printed. `bleed`: whether the sheet is larger than the page, which is fitted without it, so that it
 * breaks the same lines. `place` gives pictures the pixels that their places can show. `parts`: the document's, if it may be
 * set as the body of one that stands in the page, and stay there for the next.
 */
export type PrintWishes = {
  bleed?: boolean | undefined;
  place?: Place | undefined;
  parts?: Parts | undefined;
};

/**
 * Sets the document in a page that the caller opened and closes, and prints it as tagged PDF with an outline.
 * A document that does not fit is printed too: the caller decides by `fit.overflows`.
 */
export async function printPdf(
  lent: LentPage,
  html: string,
  { bleed = false, place, parts }: PrintWishes = {},
): Promise<Printed> {
  const { page, session, blocked } = lent;
  const stands = parts !== undefined && lent.stands === parts.around;
  if (!stands) await setDocument(page, html);
  const { broken, fit, runs, pictures } = await prepare(page, usualFit, stands ? parts : undefined);
  if (bleed) {
    await page.evaluate(() => {
      document.documentElement.dataset.bleed = '';
    });
  }
  if (place) broken.push(...(await placePictures(page, place)));
  const pdf = await print(session, bleed ? pressPaper : paper, {
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });
  lent.stands = parts?.around;
  return { pdf, fit, inspection: inspectionOf(runs, pictures), blocked: blocked(), broken };
}

/** Prints one page (counted from 1) of what stands in the page, to be looked at alone: without tags and outline. */
export function printPage(session: CDPSession, number: number): Promise<Uint8Array> {
  return print(session, paper, {
    pageRanges: String(number),
    generateTaggedPDF: false,
    generateDocumentOutline: false,
  });
}

async function print(
  session: CDPSession,
  { width, height }: typeof paper,
  more: { pageRanges?: string; generateTaggedPDF?: boolean; generateDocumentOutline?: boolean },
): Promise<Uint8Array> {
  const { data } = await session.send('Page.printToPDF', {
    paperWidth: width,
    paperHeight: height,
    ...{ marginTop: 0, marginRight: 0, marginBottom: 0, marginLeft: 0 },
    printBackground: true,
    ...more,
  });
  return Buffer.from(data, 'base64');
}
