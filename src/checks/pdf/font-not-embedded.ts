// Every font is inside of the PDF.
import type { Check } from '../check.ts';
import type { PdfSubject } from '../subjects.ts';
import { faceName } from './fonts.ts';

/** A font that the PDF only names. */
export const fontNotEmbedded: Check<PdfSubject> = {
  code: 'font-not-embedded',
  severity: 'error',
  title: 'A font that is not inside of the PDF',
  why: 'Where the font is missing, another one takes its place: lines break elsewhere, and ə or ğ may be lost.',
  example: { wrong: 'a PDF that only names Lato-Bold', right: 'a PDF that brings its Lato-Bold along' },
  mend: 'Report this as a fault of the program; until then, make the PDF again with the pinned browser.',
  final: true,
  find({ language, finished }) {
    return finished.facts.fonts
      .filter(({ embedded }) => !embedded)
      .map((font) => ({
        message: `The PDF (${language}) names the font ${faceName(font)} without bringing it along.`,
        about: faceName(font),
      }));
  },
};
