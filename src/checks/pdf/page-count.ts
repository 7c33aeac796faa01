// The finished PDF has the pages that page.yaml lists.
import type { PdfCheck } from '../check.ts';

/** Any other number of pages than those that page.yaml lists, two where there is none. */
export const pageCount: PdfCheck = {
  code: 'page-count',
  severity: 'error',
  title: 'A factsheet with more or fewer pages than it should have',
  why: 'Each page of page.yaml is one side of a sheet.',
  example: { wrong: 'a PDF of three pages, and two in page.yaml', right: 'a PDF of two pages' },
  mend: 'Shorten the text; if no other finding says where, report this as a fault of the program.',
  final: true,
  find({ language, period, finished: { pages } }) {
    const listed = period.pages.length;
    if (pages === listed) return [];
    return [
      { message: `The PDF (${language}) has ${pages} ${pages === 1 ? 'page' : 'pages'}, not ${listed}.` },
    ];
  },
};
