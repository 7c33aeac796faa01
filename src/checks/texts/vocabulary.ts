// The words that a language's texts are written with, each with the places where it stands.

import { ofText } from '../../memory.ts';
import { findAll } from '../../text/narrow.ts';
import { byLanguage, type DataSubject } from '../check.ts';
import { type ReadPassage, readPassages, readPassagesIn } from './read-passages.ts';

/** A word where it stands: as typed, in small letters, and its offset in `plain`. */
export type Word = {
  passage: ReadPassage;
  index: number;
  typed: string;
  small: string;
  /** Whether it has a capital though no sentence begins with it. */
  isName: boolean;
  /** Whether it has a capital, wherever it stands. */
  isCapital: boolean;
};

const word =
  /(?<![\p{L}\p{M}\p{N}@\uE000])\p{L}[\p{L}\p{M}]*(?:-\p{L}[\p{L}\p{M}]*)*(?![\p{L}\p{M}\p{N}@])/gu;

/** Every word of a passage; “self-reliance” is one. Words in capitals alone are not: they are abbreviations. */
export function wordsOf(passage: ReadPassage): readonly Word[] {
  const known = words.get(passage) ?? readWords(passage);
  words.set(passage, known);
  return known;
}

const words = new WeakMap<ReadPassage, readonly Word[]>();

function readWords(passage: ReadPassage): Word[] {
  const { plain, language } = passage;
  return typedIn(plain, language).map(({ index, typed, small, isName, isCapital }) => {
    return { passage, index, typed, small, isName, isCapital };
  });
}

const typedIn = ofText((plain, language): readonly Omit<Word, 'passage'>[] =>
  findAll(word, plain).flatMap(({ 0: typed, index }) => {
    if (typed.length > 1 && !/\p{Ll}/u.test(typed)) return [];
    const isCapital = /^\p{Lu}/u.test(typed);
    const isName = isCapital && !beginsSentence(plain, index);
    return [{ index, typed, small: typed.toLocaleLowerCase(language), isName, isCapital }];
  }),
);

/** Whether a sentence begins at an offset, or what follows a colon or dash does. */
export function beginsSentence(plain: string, index: number): boolean {
  const before = plain.slice(Math.max(0, index - 4), index);
  return index <= 1 ? /^[“(«]?$/u.test(before) : /[.!?…:–]\s*[“(«]?$/u.test(before);
}

/** The words of this period's texts in a language. */
export const wordsIn = byLanguage((subject: DataSubject, language): readonly Word[] =>
  readPassagesIn(subject, language).flatMap(wordsOf),
);

/**
 * How often each word is known: from this period's texts, from those of the period before it, from operation.yaml, and
 * from the template's own words. In small letters.
 */
export const vocabulary = byLanguage((subject: DataSubject, language): ReadonlyMap<string, number> => {
  const { previous, languages } = subject;
  const counts = new Map<string, number>();
  const add = (small: string) => counts.set(small, (counts.get(small) ?? 0) + 1);
  for (const { small } of wordsIn(subject, language)) add(small);
  for (const passage of previous ? readPassages(previous) : []) {
    if (passage.language === language && !passage.isName)
      for (const { small } of wordsOf(passage)) add(small);
  }
  const template = languages.find((one) => one.language === language)?.file.words;
  for (const text of textsOf(template)) {
    for (const [typed] of findAll(word, text)) add(typed.toLocaleLowerCase(language));
  }
  return counts;
});

function textsOf(words: unknown): string[] {
  if (typeof words === 'string') return [words.replace(/\{\{.*?\}\}/g, '\uE000')];
  if (typeof words !== 'object' || words === null) return [];
  return Object.values(words).flatMap(textsOf);
}
