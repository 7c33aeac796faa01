// Letters and signs in a form that only looks right: as PDFs store them, or typed of the parts that their keyboard has.
import type { DataCheck, Found } from '../check.ts';
import { matches } from './read-passages.ts';

/** A form, and what is right in its place. */
type Form = { pattern: RegExp; right(found: string): string };

/**
 * Shapes of Arabic letters, joined Hebrew and Armenian ones, and two Latin letters in one (Unicode: for older encodings alone); not
 * the words and signs among them (ﷺ, ﷼) that have no other form. Thai ำ of its two parts, and แ of two เ. The Ethiopic full stop of
 * two word spaces, or of two colons.
 */
const forms: readonly Form[] = [
  {
    pattern:
      /[\uFB50-\uFBB1\uFBD3-\uFD3D\uFD50-\uFDC7\uFE70-\uFEFC\uFB13-\uFB17\uFB1D-\uFB4F\u01C4-\u01CC\u01F1-\u01F3]+/g,
    right: (found) => found.normalize('NFKC'),
  },
  {
    pattern: /\u0E4D([\u0E48-\u0E4B]?)\u0E32/g,
    right: (found) => found.replace('\u0E4D', '').replace('\u0E32', '\u0E33'),
  },
  { pattern: /เเ/g, right: () => 'แ' },
  { pattern: /\u1361\u1361|(?<=\p{Script=Ethiopic}):[:\u1361]/gu, right: () => '።' },
];

/** Warning for each word. */
export const copiedForm: DataCheck = {
  code: 'copied-form',
  severity: 'warning',
  title: 'A letter in a form that only looks right',
  why: 'Searches and screen readers do not know the word. Text copied out of a PDF has such letters, and may have them in the wrong order.',
  example: { wrong: 'ﻧﯿﺎﺯﻫﺎ (shapes of letters)', right: 'نیازها' },
  mend: 'Type the word again with the keyboard of this language.',
  find: (subject) =>
    forms.flatMap(({ pattern, right }) => {
      const found = matches(subject, pattern, ({ words }) => ({
        message: `“${words}” is written with a form of letters that only looks right.`,
        hint: `Write “${words.replace(pattern, right)}”, if that reads right; else type it again.`,
      }));
      return found.filter((one, at) => !isSame(one, found[at - 1]));
    }),
};

/** Whether two finds are of one word. */
function isSame({ place, about }: Found, other: Found | undefined): boolean {
  return (
    about === other?.about && place?.line === other?.place?.line && place?.column === other?.place?.column
  );
}
