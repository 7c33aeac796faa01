// Puts words in the place of words that were found in a passage, so that nothing else of it changes: no figure, sign or address. Pure.
import { inCapitalsOf } from '../language/capitals.ts';
import { type Found, type Wanted, wordsOf } from './find.ts';
import { everyNode } from './nodes.ts';
import { readText } from './read.ts';

/** One of the places that were found, and whether the words could be put there. */
export type Replaced = { source: string; done: readonly boolean[] };

/**
 * Words as a passage's source has them: what would mean something has a backslash before it. Ends of lines are spaces, as a
 * passage is one paragraph.
 */
export function sourceOfWords(words: string): string {
  return words
    .replace(/\s*\n\s*/g, ' ')
    .replace(/[\\*_[\]]/g, '\\$&')
    .replace(/\{(?=\{)/g, '{\\');
}

/** What stands in the place of a place: with the capitals that it had, unless just these were asked for. */
export function inPlaceOf(found: string, instead: string, { isExact }: Wanted, language: string): string {
  return isExact ? instead : inCapitalsOf(found, instead, language);
}

/**
 * Replaces each place by what is given for it. Where the words would mean something else there, or take its meaning from a sign
 * beside them, the place stays as it is; a place that is not `isWithin`, too.
 * @param found in the order of the source
 */
export function replaceWords(source: string, found: readonly Found[], instead: readonly string[]): Replaced {
  let text = source;
  const done = found.map(() => false);
  // From the end on: what stands before keeps its offsets.
  for (const [back, one] of found.toReversed().entries()) {
    const at = found.length - 1 - back;
    const words = instead[at] ?? '';
    const place = words === '' ? withSpace(text, one) : one;
    const next = text.slice(0, place.start) + sourceOfWords(words) + text.slice(place.end);
    if (!place.isWithin || !isOnlyThat(text, next, place, words)) continue;
    text = next;
    done[at] = true;
  }
  return { source: text, done };
}

/** What is taken out between two spaces takes one of them with it. */
function withSpace(source: string, place: Found): Found {
  const isBetween = source[place.start - 1] === ' ' && source[place.end] === ' ';
  return isBetween ? { ...place, to: place.to + 1, end: place.end + 1 } : place;
}

/** Whether the words are the new ones, and all else is what it was. */
function isOnlyThat(before: string, after: string, { from, to }: Found, words: string): boolean {
  const [old, now] = [wordsOf(before).plain, wordsOf(after).plain];
  const wanted = old.slice(0, from) + words.replace(/\s*\n\s*/g, ' ') + old.slice(to);
  return now === wanted && signsOf(before).join('\n') === signsOf(after).join('\n');
}

/** Everything of a passage that is no word, in order. */
function signsOf(source: string): string[] {
  return everyNode(readText(source)).flatMap((node) => {
    if (node.kind === 'words' || node.kind === 'break') return [];
    if (node.kind === 'figure') return [node.raw];
    if (node.kind === 'link') return [`link ${node.address}`];
    return [node.kind === 'foreign' ? `foreign ${node.language}` : node.kind];
  });
}
