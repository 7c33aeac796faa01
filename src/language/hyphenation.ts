// Where words may break at the end of a line: by the language's own rule, by the npm package hyphen's patterns elsewhere.
import { createRequire } from 'node:module';
import { Memory } from '../memory.ts';
import { languageOf } from './index.ts';
import { isLanguageTag, lineageOf } from './tag.ts';

/** Shorter words never break, and no shorter part of one stands alone on either line. */
const limits = { word: 7, before: 3, after: 3 };

/** Where a word of small letters may break, as offsets from its start. */
type Hyphenator = (word: string) => number[];

/**
 * The offsets in `text` at which a soft hyphen may stand. None in words with digits or with capitals inside (2024-cü,
 * COP29, BMT), in words that have a hyphen already, in addresses, in words shorter than seven letters, or where the
 * language has no rule.
 * @param code a tag like `az`; the rules of `en` hold for `en-GB`
 */
export function hyphenationPoints(text: string, code: string): number[] {
  const hyphenator = hyphenatorOf(code);
  if (!hyphenator) return [];
  const points: number[] = [];
  for (const { 0: chunk, index: start } of text.matchAll(/\S+/g)) {
    if (chunk.length < limits.word) continue;
    const inside = known.of(`${code} ${chunk}`, () => pointsIn(chunk, code, hyphenator));
    for (const at of inside) points.push(start + at);
  }
  return points;
}

/** Where words break is remembered: texts have the same ones again and again. */
const known = new Memory<readonly number[]>(20_000);

/** The offsets in what stands between two spaces. */
function pointsIn(chunk: string, code: string, hyphenator: Hyphenator): number[] {
  if (/[\p{N}\p{Pd}@/\\_\u00AD]|\p{L}[.:]\p{L}/u.test(chunk)) return [];
  return Array.from(chunk.matchAll(/[\p{L}\p{M}]+/gu)).flatMap(({ 0: word, index }) => {
    if (word.length < limits.word || !/^\p{L}[\p{Ll}\p{M}]+$/u.test(word)) return [];
    const small = word.toLocaleLowerCase(code);
    if (small.length !== word.length) return [];
    return hyphenator(small)
      .filter((at) => at >= limits.before && at <= word.length - limits.after)
      .map((at) => index + at);
  });
}

function hyphenatorOf(code: string): Hyphenator | undefined {
  const { breaks, hyphenPatterns } = languageOf(code);
  if (breaks) return breaks;
  const patterns = loaded.of(hyphenPatterns ?? code, () => {
    const names = hyphenPatterns ? [hyphenPatterns] : lineageOf(code).filter(isLanguageTag);
    return firstOf(names.map((name) => name.toLowerCase()));
  });
  return patterns && ((word) => offsetsOf(patterns.hyphenateSync(word)));
}

type Patterns = { hyphenateSync(word: string): string };

const loaded = new Memory<Patterns | undefined>(100, { lasting: true });

/** The patterns of the first name that there are patterns of. */
function firstOf(names: readonly string[]): Patterns | undefined {
  for (const name of names) {
    const patterns = loadPatterns(`hyphen/${name}`);
    if (patterns) return patterns;
  }
  return undefined;
}

/** The package brings no types and is CommonJS. */
function loadPatterns(name: string): Patterns | undefined {
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
