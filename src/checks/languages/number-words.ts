// Numbers that a passage tells in words, whole ones of several words among them: twelve, twenty-one, iki yüz beş.
import { languageOf } from '../../language/index.ts';
import type { NumberWords } from '../../language/number-words.ts';
import { Memory } from '../../memory.ts';
import { findAll, isInPart } from '../../text/narrow.ts';
import type { LanguageSubject } from '../check.ts';

/** A number in words: its offsets, what it is worth, whether it is some of those before (ikisi), is told in passing (“both”), or is a rank (“second”). */
export type WordNumber = {
  start: number;
  end: number;
  value: number;
  kind: 'count' | 'partitive' | 'passing' | 'rank';
};

type Lexicon = {
  cardinals: ReadonlyMap<string, number>;
  ranks: ReadonlyMap<string, number>;
  rules: Partial<NumberWords>;
  goesOn?: RegExp;
  partitive?: RegExp;
  /** The numbers of texts that were read. */
  read: Memory<readonly WordNumber[]>;
};
const lexicons = new WeakMap<LanguageSubject['file'], Lexicon>();

function lexiconOf(subject: LanguageSubject): Lexicon {
  const lexicon = lexicons.get(subject.file) ?? makeLexicon(subject);
  lexicons.set(subject.file, lexicon);
  return lexicon;
}

function makeLexicon({ language, file }: LanguageSubject): Lexicon {
  const rules: Partial<NumberWords> = languageOf(language).numberWords ?? {};
  const units = file.formats.words.map((word, value) => [word, value] as const);
  const cardinals = new Map([...units, ...Object.entries(rules.more ?? {})]);
  const above = [...cardinals].filter(([, value]) => value > 0).map(([word]) => RegExp.escape(word));
  return {
    read: new Memory(2000),
    cardinals,
    ranks: new Map(file.formats.ordinal_words.map((word, at) => [word, at + 1])),
    rules,
    ...(rules.partitive && {
      partitive: new RegExp(`^(?:${above.join('|')})${rules.partitive}$`, 'u'),
    }),
    ...(rules.goesOn && { goesOn: new RegExp(`^(${above.join('|')})${rules.goesOn}$`, 'u') }),
  };
}

const inLetters = /(?<![\p{L}\p{M}\p{N}])\p{L}[\p{L}\p{M}]*(?:['’ʼ][\p{L}\p{M}]+)*/gu;

type Word = { small: string; start: number; end: number };

/** Every number above one that is told in words. Several checks ask for those of one text: it is read once. */
export function wordNumbers(plain: string, lang: LanguageSubject): readonly WordNumber[] {
  const lexicon = lexiconOf(lang);
  return lexicon.read.of(plain, () => readNumbers(plain, lang, lexicon));
}

function readNumbers(plain: string, lang: LanguageSubject, lexicon: Lexicon): WordNumber[] {
  const locale = lang.file.formats.locale ?? lang.language;
  const words = findAll(inLetters, plain).map(({ 0: typed, index }): Word => {
    const small = typed.toLocaleLowerCase(locale).replace(/['ʼ]/g, '’');
    return { small, start: index, end: index + typed.length };
  });
  const found: WordNumber[] = [];
  for (let at = 0; at < words.length; ) {
    const run = runAt(words, at, plain, lexicon);
    const [number] = numberOf(run, plain, lexicon);
    at += run.length;
    const [after] = number && plain[number.end] === ' ' ? inPassing(words[at], lexicon) : [];
    if (number && after && after.value < 10 && number.value % 10 === 0) {
      // on biri: eleven of them.
      found.push({ ...number, end: after.end, value: number.value + after.value, kind: 'partitive' });
      at += 1;
    } else if (number) found.push(number);
    else {
      found.push(...inPassing(words[at], lexicon));
      at += 1;
    }
  }
  return found.filter(({ value, kind }) => value > 1 || kind === 'rank');
}

/** The words from `at` on that make one number together. */
function runAt(words: readonly Word[], at: number, plain: string, { cardinals, rules }: Lexicon): Word[] {
  const run: Word[] = [];
  const worth = ({ small }: Word) => cardinals.get(small) ?? rules.times?.[small];
  for (let next = at; next < words.length; next += 1) {
    const word = words[next];
    const last = run.at(-1);
    if (!word || (last && !/^[\s\u00A0-]+$/.test(plain.slice(last.end, word.start)))) break;
    const following = words[next + 1];
    if (last && rules.joins?.includes(word.small) && following && goesWith(last, following, worth, rules)) {
      run.push(word);
      continue;
    }
    const before = last && rules.joins?.includes(last.small) ? run.at(-2) : last;
    if (worth(word) === undefined || (before && !goesWith(before, word, worth, rules))) break;
    run.push(word);
  }
  return run;
}

/** Whether a number word goes on a number: a hundred, thousand; a unit behind a ten; any that is less than a hundred before it. */
function goesWith(
  last: Word,
  next: Word,
  worth: (word: Word) => number | undefined,
  { times }: Partial<NumberWords>,
): boolean {
  const [a, b] = [worth(last), worth(next)];
  if (a === undefined || b === undefined) return false;
  if (times?.[next.small] !== undefined) return a < b;
  return times?.[last.small] !== undefined ? b < a : a >= 10 && a % 10 === 0 && b < 10 && b > 0;
}

function numberOf(run: readonly Word[], plain: string, { cardinals, rules }: Lexicon): WordNumber[] {
  const [first, last] = [run[0], run.at(-1)];
  // “5.3 million” is a number in digits.
  if (!first || !last) return [];
  if (rules.times?.[first.small] !== undefined && /[\d\uE000]\s?$/.test(plain.slice(0, first.start)))
    return [];
  let [total, part] = [0, 0];
  for (const { small } of run) {
    const by = rules.times?.[small];
    if (by === undefined) part += cardinals.get(small) ?? 0;
    else part = Math.max(part, 1) * by;
    if (by !== undefined && by >= 1000) [total, part] = [total + part, 0];
  }
  const before = plain.slice(Math.max(0, first.start - 12), first.start);
  const isPassing = rules.passingAfter && isInPart(rules.passingAfter, before);
  return [{ start: first.start, end: last.end, value: total + part, kind: isPassing ? 'passing' : 'count' }];
}

function inPassing(
  word: Word | undefined,
  { cardinals, ranks, rules, goesOn, partitive }: Lexicon,
): WordNumber[] {
  if (!word) return [];
  const { small, start, end } = word;
  const rank = ranks.get(small);
  if (rank !== undefined) return [{ start, end, value: rank, kind: 'rank' }];
  const value = rules.passing?.[small] ?? cardinals.get(goesOn?.exec(small)?.[1] ?? '');
  if (value === undefined) return [];
  const kind = value < 10 && partitive?.test(small) ? 'partitive' : 'passing';
  return [{ start, end, value, kind }];
}
