// How long a passage may be in one language beside the other: learnt from the other passages of the period, and its sentences.
import { type DataSubject, memoise } from '../check.ts';
import { type ReadPassage, readPassagesIn } from '../texts/read-passages.ts';
import { type Pair, pairsOf } from './pairs.ts';
import { align, type Bead, deviation, type Lengths, lengthOf, sentencesOf } from './sentences.ts';

/** Shorter passages (characters of the longer text) differ by chance. */
const floor = 80;
/** What is known before any passage is seen: as long as the other language, with a variance measured on factsheets. */
const prior = { ratio: 1, variance: 2.5, passages: 10 };
/** How many passages it takes to know how the languages' lengths go together. */
const enough = 5;

/** A passage in two languages with its sentences laid beside each other, and how far its whole lengths are apart. */
export type Measured = Pair & { beads: readonly Bead[]; total: number; known: boolean };

/** Every passage that is long enough, measured. `known`: whether the ratio was learnt; else it is taken for 1. */
export const measuredPairs = memoise((subject: DataSubject): Measured[] => {
  const pairs = pairsOf(subject)
    .filter((pair) => longer(pair) >= floor && !isRepeated(pair, subject))
    .map((pair) => ({ ...pair, lengths: [lengthOf(pair.first.plain), lengthOf(pair.other.plain)] as const }));
  return pairs.map(({ lengths: [a, b], ...pair }, at) => {
    const others = pairs
      .filter((one, index) => one.other.language === pair.other.language && index !== at)
      .map(({ lengths }) => lengths);
    const known = others.length >= enough;
    const lengths = known ? learn(others) : prior;
    const [first, second] = [pair.first, pair.other].map((passage) =>
      sentencesOf(passage).map(({ length }) => length),
    ) as [number[], number[]];
    const total = deviation(a, b, lengths);
    return { ...pair, beads: align(first, second, lengths), total, known };
  });
});

function longer({ first, other }: Pair): number {
  return Math.max(first.plain.length, other.plain.length);
}

/** Whether a text stands in another place too: a caption that was copied into a description, or a text not translated. */
export function isRepeated({ first, other }: Pair, subject: DataSubject): boolean {
  if (first.plain === other.plain) return true;
  return [first, other].some((passage) =>
    readPassagesIn(subject, passage.language).some(
      (one: ReadPassage) => one !== passage && one.plain === passage.plain,
    ),
  );
}

/** The ratio of all lengths, and how much single passages vary: what is seen, and what was known before, by their weight. */
function learn(lengths: readonly (readonly [first: number, other: number])[]): Lengths {
  const [a, b] = [0, 1].map((side) => lengths.reduce((sum, one) => sum + (one[side] ?? 0), 0)) as [
    number,
    number,
  ];
  const ratio = b / a;
  const seen = lengths.map(([x, y]) => deviation(x, y, { ratio, variance: 1 }) ** 2);
  // One passage with a fault in it must not make all others look right.
  const capped = seen.map((one) => Math.min(one, 4 * prior.variance));
  const mean =
    (prior.passages * prior.variance + capped.reduce((sum, one) => sum + one, 0)) /
    (prior.passages + seen.length);
  return { ratio, variance: Math.max(prior.variance, mean) };
}
