// Every picture and chart has words for those who cannot see it.
import type { PdfCheck } from '../check.ts';

/** A figure of the PDF’s tags without a text alternative. */
export const figureWithoutAlt: PdfCheck = {
  code: 'figure-without-alt',
  severity: 'error',
  title: 'A picture or chart without a text alternative',
  why: 'Who cannot see it gets nothing in its place.',
  example: {
    wrong: '<img src="{{map}}"> in a template',
    right: '<img src="{{map}}" alt="{{mapAlt}}"> in a template',
  },
  mend: 'Give each picture of a template an alt, and each drawing an aria-label. If nobody changed the templates, report this as a fault of the program.',
  find({ language, finished: { facts } }) {
    const figures = facts.tags?.figures ?? [];
    return figures.flatMap(({ alt, page }, index) => {
      if (alt.trim() !== '') return [];
      const where = page > 0 ? `Page ${page}` : 'A page';
      const about = `figure ${index + 1}`;
      return [{ message: `${where} of the PDF (${language}): ${about} has no text alternative.`, about }];
    });
  },
};
