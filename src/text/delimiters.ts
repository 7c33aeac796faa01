// The line of what was read so far, in which signs find their partners: `*` and `_` for strong and emphasis, brackets.
import { isVerbatim, type ParentNode, type TextNode, type WordsNode } from './nodes.ts';

/** `[` or `:en[`, while its end has not come. A link holds no link: `mayLink` is false around one. */
export type Bracket = { start: number; end: number; language?: string; mayLink: boolean };

/** A run of `*` or `_`: how many of its signs have no partner yet, and what it may do (CommonMark 0.31, 6.2). */
type Run = {
  sign: string;
  start: number;
  left: number;
  /** Signs that found a partner as a closing one: they stood at its left. */
  closed: number;
  length: number;
  opens: boolean;
  closes: boolean;
};

type Item = { node?: TextNode; run?: Run; bracket?: Bracket; depth: number; before?: Item; after?: Item };

/** What holds other nodes, without them. */
type Parent = ParentNode extends infer P ? (P extends ParentNode ? Omit<P, 'children'> : never) : never;

/** Nodes in nodes, at most: deeper signs are words. */
const deepest = 100;

export type Line = ReturnType<typeof createLine>;

/**
 * An empty line for a source.
 * @param letterAt the character before (-1) or behind (1) an offset, a blank at the edges
 */
export function createLine(source: string, letterAt: (offset: number, side: -1 | 1) => string) {
  const first: Item = { depth: 0 };
  let last = first;
  const brackets: Item[] = [];

  const append = (item: Omit<Item, 'before' | 'after' | 'depth'>): Item => {
    const added: Item = { ...item, depth: 0, before: last };
    last.after = added;
    last = added;
    return added;
  };
  /** The nodes behind an item, with their signs paired; the line ends at the item then. */
  const cut = (from: Item): { nodes: TextNode[]; depth: number } => {
    pairSigns(from, source);
    const cutOff = nodesBetween(from, undefined, source);
    delete from.after;
    last = from;
    return cutOff;
  };

  return {
    add(node: TextNode): void {
      append({ node });
    },
    words(start: number, end: number): void {
      append({ node: wordsNode(source, start, end) });
    },
    /** Takes the run of signs that begins at an offset, and gives the offset behind it. */
    delimiters(start: number): number {
      const run = runAt(source, start, letterAt);
      append({ run });
      return start + run.length;
    },
    open(bracket: Omit<Bracket, 'mayLink'>): void {
      brackets.push(append({ bracket: { ...bracket, mayLink: true } }));
    },
    lastOpen: (): Bracket | undefined => brackets.at(-1)?.bracket,
    /** The last bracket has no meaning: it is words. */
    forget(_: Bracket): void {
      brackets.pop();
    },
    /** What stands behind the last bracket goes into a node of its own. */
    close(_: Bracket, parent: Parent): void {
      const opened = brackets.pop();
      if (!opened) return;
      const { nodes, depth } = cut(opened);
      delete opened.bracket;
      if (depth >= deepest) {
        append({ node: wordsNode(source, parent.start, parent.end) });
        return;
      }
      opened.node = { ...parent, children: nodes };
      opened.depth = depth + 1;
      if (parent.kind === 'link') for (const { bracket } of brackets) if (bracket) bracket.mayLink = false;
    },
    isLetterBefore: (offset: number) => /[\p{L}\p{N}]/u.test(letterAt(offset, -1)),
    nodes: (): TextNode[] => cut(first).nodes,
  };
}

function runAt(source: string, start: number, letterAt: (offset: number, side: -1 | 1) => string): Run {
  const sign = source[start] ?? '';
  let end = start;
  while (source[end] === sign) end += 1;
  const length = end - start;
  const able = flanking(sign, letterAt(start, -1), letterAt(end, 1));
  return { sign, start, left: length, closed: 0, length, ...able };
}

