// Exact page boxes: Chromium's sheet is a hair larger than A4, with the page at its top left.
import type { PDFDocument } from '@cantoo/pdf-lib';

/** A4 in PDF points (ISO 216: 210 × 297 mm; 72 points an inch). */
export const a4 = { width: (210 / 25.4) * 72, height: (297 / 25.4) * 72 };

/** Cuts every page to A4 from its top left corner (ISO 32000-1, 14.11.2: media, crop, bleed, trim and art box). */
export function setBoxes(document: PDFDocument): void {
  for (const page of document.getPages()) {
    const { y, height } = page.getMediaBox();
    const bottom = y + height - a4.height;
    const box = [0, bottom, a4.width, a4.height] as const;
    page.setMediaBox(...box);
    page.setCropBox(...box);
    page.setBleedBox(...box);
    page.setTrimBox(...box);
    page.setArtBox(...box);
  }
}
