// The finished PDF has the two pages that everybody expects.
import type { PdfCheck } from '../check.ts';

/** Any number of pages but two. */
export const pageCount: PdfCheck = {
  code: 'page-count',
  severity: 'error',
  title: 'A factsheet that does not have two pages',
  why: 'It is printed on the two sides of one sheet.',
  example: { wrong: 'a PDF of three pages', right: 'a PDF of two pages' },
  mend: 'Shorten the text; if no other finding says where, report this as a fault of the program.',
  final: true,
  find({ language, finished: { pages } }) {
    if (pages === 2) return [];
    return [{ message: `The PDF (${language}) has ${pages} ${pages === 1 ? 'page' : 'pages'}, not 2.` }];
  },
};
