// Every font is inside of the PDF.
import type { PdfCheck } from '../check.ts';
import { faceName } from './fonts.ts';

/** A font that the PDF only names. */
export const fontNotEmbedded: PdfCheck = {
  code: 'font-not-embedded',
  severity: 'error',
  title: 'A font that is not inside of the PDF',
  why: 'Where the font is missing, another one takes its place: lines break elsewhere, and ə or ğ may be lost.',
  example: { wrong: 'a PDF that only names Lato-Bold', right: 'a PDF that brings its Lato-Bold along' },
  mend: 'Report this as a fault of the program; until then, make the PDF again with the pinned browser.',
  final: true,
  find({ language, finished }) {
    // Two fonts of a PDF may be one face: that of the hyphens at line ends is a twin of its text's.
    const missing = finished.facts.fonts.filter(({ embedded }) => !embedded).map(faceName);
    return [...new Set(missing)].map((face) => ({
      message: `The PDF (${language}) names the font ${face} without bringing it along.`,
      about: face,
    }));
  },
};
