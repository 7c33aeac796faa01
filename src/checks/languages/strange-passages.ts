// Which sentences are in another script or language than their file, as far as their words tell.
import { inScriptLike, type Likeness, littleWordTest, othersLike } from '../../language/little-words.ts';
import { isKnownScript, scriptOfWord } from '../../language/scripts.ts';
import { scriptOf } from '../../language/tag.ts';
import { ofText } from '../../memory.ts';
import { findAll } from '../../text/narrow.ts';
import { sentencesIn } from '../../text/sentences.ts';

/** A part of a passage (offsets in `plain`) in another script, or in another language of its own; the likely language. */
export type Strange = { start: number; end: number; script?: string; language?: string; doubt: boolean };
type Judgement = Omit<Strange, 'start' | 'end'>;

/** A word with its offset; `small`: no name and no abbreviation, in small letters or of a script that has no others. */
type Word = { text: string; index: number; small: boolean; script: string | undefined; quoted: boolean };

/** What is known of a language: its script, and whether a word is one of its little ones. */
type Own = { language: string; script: string; isLittle: ((word: string) => boolean) | undefined };

/** Words in square brackets are still to come; those in quotation marks are names and titles. */
const aside = /\[[^[\]]*\]|“[^“”]*”|„[^„“”]*[“”]|«[^«»]*»|"[^"]*"/gu;
const word = /[\p{L}\p{M}][\p{L}\p{M}\u200C’ʼ]*/gu;

/** A passage that is strange as a whole, or its first sentence that is. */
export const strangeIn = ofText((plain, language): Strange | undefined => {
  const own: Own = { language, script: scriptOf(language), isLittle: littleWordTest(language) };
  if (!isKnownScript(own.script)) return undefined;
  const words = wordsOf(plain);
  const whole = judge(words, own);
  if (whole) return { start: 0, end: plain.length, ...whole };
  if (!hasStrangePart(words, own)) return undefined;
  for (const { start, end } of sentencesIn(plain, language)) {
    const strange = judge(
      words.filter(({ index }) => index >= start && index < end),
      own,
    );
    if (strange) return { start, end, ...strange };
  }
  return undefined;
});

/** Whether one of several sentences may be strange: a word of another script, or six words in a row with next to none of the little ones. */
function hasStrangePart(words: readonly Word[], { script, isLittle }: Own): boolean {
  if (words.length < 8) return false;
  if (!isLittle || words.some((one) => one.small && one.script !== script)) return true;
  const little = words.filter(({ small }) => small).map(({ text }) => isLittle(text));
  return little.some((_, at) => {
    const row = little.slice(at, at + 6);
    return row.length === 6 && row.filter(Boolean).length < 2;
  });
}

/** The words of a text, without those that are still to come. */
function wordsOf(plain: string): Word[] {
  const asides = asidesIn(plain);
  return findAll(word, plain).flatMap(({ 0: text, index }): Word[] => {
    const inside = asides.find(({ start, end }) => index > start && index < end);
    if (inside?.isOpen) return [];
    return [
      {
        text,
        index,
        small: !/^\p{Lu}/u.test(text),
        script: scriptOfWord(text),
        quoted: inside !== undefined,
      },
    ];
  });
}

/** Where words in brackets and in quotation marks stand; few texts have any, and the pattern takes a while to be made. */
function asidesIn(plain: string): { start: number; end: number; isOpen: boolean }[] {
  if (!/[[“„«"]/.test(plain)) return [];
  return Array.from(plain.matchAll(aside), ({ 0: found, index }) => {
    return { start: index, end: index + found.length, isOpen: found.startsWith('[') };
  });
}

function judge(all: readonly Word[], own: Own): Judgement | undefined {
  const bare = all.filter(({ quoted }) => !quoted);
  // What is quoted as a whole is a quotation, and no name.
  const words = bare.length >= 3 ? bare : all;
  return inOtherScript(words, own) ?? inOtherLanguage(words, own);
}

/** More small words of another script than words of its own. */
function inOtherScript(words: readonly Word[], own: Own): Judgement | undefined {
  const strange = words.filter(({ small, script = own.script }) => small && script !== own.script);
  const [first] = strange;
  if (first?.script === undefined) return undefined;
  const owned = words.filter(({ script }) => script === own.script).length;
  const longest = Math.max(...strange.map(({ text }) => text.length));
  // Of a heading, a word or two.
  const isShort = strange.length < 4;
  if (strange.length <= owned || (isShort && (owned > 0 || words.length < 2 || longest < 5)))
    return undefined;
  const texts = strange.map(({ text }) => text);
  const name = likely(inScriptLike(texts, first.script), texts.length);
  return { doubt: isShort, script: first.script, ...(name && { language: name }) };
}

/** Little words and letters of another language, and next to none of its own. */
function inOtherLanguage(words: readonly Word[], { language, script, isLittle }: Own): Judgement | undefined {
  // A sentence begins with a capital, and maybe with a little word.
  const small = words.flatMap((one, at) => {
    if (one.script !== script || (!one.small && at > 0)) return [];
    return [one.small ? one.text : one.text.toLocaleLowerCase(language)];
  });
  if (small.length < 6) return undefined;
  const hits = isLittle && small.filter(isLittle).length;
  // A right sentence has little words enough: nothing else has to be looked at.
  if (hits !== undefined && hits >= small.length / 4) return undefined;
  const others = othersLike(small, language);
  const [likest] = others;
  if (!likest || small.length - likest.hits < 2) return undefined;
  const isLike =
    hits === undefined
      ? likest.different >= 4 && likest.hits >= small.length * 0.3
      : likest.different >= (hits === 0 && likest.hits >= 3 ? 2 : 3) &&
        likest.hits >= small.length * 0.15 &&
        likest.hits >= hits * 2;
  if (!isLike) return undefined;
  const name = likely(others, small.length);
  return { doubt: hits === undefined, ...(name && { language: name }) };
}

/** The likest language, where it is sure: no other is nearly as like. */
function likely([first, second]: readonly Likeness[], words: number): string | undefined {
  if (!first || first.different < 2 || first.hits < words * 0.15) return undefined;
  return second && second.hits > first.hits * 0.75 ? undefined : first.language;
}
