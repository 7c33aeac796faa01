// Which of a passage’s sentences the other language lacks: the one whose names, numbers and subjects do not stand there.
import type { Span } from '../../text/nodes.ts';
import type { DataSubject } from '../check.ts';
import type { ReadPassage } from '../texts/read-passages.ts';
import { toldNumbers } from './numbers.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { termsIn } from './terms-in.ts';

/**
 * The sentence that a shorter text lacks.
 * @param range where in the longer text something is missing, as lengths tell: the first sentence, and the one behind the last
 * @param rest how long (characters) the sentences of that range would be without it
 */
export function lostSentence(
  long: ReadPassage,
  short: ReadPassage,
  subject: DataSubject,
  [from, to]: readonly [from: number, to: number],
  rest: number,
): Sentence | undefined {
  const there = anchorsOf(short, subject, { start: 0, end: short.plain.length });
  const sentences = sentencesOf(long);
  const whole = sentences.slice(from, to).reduce((sum, { length }) => sum + length, 0);
  // A neighbour may have been taken for it.
  const near = sentences.slice(Math.max(0, from - 1), to + 1);
  const scored = near.map((sentence) => {
    const { same, names } = anchorsOf(long, subject, sentence);
    // Names are others in another language: only those that stand there tell.
    const kept = same.intersection(there.same).size + names.intersection(there.names).size;
    const lost = same.difference(there.same).size;
    const isInside = sentences.slice(from, to).includes(sentence);
    const misfit = to - from > 1 ? Math.abs(whole - sentence.length - rest) / Math.max(1, whole) : 0;
    return { sentence, score: (lost - kept) / Math.max(2, lost + kept) - misfit - (isInside ? 0 : 0.5) };
  });
  return scored.toSorted((a, b) => b.score - a.score)[0]?.sentence;
}

/** What any language has alike: numbers, figures and the terms of the field; and the beginnings of names, which may be others. */
type Anchors = { same: Set<string>; names: Set<string> };

function anchorsOf(passage: ReadPassage, subject: DataSubject, { start, end }: Span): Anchors {
  const { language } = passage;
  const plain = passage.plain.slice(start, end);
  const numbers = toldNumbers(passage, subject)?.filter((one) => start <= one.start && one.start < end) ?? [];
  const names = plain.match(/(?<=\p{L}[,;]?\s)\p{Lu}[\p{L}\p{M}]{2,}/gu) ?? [];
  const terms = termsIn(plain, language)?.keys() ?? [];
  const same = [
    ...numbers.map(({ values }) => String(values[0])),
    ...terms,
    ...(plain.match(/\uE000/g) ?? []),
  ];
  return { same: new Set(same), names: new Set(names.map(folded)) };
}

function folded(name: string): string {
  const letters = name.slice(0, 4).toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return letters.replaceAll('ə', 'e').replaceAll('ı', 'i');
}
