// Times of day, and parts of a whole, that two languages tell otherwise in one passage: 9:30 and 8:30, half and a third.
import { languageOf } from '../../language/index.ts';
import { findAll } from '../../text/narrow.ts';
import type { DataSubject } from '../subjects.ts';
import type { ReadPassage } from '../texts/read-passages.ts';
import type { Lacking, ToldNumber } from './numbers.ts';
import { pairsOf } from './pairs.ts';

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
  return [...plain.matchAll(hour)].map(({ 0: raw, index, groups }): ToldNumber => {
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
