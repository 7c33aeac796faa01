// Words that one text marks as foreign, and that the text of that language spells otherwise.
import { isSameLanguage } from '../../language/tag.ts';
import { isOneStep } from '../../nearest.ts';
import { narrow } from '../../text/narrow.ts';
import { everyNode, type ParentNode } from '../../text/nodes.ts';
import { plainText } from '../../text/plain.ts';
import { readText } from '../../text/read.ts';
import type { DataCheck, Found } from '../check.ts';
import type { ReadPassage } from '../texts/read-passages.ts';
import { stayedPassages } from './changed-in-one-language.ts';
import { nameOf, pairsOf, shortName } from './pairs.ts';
import { findInWords } from './whole-words.ts';

/** Warning at the marked words, where the other text has words like them; a note where it has nothing of the kind. */
export const foreignWordsDiffer: DataCheck = {
  code: 'foreign-words-differ',
  severity: 'warning',
  doubts: true,
  title: 'A name in another language that is spelt otherwise there',
  why: 'A name is one: readers who look for it find nothing under the other.',
  example: {
    wrong: '(text.az.yaml) :en[Fuji Optics]\n(text.en.yaml) Fuji Optical',
    right: '(text.az.yaml) :en[Fuji Optical]\n(text.en.yaml) Fuji Optical',
  },
  mend: 'Write the name in both texts as its owner does.',
  find: (subject) =>
    pairsOf(subject).flatMap(({ first, other }) => {
      // A passage that changed in one language alone is told as that.
      if (stayedPassages(subject).has(nameOf(first.path))) return [];
      return [...differing(first, other), ...differing(other, first)];
    }),
};

function differing(own: ReadPassage, other: ReadPassage): Found[] {
  if (!own.text.includes('[')) return [];
  const theirs = wordsOf(
    findInWords(other, /[\s\S]+/gu)
      .map(({ words }) => words)
      .join(' '),
  );
  return everyNode(readText(own.text)).flatMap((node): Found[] => {
    if (node.kind !== 'foreign' || !isSameLanguage(node.language, other.language)) return [];
    const whole = textOf(node);
    const words = wordsOf(whole);
    if (words.length === 0 || whole.startsWith('#') || isIn(words, theirs, (a, b) => a === b)) return [];
    const near = isIn(words, theirs, isLike);
    const file = shortName(other.source.file);
    const found = { place: own.source.locate(own.path, placeOf(node)), at: own.path, about: whole };
    if (near) return [{ ...found, message: `“${whole}” stands here, and “${near}” in ${file}.` }];
    return [{ ...found, message: `“${whole}” stands here, and nothing like it in ${file}.`, doubt: true }];
  });
}

type Foreign = Extract<ParentNode, { kind: 'foreign' }>;

function textOf(node: Foreign): string {
  return plainText(node.children, { figure: () => ' ' })
    .plain.replace(/\s+/g, ' ')
    .trim();
}

function placeOf({ children, start }: Foreign): number {
  return children[0]?.start ?? start;
}

const word = /[\p{L}\p{M}\p{N}]+/gu;
function wordsOf(text: string): string[] {
  return text.match(narrow(word, text)) ?? [];
}

/** The words of a text that follow each other as these do, where there are such. */
function isIn(
  words: readonly string[],
  text: readonly string[],
  isSame: (a: string, b: string) => boolean,
): string | undefined {
  const at = text.findIndex((_, from) =>
    words.every((word, nth) => isSame(word.toLowerCase(), (text[from + nth] ?? '').toLowerCase())),
  );
  return at < 0 ? undefined : text.slice(at, at + words.length).join(' ');
}

/** One letter apart, or most of the beginning the same. */
function isLike(a: string, b: string): boolean {
  if (a === b || isOneStep(a, b)) return true;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  return same > 2 && same * 2 > Math.max(a.length, b.length);
}
