// Small numbers that are typed as words: six, altı, first, birinci; by the language file's own lists.

import { Memory } from '../../memory.ts';
import { findAll } from '../../text/narrow.ts';
import type { LanguageSubject } from '../check.ts';

/** A number in words: as it is written, where, its value, and whether it is an ordinal. */
export type TypedWord = { raw: string; index: number; value: number; ordinal: boolean };

/** Every whole word of a text that is on one of the language's lists. `typed` is the text without its placeholders. */
export function typedNumberWords(typed: string, lang: LanguageSubject): readonly TypedWord[] {
  const known = read.get(lang.file) ?? new Memory<readonly TypedWord[]>(2000);
  read.set(lang.file, known);
  return known.of(typed, () => wordsIn(typed, lang));
}

/** Several checks ask for those of one text, and texts stay from period to period. */
const read = new WeakMap<LanguageSubject['file'], Memory<readonly TypedWord[]>>();

function wordsIn(typed: string, { language, file }: LanguageSubject): TypedWord[] {
  const locale = file.formats.locale ?? language;
  const { words, ordinal_words: ordinals } = file.formats;
  const found = findAll(/(?<![\p{L}\p{M}\p{N}-])\p{L}[\p{L}\p{M}]*(?![\p{L}\p{M}-])/gu, typed);
  return found.flatMap(({ 0: raw, index }): TypedWord[] => {
    const word = raw.toLocaleLowerCase(locale);
    const value = words.indexOf(word);
    if (value >= 0) return [{ raw, index, value, ordinal: false }];
    const rank = ordinals.indexOf(word);
    return rank >= 0 ? [{ raw, index, value: rank + 1, ordinal: true }] : [];
  });
}
