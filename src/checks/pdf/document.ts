// What a finished PDF says of itself: its pages and their boxes, its language, its title.
import type { Box } from '../../pdf/facts.ts';
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

/** A4 in points (ISO 216: 210 × 297 mm; 72 points an inch), and what numbers in a PDF may be off. */
const a4 = { width: (210 / 25.4) * 72, height: (297 / 25.4) * 72 };
const slack = 0.05;

/** A page whose sheet (media box) or trimmed page (trim box) is not A4. */
export const pageBox: PdfCheck = {
  code: 'page-box',
  severity: 'error',
  title: 'A page that is not A4',
  why: 'Printers cut, and office machines scale, by the size that the file gives: an edge would be white or missing.',
  example: { wrong: 'a page of 216 × 279 mm (US Letter)', right: 'a page of 210 × 297 mm (A4)' },
  mend: 'Templates and styles must leave the page at A4. If nobody changed them, report this as a fault of the program.',
  final: true,
  find({ language, finished }) {
    return finished.facts.pages.flatMap(({ boxes }, index) => {
      const { media, trim } = boxes;
      const [name, box] = isA4(media) ? ['trimmed page', trim] : ['sheet', media];
      if (isA4(box) && lies(trim, media)) return [];
      const size = `${mm(box.width)} × ${mm(box.height)} mm`;
      const fault = isA4(box) ? 'reaches beyond its sheet' : `is ${size}, not 210 × 297 mm`;
      const message = `Page ${index + 1} of the PDF (${language}): the ${name} ${fault}.`;
      return [{ message, about: `page ${index + 1}` }];
    });
  },
};

function isA4({ width, height }: Box): boolean {
  return Math.abs(width - a4.width) <= slack && Math.abs(height - a4.height) <= slack;
}

function lies(inner: Box, outer: Box): boolean {
  return Math.abs(inner.x - outer.x) <= slack && Math.abs(inner.y - outer.y) <= slack;
}

function mm(points: number): string {
  return ((points / 72) * 25.4).toFixed(1);
}

/** A PDF that gives no language, or another than its page’s. */
export const pdfLanguage: PdfCheck = {
  code: 'pdf-language',
  severity: 'error',
  title: 'A PDF that does not give its language',
  why: 'Screen readers would read it aloud in the wrong language.',
  example: {
    wrong: 'Azerbaijani words in a PDF marked as English',
    right: 'Azerbaijani words in a PDF marked as az',
  },
  mend: 'Report this as a fault of the program.',
  find({ language, finished: { facts } }) {
    if (facts.language === language) return [];
    const given =
      facts.language === '' ? 'gives no language' : `says that its language is “${facts.language}”`;
    return [{ message: `The PDF (${language}) ${given}.` }];
  },
};

/** A PDF without a title, or whose window would show the file’s name instead. */
export const titleMissing: PdfCheck = {
  code: 'title-missing',
  severity: 'error',
  title: 'A PDF that does not show its title',
  why: 'Windows, bookmarks, search engines and screen readers would name it by its file.',
  example: {
    wrong: 'UNHCR-Azerbaijan-factsheet-2024-09-en.pdf',
    right: 'UNHCR Azerbaijan: Fact sheet, September 2024',
  },
  mend: 'Report this as a fault of the program.',
  find({ language, finished: { facts } }) {
    if (facts.title.trim() === '') return [{ message: `The PDF (${language}) has no title.` }];
    if (!facts.showsTitle)
      return [{ message: `The PDF (${language}) has its window show the file’s name, not the title.` }];
    return [];
  },
};
