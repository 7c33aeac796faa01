// Letters whose dots and tails are characters of their own, as some programs store and some keyboards type them.
import { languageOf } from '../../language/index.ts';
import { codePointOf } from '../../printable.ts';
import type { DataCheck } from '../check.ts';
import { matches } from './read-passages.ts';

/**
 * Warning for each word with a letter and a mark that Unicode has as one letter (s and ̧ for ş: Normalization Form C,
 * Unicode Standard Annex 15), or an i with a second dot, which only Lithuanian writes, below another accent. Where
 * no letter of the language needs a mark of its own, any is a slip (in Azerbaijani u and ̇ for ü).
 */
export const looseMark: DataCheck = {
  code: 'loose-mark',
  severity: 'warning',
  title: 'A letter whose dot or tail is a character of its own',
  why: 'It may be printed well, but many searches do not find the word. Text copied from PDFs and file names has such letters, and so has İ that a program made small.',
  example: { wrong: 'qac\u0327qın (c and a tail)', right: 'qaçqın (the letter ç)' },
  mend: 'Type the word again with the keyboard of this language.',
  find: (subject) =>
    matches(
      subject,
      ({ plain }) => (/\p{M}/u.test(plain) ? /[\p{L}\p{M}]+/gu : undefined),
      ({ match: [word], passage: { language } }) => {
        const whole = composed(word);
        const isStray =
          languageOf(language).lettersWithoutMarks && /\p{Script=Latin}/u.test(word) && /\p{M}/u.test(whole);
        if (whole === word && !isStray) return undefined;
        const [letter = word] = /\p{L}\p{M}+/u.exec(isStray ? whole : lettersApart(word)) ?? [];
        const signs = Array.from(letter, (sign) => (/\p{M}/u.test(sign) ? codePointOf(sign) : `“${sign}”`));
        const message = `“${word}” has a loose mark: ${signs.join(' and ')} for one letter.`;
        if (isStray) return message;
        const right = composed(letter);
        return { message, hint: `Write “${whole}”, with “${right}” (${codePointOf(right)}).` };
      },
    ),
};

/** An i with a dot above its own. */
const secondDot = /[iıj]\u0307(?![\u0300\u0301\u0303])/gu;

/** The letters of a word that `composed` changes, with their marks. */
function lettersApart(word: string): string {
  return (word.match(/\p{L}\p{M}+/gu) ?? []).filter((letter) => composed(letter) !== letter).join('');
}

/** The word with each letter and its marks as one; scripts that Unicode itself takes apart stay as they are. */
function composed(word: string): string {
  return word
    .replace(secondDot, (pair) => pair.slice(0, 1))
    .replace(/\p{L}\p{M}+/gu, (letter) => {
      const whole = letter.normalize('NFC');
      return whole.length < letter.length ? whole : letter;
    });
}
