// Words of a language without a dictionary that are one slip away from the beginning of a word that its texts have.
import type { Word } from '../texts/vocabulary.ts';

/** The letters of a word that is looked at, and those that two share around the slip and after it: shorter ones have too many neighbours. */
const shortest = 10;
const shared = 8;
const sharedAfter = 4;
/** The slip lies in this part of the known word: endings follow. */
const stemPart = 0.6;

/**
 * Each word that stands once and begins as no other does, with the one that it was meant to begin like.
 * @param known how often each word is known, in small letters
 */
export function nearStem(
  words: readonly Word[],
  known: ReadonlyMap<string, number>,
): { word: Word; right: string }[] {
  const long = [...known.keys()].filter((small) => small.length >= shared && !small.includes('-'));
  const byFirst = Map.groupBy(long, ([first]) => first);
  return words.flatMap((word) => {
    const { small } = word;
    if (small.length < shortest || small.includes('-') || known.get(small) !== 1) return [];
    const others = byFirst.get(small[0]) ?? [];
    for (const other of others) {
      const slip = slipBetween(small, other);
      if (!slip) continue;
      const begins = (text: string) => others.filter((one) => one.startsWith(text));
      const [mine, theirs] = [begins(small.slice(0, slip.end)), begins(other.slice(0, slip.otherEnd))];
      const count = theirs.reduce((sum, one) => sum + (known.get(one) ?? 0), 0);
      if (mine.length > 1 || count < 2) continue;
      return [{ word, right: other.slice(0, slip.otherEnd) + small.slice(slip.end) }];
    }
    return [];
  });
}

/** Where two words have found together again after one slip: offsets in both. */
function slipBetween(small: string, other: string): { end: number; otherEnd: number } | undefined {
  let at = 0;
  while (at < small.length && small[at] === other[at]) at += 1;
  if (at < 1 || at >= stemPart * other.length || at >= small.length) return undefined;
  // One for another, one too many, one too few, two swapped.
  for (const [mine, theirs] of [
    [1, 1],
    [1, 0],
    [0, 1],
    [2, 2],
  ] as const) {
    if (mine === 2 && (small[at] !== other[at + 1] || small[at + 1] !== other[at])) continue;
    const [rest, otherRest] = [at + mine, at + theirs];
    let same = 0;
    while (rest + same < small.length && small[rest + same] === other[otherRest + same]) same += 1;
    if (same >= sharedAfter && at + same >= shared - 1) {
      const length = Math.min(same, sharedAfter);
      return { end: at + mine + length, otherEnd: at + theirs + length };
    }
  }
  return undefined;
}
