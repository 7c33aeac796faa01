// Spelling dictionaries in the form of Hunspell: words with flags, and the affixes that each flag allows. Nothing is
// expanded, and the list of words is searched as it stands, because a factsheet asks for a few hundred words.
import { Memory } from '../memory.ts';

/** A language's words. `near`: the words that are one slip of typing away, the likeliest first, of those that may be meant. */
export type Dictionary = {
  has(word: string): boolean;
  near(word: string, mayBeMeant?: (word: string) => boolean): string[];
  /** The flags of a stem; nothing where it is none. */
  flagsOf(stem: string): string | undefined;
};

type Affix = { flag: string; add: string; strip: string; condition: RegExp };

/**
 * Makes a dictionary of the two files of Hunspell (hunspell(5)), as far as its words with prefixes and suffixes go.
 * @param affixes the .aff file
 * @param list the .dic file, its lines in the order of their code units
 */
export function dictionaryOf(affixes: string, list: string): Dictionary {
  const suffixes = Map.groupBy(affixesIn(affixes, 'SFX'), ({ add }) => add.at(-1) ?? '');
  const prefixes = affixesIn(affixes, 'PFX');
  const known = new Memory<boolean>(50_000);
  const flags = new Memory<string | undefined>(50_000);
  const stretchOf = stretchesOf(list);

  const flagsOf = (stem: string): string | undefined => {
    const stretch = stretchOf(stem);
    if (stretch.start === stretch.end) return undefined;
    return flags.of(stem, () => {
      const line = lineAt(list, stretch, stem);
      if (line === stem) return '';
      // Behind a stem stand those that go on with a sign before the one of flags: it's, it/x.
      const own = line < `${stem}/` ? lineAt(list, stretch, `${stem}/`) : line;
      return own.startsWith(`${stem}/`) ? own.slice(stem.length + 1) : undefined;
    });
  };
  /** Whether a word is a stem with these flags, or one with a suffix. */
  const isMade = (word: string, flag = ''): boolean => {
    if (flagsOf(word)?.includes(flag)) return true;
    return (suffixes.get(word.at(-1) ?? '') ?? []).some((suffix) => {
      if (!word.endsWith(suffix.add)) return false;
      const stem = word.slice(0, word.length - suffix.add.length) + suffix.strip;
      const its = flagsOf(stem);
      return its?.includes(suffix.flag) && its.includes(flag) && suffix.condition.test(stem);
    });
  };
  const isWord = (word: string): boolean =>
    isMade(word) ||
    prefixes.some(({ add, flag }) => word.startsWith(add) && isMade(word.slice(add.length), flag));
  const has = (word: string): boolean => known.of(word, () => isWord(word));
  const near: Dictionary['near'] = (word, mayBeMeant = () => true) =>
    [...new Set(slipsOf(word))].filter((one) => mayBeMeant(one) && isWord(one));
  return { has, flagsOf, near };
}

/** The affixes of a kind: `SFX D y ied [^aeiou]y`, after a line that counts them. */
function affixesIn(affixes: string, kind: 'SFX' | 'PFX'): Affix[] {
  return affixes.split('\n').flatMap((line) => {
    const [name, flag = '', strip = '', add = '', condition] = line.split(/\s+/);
    if (name !== kind || condition === undefined || condition === '') return [];
    return [{ flag, add, strip: strip === '0' ? '' : strip, condition: new RegExp(`${condition}$`) }];
  });
}

/** Where lines stand in a list: from the first letter of the first to the first that is none of them. */
type Stretch = { start: number; end: number };

/** How many first letters of a word tell where it would stand: few words have the same ones. */
const firstLetters = 3;

/** Where the lines stand that have a word's first letters; empty where there are none. Looked for once for each letters. */
function stretchesOf(list: string): (word: string) => Stretch {
  const all = { start: list.indexOf('\n') + 1, end: list.length };
  const known = new Map([['', all]]);
  const stretchOf = (letters: string): Stretch => {
    const found = known.get(letters);
    if (found) return found;
    const wider = stretchOf(letters.slice(0, -1));
    const isNone = wider.start === wider.end;
    const [start, end] = isNone
      ? [0, 0]
      : [placeOf(list, wider, letters), placeOf(list, wider, `${letters}\uffff`)];
    const stretch = { start, end };
    known.set(letters, stretch);
    return stretch;
  };
  return (word) => stretchOf(word.slice(0, firstLetters));
}

/** The first line that is not before a key. */
function lineAt(list: string, stretch: Stretch, key: string): string {
  const at = placeOf(list, stretch, key);
  return list.slice(at, list.indexOf('\n', at));
}

/** Where the first line of a stretch begins that is not before a key, by halving. */
function placeOf(list: string, { start, end }: Stretch, key: string): number {
  let [low, high] = [start, end];
  while (low < high) {
    const from = Math.max(start, list.lastIndexOf('\n', ((low + high) >> 1) - 1) + 1);
    const until = list.indexOf('\n', from);
    if (list.slice(from, until) < key) low = until + 1;
    else high = from;
  }
  return low;
}

const letters = [...'esianrtolcdugmphbyfvkwzxqj'];

/** Everything that one slip makes of a word: two letters swapped, one too many, one too few, one for another. */
function slipsOf(word: string): string[] {
  const places = [...word, ''].map((_, at) => ({
    before: word.slice(0, at),
    letter: word[at] ?? '',
    after: word.slice(at + 1),
  }));
  return [
    ...places.map(({ before, letter, after }) => before + after.charAt(0) + letter + after.slice(1)),
    ...places.map(({ before, after }) => before + after),
    ...places.flatMap(({ before, letter, after }) => letters.map((one) => before + one + letter + after)),
    ...places.flatMap(({ before, letter, after }) =>
      letter ? letters.map((one) => before + one + after) : [],
    ),
  ];
}
