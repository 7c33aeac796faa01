// Where words may break at the end of a line: by syllable in Azerbaijani, by the npm package hyphen's patterns elsewhere.
import { createRequire } from 'node:module';

/** Shorter words never break, and no shorter part of one stands alone on either line. */
const limits = { word: 7, before: 3, after: 3 };

/** Where a word of small letters may break, as offsets from its start. */
type Hyphenator = (word: string) => number[];

/** Languages with a rule of our own, or whose patterns go by another name than the language's code. */
const ownRules: Record<string, Hyphenator> = { az: azerbaijaniBreaks };
const patternNames: Record<string, string> = { en: 'en-gb', no: 'nb' };

/**
 * The offsets in `text` at which a soft hyphen may stand. None in words with digits or with capitals inside (2024-cü,
 * COP29, BMT), in words that have a hyphen already, in addresses, in words shorter than seven letters, or where the
 * language has no rule.
 * @param language a code like `az`; of `zh-Hant` the first part counts
 */
export function hyphenationPoints(text: string, language: string): number[] {
  const [code = ''] = language.toLowerCase().split('-');
  const hyphenator = hyphenatorOf(code);
  if (!hyphenator) return [];
  const points: number[] = [];
  for (const { 0: chunk, index: start } of text.matchAll(/\S+/g)) {
    if (/[\p{N}\p{Pd}@/\\_\u00AD]|\p{L}[.:]\p{L}/u.test(chunk)) continue;
    for (const { 0: word, index } of chunk.matchAll(/[\p{L}\p{M}]+/gu)) {
      if (word.length < limits.word || !/^\p{L}[\p{Ll}\p{M}]+$/u.test(word)) continue;
      const small = word.toLocaleLowerCase(code);
      if (small.length !== word.length) continue;
      const inside = hyphenator(small).filter(
        (at) => at >= limits.before && at <= word.length - limits.after,
      );
      points.push(...inside.map((at) => start + index + at));
    }
  }
  return points;
}

/**
 * Azerbaijani: a single consonant goes to the next syllable, of two each keeps one, of three the last goes on (but ty
 * stays together: sen-tyabr), of four two. Sources: the rules on carrying words over to the next line and on syllables,
 * https://language.az/ru/06141720.html and https://language.az/06121713.html (“sətirdən-sətrə keçirilməsi”, “heca”).
 */
function azerbaijaniBreaks(word: string): number[] {
  if (!/^[abcçdeəfgğhxıijkqlmnoöprsştuüvyz]+$/.test(word)) return [];
  const vowels = Array.from(word.matchAll(/[aeəıioöuü]/g), (match) => match.index);
  return vowels.slice(1).map((vowel, index) => {
    const consonants = vowel - (vowels[index] ?? 0) - 1;
    if (consonants === 0) return vowel;
    const isPair = consonants >= 4 || (consonants === 3 && word.slice(vowel - 2, vowel) === 'ty');
    return vowel - (isPair ? 2 : 1);
  });
}

function hyphenatorOf(code: string): Hyphenator | undefined {
  if (Object.hasOwn(ownRules, code)) return ownRules[code];
  if (!/^[a-z]{2,3}$/.test(code)) return undefined;
  const name = Object.hasOwn(patternNames, code) ? patternNames[code] : code;
  const patterns = loadPatterns(`hyphen/${name}`);
  return patterns && ((word) => offsetsOf(patterns.hyphenateSync(word)));
}

/** The package brings no types and is CommonJS; `require` keeps what it has loaded. */
function loadPatterns(name: string): { hyphenateSync(word: string): string } | undefined {
  try {
    return createRequire(import.meta.url)(name);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}

function offsetsOf(hyphenated: string): number[] {
  let at = 0;
  return hyphenated
    .split('\u00AD')
    .slice(0, -1)
    .map((syllable) => {
      at += syllable.length;
      return at;
    });
}
