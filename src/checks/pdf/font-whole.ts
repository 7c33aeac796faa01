// Of every font only the characters that are used are inside of the PDF.
import type { PdfCheck } from '../check.ts';
import { faceName } from './fonts.ts';

/** A font that the PDF brings along with all of its characters. */
export const fontWhole: PdfCheck = {
  code: 'font-whole',
  severity: 'warning',
  title: 'A whole font inside of the PDF',
  why: 'The file grows several times as large, and the font’s licence may not allow to pass it on whole.',
  example: {
    wrong: 'Lato-Bold with 3,000 characters',
    right: 'Lato-Bold with the 80 characters of this page',
  },
  mend: 'Report this as a fault of the program.',
  find: ({ language, finished }) =>
    finished.facts.fonts
      .filter(({ embedded, subset }) => embedded && !subset)
      .map((font) => ({
        message: `The PDF (${language}) has the font ${faceName(font)} whole, not only the characters that it uses.`,
        about: faceName(font),
      })),
};
