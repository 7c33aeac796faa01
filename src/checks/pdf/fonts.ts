// The fonts of a PDF: inside it, in part, as text, and none of others.
import type { FontFacts } from '../../pdf/facts.ts';
import type { PdfCheck } from '../check.ts';

/** A font’s name, or what it is if it has none. */
export function faceName({ name, kind }: FontFacts): string {
  return name === '' ? `without a name (${kind})` : name;
}

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
  find({ language, finished }) {
    return finished.facts.fonts
      .filter(({ embedded, subset }) => embedded && !subset)
      .map((font) => ({
        message: `The PDF (${language}) has the font ${faceName(font)} whole, not only the characters that it uses.`,
        about: faceName(font),
      }));
  },
};

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