/** Whether a run may open or close, by the characters beside it (left- and right-flanking). */
function flanking(sign: string, before: string, after: string): { opens: boolean; closes: boolean } {
  const [blankBefore, blankAfter] = [/\s/.test(before), /\s/.test(after)];
  const [markBefore, markAfter] = [/[\p{P}\p{S}]/u.test(before), /[\p{P}\p{S}]/u.test(after)];
  const left = !blankAfter && (!markAfter || blankBefore || markBefore);
  const right = !blankBefore && (!markBefore || blankAfter || markAfter);
  if (sign === '*') return { opens: left, closes: right };
  return { opens: left && (!right || markBefore), closes: right && (!left || markAfter) };
}

/** Gives each closing run behind an item its nearest opening one, and puts what stands between into a node. */
function pairSigns(from: Item, source: string): void {
  /** Before which offset no opening run is left, by what a closing run asks for: a bound for long lines. */
  const bottoms = new Map<string, number>();
  for (let closer = from.after; closer; ) {
    const { run } = closer;
    if (!run?.closes || run.left === 0) {
      closer = closer.after;
      continue;
    }
    const asks = `${run.sign}${run.opens}${run.length % 3}`;
    const opener = openerOf(closer, run, from, bottoms.get(asks) ?? 0);
    if (opener?.run) {
      if (!wrap(opener, closer, opener.run, run, source)) return;
    } else {
      bottoms.set(asks, run.start);
      closer = closer.after;
    }
  }
}

function openerOf(closer: Item, run: Run, from: Item, bottom: number): Item | undefined {
  for (let item = closer.before; item && item !== from; item = item.before) {
    const other = item.run;
    if (other && other.start < bottom) return undefined;
    if (!other?.opens || other.sign !== run.sign || other.left === 0) continue;
    const isOdd = (other.closes || run.opens) && (other.length + run.length) % 3 === 0;
    if (!isOdd || (other.length % 3 === 0 && run.length % 3 === 0)) return item;
  }
  return undefined;
}

/** Puts what stands between two runs into a node, strong where both have two signs left; false where that is too deep. */
function wrap(opener: Item, closer: Item, opening: Run, closing: Run, source: string): boolean {
  const count = opening.left >= 2 && closing.left >= 2 ? 2 : 1;
  const { nodes, depth } = nodesBetween(opener, closer, source);
  if (depth >= deepest) return false;
  opening.left -= count;
  closing.left -= count;
  closing.closed += count;
  const start = opening.start + opening.closed + opening.left;
  const end = closing.start + closing.closed;
  const node: ParentNode = { kind: count === 2 ? 'strong' : 'emphasis', start, end, children: nodes };
  const inside: Item = { node, depth: depth + 1, before: opener, after: closer };
  opener.after = inside;
  closer.before = inside;
  return true;
}

/** The nodes between two items; signs without a partner are words. */
function nodesBetween(
  from: Item,
  to: Item | undefined,
  source: string,
): { nodes: TextNode[]; depth: number } {
  const nodes: TextNode[] = [];
  let depth = 0;
  for (let item = from.after; item && item !== to; item = item.after) {
    depth = Math.max(depth, item.depth);
    const node = nodeOf(item, source);
    const last = nodes.at(-1);
    if (!node) continue;
    if (last?.kind === 'words' && node.kind === 'words' && isVerbatim(last) && isVerbatim(node)) {
      nodes[nodes.length - 1] = wordsNode(source, last.start, node.end);
    } else nodes.push(node);
  }
  return { nodes, depth };
}

function nodeOf({ node, run, bracket }: Item, source: string): TextNode | undefined {
  if (run)
    return run.left === 0
      ? undefined
      : wordsNode(source, run.start + run.closed, run.start + run.closed + run.left);
  return bracket ? wordsNode(source, bracket.start, bracket.end) : node;
}

function wordsNode(source: string, start: number, end: number): WordsNode {
  return { kind: 'words', text: source.slice(start, end), start, end };
}
