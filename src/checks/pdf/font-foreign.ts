// All words are set in the house’s faces.
import { scriptFaces } from '../../language/faces.ts';
import type { PdfCheck } from '../check.ts';
import { faceName } from './fonts.ts';

/** The faces of Lato that pages are set in (src/layout/fonts.ts), and those of other scripts. */
const house = new RegExp(
  `^(?:Lato-Italic|(?:${['Lato', ...Object.values(scriptFaces).map(({ name }) => name)].join('|')})-(?:Regular|Bold|Black))$`,
);

/** A font that is neither Lato in one of its four faces nor a script’s own. */
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
