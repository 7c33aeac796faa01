// Spaces at which no line may break, because what stands on both sides of them is read as one: a number and its noun.

import { Memory } from '../memory.ts';
import { findAll, narrow } from '../text/narrow.ts';
import { languageOf } from './index.ts';

/** The offsets of the spaces in a text that become no-break spaces. */
export type Binding = (text: string) => ReadonlySet<number>;

/** Longer chains are parted again (letters): in a narrow column they would leave half a line empty. */
const longest = 28;

/** Each matches one space. */
const everywhere: readonly RegExp[] = [
  // 252 refugees, 64 documented, 2 084 məcburi, 50-dən çox; but not COP29 to, and see `isYear`.
  /(?<=(?<![\p{L}\p{N}.,\u00A0\u202F-])\p{N}(?:[\p{N}.,\u00A0\u202F]{0,20}\p{N})?(?:-\p{Ll}{1,4})?) (?=\p{L})/gu,
  // 44 %, 5 °C, 3,5 €
  /(?<=\p{N}) (?=[%‰°\p{Sc}])/gu,
  // USD 5, $ 5
  /(?<=(?<!\p{L})(?:\p{Lu}{3}|\p{Sc})) (?=\p{N})/gu,
  // No. 5, no 5, № 5, § 5, n° 5, Art. 5, p. 5, ст. 5, səh. 5
  /(?<=(?<![\p{L}\p{N}])(?:[Nn]os?\.?|[№§]|[Nn][°º]|(?:[Aa]rt|[Pp]p?|[Cc]h|[Ff]ig|[Vv]ol|[Pp]aras?|[Ss]əh|[Mm]ad|[Сс]т|[Рр]ис|[Гг]л|[Сс])\.)) (?=\p{N})/gu,
  // A dash and what it leads to
  /(?<=\s[–—]) (?=\S)/gu,
  // J. Smith
  /(?<=(?<![\p{L}\p{N}])\p{Lu}\.) (?=\p{Lu})/gu,
  // An abbreviation of two words with its ending: UN NQAF-ın
  /(?<=(?<!\p{L})\p{Lu}{2,6}) (?=\p{Lu}{2,8}[-’]\p{Ll}{1,4}(?!\p{L}))/gu,
  // French spaces its high punctuation and its quotation marks; elsewhere these never stand beside a space.
  /(?<=\S) (?=[:;!?»])|(?<=«) /gu,
];

/** The same rules are one object, so that what was made by them can be known by it. */
const known = new Memory<Binding>(100);

/**
 * The rules of one language, and names of several words that are never parted.
 * @param language a code like `az`; of `zh-Hant` the first part counts
 */
export function createBinding(language: string, names: readonly string[] = []): Binding {
  return known.of(JSON.stringify([language, names]), () => bindingBy(language, names));
}

function bindingBy(language: string, names: readonly string[]): Binding {
  const { shortWords } = languageOf(language);
  const rules = shortWords
    ? [...everywhere, new RegExp(`(?<=(?<![\\p{L}\\p{N}.-])[${shortWords}]) (?=[\\p{L}\\p{N}“„«])`, 'giu')]
    : everywhere;
  const kept = names.filter((name) => name.includes(' ') && name.length <= longest);
  return (text) => {
    const found = new Set<number>();
    for (const rule of rules) {
      for (const { index } of findAll(rule, text)) if (!isYear(text, index)) found.add(index);
    }
    for (const name of kept) {
      for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        for (const { index } of name.matchAll(/ /g)) found.add(at + index);
      }
    }
    return withoutLongChains(text, found);
  };
}

/** The text with no-break spaces (U+00A0) in the place of those that are bound. */
export function bound(text: string, binding: Binding): string {
  const spaces = binding(text);
  return text.replace(/ /g, (space, index: number) => (spaces.has(index) ? '\u00A0' : space));
}

const year = /(?<![\p{L}\p{N}.,\u00A0])(?:19|20)\p{N}{2}$/u;

/** Whether a bare year ends before this space: it counts nothing. */
function isYear(text: string, space: number): boolean {
  const before = text.slice(Math.max(0, space - 6), space);
  return narrow(year, before).test(before) && /\p{L}/u.test(text[space + 1] ?? '');
}

function withoutLongChains(text: string, found: ReadonlySet<number>): Set<number> {
  let start = 0;
  const kept = new Set<number>();
  for (const { index } of text.matchAll(/ /g)) {
    const end = text.slice(index + 1).search(/ |$/) + index + 1;
    if (found.has(index) && end - start <= longest) kept.add(index);
    else start = index + 1;
  }
  return kept;
}
