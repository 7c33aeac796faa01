// What the figures and typed numbers of a passage count: the words around each, and the nouns among them that are known.
import { languageOf } from '../../language/index.ts';
import type { Period } from '../../period/period.ts';
import { isIn, isInPart, narrow } from '../../text/narrow.ts';
import { figuresIn, isWord } from '../../text/nodes.ts';
import { readText } from '../../text/read.ts';
import { type DataSubject, memoiseLanguage } from '../check.ts';
import { printsTime } from '../figures/evidence.ts';
import type { ReadPassage } from '../texts/read-passages.ts';
import { toldNumbers } from './numbers.ts';
import { sentencesOf } from './sentences.ts';

/** A figure that a passage names once, or a number that it tells once. */
export type Counted = {
  /** The figure's name, or the number's value. */
  name: string;
  /** Where it stands: offset in the source, offsets in `plain`, and the sentence. */
  at: number;
  start: number;
  end: number;
  sentence: number;
  /** A year counts nothing: only its order tells. */
  isYear: boolean;
  /** The words behind it, and the people whom they speak of. */
  words: string;
  people: ReadonlySet<string>;
  /** The nouns in the phrase right behind it. */
  nouns: ReadonlySet<string>;
  /** The beginnings of all words before and behind it, as far as the sentence and the next figure. */
  before: ReadonlySet<string>;
  behind: ReadonlySet<string>;
};

/** The people whom a figure may count: keys of the terms of the field. One figure counts one of them in any language. */
const groups = ['refugee', 'asylum', 'displaced', 'statelessness', 'youth', 'women', 'children', 'family'];
/** So many words behind a figure tell whom it counts, and so many to each side whether it stands where it stood. */
const reach = { people: 4, place: 10 };

const known = new WeakMap<ReadPassage, readonly Counted[]>();

/** The figures and numbers of a passage of this period, or of the one before. Read once for all checks. */
export function countedIn(passage: ReadPassage, subject: DataSubject, { table }: Period): readonly Counted[] {
  const kept = known.get(passage);
  if (kept) return kept;
  const { plain, starts, language } = passage;
  const figures = figuresIn(readText(passage.text)).flatMap((node) => {
    const isCount = table.get(node.name)?.kind === 'count' && !isWord(node) && !printsTime(node, table);
    const start = isCount ? starts.indexOf(node.start) : -1;
    return start < 0 ? [] : [{ name: node.name, start, end: start + 1, isNamed: true, isYear: false }];
  });
  const { uncounted } = languageOf(language);
  const numbers = (toldNumbers(passage, subject) ?? []).flatMap(({ start, end, values, kind }) => {
    const [front, rest] = [plain.slice(Math.max(0, start - 20), start), plain.slice(end, end + 20)];
    // What hangs on digits tells a part of those before, a rank or a case; and an age counts nothing.
    const isPart =
      /^-\p{L}/u.test(rest) ||
      (uncounted && (isInPart(uncounted.before, front) || isInPart(uncounted.after, rest)));
    const isCount = kind === 'word' || (kind === 'digits' && !isPart);
    return isCount || kind === 'year'
      ? [{ name: String(values[0]), start, end, isNamed: false, isYear: kind === 'year' }]
      : [];
  });
  const all = [...figures, ...numbers].sort((a, b) => a.start - b.start);
  const once = all.filter(({ name }) => all.filter((one) => one.name === name).length === 1);
  const sentences = once.length > 0 ? sentencesOf(passage) : [];
  const counted = once.map(({ isNamed, ...one }): Counted => {
    const sentence = sentences.findIndex(({ start, end }) => start <= one.start && one.start < end);
    const { start = 0, end = plain.length } = sentences[sentence] ?? {};
    const [before = ''] = /[^\uE000\d]*$/u.exec(plain.slice(start, one.start)) ?? [];
    const [behind = ''] = /^[^\uE000\d]*/u.exec(plain.slice(one.end, end)) ?? [];
    return {
      ...{ ...one, at: starts[one.start] ?? 0, sentence },
      ...phraseOf(behind, language, isNamed),
      before: new Set(stemsOf(before, language).slice(-reach.place)),
      behind: new Set(stemsOf(behind, language).slice(0, reach.place)),
    };
  });
  known.set(passage, counted);
  return counted;
}

/** The words behind a figure. Those of a typed number are only taken for what it counts as far as their phrase goes. */
function phraseOf(
  behind: string,
  language: string,
  isNamed: boolean,
): Pick<Counted, 'words' | 'people' | 'nouns'> {
  const { ends, skips } = languageOf(language).countedNouns ?? {};
  const plain = behind.replace(/\s+/g, ' ');
  const [whole = ''] = /^[^.,;:()]*/u.exec(skips ? plain.trimStart().replace(skips, '') : plain) ?? [];
  const all = whole.trim().split(' ').slice(0, reach.people);
  const small = all.map((word) => word.toLocaleLowerCase(language));
  const last = small.findIndex((word) => ends?.test(word));
  const phrase = (last < 0 ? small : small.slice(0, last)).join(' ');
  return {
    words: all.join(' '),
    people: keysIn(isNamed ? small.join(' ') : phrase, peopleOf(language)),
    nouns: keysIn(phrase, nounsOf(language)),
  };
}

/** The beginnings of words, by which two forms of one word are known: from the third letter on. */
const longWord = /\p{L}[\p{L}\p{M}’]{2,}/gu;
function stemsOf(words: string, language: string): string[] {
  const small = words.toLocaleLowerCase(language);
  return (small.match(narrow(longWord, small)) ?? []).map((word) => word.slice(0, 6));
}

type Patterns = readonly (readonly [key: string, pattern: RegExp])[];

function keysIn(small: string, patterns: Patterns): Set<string> {
  return new Set(
    small === '' ? [] : patterns.flatMap(([key, pattern]) => (isIn(pattern, small) ? [key] : [])),
  );
}

const wordsOf = memoiseLanguage((language) => {
  const { fieldTerms = {}, countedNouns } = languageOf(language);
  const people = groups.flatMap((key) => (fieldTerms[key] ? [[key, fieldTerms[key]] as const] : []));
  return { ...Object.fromEntries(people), ...countedNouns?.nouns };
});

const nounsOf = memoiseLanguage(
  (language): Patterns =>
    Object.entries(wordsOf(language)).map(([key, words]) => [
      key,
      new RegExp(`(?:^|[ “«‘-])(?:${words})`, 'u'),
    ]),
);

const peopleOf = memoiseLanguage((language) => nounsOf(language).filter(([key]) => groups.includes(key)));
