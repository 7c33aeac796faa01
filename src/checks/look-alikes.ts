// Letters of another script inside a word: they look alike, but cannot be searched, sorted or read aloud.
import type { Finding } from '../errors.ts';
import type { Period } from '../period/period.ts';

/** Words with letters of Latin and of Cyrillic or Greek side by side (Unicode Technical Standard 39, mixed scripts). */
const mixed =
  /[\p{L}\p{M}]*(?:\p{Script=Latin}\p{M}*[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{M}*\p{Script=Latin})[\p{L}\p{M}]*/gu;

/** Error `look-alike` for each such word, at the first letter that is not of the script of the others. */
export function checkLookAlikes(period: Period): Finding[] {
  return [...Object.values(period.texts), period.names].flatMap(({ passages, locate }) =>
    passages.flatMap(({ path, text }) =>
      [...text.matchAll(mixed)].map(([word]): Finding => {
        const latin = [...word].filter((letter) => /\p{Script=Latin}/u.test(letter)).length;
        const odd = latin * 2 >= word.length ? /[\p{Script=Cyrillic}\p{Script=Greek}]/u : /\p{Script=Latin}/u;
        const letter = odd.exec(word)?.[0] ?? '';
        const hex = (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
        return {
          code: 'look-alike',
          severity: 'error',
          message: `“${word}” has a letter of another alphabet: “${letter}” (U+${hex}).`,
          hint: 'Type the word again with the keyboard of this language.',
          place: locate(path, word),
        };
      }),
    ),
  );
}
