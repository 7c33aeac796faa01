// Page boxes: A4 to a tenth of a point, cut from the sheet's upper left corner.
import { PDFDocument } from '@cantoo/pdf-lib';
import { expect, it } from 'vitest';
import { a4, setBoxes } from '../../src/pdf/boxes.ts';

it('knows A4', () => {
  expect(a4.width).toBeCloseTo(595.276, 3);
  expect(a4.height).toBeCloseTo(841.89, 2);
});

it('sets every box of every page to A4, and keeps the top of the sheet', async () => {
  const document = await PDFDocument.create();
  for (const _ of [1, 2]) document.addPage([595.44, 842.16]);
  setBoxes(document);
  for (const page of document.getPages()) {
    const boxes = [
      page.getMediaBox(),
      page.getCropBox(),
      page.getBleedBox(),
      page.getTrimBox(),
      page.getArtBox(),
    ];
    for (const { x, y, width, height } of boxes) {
      expect(x).toBe(0);
      expect(y + height).toBeCloseTo(842.16, 6);
      expect(width).toBeCloseTo(a4.width, 6);
      expect(height).toBeCloseTo(a4.height, 6);
    }
  }
});

it('minds a sheet that does not begin at nought', async () => {
  const document = await PDFDocument.create();
  document.addPage([600, 850]).setMediaBox(0, 20, 600, 850);
  setBoxes(document);
  const [page] = document.getPages();
  expect(page?.getTrimBox().y).toBeCloseTo(870 - a4.height, 6);
});
