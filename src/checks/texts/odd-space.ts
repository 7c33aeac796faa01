// Spaces that are not the space bar's, between words that may well be parted at a line's end.
import { codePointOf } from '../../printable.ts';
import type { DataCheck } from '../check.ts';
import { matches } from './read-passages.ts';

/**
 * A no-break or thin space between two words of four small letters or more; a figure space that has no figure on both
 * sides; any other space, or a tab, wherever it stands. Beside figures, initials, short words and punctuation a no-break
 * space is good typography, and a thin one may part thousands. Beside characters of East Asia their own space stays.
 */
const odd =
  /(?<=(?<!\p{L})\p{Ll}{4,})[\u00A0\u2009\u202F\u3000]+(?=\p{Ll}{4,})|(?<!\p{N})\u2007+|\u2007+(?!\p{N})|[\t\u1680\u2000-\u2006\u2008\u200A\u205F]+/gu;

/** Warning for each: what a web page or a word processor left in a copied text. */
export const oddSpace: DataCheck = {
  code: 'odd-space',
  severity: 'warning',
  title: 'A space that is not the usual one',
  why: 'A no-break space out of a copied text keeps words together that a line should part, and leaves a hole in the line.',
  example: { wrong: 'legal[U+00A0]assistance', right: 'legal assistance' },
  mend: 'Type the space again.',
  find: (subject) =>
    matches(subject, odd, ({ match: [space], words }) => {
      return `The space in “${words}” is not the usual one (${codePointOf(space)}).`;
    }),
};
