// Every page is A4, to the printer too.
import type { Box } from '../../pdf/facts.ts';
import type { PdfCheck } from '../check.ts';

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
  find: ({ language, finished }) =>
    finished.facts.pages.flatMap(({ boxes }, index) => {
      const { media, trim } = boxes;
      const [name, box] = isA4(media) ? ['trimmed page', trim] : ['sheet', media];
      if (isA4(box) && lies(trim, media)) return [];
      const size = `${mm(box.width)} × ${mm(box.height)} mm`;
      const fault = isA4(box) ? 'reaches beyond its sheet' : `is ${size}, not 210 × 297 mm`;
      const message = `Page ${index + 1} of the PDF (${language}): the ${name} ${fault}.`;
      return [{ message, about: `page ${index + 1}` }];
    }),
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
