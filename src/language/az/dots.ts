// Azerbaijani words that are typed without their dots and tails: qacqin for qaçqın.
import { Memory } from '../../memory.ts';
import { isOneStep } from '../../nearest.ts';
import { narrow } from '../../text/narrow.ts';
import type { Dots } from '../language.ts';
import { commonWords } from './common-words.ts';
import { dottedPairs } from './dotted-pairs.ts';
import { isEnding } from './endings.ts';

const plain: Readonly<Record<string, string>> = { ə: 'e', ı: 'i', ö: 'o', ü: 'u', ş: 's', ç: 'c', ğ: 'g' };

/** Each word of a text is held against many. */
const foldedOnes = new Memory<string>(10_000);

const folded = (word: string) =>
  foldedOnes.of(word, () => word.replace(/[əıöüşçğ]/g, (letter) => plain[letter] ?? letter));

/** What makes other nouns and adjectives of a noun: çörəkçi, kəndli, gənclik, dərssiz. */
const made = /^(?:ç[ıiuü]|l[ıiuü](?:[qk]|[ğy]\p{L}+)?|s[ıiuü]z)(?:l[aə]r)?\p{L}{0,4}$/u;

export const dots: Dots = {
  folded,
  common(word, isName) {
    const letters = folded(word);
    for (let length = letters.length; length >= 3; length -= 1) {
      const stem = stems().get(letters.slice(0, length));
      if (!stem || (isName && !stem.isName && word.length < 6)) continue;
      // No ending has an e; long stems go on as they like, in verbs too.
      const rest = word.slice(length).replaceAll('e', 'ə');
      const isLong = length > 5 && /^[aəbcdıiklmnqrstuüyzş]{0,9}$/u.test(rest);
      if (rest === '' || isEnding(rest) || (length > 3 && narrow(made, rest).test(rest)) || isLong)
        return stem.small + rest;
    }
    return undefined;
  },
  sureWithout: 'e',
  withDottedI: (word) => word.replaceAll('ı', 'i'),
  // No ending has an e.
  asEnding(letters) {
    const right = letters.replaceAll('e', 'ə');
    return isEnding(right) ? right : undefined;
  },
  // oldu and öldü, onun and önün, acıq and açıq, uzun and üzün, eldə and əldə.
  rightWithout:
    /^(?:(?:ol|don|bol|dur|tut|sus)(?:d?u|um|ub|ur|uş|mu)|on(?:un?|a)|uzu|usu|uda|buzu|golu|kor|acı|acd|sac|bas|yas|as(?:a|d|ı)|is(?:i|d)|qus|e[ltn](?:də|in?|ə)|gec|bic|sis)/u,
  areBothRight(one, other) {
    return twinsOf(one).some(([first, second]) => {
      if (!other.startsWith(second)) return false;
      const [rest, otherRest] = [one.slice(first.length), other.slice(second.length)];
      return dots.folded(rest) === dots.folded(otherRest) && (first.length > 3 || isShortRest(rest));
    });
  },
};

type Twins = readonly (readonly [first: string, second: string])[];

/** The pairs by each of their two words, that one first: the two have the same letters but for dots. */
const pairs: ReadonlyMap<string, Twins> = Map.groupBy(
  dottedPairs.flatMap(([a = '', b = '']) => [[a, b] as const, [b, a] as const]),
  ([first]) => first,
);
const longestTwin = Math.max(...[...pairs.keys()].map((word) => word.length));

/** Of the word that was asked for last: one is held against many. */
let asked: { word: string; twins: Twins } = { word: '', twins: [] };

/** The pairs with a word that this one begins with. */
function twinsOf(word: string): Twins {
  if (asked.word === word) return asked.twins;
  const beginnings = Array.from({ length: longestTwin }, (_, index) => word.slice(0, index + 1));
  const twins = [...new Set(beginnings)].flatMap((beginning) => pairs.get(beginning) ?? []);
  asked = { word, twins };
  return twins;
}

/** Whether letters are a word but for one that was left out, or two that changed places. */
function isLess(typed: string, word: string): boolean {
  if (typed.length > word.length || !isOneStep(typed, word)) return false;
  return typed.length < word.length || [...typed].sort().join('') === [...word].sort().join('');
}

let known: ReadonlyMap<string, { small: string; isName: boolean }> | undefined;

/** The common words by their folded letters. */
function stems() {
  known ??= new Map(
    commonWords.map((word) => {
      const small = word.toLocaleLowerCase('az');
      return [folded(small), { small, isName: small !== word }];
    }),
  );
  return known;
}

let long: ReadonlyMap<string | undefined, string[]> | undefined;

/** The common words that are long enough for a slip to be seen in them, by their first letter. */
function longStems() {
  long ??= Map.groupBy(
    [...stems().values()].flatMap(({ small }) => (small.length < 7 ? [] : small)),
    ([first]) => first,
  );
  return long;
}

/** The common word that a word of small letters begins like, but for one letter; with the ending that follows. */
export function nearCommon(word: string): string | undefined {
  for (const small of longStems().get(word[0]) ?? []) {
    if (word.startsWith(small)) continue;
    const length = [small.length - 1, small.length].find(
      (one) =>
        word.slice(one - 2, one) === small.slice(-2) &&
        isLess(word.slice(0, one), small) &&
        (word.length === one || isEnding(word.slice(one))),
    );
    if (length !== undefined) return small + word.slice(length);
  }
  return undefined;
}

/** What a word of two or three letters may go on with and be the same word: endings of nouns and of verbs. */
function isShortRest(rest: string): boolean {
  return (
    rest === '' ||
    isEnding(rest) ||
    /^(?:[ıiuü]b|[ıiuü]r|[aə]r|[aə]n|d[ıiuü]|m[ıiuü]ş|m[aə][qk]|[aə]c[aə][qk]|s[aə]|l[ıiuü]|s[ıiuü]z|[ıiuü]m)(?:$|\p{L}{1,5}$)/u.test(
      rest,
    )
  );
}
