// What an editor shows of a passage's source: chips, hidden signs, styled words. From the program's one reader. Pure.
import { everyNode, type FigureNode, type ParentNode, type TextNode } from '../../../text/nodes.ts';
import { readText } from '../../../text/read.ts';

type Span = { from: number; to: number };

/** A figure as one thing: `placeholder` is what stands between its braces, as the server knows it. */
export type Chip = Span & { name: string; placeholder: string };

/** Words between two signs. `kind` as the reader has it. */
export type Styled = Span & {
  kind: ParentNode['kind'];
  open: Span;
  close: Span;
  /** A link's. */
  address?: string;
  /** Of foreign words. */
  language?: string;
};

export type Marks = {
  chips: readonly Chip[];
  styled: readonly Styled[];
  /** Backslashes that only take the meaning from what follows. */
  hidden: readonly Span[];
};

/** Reads a passage. */
export function marksOf(source: string): Marks {
  const nodes = everyNode(readText(source));
  return {
    chips: nodes.filter(isChip).map(chipOf),
    styled: nodes.flatMap((node) => ('children' in node ? styledOf(node) : [])),
    hidden: nodes.flatMap(backslashOf),
  };
}

/** Signs that come in pairs, and backslashes: what is never shown, and never half there. */
export function signsOf({ styled, hidden }: Marks): Span[] {
  return [...styled.flatMap(({ open, close }) => [open, close]), ...hidden];
}

function isChip(node: TextNode): node is FigureNode {
  return node.kind === 'figure' && node.closed;
}

function chipOf({ name, formats, start, end }: FigureNode): Chip {
  return { from: start, to: end, name, placeholder: [name, ...formats].join(', ') };
}

/** Nodes leave no gap between them but for their signs: these stand before the first child and behind the last. */
function styledOf(node: ParentNode): Styled[] {
  const [first] = node.children;
  const last = node.children.at(-1);
  if (!first || !last) return [];
  const span = { kind: node.kind, from: node.start, to: node.end };
  const open = { from: node.start, to: first.start };
  const close = { from: last.end, to: node.end };
  if (node.kind === 'link') return [{ ...span, open, close, address: node.address }];
  if (node.kind === 'foreign') return [{ ...span, open, close, language: node.language }];
  return [{ ...span, open, close }];
}

function backslashOf(node: TextNode): Span[] {
  const isEscaped = node.kind === 'words' && node.end - node.start === 2 && node.text.length === 1;
  return isEscaped ? [{ from: node.start, to: node.start + 1 }] : [];
}
