// Words of a text that YAML takes for a comment: they would vanish from the page without a word.
import { type Document, isCollection, isPair, isScalar, type Pair, type Scalar, visit } from 'yaml';
import type { DataPath } from './period.ts';

/**
 * Words that a file would lose: the path of their text, the offset of their first sign, and the words from it on. `&word` at
 * the beginning of a text gives it a name, `!` takes its kind away; anything else that is lost is a comment.
 */
export type LostWords = { path: DataPath; offset: number; words: string };

/** A comment directly behind a value; one that looks like a hashtag, as those of the agency's campaigns do; and anywhere. */
const comment = /(?<=^[ \t]*)#.*/;
const hashtag = /(?<=^(?:[>|][-+\d]*)?[ \t]*)#[\p{L}_].*/u;
const anyHashtag = /(?<=\s)#[\p{L}_].*/u;

/**
 * Every comment that stands where a text's words may stand: on the last line of a text without quotation marks; before,
 * behind and under any other text, only where it looks like a hashtag. YAML 1.2.2, 6.6 (comments), 7.3.3 (plain style).
 * Which paths are texts is for the caller to say.
 */
export function lostWords(document: Document, source: string): LostWords[] {
  const found: LostWords[] = [];
  visit(document, {
    Pair(_, pair, ancestors) {
      const { value } = pair;
      if (value !== null && !isScalar(value)) return;
      const { anchor, tag, range } = value ?? {};
      const sign = anchor ? `&${anchor}` : tag === '!' ? '!' : undefined;
      const at = sign === undefined ? -1 : source.lastIndexOf(sign, range?.[0]);
      if (sign !== undefined && at >= 0)
        found.push({ path: pathTo([...ancestors, pair]), offset: at, words: sign });
      for (const { from, to, pattern } of stretches(pair, value, source)) {
        const { 0: words, index } = pattern.exec(source.slice(from, to)) ?? {};
        if (words === undefined || index === undefined) continue;
        found.push({ path: pathTo([...ancestors, pair]), offset: from + index, words });
      }
    },
  });
  return found;
}

/** A part of the source where words could be lost, and what they look like there. */
type Stretch = { from: number; to: number; pattern: RegExp };

function stretches(pair: Pair, scalar: Scalar | null, source: string): Stretch[] {
  const [keyStart = 0, keyEnd = 0] = rangeOf(pair.key);
  const [start = keyEnd, end = keyEnd] = rangeOf(scalar);
  const isBlock = scalar?.type === 'BLOCK_FOLDED' || scalar?.type === 'BLOCK_LITERAL';
  const isPlain = scalar?.type === 'PLAIN' && end > start;
  const behind = isBlock ? start : end;
  const lineEnd = endOfLine(source, behind);
  const column = keyStart - (source.lastIndexOf('\n', keyStart - 1) + 1);
  return [
    { from: keyEnd, to: start, pattern: anyHashtag },
    { from: behind, to: lineEnd, pattern: isPlain ? comment : hashtag },
    ...linesUnder(source, isBlock ? end : lineEnd + 1, column),
  ];
}

/** The lines of comment under a value that are indented more than its name: where they look like a hashtag, they belong to it. */
function linesUnder(source: string, from: number, column: number): Stretch[] {
  const to = endOfLine(source, from);
  const [, indent] = /^([ \t]+)#/.exec(source.slice(from, to)) ?? [];
  if (indent === undefined || indent.length <= column) return [];
  return [{ from, to, pattern: hashtag }, ...linesUnder(source, to + 1, column)];
}

function endOfLine(source: string, from: number): number {
  const end = source.slice(from).search(/\r?\n/);
  return end < 0 ? source.length : from + end;
}

function rangeOf(node: unknown): readonly number[] {
  return isScalar(node) ? (node.range ?? []) : [];
}

function pathTo(ancestors: readonly unknown[]): DataPath {
  return ancestors.flatMap((one, index): (string | number)[] => {
    if (isPair(one)) return [isScalar(one.key) ? String(one.key.value) : String(one.key)];
    const next = ancestors[index + 1];
    const place = isCollection(one) && !isPair(next) ? (one.items as unknown[]).indexOf(next) : -1;
    return place < 0 ? [] : [place];
  });
}
