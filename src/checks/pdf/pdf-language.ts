// The PDF says in which language it is.
import type { PdfCheck } from '../check.ts';

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
