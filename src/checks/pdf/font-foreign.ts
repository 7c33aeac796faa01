// All words are set in the house’s faces.
import type { PdfCheck } from '../check.ts';
import { faceName } from './fonts.ts';

/** The faces of Lato that pages are set in (src/layout/fonts.ts). */
const house = /^Lato-(Regular|Italic|Bold|Black)$/;

/** A font that is not Lato in one of its four faces. */
export const fontForeign: PdfCheck = {
  code: 'font-foreign',
  severity: 'error',
  title: 'A font that is not the house’s',
  why: 'The page does not look like UNHCR’s, and on another computer it would look different again.',
  example: {
    wrong: 'font-family: Arial; in styles/page.css',
    right: 'font-family: "Lato"; in styles/page.css',
  },
  mend: 'Take the other font out of styles, templates and drawings; in a drawing, turn text into outlines.',
  find({ language, finished }) {
    const foreign = finished.facts.fonts.filter(({ kind, name }) => kind !== 'Type3' && !house.test(name));
    const names = new Set(foreign.map(faceName));
    return [...names].map((name) => {
      return { message: `The PDF (${language}) has words in the font ${name}.`, about: name };
    });
  },
};
