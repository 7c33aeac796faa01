// Letters of another alphabet, and signs typed for letters: they look alike, but cannot be searched, sorted or read aloud.
import { languageOf } from '../../language/index.ts';
import { codePointOf } from '../../printable.ts';
import { isIn, narrow } from '../../text/narrow.ts';
import type { DataCheck, Found } from '../check.ts';
import { foundAt, most, type ReadPassage, readPassages, remedyAt } from './read-passages.ts';

/** Error for each such word, at the first letter that is not of the alphabet of the others. */
export const lookAlike: DataCheck = {
  code: 'look-alike',
  severity: 'error',
  title: 'A letter that only looks right',
  why: 'A letter of another alphabet looks the same in print, but the word cannot be searched, sorted or read aloud.',
  example: { wrong: 'Xidmәtlərə (ә of Cyrillic)', right: 'Xidmətlərə' },
  mend: 'Type the word again with the keyboard of this language.',
  find: ({ period }) => [
    // All strings of operation.yaml, too: names, codes and addresses that are in no language.
    ...[...Object.values(period.texts), period.names].flatMap((source) =>
      source.passages.flatMap(({ path, text }) =>
        wordsOf(text)
          .filter(([word]) => isMixed(word))
          .slice(0, most)
          .map(({ 0: word, index }) => {
            const now = inLatin(word);
            return {
              ...{ ...tellLetter(word), place: source.locate(path, index), at: path, about: word },
              ...(now !== undefined &&
                source !== period.names && { remedy: { start: index, was: word, now } }),
            };
          }),
      ),
    ),
    ...[...Map.groupBy(readPassages(period), ({ language }) => language).values()].flatMap(inLanguage),
  ],
};

const another = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
/** Joined letters out of a PDF (ﬁ), wide ones (Ａ), and bold letters that are signs of mathematics (𝐁𝐌𝐓). */
const dressed = /[\uFB00-\uFB06\uFF21-\uFF3A\uFF41-\uFF5A\u{1D400}-\u{1D7CB}]/u;
/** Cyrillic and Greek letters that have a Latin twin, and the twin of each. */
const cyrillic = ['аеорсухіјѕһԛԝәАВЕЅІЈКМНОРСТУХҺԚԜӘ', 'aeopcyxijshqwəABESIJKMHOPCTYXHQWƏ'] as const;
const greek = ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο', 'ABEZHIKMNOPTYXo'] as const;
const latinTwins: ReadonlyMap<string, string> = new Map(
  [cyrillic, greek].flatMap(([letters, latin]) =>
    [...letters].map((letter, at): [string, string] => [letter, latin[at] ?? letter]),
  ),
);
/** Words of nothing but these: СОР, а. */
const twins = new RegExp(`^(?:[${cyrillic[0]}]+|[${greek[0]}]+)$`, 'u');

/** The words of a text, if it has any letter that is worth a look. */
function wordsOf(text: string): RegExpExecArray[] {
  const isWorth = isIn(another, text) || dressed.test(text) || /[@ǝƎ∂]/.test(text);
  return isWorth ? [...text.matchAll(/[\p{L}\p{M}@∂]+/gu)] : [];
}

/** Letters of Latin and of Cyrillic or Greek in one word (Unicode Technical Standard 39, mixed scripts). */
function isMixed(word: string): boolean {
  return another.test(word) && /\p{Script=Latin}/u.test(word);
}

/** A word of mostly Latin letters in these alone; nothing where one of the others has no twin. */
function inLatin(word: string): string | undefined {
  const latin = (word.match(/\p{Script=Latin}/gu) ?? []).length;
  const now = [...word].map((letter) => latinTwins.get(letter) ?? letter).join('');
  return latin * 2 >= word.length && !another.test(now) ? now : undefined;
}

/** What is told by the language of a text: twins where Latin letters are written, and signs for letters. */
function inLanguage(passages: readonly ReadPassage[]): Found[] {
  const strange = passages.filter(({ plain }) => wordsOf(plain).length > 0);
  if (strange.length === 0 || !isLatin(passages.map(({ plain }) => plain).join(' '))) return [];
  return strange.flatMap(inProse);
}

function inProse(passage: ReadPassage): Found[] {
  const { plain, language } = passage;
  const hasTwins = isLatin(plain);
  const found = wordsOf(plain).flatMap(({ 0: word, index }) => {
    const sign = dressed.exec(word)?.[0] ?? languageOf(language).signsForLetters?.exec(word)?.[0];
    return isMixed(word) || (!sign && !(hasTwins && twins.test(word))) ? [] : [{ word, index, sign }];
  });
  return found.slice(0, most).map(({ word, index, sign }) => {
    const at = foundAt(passage, index, index + word.length);
    const now = sign ? undefined : [...word].map((letter) => latinTwins.get(letter) ?? letter).join('');
    const remedy = remedyAt(passage, index, index + word.length, now);
    return { ...at, ...(sign ? tellSign(word, sign) : tellLetter(word)), about: word, remedy };
  });
}

/** Whether a text is not written in an alphabet that Latin letters have twins in. Twins themselves tell nothing. */
function isLatin(text: string): boolean {
  const others = (text.match(/[\p{L}\p{M}]+/gu) ?? []).filter(
    (word) => narrow(another, word).test(word) && !twins.test(word),
  );
  return (text.match(/\p{Script=Latin}/gu) ?? []).length >= others.join('').length;
}

function tellSign(word: string, sign: string): Pick<Found, 'message'> {
  return { message: `“${word}” has “${sign}” (${codePointOf(sign)}) in the place of a letter.` };
}

/** The letter of the alphabet that fewer letters of the word have. */
function tellLetter(word: string): Pick<Found, 'message'> {
  const latin = (word.match(/\p{Script=Latin}/gu) ?? []).length;
  const letter =
    (latin * 2 >= word.length ? another : /\p{Script=Latin}/u).exec(word)?.[0] ?? word.slice(0, 1);
  return { message: `“${word}” has a letter of another alphabet: “${letter}” (${codePointOf(letter)}).` };
}
