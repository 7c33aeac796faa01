// A letter that the language's alphabet lacks, in a word that is not marked as one of another language: dästäk, assıstance.
import { languageOf } from '../../language/index.ts';
import type { Alphabet } from '../../language/spelling.ts';
import { isIn } from '../../text/narrow.ts';
import { type DataCheck, type Found, memoiseLanguage } from '../check.ts';
import { notInLanguage } from '../languages/other-language.ts';
import { exactly, most, readPassages } from '../texts/read-passages.ts';
import { beginsSentence, vocabulary } from '../texts/vocabulary.ts';

/** A word of Latin letters alone; loose marks have a rule of their own. */
const word = /(?<![\p{L}\p{M}\p{N}@_\uE000])\p{Script=Latin}+(?![\p{L}\p{M}\p{N}@_])/gu;
/** Joined and mathematical letters, and those of phonetics, are told as look-alikes. */
const lookAlike = /[\uFB00-\uFB06\uFF21-\uFF5AªºǝƎ]/u;

/** Error for each such word; where it may be a word of another language, a note. */
export const foreignLetter: DataCheck = {
  code: 'foreign-letter',
  severity: 'error',
  doubts: true,
  title: 'A letter that the language does not have',
  why: 'The word cannot be searched, sorted or read aloud, and may be printed with a letter of another font.',
  example: { wrong: 'COP29-a dästäk', right: 'COP29-a dəstək' },
  mend: 'Type the word again with the keyboard of this language. Words of another language are marked, like :de[für].',
  needs: ['alphabet'],
  find: (subject) =>
    readPassages(subject.period).flatMap((passage) => {
      const { language, plain } = passage;
      const { alphabet } = languageOf(language);
      if (!alphabet || !isIn(strangeLetter(language), plain)) return [];
      if (notInLanguage(subject).has(passage)) return [];
      const { dots } = languageOf(language);
      const knows = (small: string) =>
        vocabulary(subject, language).has(small) || dots?.common(small, false) === small;
      const found = [...plain.matchAll(word)].flatMap(({ 0: typed, index }): Found[] => {
        const fault = faultOf(typed, beginsSentence(plain, index), language, alphabet, knows);
        return fault ? [{ ...exactly(passage, index, index + typed.length), about: typed, ...fault }] : [];
      });
      return found.slice(0, most);
    }),
};

/** Any letter of Latin that the alphabet lacks: few passages have one. */
const strangeLetter = memoiseLanguage((language) => {
  const { letters = '' } = languageOf(language).alphabet ?? {};
  return new RegExp(`(?![${letters}${letters.toLocaleUpperCase(language)}])\\p{Script=Latin}`, 'u');
});

function faultOf(
  typed: string,
  isFirst: boolean,
  language: string,
  alphabet: Alphabet,
  knows: (small: string) => boolean,
): Pick<Found, 'message' | 'hint' | 'doubt'> | undefined {
  const small = typed.toLocaleLowerCase(language);
  const strange = [...typed].filter((letter) => !isOf(alphabet, letter, language));
  const [first] = strange;
  if (first === undefined || lookAlike.test(typed) || alphabet.loans?.includes(small)) return undefined;
  const asMeant = (meant: (letter: string, alphabet: Alphabet, language: string) => string) =>
    [...typed]
      .map((letter) => (strange.includes(letter) ? meant(letter, alphabet, language) : letter))
      .join('');
  // Ćinar is Çinar, where that stands elsewhere.
  const other = asMeant(otherMarks);
  const right = other !== typed && knows(other.toLocaleLowerCase(language)) ? other : asMeant(meant);
  const message = `“${typed}” has a letter that this language does not have: “${first}”.`;
  const fault = { message, hint: `Write “${right}”.` };
  const isSmall = small === typed;
  // Names of other languages keep their letters; of one with no more than those of a neighbour's keyboard, a word is made.
  const isNeighbours = strange.every((letter) => alphabet.ofNeighbour.includes(letter));
  const meantWord = right.toLocaleLowerCase(language);
  if (meantWord === small) return undefined;
  if (knows(meantWord) || ((isSmall || isNeighbours) && languageOf(language).spelling?.isWord(meantWord)))
    return fault;
  const isSlip = strange.some((letter) => alphabet.never.test(letter));
  if (isSmall && isSlip) return fault;
  const isName = !isSmall && (!isFirst || typed.slice(1) !== small.slice(1));
  return isName || (!isSmall && !isSlip) ? undefined : { message, doubt: true };
}

function isOf({ letters }: Alphabet, letter: string, language: string): boolean {
  return letters.includes(letter.toLocaleLowerCase(language));
}

/** The letter that another was typed for: as the language's table says, else without its marks. */
function meant(letter: string, { typedFor }: Alphabet, language: string): string {
  const small = letter.toLocaleLowerCase(language);
  const right = typedFor[small] ?? small.normalize('NFD').replace(/\p{M}/gu, '');
  return small === letter ? right : right.toLocaleUpperCase(language);
}

/** The letter of the alphabet that differs from another in its marks alone: ç for ć. */
function otherMarks(letter: string, { letters }: Alphabet, language: string): string {
  const bare = (one: string) => one.toLocaleLowerCase(language).normalize('NFD').replace(/\p{M}/gu, '');
  const right = [...letters].find((one) => one !== bare(letter) && bare(one) === bare(letter)) ?? letter;
  return letter === letter.toLocaleLowerCase(language) ? right : right.toLocaleUpperCase(language);
}
