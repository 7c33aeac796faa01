// A figure beside another noun than in the other language: {{a}} refugees here, {{a}} stateless persons there.
import { languageOf } from '../../language/index.ts';
import type { DataCheck, DataSubject, Found } from '../check.ts';
import type { ReadPassage } from '../texts/read-passages.ts';
import { type Counted, countedIn } from './counted.ts';
import { earlierOf, nameOf, type Pair, pairsOf, shortName } from './pairs.ts';

/**
 * Warning at a figure or typed number where the words behind it speak of others, or where it changed places with another
 * one since last time, in one language alone; a note where figures stand in another order.
 */
export const nounsDiffer: DataCheck = {
  code: 'nouns-differ',
  severity: 'warning',
  doubts: true,
  title: 'A figure beside another noun than in the other language',
  why: 'Two figures changed places: each is right, and both sentences are wrong.',
  example: {
    wrong: '(text.az.yaml) {{a, number}} qaçqın\n(text.en.yaml) {{a, number}} stateless persons',
    right: '(text.az.yaml) {{a, number}} qaçqın\n(text.en.yaml) {{a, number}} refugees',
  },
  mend: 'See which of the two texts has the figures in their places.',
  find: (subject) =>
    pairsOf(subject).flatMap((pair): Found[] => {
      const [here, there] = [pair.first, pair.other].map((one) => countedIn(one, subject, subject.period));
      const both = (here ?? []).flatMap((one): Both[] => {
        const other = there?.find(({ name }) => name === one.name);
        return other ? [{ name: one.name, first: one, other }] : [];
      });
      const told = swapped(pair, both, subject);
      const rest = both.filter((one) => !told.some(({ pair: names }) => names.includes(one)));
      const found = [...told.map((one) => one.found), ...ofOthers(pair, rest)];
      return found.length > 0 ? found : inOtherOrder(pair, both);
    }),
};

/** A figure in both languages. */
type Both = { name: string } & Record<keyof Pair, Counted>;

/** Two figures that changed places in one of the languages. */
type Swap = { pair: readonly [Both, Both]; found: Found };

/** All of them; no figure is told twice. */
function swapped(pair: Pair, all: readonly Both[], subject: DataSubject): Swap[] {
  const counts = all.filter(({ first }) => !first.isYear);
  const swaps: Swap[] = [];
  for (const [at, a] of counts.entries()) {
    for (const b of counts.slice(at + 1)) {
      const isTold = swaps.some((one) => one.pair.includes(a) || one.pair.includes(b));
      const found = isTold ? undefined : swapOf(pair, a, b, subject);
      if (found) swaps.push({ pair: [a, b], found });
    }
  }
  return swaps;
}

function swapOf(pair: Pair, a: Both, b: Both, subject: DataSubject): Found | undefined {
  const since = movedSince(pair, a.name, b.name, subject);
  if (!since && !isCrosswise(a, b, 'nouns') && !isCrosswise(a, b, 'people')) return undefined;
  const side = since ?? 'other';
  const file = shortName(pair[side === 'first' ? 'other' : 'first'].source.file);
  const message = since
    ? `“${a.name}” and “${b.name}” have changed places here since ${subject.previous?.periodId}, and not in ${file}.`
    : `“${a.name}” stands here before “${a[side].words}”, and “${b.name}” before “${b[side].words}”; in ${file} it is the other way round.`;
  return toldAt(pair[side], a[side], message);
}

/** Whether each of two figures counts in one language what the other one counts in the other language. */
function isCrosswise(a: Both, b: Both, of: 'nouns' | 'people'): boolean {
  const goTogether = (one: Counted, other: Counted) => !one[of].isDisjointFrom(other[of]);
  return (
    goTogether(a.first, b.other) &&
    goTogether(b.first, a.other) &&
    !goTogether(a.first, a.other) &&
    !goTogether(b.first, b.other)
  );
}

/** The one of two languages in which two figures, or the words beside them, changed places since last time. */
function movedSince(pair: Pair, a: string, b: string, subject: DataSubject): keyof Pair | undefined {
  const [first, other] = [pair.first, pair.other].map((one) => haveMoved(one, a, b, subject));
  if (first === other) return undefined;
  return first ? 'first' : 'other';
}

function haveMoved(passage: ReadPassage, a: string, b: string, subject: DataSubject): boolean {
  const { period, previous } = subject;
  const earlier = earlierOf(passage, subject);
  if (!previous || !earlier || earlier.text === passage.text) return false;
  const [now, then] = [countedIn(passage, subject, period), countedIn(earlier, subject, previous)];
  const of = (list: readonly Counted[], wanted: string) => list.find(({ name }) => name === wanted);
  const [a1, b1, a0, b0] = [of(now, a), of(now, b), of(then, a), of(then, b)];
  if (!a1 || !b1 || !a0 || !b0) return false;
  return (['before', 'behind'] as const).some((side) => {
    const [ofA, ofB] = [a0[side].difference(b0[side]), b0[side].difference(a0[side])];
    const [nowOfA, nowOfB] = [a1[side].difference(b1[side]), b1[side].difference(a1[side])];
    return isMostly(ofA, nowOfB) && isMostly(ofB, nowOfA);
  });
}

/** Whether two sets of words have most of the smaller one in common. */
function isMostly(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const common = one.intersection(other).size;
  return common > 0 && common >= 0.4 * Math.min(one.size, other.size);
}

/** Figures whose words speak of other people. */
function ofOthers(pair: Pair, all: readonly Both[]): Found[] {
  const differing = all.filter(
    ({ first, other }) =>
      first.people.size > 0 && other.people.size > 0 && first.people.isDisjointFrom(other.people),
  );
  return differing.map(({ name, first, other }) => {
    const message = `“${name}” stands here before “${other.words}”, and in ${shortName(pair.first.source.file)} before “${first.words}”.`;
    return toldAt(pair.other, other, message);
  });
}

/**
 * Two figures of which the first here is the second there: each in a sentence of its own in both languages, or side by
 * side in both (“12 tents and 30 stoves”), where no noun tells that they moved together.
 */
function inOtherOrder({ first, other }: Pair, both: readonly Both[]): Found[] {
  const order = [...both].sort((a, b) => a.other.start - b.other.start);
  return order.slice(1).flatMap((one, at): Found[] => {
    const before = order[at];
    if (!before || before.first.start <= one.first.start) return [];
    const [a, b] = [before.first.sentence - one.first.sentence, one.other.sentence - before.other.sentence];
    const areApart = a > 0 && b > 0;
    const areBeside =
      a + b === 0 && areJoined(other, before.other, one.other) && areJoined(first, one.first, before.first);
    const isRight = [before, one].some((both) => !both.first.nouns.isDisjointFrom(both.other.nouns));
    if (!areApart && (!areBeside || isRight)) return [];
    const file = shortName(first.source.file);
    const message = `${nameOf(other.path)} tells “${before.name}” before “${one.name}” here, and after it in ${file}.`;
    return [{ ...toldAt(other, before.other, message), doubt: true }];
  });
}

/** Whether no more than a noun and “and” stand between two figures. */
function areJoined({ plain, language }: ReadPassage, { end }: Counted, { start }: Counted): boolean {
  const words = plain.slice(end, start).trim().toLocaleLowerCase(language).split(/\s+/);
  const joins = languageOf(language).countedNouns?.and.test(words.at(-1) ?? '') ?? false;
  return joins && words.length > 1 && words.length < 5;
}

function toldAt({ source, path }: ReadPassage, { name, at }: Counted, message: string): Found {
  return { place: source.locate(path, at), at: path, about: name, message };
}
