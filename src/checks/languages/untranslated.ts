// A passage that reads the same in two languages: one of them is not translated.
import { ofText } from '../../memory.ts';
import { narrow } from '../../text/narrow.ts';
import { type DataCheck, memoise } from '../check.ts';
import type { ReadPassage } from '../texts/read-passages.ts';
import { vocabulary } from '../texts/vocabulary.ts';
import { allPairsOf, nameOf, shortName, wholeOf } from './pairs.ts';

/** Warning once for each pair of languages, at the passage that is not in its own language. */
export const untranslated: DataCheck = {
  code: 'untranslated',
  severity: 'warning',
  title: 'A passage that is the same in two languages',
  why: 'It was copied to be translated, and forgotten.',
  example: {
    wrong: '(text.az.yaml) title: Access to services',
    right: '(text.az.yaml) title: Xidmətlərə çıxış',
  },
  mend: 'Translate it. Words that stay in another language are marked, like :en[Fuji Optical].',
  find: (subject) =>
    sameIn(subject).map(([strange, from]) => ({
      ...wholeOf(strange),
      message: `${nameOf(strange.path)} reads the same here as in ${shortName(from.source.file)}.`,
    })),
};

/** The passages that are not in their own language, each with the one that it is the same as: once for each pair. */
const sameIn = memoise((subject): [strange: ReadPassage, from: ReadPassage][] => {
  const known = new Map(
    subject.period.operation.languages.map((language) => [language, vocabulary(subject, language)]),
  );
  return allPairsOf(subject).flatMap(({ first, other }): [ReadPassage, ReadPassage][] => {
    const { words, joined, isSentence } = ownWords(first.plain, first.language);
    if (!isSentence || joined !== ownWords(other.plain, other.language).joined) return [];
    const isFirst = familiar(words, known.get(first.language)) < familiar(words, known.get(other.language));
    return [isFirst ? [first, other] : [other, first]];
  });
});

/** The passages that are told as not translated: their words are those of another language. */
export const untranslatedIn = memoise(
  (subject): ReadonlySet<ReadPassage> => new Set(sameIn(subject).map(([strange]) => strange)),
);

const word = /\p{L}[\p{L}\p{M}]*/gu;

/** The words of a passage, without figures and words of another language. */
const ownWords = ofText((plain) => {
  const words: readonly string[] = plain.match(narrow(word, plain)) ?? [];
  return { words, joined: words.join(' '), isSentence: areSentence(words) };
});

/**
 * Whether words are more than a name, an abbreviation or a credit: three words of which one begins small and is no
 * particle (Médecins du Monde), or two of which one is a long word in small letters.
 */
function areSentence(words: readonly string[]): boolean {
  const longest = Math.max(0, ...words.filter((word) => /^\p{Ll}/u.test(word)).map(({ length }) => length));
  return words.length >= 3 ? longest >= 4 : words.length === 2 && longest >= 6;
}

/** How many of these words a language has in other passages, or elsewhere in this one. */
function familiar(words: readonly string[], known: ReadonlyMap<string, number> | undefined): number {
  return words.filter((word) => (known?.get(word.toLowerCase()) ?? 0) > 1).length;
}
