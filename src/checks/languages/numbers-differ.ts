// Typed numbers of a passage that are not the same in its languages: 1951 here, 1954 there.

import { languageOf } from '../../language/index.ts';
import { findAll } from '../../text/narrow.ts';
import { type DataCheck, type DataSubject, type Found, memoise } from '../check.ts';
import { exactly, type ReadPassage } from '../texts/read-passages.ts';
import { type Lacking, lackingNumbers, type ToldNumber } from './numbers.ts';
import { earlierOf, type Pair, pairsOf, shortName } from './pairs.ts';

/** Error at one of two such numbers: where each language has one that the other lacks. */
export const numbersDiffer: DataCheck = {
  code: 'numbers-differ',
  severity: 'error',
  title: 'Numbers that differ between the languages',
  why: 'One of them is wrong, and the readers of one language are told so.',
  example: {
    wrong: '(text.az.yaml) 1954-cü il\n(text.en.yaml) 1951',
    right: '(text.az.yaml) 1954-cü il\n(text.en.yaml) 1954',
  },
  mend: 'See which of the two is right. A figure of figures.yaml is named, so that it cannot differ.',
  find: (subject) =>
    [
      ...differingNumbers(subject),
      ...lackingOthers(subject).flatMap((one) => differing(one, subject)),
    ].flatMap(({ found }) => found),
};

/** The passages in which two languages have numbers in each other’s place, with what is told of each: once, at one of them. */
export const differingNumbers = memoise((subject: DataSubject): (Pair & { found: Found[] })[] =>
  lackingNumbers(subject).flatMap((lacking) => differing(lacking, subject)),
);

function differing({ first, other, firsts, others }: Lacking, subject: DataSubject) {
  const here = { passage: first, numbers: firsts.filter(mayDiffer) };
  const there = { passage: other, numbers: others.filter(mayDiffer) };
  // “Two of them” in one language alone is a way to tell it.
  if ([...here.numbers, ...there.numbers].every(({ kind }) => kind === 'partitive')) return [];
  // The text that told the same number last time is taken for the right one.
  const found = isOld(there, subject) && !isOld(here, subject) ? told(here, there) : told(there, here);
  return found.length > 0 ? [{ first, other, found }] : [];
}

/** What is told in passing can be told in many ways. */
function mayDiffer({ kind }: ToldNumber): boolean {
  return kind !== 'passing';
}

/** A passage, and its numbers that the other language lacks. */
type Side = { passage: ReadPassage; numbers: readonly ToldNumber[] };

/** Whether the same text told all of these numbers last time. */
function isOld({ passage, numbers }: Side, subject: DataSubject): boolean {
  const before = earlierOf(passage, subject)?.plain;
  return before !== undefined && numbers.every((number) => before.includes(wordsAt(passage, number)));
}

/** Each number with the one that is nearest to it in the other language, of its own sort. */
function told(own: Side, other: Side): Found[] {
  const left = [...other.numbers];
  return own.numbers.flatMap((number): Found[] => {
    // A rank differs from a rank, a month from a month, a number from any number.
    const alike = left.filter(({ kind }) => sortOf(kind) === sortOf(number.kind));
    const [rival] = alike.sort((a, b) => distance(number, a) - distance(number, b));
    if (!rival) return [];
    left.splice(left.indexOf(rival), 1);
    const [mine, its] = [wordsAt(own.passage, number), wordsAt(other.passage, rival)];
    const message = `“${mine}” stands here, and “${its}” in ${shortName(other.passage.source.file)}.`;
    return [{ ...exactly(own.passage, number.start, number.end), about: mine, message }];
  });
}

function distance({ values: [a = 0] }: ToldNumber, { values: [b = 0] }: ToldNumber): number {
  return Math.abs(Math.log((Math.abs(a) + 1) / (Math.abs(b) + 1)));
}

function sortOf(kind: ToldNumber['kind']): string {
  return kind === 'rank' || kind === 'month' ? kind : 'number';
}

function wordsAt({ plain }: ReadPassage, { start, end }: ToldNumber): string {
  return plain.slice(start, end).replace(/\s+/g, ' ');
}

const hour =
  /(?<![\p{N}:.,])(?<hours>[01]?\d|2[0-4])(?::|[ \u00A0]?h[ \u00A0]?)(?<minutes>[0-5]\d)(?![\p{N}:])/gu;

/** Each passage with as many of them in both languages, and those that the other lacks; 9:30 may be 21:30. */
export function lackingOthers(subject: DataSubject): Lacking[] {
  return pairsOf(subject).flatMap((pair) =>
    [hoursIn, fractionsIn].flatMap((read): Lacking[] => {
      const [first, other] = [read(pair.first), read(pair.other)];
      if (first.length !== other.length) return [];
      const [firsts, others] = [without(first, other), without(other, first)];
      return firsts.length > 0 && others.length > 0 ? [{ ...pair, firsts, others }] : [];
    }),
  );
}

/** The times of day of a passage, in minutes from midnight or noon. */
function hoursIn({ plain }: ReadPassage): ToldNumber[] {
  return findAll(hour, plain).map(({ 0: raw, index, groups }): ToldNumber => {
    const value = (Number(groups?.hours) % 12) * 60 + Number(groups?.minutes);
    return { start: index, end: index + raw.length, values: [value], kind: 'digits' };
  });
}

/** The parts of a whole that a passage tells in words. */
function fractionsIn({ plain, language }: ReadPassage): ToldNumber[] {
  const { fractions = [] } = languageOf(language).numberWords ?? {};
  return fractions.flatMap(([words, value]) =>
    findAll(words, plain).map(({ 0: raw, index }): ToldNumber => {
      return { start: index, end: index + raw.length, values: [value], kind: 'digits' };
    }),
  );
}

function without(own: readonly ToldNumber[], other: readonly ToldNumber[]): ToldNumber[] {
  return own.filter(({ values: [value] }) => !other.some((one) => one.values[0] === value));
}
