// Lays the sentences of two languages beside each other by their lengths (Gale and Church, 1993).
import type { Span } from '../../text/nodes.ts';
import { sentencesIn } from '../../text/sentences.ts';
import { memoise } from '../check.ts';
import { figure, foreign, type ReadPassage } from '../texts/read-passages.ts';

/** A sentence: offsets in `plain`, and its length in characters; a figure counts as much in any language. */
export type Sentence = Span & { length: number };

/** The sentences of a passage, in order. Cut once for all checks. */
export const sentencesOf = memoise(({ plain, language }: ReadPassage): Sentence[] =>
  sentencesIn(plain, language).map((span) => {
    return { ...span, length: lengthOf(plain.slice(span.start, span.end).trim()) };
  }),
);

/** Characters; a figure or foreign words count as six. */
export function lengthOf(plain: string): number {
  let length = plain.length;
  for (const sign of plain) if (sign === figure || sign === foreign) length += 5;
  return length;
}

/** How the lengths of two languages go together: the second’s characters for one of the first, and how much that varies. */
export type Lengths = { ratio: number; variance: number };

/**
 * How far two lengths are from what goes together, in standard deviations: above nought, the second is too long.
 * Gale and Church, A Program for Aligning Sentences in Bilingual Corpora, 1993, 3.2.
 */
export function deviation(first: number, second: number, { ratio, variance }: Lengths): number {
  const mean = (first + second / ratio) / 2;
  return mean === 0 ? 0 : (second - first * ratio) / Math.sqrt(mean * variance) / Math.sqrt(ratio);
}

/** Sentences that belong together: how many of each language, from which on, and how far their lengths are apart. */
export type Bead = { first: [from: number, to: number]; second: [from: number, to: number]; z: number };

/** How many sentences may go with how many, and what that costs: how rare it is (−100 ln of its share, as there, 3.3). */
const kinds: readonly [first: number, second: number, cost: number][] = [
  [1, 1, 12],
  [1, 2, 242],
  [2, 1, 242],
  [2, 2, 451],
  [1, 3, 500],
  [3, 1, 500],
  [1, 0, 451],
  [0, 1, 451],
];

/** Lays sentences beside each other so that their lengths go together best. */
export function align(first: readonly number[], second: readonly number[], lengths: Lengths): Bead[] {
  const width = second.length + 1;
  const sum = (list: readonly number[], from: number, to: number) =>
    list.slice(from, to).reduce((total, one) => total + one, 0);
  const best: { cost: number; bead?: Bead }[] = Array.from(
    { length: (first.length + 1) * width },
    (_, at) => ({ cost: at === 0 ? 0 : Number.POSITIVE_INFINITY }),
  );
  for (let a = 0; a <= first.length; a += 1) {
    for (let b = 0; b <= second.length; b += 1) {
      for (const [da, db, rare] of kinds) {
        const before = a >= da && b >= db ? best[(a - da) * width + b - db] : undefined;
        const here = best[a * width + b];
        if (!before || !here || da + db === 0) continue;
        const z = deviation(sum(first, a - da, a), sum(second, b - db, b), lengths);
        const cost = before.cost + rare + costOf(z);
        if (cost < here.cost) {
          best[a * width + b] = { cost, bead: { first: [a - da, a], second: [b - db, b], z } };
        }
      }
    }
  }
  const beads: Bead[] = [];
  for (let [a, b] = [first.length, second.length]; a > 0 || b > 0; ) {
    const bead = best[a * width + b]?.bead;
    if (!bead) break;
    beads.unshift(bead);
    [a, b] = [bead.first[0], bead.second[0]];
  }
  return beads;
}

/** −100 ln of how probable a deviation of this size is, by the tails of the normal distribution (an upper bound of them). */
function costOf(z: number): number {
  return 100 * Math.max(0, (z * z) / 2 + Math.log(1 + Math.abs(z) * 0.6));
}
