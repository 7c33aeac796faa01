// Which sentences are in another script or language than their file, as far as their words tell.
import { inScriptLike, type Likeness, likeness, othersLike } from '../../language/little-words.ts';
import { isKnownScript, scriptOfWord } from '../../language/scripts.ts';
import { scriptOf } from '../../language/tag.ts';
import { sentencesIn } from '../../text/sentences.ts';
import type { ReadPassage } from '../texts/read-passages.ts';

/** A part of a passage (offsets in `plain`) in another script, or in another language of its own; the likely language. */
export type Strange = { start: number; end: number; script?: string; language?: string; doubt: boolean };

/** Words in square brackets are still to come. */
const open = /\[[^[\]]*\]/gu;
/** Words in quotation marks: names, titles. */
const quoted = /“[^“”]*”|„[^„“”]*[“”]|«[^«»]*»|"[^"]*"/gu;
const word = /[\p{L}\p{M}][\p{L}\p{M}\u200C’ʼ]*/gu;

/** A passage that is strange as a whole, or its first sentence that is. */
export function strangeIn({ plain, language }: Pick<ReadPassage, 'plain' | 'language'>): Strange | undefined {
  const own = scriptOf(language);
  if (!isKnownScript(own)) return undefined;
  const whole = judge(plain, 0, plain.length, language, own);
  if (whole) return whole;
  const sentences = sentencesIn(plain, language);
  if (sentences.length < 2) return undefined;
  for (const { start, end } of sentences) {
    const strange = judge(plain, start, end, language, own);
    if (strange) return strange;
  }
  return undefined;
}

function judge(
  plain: string,
  start: number,
  end: number,
  language: string,
  own: string,
): Strange | undefined {
  const text = plain.slice(start, end).replace(open, ' ');
  const bare = wordsOf(text.replace(quoted, ' '));
  // What is quoted as a whole is a quotation, and no name.
  const all = bare.length >= 3 ? bare : wordsOf(text);
  const strange = inOtherScript(all, own) ?? inOtherLanguage(all, language, own);
  return strange && { start, end, ...strange };
}

function wordsOf(text: string): string[] {
  return text.match(word) ?? [];
}

/** A word that is no name and no abbreviation: in small letters, or of a script that has no others. */
const isSmall = (one: string) => !/^\p{Lu}/u.test(one);

/** More small words of another script than words of its own. */
function inOtherScript(words: readonly string[], own: string): Omit<Strange, 'start' | 'end'> | undefined {
  const strange = words.filter((one) => isSmall(one) && (scriptOfWord(one) ?? own) !== own);
  const [first] = strange;
  if (first === undefined) return undefined;
  const owned = words.filter((one) => scriptOfWord(one) === own).length;
  const longest = Math.max(...strange.map(({ length }) => length));
  // Of a heading, a word or two.
  const isShort = strange.length < 4;
  if (strange.length <= owned || (isShort && (owned > 0 || words.length < 2 || longest < 5)))
    return undefined;
  const script = scriptOfWord(first);
  const name = script && nameOf(inScriptLike(strange, script), strange.length);
  return { doubt: isShort, ...(script && { script }), ...(name && { language: name }) };
}

/** Little words and letters of another language, and next to none of its own. */
function inOtherLanguage(
  words: readonly string[],
  language: string,
  script: string,
): Omit<Strange, 'start' | 'end'> | undefined {
  // A sentence begins with a capital, and maybe with a little word.
  const small = words
    .map((one, at) => (at === 0 ? one.toLocaleLowerCase(language) : one))
    .filter((one) => isSmall(one) && scriptOfWord(one) === script);
  if (small.length < 6) return undefined;
  const own = likeness(small, language);
  // A right sentence has little words enough: nothing else has to be looked at.
  if (own && own.hits >= small.length / 3) return undefined;
  const others = othersLike(small, language);
  const [likest] = others;
  if (!likest || small.length - likest.hits < 2) return undefined;
  const isLike = own
    ? likest.different >= (own.hits === 0 && likest.hits >= 3 ? 2 : 3) &&
      likest.hits >= small.length * 0.15 &&
      likest.hits >= own.hits * 2
    : likest.different >= 4 && likest.hits >= small.length * 0.3;
  if (!isLike) return undefined;
  const name = nameOf(others, small.length);
  return { doubt: !own, ...(name && { language: name }) };
}

/** The likest language, where it is sure: no other is nearly as like. */
function nameOf([first, second]: readonly Likeness[], words: number): string | undefined {
  if (!first || first.different < 2 || first.hits < words * 0.15) return undefined;
  return second && second.hits > first.hits * 0.75 ? undefined : first.language;
}
