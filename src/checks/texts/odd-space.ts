// Spaces that are not the space bar's, between words that may well be parted at a line's end.
import { codePointOf } from '../../printable.ts';
import type { Check } from '../check.ts';
import type { DataSubject } from '../subjects.ts';
import { matches } from './matches.ts';

/**
 * A no-break, thin or other space, or a tab, between two words of four small letters or more. Beside figures, initials,
 * short words and punctuation a no-break space is good typography.
 */
const odd = /(?<=(?<!\p{L})\p{Ll}{4,})[\t\u00A0\u2000-\u200A\u202F\u205F\u3000]+(?=\p{Ll}{4,})/gu;

/** Warning for each: what a web page or a word processor left in a copied text. */
export const oddSpace: Check<DataSubject> = {
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
