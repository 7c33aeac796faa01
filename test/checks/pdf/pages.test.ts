// Two pages, each A4.
import { expect, it } from 'vitest';
import { pageBox } from '../../../src/checks/pdf/page-box.ts';
import { pageCount } from '../../../src/checks/pdf/page-count.ts';
import { a4, foundIn, page } from './support.ts';

it('wants two pages, no more and no less', async () => {
  expect(await foundIn(pageCount)).toEqual([]);
  expect(await foundIn(pageCount, { pages: [page()] })).toEqual([
    'error page-count - The PDF (en) has 1 page, not 2.',
  ]);
  for (const pages of [0, 3]) {
    expect(await foundIn(pageCount, { pages: Array(pages).fill(page()) })).toEqual([
      `error page-count - The PDF (en) has ${pages} pages, not 2.`,
    ]);
  }
});

const boxed = (media: object, trim: object = media) => {
  const boxes = { media: { ...a4, ...media }, trim: { ...a4, ...trim } };
  return { pages: [page(), { ...page(), boxes }] };
};

it('is content with A4 wherever it begins, and with what rounding does', async () => {
  expect(await foundIn(pageBox, boxed({ y: 0.99, height: 841.9 }, { y: 0.99 }))).toEqual([]);
});

it.each([
  [{ width: 612, height: 792 }, {}, 'the sheet is 215.9 × 279.4 mm, not 210 × 297 mm'],
  [{}, { width: 590 }, 'the trimmed page is 208.1 × 297.0 mm, not 210 × 297 mm'],
  [{}, { x: 8.5 }, 'the trimmed page reaches beyond its sheet'],
])('tells a sheet of %o with a trimmed page of %o', async (media, trim, words) => {
  expect(await foundIn(pageBox, boxed(media, trim))).toEqual([
    `error page-box - Page 2 of the PDF (en): ${words}.`,
  ]);
});
