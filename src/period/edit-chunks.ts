// A list or a map of a YAML text, taken apart into its entries: each with the comments about it, and the gap before it.
import { isMap, isNode, isScalar, isSeq, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Part } from './edit-shape.ts';
import { isBlank, rangeOf, type Source } from './edit-source.ts';
import type { DataPath } from './period.ts';

/**
 * An entry: the blank lines before it begin at `gap`, comments right above it at `from`, itself at `own`; it ends before `to`.
 * Between braces it is `from` to `to`, without its comma.
 */
export type Chunk = { part: Part; gap: number; from: number; own: number; to: number };

/** `indent`: how far its entries stand from the margin; nothing between braces. */
export type Apart = { chunks: readonly Chunk[]; indent: string | undefined };

type Collection = YAMLMap | YAMLSeq;

/** @throws FactsheetError `cannot-edit` where a name is no text, or an entry has no line of its own */
export function takenApart(source: Source, node: Collection, path: DataPath, isFlow: boolean): Apart {
  const parts = node.items.map((item, index): Part => {
    if (isSeq(node)) return index;
    const { key } = item as Pair;
    if (isScalar(key) && !isBlank(key)) return String(key.value);
    throw source.cannotEdit(path, 'has a name that is no text');
  });
  const spans = isFlow ? flowSpans(source, node) : blockSpans(source, node);
  if (isFlow) {
    const chunks = spans.map(({ from, to }, index) => ({
      part: parts[index] ?? index,
      gap: from,
      from,
      own: from,
      to,
    }));
    return { chunks, indent: undefined };
  }
  const first = spans[0]?.from ?? 0;
  const indent = source.text.slice(source.lineStart(first), first);
  if (indent.trim() !== '') throw source.cannotEdit(path, 'begins on the line of something else');
  let above: number | undefined;
  const chunks = spans.map(({ from, to }, index): Chunk => {
    const chunk = withAbove(source, source.lineStart(from), above, path.length === 0);
    above = source.nextLine(to);
    return { part: parts[index] ?? index, ...chunk, to: above };
  });
  return { chunks, indent };
}

/** Where each item or pair begins and ends, its mark and its dash included. */
function blockSpans(source: Source, node: Collection): { from: number; to: number }[] {
  if (isMap(node)) {
    return node.items.map((pair) => ({ from: rangeOf(pair.key)[0], to: source.endOf(pair) }));
  }
  let at = rangeOf(node)[0];
  return node.items.map((item) => {
    const dash = source.dashFrom(at);
    const to = isNode(item) ? Math.max(source.endOfNode(item), dash + 1) : dash + 1;
    at = to;
    return { from: dash, to };
  });
}

function flowSpans(source: Source, node: Collection): { from: number; to: number }[] {
  return node.items.map((item) => {
    if (isNode(item)) return { from: source.tagOf(item)?.from ?? rangeOf(item)[0], to: rangeOf(item)[1] };
    const pair = item as Pair;
    return { from: rangeOf(pair.key)[0], to: source.endOf(pair) };
  });
}

/**
 * What belongs to an entry above its line: comments right above it, and the blank lines before those. Above the first of a file
 * stands what is about the file.
 */
function withAbove(
  source: Source,
  line: number,
  above: number | undefined,
  isRoot: boolean,
): Omit<Chunk, 'part' | 'to'> {
  if (above === undefined) {
    const from = commentsAbove(source, line, 0);
    const isOfFile = isRoot && from === 0;
    const own = isOfFile ? line : from;
    return { gap: own, from: own, own: line };
  }
  const from = commentsAbove(source, line, above);
  let gap = from;
  while (gap > above && source.text.slice(source.lineStart(gap - 1), gap).trim() === '')
    gap = source.lineStart(gap - 1);
  return { gap, from, own: line };
}

/** Where the comments right above a line begin that stand as far from the margin as it does: others are of what is above. */
function commentsAbove(source: Source, line: number, least: number): number {
  const indent = /^ */.exec(source.text.slice(line))?.[0] ?? '';
  let from = line;
  while (from > least && source.text.startsWith(`${indent}#`, source.lineStart(from - 1)))
    from = source.lineStart(from - 1);
  return Math.max(from, least);
}

/** The lines of a text without this indent; line ends as `\n`, none at the end. */
export function dedented(text: string, indent: string): string {
  const lines = text.replace(/\r?\n$/, '').split(/\r?\n/);
  return lines
    .map((line) => line.slice(Math.min(indent.length, /^ */.exec(line)?.[0].length ?? 0)))
    .join('\n');
}

/** The lines of a text with this indent and these line ends, the last one too. */
export function indentedBy(text: string, indent: string, eol: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '' : indent + line) + eol)
    .join('');
}
