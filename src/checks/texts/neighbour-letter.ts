// A letter of a neighbour's keyboard: it looks like the language's own in most places of a word, and is another one.
import { languageOf } from '../../language/index.ts';
import { codePointOf } from '../../printable.ts';
import { type DataCheck, memoiseLanguage } from '../check.ts';
import { notInLanguage } from '../languages/other-language.ts';
import { matches } from './read-passages.ts';

/** Warning for each word with such a letter. Words of the other language are left alone where they are marked. */
export const neighbourLetter: DataCheck = {
  code: 'neighbour-letter',
  severity: 'warning',
  title: 'A letter of another language’s keyboard',
  why: 'It looks nearly the same, but the word cannot be searched or sorted, and at its end or alone the letter has another form.',
  example: { wrong: 'كشور (with the kaf of Arabic)', right: 'کشور' },
  mend: 'Type the word again with the keyboard of this language. Words of another language are marked, like :ar[سلام].',
  find: (subject) =>
    matches(
      subject,
      (passage) => (notInLanguage(subject).has(passage) ? undefined : wordWith(passage.language)),
      ({ match: [word], passage: { language } }) => {
        const own = languageOf(language).neighbourLetters ?? {};
        const typed = [...word].find((letter) => Object.hasOwn(own, letter)) ?? '';
        const right = rightWords(word, own);
        const letters = [...(own[typed] ?? '')].slice(0, right.length);
        const named = letters.map((letter) => `“${letter}” (${codePointOf(letter)})`).join(' or ');
        return {
          message: `“${word}” has “${typed}” (${codePointOf(typed)}) of another language’s keyboard.`,
          hint: `Write ${right.map((one) => `“${one}”`).join(' or ')}, with ${named}.`,
          now: right.length === 1 ? right[0] : undefined,
        };
      },
    ),
};

const wordWith = memoiseLanguage((language) => {
  const letters = Object.keys(languageOf(language).neighbourLetters ?? {}).join('');
  return letters === ''
    ? undefined
    : new RegExp(`[\\p{L}\\p{M}\\u200C]*[${letters}][\\p{L}\\p{M}\\u200C]*`, 'gu');
});

/** The word with the language's own letters; where two may be meant at its end, with either. */
function rightWords(word: string, own: Readonly<Record<string, string>>): string[] {
  const letters = [...word];
  const inside = letters.slice(0, -1).map((letter) => own[letter]?.[0] ?? letter);
  const last = letters.at(-1) ?? '';
  return [...(own[last] ?? last)].map((letter) => [...inside, letter].join(''));
}
