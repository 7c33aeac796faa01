// Typed numbers of a passage that are not the same in its languages: 1951 here, 1954 there.
import type { Check, Found } from '../check.ts';
import type { DataSubject } from '../subjects.ts';
import { exactly } from '../texts/matches.ts';
import type { ReadPassage } from '../texts/read-passages.ts';
import { lackingNumbers, type ToldNumber } from './numbers.ts';
import { shortName } from './pairs.ts';

/** Error at each such number, where each of the two languages has one that the other lacks. */
export const numbersDiffer: Check<DataSubject> = {
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
    lackingNumbers(subject).flatMap(({ first, other, firsts, others }): Found[] => {
      const [here, there] = [firsts.filter(mayDiffer), others.filter(mayDiffer)];
      // “Two of them” in one language alone is a way to tell it.
      if ([...here, ...there].every(({ kind }) => kind === 'partitive')) return [];
      return [...differing(other, there, first, here), ...differing(first, here, other, there)];
    }),
};

/** What is told in passing can be told in many ways. */
function mayDiffer({ kind }: ToldNumber): boolean {
  return kind !== 'passing';
}

function differing(
  own: ReadPassage,
  numbers: readonly ToldNumber[],
  other: ReadPassage,
  theirs: readonly ToldNumber[],
): Found[] {
  return numbers.flatMap((number, at): Found[] => {
    // A rank differs from a rank, a month from a month, a number from any number.
    const alike = theirs.filter(({ kind }) => sortOf(kind) === sortOf(number.kind));
    const rival = alike[Math.min(at, alike.length - 1)];
    if (!rival) return [];
    const [mine, its] = [wordsAt(own, number), wordsAt(other, rival)];
    const message = `“${mine}” stands here, and “${its}” in ${shortName(other.source.file)}.`;
    return [{ ...exactly(own, number.start, number.end), about: mine, message }];
  });
}

function sortOf(kind: ToldNumber['kind']): string {
  return kind === 'rank' || kind === 'month' ? kind : 'number';
}

function wordsAt({ plain }: ReadPassage, { start, end }: ToldNumber): string {
  return plain.slice(start, end).replace(/\s+/g, ' ');
}
