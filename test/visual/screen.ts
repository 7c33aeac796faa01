// What a browser shows of an HTML document, as pixels that are the same on every machine.
import { PDFiumLibrary } from '@hyzyla/pdfium';
import type { Page } from 'puppeteer';
import type { Raster } from './raster.ts';

/** A window: its width (px), the colours that its reader likes, and how many pixels of the picture a px gets. */
export type Window = { width: number; scheme: 'light' | 'dark'; scale: number };

/**
 * The whole document as the window shows it. It goes through a PDF of one page that PDFium rasterises: a screenshot's
 * pixels differ a little between processors, and these do not. So rules for paper are taken out, and what a dark scheme
 * says is always or never said: a browser prints in light colours.
 */
export async function shown(page: Page, html: string, { width, scheme, scale }: Window): Promise<Raster> {
  const dark = scheme === 'dark' ? 'all' : 'not all';
  const asOnScreen = html
    .replaceAll('@media print', '@media not all')
    .replaceAll('@media screen and ', '@media ')
    .replace(/@page\s*{[^}]*}/g, '')
    .replace(/@media \(prefers-color-scheme: dark\)/g, `@media ${dark}`);
  await page.setViewport({ width, height: 900 });
  await page.setContent(asOnScreen, { waitUntil: 'load' });
  const height = await page.evaluate(() => Math.ceil(document.documentElement.scrollHeight) + 1);
  const pdf = await page.pdf({ width: `${width}px`, height: `${height}px`, printBackground: true });
  return firstPage(pdf, (scale * 96) / 72);
}

let library: Promise<PDFiumLibrary> | undefined;

/** The one page of a PDF, `scale` pixels to the point. */
async function firstPage(pdf: Uint8Array, scale: number): Promise<Raster> {
  library ??= PDFiumLibrary.init();
  const document = await (await library).loadDocument(pdf);
  try {
    if (document.getPageCount() !== 1) throw new Error('The document did not fit the page made for it.');
    const { width, height, data } = await document.getPage(0).render({ scale, render: 'bitmap' });
    return { width, height, data };
  } finally {
    document.destroy();
  }
}
