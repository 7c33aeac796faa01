// Cuts words into sentences: of a passage, of what is typed in it, or as it is printed.
import { languageOf } from '../language/index.ts';
import { ofText } from '../memory.ts';
import { narrow } from './narrow.ts';
import type { Span } from './nodes.ts';

/**
 * A stop with what closes behind it: quotation marks, a bracket, the signs of bold. Stops of Armenian, Arabic, Urdu, Hindi,
 * Amharic, Khmer and Burmese too; Thai has none.
 */
const stop = /(?<mark>[.!?…;։؟۔।॥።፧។៕။؛፤]+)(?:[”"“’)\]*]|[\u00A0\u202F ]?»)*(?=\s|$)/gu;
/** What a sentence may begin with before its first letter. */
const opening = /^[\s“”„"«‘([¿¡*–—]*/u;

/** A letter that begins no sentence. Those of Georgian do: it has capitals for headlines alone. */
const small = /^(?!\p{Script=Georgian})\p{Ll}/u;

/** How many characters beside a stop tell what it is. */
const reach = 20;

/**
 * The sentences of a text, in order, without gaps: offsets in it. A stop that a small letter follows ends none, nor does
 * one after one or two digits (“11. Juni”), a single letter or an abbreviation of the language.
 * @param clauses whether a semicolon ends one too
 */
export function sentencesIn(text: string, language: string, { clauses = false } = {}): readonly Span[] {
  return (clauses ? known.clauses : known.sentences)(text, language);
}

/** Several checks ask for those of one text, and texts stay from period to period. */
const known = {
  sentences: ofText((text, language): readonly Span[] => cut(text, language, false)),
  clauses: ofText((text, language): readonly Span[] => cut(text, language, true), 4000),
};

function cut(text: string, language: string, clauses: boolean): Span[] {
  const { abbreviations } = languageOf(language);
  const ends = [...text.matchAll(stop)].flatMap(({ 0: found, index, groups }) => {
    const end = index + found.length;
    if (/^[;؛፤]$/.test(groups?.mark ?? '')) return clauses ? [end] : [];
    const behind = text.slice(end, end + reach).replace(opening, '');
    const goesOn = narrow(small, behind).test(behind);
    const before = text.slice(Math.max(0, index - reach), index);
    return goesOn || (groups?.mark === '.' && isShort(before, abbreviations)) ? [] : [end];
  });
  if (ends.at(-1) !== text.length) ends.push(text.length);
  return ends
    .map((end, at) => ({ start: ends[at - 1] ?? 0, end }))
    .filter(({ start, end }) => text.slice(start, end).trim() !== '');
}

const lastWord = /(?:\p{L}\.)*[\p{L}\p{M}\p{N}]*$/u;
/** A letter, a short number, or letters with full stops between. */
const letters = /^(?:\p{L}|\p{N}{1,2}|(?:\p{L}\.)+\p{L})$/u;

/** Whether a text ends in what a full stop makes short. Where abbreviations are not known, in two letters. */
function isShort(before: string, abbreviations: RegExp | undefined): boolean {
  const word = narrow(lastWord, before).exec(before)?.[0] ?? '';
  return narrow(letters, word).test(word) || (abbreviations ?? /^\p{L}{2}$/u).test(word);
}

/** The sentence around an offset. */
export function sentenceAt(sentences: readonly Span[], offset: number): Span {
  return sentences.find(({ end }) => end > offset) ?? sentences.at(-1) ?? { start: 0, end: 0 };
}
