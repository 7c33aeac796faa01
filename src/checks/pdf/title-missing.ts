// The PDF has a title, and shows it.
import type { PdfCheck } from '../check.ts';

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
