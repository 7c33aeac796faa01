// No font is made of drawings.
import type { PdfCheck } from '../check.ts';
import { faceName } from './fonts.ts';

/** A Type 3 font: the browser makes one of type that it has to draw itself, as with an outline around its letters. */
export const fontDrawn: PdfCheck = {
  code: 'font-drawn',
  severity: 'error',
  title: 'Letters that are drawings (a Type 3 font)',
  why: 'Many printers set such letters too bold or not at all, and PDF for archives and press does not allow them.',
  example: {
    wrong: '-webkit-text-stroke: 1px; in styles/masthead.css',
    right: 'font-weight: 900; in styles/masthead.css',
  },
  mend: 'Take outlines, variable fonts and made-up bold out of styles and drawings; use Lato in its own weights.',
  find({ language, finished }) {
    const drawn = finished.facts.fonts.filter(({ kind }) => kind === 'Type3');
    const names = new Set(drawn.map(faceName));
    return [...names].map((name) => ({
      message: `The PDF (${language}) has letters that are drawings: ${name}, a Type 3 font.`,
      about: name,
    }));
  },
};
