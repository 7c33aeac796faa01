// A word typed behind a figure that does not go with its number: “1 persons”, “2 official of the committee”.
import { languageOf } from '../../language/index.ts';
import type { Nouns } from '../../language/language.ts';
import { findAll, narrow } from '../../text/narrow.ts';
import { isWord } from '../../text/nodes.ts';
import { figuresOf } from '../../text/read.ts';
import { type DataCheck, type DataSubject, type Found, memoiseLanguage } from '../check.ts';
import { isSame } from '../figures/evidence.ts';
import { exactly, figure, type ReadPassage, readPassages } from './read-passages.ts';

/** Formats that print a count as it is. */
const counting = ['number', 'words', 'capital'];

/** By the words themselves where their spelling tells their number; in any language whose nouns change where a figure was 1 last time and is not now, or was not and is. */
export const nounNumber: DataCheck = {
  code: 'noun-number',
  severity: 'warning',
  title: 'A word that does not go with its number',
  why: 'A page that says “1 persons” or “two official” looks as if nobody had read it; and the number changes with every period.',
  example: {
    wrong: '{{new_citizens, number}} stateless persons',
    right: '{{new_citizens, number}} stateless {{new_citizens, plural(person|persons)}}',
  },
  mend: 'Give the word in its forms by number: {{name, plural(person|persons)}}.',
  find: (subject) =>
    readPassages(subject.period)
      .filter(({ isName }) => !isName)
      .flatMap((passage) => {
        const { nounsUnchanged } = languageOf(passage.language);
        return nounsUnchanged ? pluralsIn(passage, subject) : foundIn(passage, subject);
      }),
};

const patternOf = memoiseLanguage((language) => {
  const { pluralAfterNumber } = languageOf(language);
  return pluralAfterNumber && new RegExp(pluralAfterNumber, 'gu');
});

/** Nouns in the plural behind a number, in a language that has none there: 5 uşaqlar. */
function pluralsIn(passage: ReadPassage, { period }: DataSubject): Found[] {
  const pattern = patternOf(passage.language);
  if (!pattern) return [];
  return findAll(pattern, passage.plain).flatMap(({ 0: words, index, groups = {} }): Found[] => {
    const { count = '', noun = '' } = groups;
    if (count === figure) {
      const named = figuresOf(passage.text).find(({ start }) => start === passage.starts[index]);
      const isCount = period.table.get(named?.name ?? '')?.kind === 'count';
      if (!isCount || !named?.formats.every((format) => counting.includes(format))) return [];
    }
    const about = words.replace(figure, '…');
    const message = `In “${about}” the word behind the number is in the plural.`;
    return [
      { ...exactly(passage, index, index + words.length), message, hint: `Write “${noun}” in the singular.` },
    ];
  });
}

function foundIn(passage: ReadPassage, { period, previous }: DataSubject): Found[] {
  const placeholders = figuresOf(passage.text);
  return placeholders.flatMap(({ name, formats, raw, start, end }): Found[] => {
    const value = period.table.get(name)?.value;
    if (typeof value !== 'number' || period.table.get(name)?.kind !== 'count') return [];
    if (!formats.every((format) => counting.includes(format))) return [];
    const hasForms = placeholders.some((one) => {
      return one.name === name && one.start > start && one.start < end + 80 && isWord(one);
    });
    const words = wordsBehind(passage, start);
    const [first] = words;
    if (hasForms || first === undefined) return [];
    const before = previous?.table.get(name)?.value;
    const told = previous?.texts[passage.language]?.passages.find(({ path }) =>
      isSame(path, passage.path),
    )?.text;
    const isKept = told?.includes(`${raw} ${first}`) || told?.includes(`${raw}\n${first}`);
    const fault =
      wrongByItself(value, words, name, languageOf(passage.language).nouns) ??
      (isKept && before !== undefined && (before === 1) !== (value === 1)
        ? changed(Number(before), name)
        : undefined);
    if (!fault) return [];
    const about = `${raw} ${words.slice(0, fault.length).join(' ')}`;
    const message = `The number is ${value} here, in “${about}”${fault.why}.`;
    const { hint } = fault;
    return [{ message, hint, place: passage.source.locate(passage.path, start), at: passage.path, about }];
  });
}

const phrase = /^\s(?:[\p{L}\p{M}’'-]+(?:\s|(?=[.;:!?)]|$)))*/u;

/** Up to four words behind a figure, without what ends them; whether a stop follows is in the last. */
function wordsBehind({ plain, starts }: ReadPassage, index: number): string[] {
  const at = starts.indexOf(index);
  if (at < 0 || plain[at] !== figure) return [];
  const after = plain.slice(at + 1, at + 120);
  const [behind = ''] = narrow(phrase, after).exec(after) ?? [];
  return behind.trim().split(/\s+/).filter(Boolean).slice(0, 4);
}

type Fault = { why: string; hint: string; length: number };

function wrongByItself(
  value: number,
  words: readonly string[],
  name: string,
  nouns: Nouns | undefined,
): Fault | undefined {
  if (!nouns) return undefined;
  const { singularOf, pluralOf, isCounted, ends, afterNoun } = nouns;
  const end = words.findIndex((word) => ends.test(word));
  const counted = end < 0 ? words : words.slice(0, end);
  if (value === 1) {
    const index = counted.findIndex((word) => singularOf(word) !== undefined);
    const many = counted[index];
    if (many === undefined) return undefined;
    const hint = `Write {{${name}, plural(${singularOf(many)}|${many})}} for “${many}”.`;
    return { why: `, and “${many}” stands for many`, hint, length: index + 1 };
  }
  // One word, and then what ends it: sure enough only before words that follow a noun.
  const [one = ''] = counted;
  const isAlone = end === 1 && afterNoun.test(words[1] ?? '');
  if (!isAlone || singularOf(one) !== undefined || !isCounted(one)) return undefined;
  const hint = `Write {{${name}, plural(${one}|${pluralOf(one)})}} for “${one}”.`;
  return { why: `, and “${one}” stands for one`, hint, length: 1 };
}

function changed(before: number, name: string): Fault {
  const hint = `Write what changes with the number in its forms: {{${name}, plural(…|…)}}.`;
  return { why: `, and was ${before} last time: the words behind it may have to change`, hint, length: 2 };
}
