// The words of a passage with those of other languages in it, each with the way back: what both languages may have alike.

import { Memory } from '../../memory.ts';
import { findAll } from '../../text/narrow.ts';
import { type Plain, plainText } from '../../text/plain.ts';
import { readText } from '../../text/read.ts';
import { figure, type ReadPassage } from '../texts/read-passages.ts';

/** A match in these words: offsets in the passage's source. */
export type SourceWords = { words: string; start: number; end: number };

/** Several checks ask for those of one text, and texts stay from period to period. */
const known = new Memory<Plain>(1000);

/** What a pattern (global) finds in all words of a passage. */
export function findInWords({ text }: Pick<ReadPassage, 'text'>, pattern: RegExp): SourceWords[] {
  const { plain, starts, ends } = known.of(text, () => plainText(readText(text), { figure: () => figure }));
  return findAll(pattern, plain).map(({ 0: words, index }) => {
    return { words, start: starts[index] ?? 0, end: ends[index + words.length - 1] ?? 0 };
  });
}

/** A finding's place for such words. */
export function atSource({ source, path }: ReadPassage, { words, start }: SourceWords) {
  return { place: source.locate(path, start), at: path, about: words };
}
