// Spelling dictionaries in the form of Hunspell: words with flags, and the affixes that each flag allows. Nothing is
// expanded, and the list of words is searched as it stands, because a factsheet asks for a few hundred words.
import { Memory } from '../memory.ts';

/** A language's words. `near`: the words that are one slip of typing away, the likeliest first. */
export type Dictionary = {
  has(word: string): boolean;
  near(word: string): string[];
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
  const start = list.indexOf('\n') + 1;
  const known = new Memory<boolean>(50_000);

  const flagsOf = (stem: string): string | undefined => {
    if (lineAt(list, start, stem) === stem) return '';
    const line = lineAt(list, start, `${stem}/`);
    return line.startsWith(`${stem}/`) ? line.slice(stem.length + 1) : undefined;
  };
  /** Whether a word is a stem with these flags, or one with a suffix. */
  const isMade = (word: string, flag = ''): boolean => {
    if (flagsOf(word)?.includes(flag)) return true;
    return (suffixes.get(word.at(-1) ?? '') ?? []).some((suffix) => {
      if (!word.endsWith(suffix.add)) return false;
      const stem = word.slice(0, word.length - suffix.add.length) + suffix.strip;
      if (!suffix.condition.test(stem)) return false;
      const flags = flagsOf(stem);
      return flags?.includes(suffix.flag) && flags.includes(flag);
    });
  };
  const has = (word: string): boolean =>
    known.of(
      word,
      () =>
        isMade(word) ||
        prefixes.some(({ add, flag }) => word.startsWith(add) && isMade(word.slice(add.length), flag)),
    );
  return { has, flagsOf, near: (word) => [...new Set(slipsOf(word))].filter(has) };
}

/** The affixes of a kind: `SFX D y ied [^aeiou]y`, after a line that counts them. */
function affixesIn(affixes: string, kind: 'SFX' | 'PFX'): Affix[] {
  return affixes.split('\n').flatMap((line) => {
    const [name, flag = '', strip = '', add = '', condition] = line.split(/\s+/);
    if (name !== kind || condition === undefined || condition === '') return [];
    return [{ flag, add, strip: strip === '0' ? '' : strip, condition: new RegExp(`${condition}$`) }];
  });
}

/** The first line that is not before a key, by halving. */
function lineAt(list: string, start: number, key: string): string {
  let [low, high] = [start, list.length];
  while (low < high) {
    const from = Math.max(start, list.lastIndexOf('\n', ((low + high) >> 1) - 1) + 1);
    const end = list.indexOf('\n', from);
    if (list.slice(from, end) < key) low = end + 1;
    else high = from;
  }
  return list.slice(low, list.indexOf('\n', low));
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
