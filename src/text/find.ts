// Finds words in a passage as its readers meet them, and says where they stand in the source. Pure.
import { bareLetters, sameSigns, smallLetters } from '../language/letters.ts';
import { everyNode, type FigureNode, type TextNode } from './nodes.ts';
import { plainText } from './plain.ts';
import { readText } from './read.ts';

/**
 * What is looked for. `isWhole`: no letter or digit stands beside it; `isExact`: capitals are not small letters; `isLoose`: letters
 * with marks are those without.
 */
export type Wanted = { text: string; isWhole: boolean; isExact: boolean; isLoose?: boolean };

/** What a figure prints: words are then found in it, too. */
export type Printed = (figure: FigureNode) => string;

/**
 * Words that were found: `from` and `to` in the passage's plain words, `start` and `end` in its source. `isWithin`: no sign of
 * bold, italics, a link or foreign words begins or ends among them.
 */
export type Found = { from: number; to: number; start: number; end: number; isWithin: boolean };

/** Stands for a figure in the words: it is none of them, and no word goes through it. */
export const figureSign = '\uFFFC';

/** A passage's words with a sign for each figure, or with what it prints; and the way back to its source. */
export function wordsOf(source: string, printed: Printed = () => figureSign) {
  return plainText(readText(source), {
    figure: printed,
    sign: (letter) => (letter === figureSign ? '\uFFFD' : letter),
  });
}

/**
 * All places of a passage that say it, in order; none of them overlap. Addresses of links are no words; figures are none unless
 * they are printed.
 */
export function findWords(source: string, wanted: Wanted, language: string, printed?: Printed): Found[] {
  if (wanted.text.trim() === '' || wanted.text.includes(figureSign)) return [];
  const { plain, starts, ends } = wordsOf(source, printed);
  const nodes = everyNode(readText(source));
  const inSmall = () => inSmallLetters(plain, starts, nodes, language);
  const text = wanted.isLoose ? bareLetters(plain) : wanted.isExact ? sameSigns(plain) : inSmall();
  const found: Found[] = [];
  for (let at = 0; at < text.length; ) {
    const [from, length] = next(text, at, wanted, language);
    if (from < 0) break;
    const to = from + length;
    if (!wanted.isWhole || isWhole(plain, from, to)) {
      const [start, end] = [starts[from] ?? 0, ends[to - 1] ?? 0];
      found.push({ from, to, start, end, isWithin: isWithin(nodes, start, end) });
      at = to;
    } else at = from + 1;
  }
  return found;
}

function next(text: string, at: number, { text: asked, isExact, isLoose }: Wanted, language: string) {
  const wanted = isLoose ? bareLetters(asked) : isExact ? sameSigns(asked) : smallLetters(asked, language);
  return [text.indexOf(wanted, at), wanted.length] as const;
}

/** Words of another language have its small letters. */
function inSmallLetters(
  plain: string,
  starts: readonly number[],
  nodes: readonly TextNode[],
  language: string,
): string {
  let small = smallLetters(plain, language);
  for (const node of nodes) {
    if (node.kind !== 'foreign') continue;
    const from = starts.findIndex((start) => start >= node.start);
    const to = starts.findLastIndex((start) => start < node.end) + 1;
    if (from >= 0 && from < to)
      small = small.slice(0, from) + smallLetters(plain.slice(from, to), node.language) + small.slice(to);
  }
  return small;
}

const ofWord = /[\p{L}\p{M}\p{N}\uFFFC]/u;

function isWhole(plain: string, from: number, to: number): boolean {
  const before = /[\s\S]$/u.exec(plain.slice(Math.max(0, from - 2), from))?.[0] ?? '';
  const after = String.fromCodePoint(plain.codePointAt(to) ?? 0x20);
  return !(ofWord.test(before) && from > 0) && !ofWord.test(after);
}

/** Whether each node that has a part of a stretch has all of it, or is nothing but words. */
function isWithin(nodes: readonly TextNode[], start: number, end: number): boolean {
  return nodes.every((node) => {
    if (node.kind === 'words' || node.kind === 'break') return true;
    const isBeside = node.end <= start || node.start >= end;
    const [first] = 'children' in node ? node.children : [];
    const last = 'children' in node ? node.children.at(-1) : undefined;
    return isBeside || (first !== undefined && last !== undefined && first.start <= start && last.end >= end);
  });
}
