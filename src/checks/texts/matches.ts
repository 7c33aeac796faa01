// Finds a pattern in the words of every passage, and the exact place of each find in its file.

import { findAll } from '../../text/narrow.ts';
import type { Found } from '../check.ts';
import type { DataSubject } from '../subjects.ts';
import { type ReadPassage, readPassages } from './read-passages.ts';

/** A find: the match, the passage that it stands in, and its words as they stand in the file, shortened to one line. */
export type Match = { match: RegExpExecArray; passage: ReadPassage; words: string };

/**
 * What a rule says of each match of a pattern in the words of this period's passages.
 * @param pattern global; or one by passage, none where the rule has nothing to say of the passage's language
 * @param tell the message, or message and hint; nothing where the match is right after all
 * @param place `exactly` for a match that is found by its own words, without what stands around them
 */
export function matches(
  { period }: DataSubject,
  pattern: RegExp | ((passage: ReadPassage) => RegExp | undefined),
  tell: (match: Match) => string | Pick<Found, 'message' | 'hint'> | undefined,
  place: typeof foundAt = foundAt,
): Found[] {
  return readPassages(period).flatMap((passage) => {
    const wanted = typeof pattern === 'function' ? pattern(passage) : pattern;
    if (!wanted) return [];
    const found: Found[] = [];
    for (const match of findAll(wanted, passage.plain)) {
      if (found.length === most) break;
      const at = place(passage, match.index, match.index + match[0].length);
      const told = tell({ match, passage, words: shortened(at.about) });
      if (told !== undefined) found.push({ ...at, ...(typeof told === 'string' ? { message: told } : told) });
    }
    return found;
  });
}

/** How often one rule is told of one passage. Who has mended so many finds the others in the next run. */
export const most = 20;

function shortened(words: string): string {
  return words.length > 80 ? `${words.slice(0, 40).trimEnd()} … ${words.slice(-30).trimStart()}` : words;
}

/** What a finding says of its place: everything but the message. */
export type At = Pick<Found, 'at' | 'place'> & { about: string };

/**
 * Where words stand, from one offset of `plain` to another: widened to whole words, so that a sign is found by what
 * stands around it. A find that begins or ends with a space takes in the word beside it.
 */
export function foundAt(passage: ReadPassage, start: number, end: number): At {
  const { plain, text, path, source, starts, ends } = passage;
  const edge = wordEdge(plain, start, -1);
  // A bracket or quotation mark before the word is not told with it, but where the find is the space behind the mark.
  const [marks = ''] = /^[([“«„‘]*(?!\s)/u.exec(plain.slice(edge, start + 1)) ?? [];
  const from = Math.min(edge + marks.length, Math.max(edge, start));
  const to = wordEdge(plain, end, 1);
  const offset = starts[from] ?? 0;
  const words = text.slice(offset, ends[to - 1] ?? text.length);
  const about = words.replace(/[ \t\n]+/g, ' ').trim();
  return { at: path, about, place: source.locate(path, offset) };
}

/** The same for these words alone: for finds that are words, and no signs between them. */
export function exactly(passage: ReadPassage, start: number, end: number): At {
  const { text, path, source, starts, ends } = passage;
  const offset = starts[start] ?? 0;
  const about = text
    .slice(offset, ends[end - 1] ?? text.length)
    .trim()
    .replace(/\s+/g, ' ');
  return { at: path, about, place: source.locate(path, offset) };
}

/** How far a find is widened to either side (characters): words are shorter, and one that is not need not be told whole. */
const furthest = 40;

/** The edge of the word that an offset stands in or beside; `step` tells which way to look. */
function wordEdge(plain: string, offset: number, step: 1 | -1): number {
  const next = (at: number) => plain[step > 0 ? at : at - 1];
  const isSpace = (character: string | undefined) => character !== undefined && /[ \t\n]/.test(character);
  const inside = plain[step > 0 ? offset - 1 : offset];
  let at = offset;
  if (isSpace(inside)) while (isSpace(next(at))) at += step;
  while (next(at) !== undefined && !isSpace(next(at)) && Math.abs(at - offset) < furthest) at += step;
  return at;
}
