// Characters without width, which nobody sees and which part a word for every search.
import type { Check } from '../check.ts';
import type { DataSubject } from '../subjects.ts';
import { matches } from './matches.ts';

/**
 * Zero-width spaces, joiners and marks of direction; a byte order mark inside of a text. Scripts that need them
 * (Arabic, Hebrew, those of India and South-East Asia) and emoji are left alone: only texts of these alphabets are
 * asked. So is the word joiner (U+2060), which somebody may mean.
 */
const hidden = /[\u200B-\u200F\u202A-\u202E\u2061-\u2064\u2066-\u2069\uFEFF]+/gu;
const western =
  /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Common}\p{Script=Inherited}\uE000\uE001]*$/u;

/** Error for each place: such a character has no meaning in these alphabets. */
export const hiddenCharacter: Check<DataSubject> = {
  code: 'hidden-character',
  severity: 'error',
  title: 'A character that cannot be seen',
  why: 'It came along with a copied text. A search does not find the word, and a screen reader stumbles over it.',
  example: { wrong: 'Azər[U+200B]baycan', right: 'Azərbaycan' },
  mend: 'Delete the word and type it again.',
  find: (subject) =>
    matches(
      subject,
      ({ plain }) => (western.test(plain) && !/\p{Extended_Pictographic}/u.test(plain) ? hidden : undefined),
      ({ match: [characters], words }) => {
        const codes = [...characters].map((one) => (one.codePointAt(0) ?? 0).toString(16).toUpperCase());
        return `“${words.replace(hidden, '')}” has a character that cannot be seen (U+${codes.join(', U+')}).`;
      },
    ),
};
