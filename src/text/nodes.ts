// What a passage is made of: nodes with their place in the source, as `read.ts` gives them.

/** Where a node stands: offsets in UTF-16 units of the passage, as the data file gives it. */
export type Span = { start: number; end: number };

/**
 * Words as they are printed. They stand in the source as they are, letter by letter; or they are one character that a
 * backslash takes the meaning from (`\*`), and then take two.
 */
export type WordsNode = Span & { kind: 'words'; text: string };

/** The end of a line, printed as a space between words; a backslash before it is not printed. */
export type BreakNode = Span & { kind: 'break' };

/** `{{name, format, format}}`. If it does not close (`{{name`), the node is the two braces. */
export type FigureNode = Span & {
  kind: 'figure';
  name: string;
  /** The formats asked for, in order. */
  formats: readonly string[];
  /** The whole, braces included; where it does not close, the two braces and what follows. */
  raw: string;
  closed: boolean;
};

/** What holds other nodes. `address` is where a link leads to, as it was typed; it may hold figures in braces. */
export type ParentNode = Span & { children: readonly TextNode[] } & (
    | { kind: 'strong' | 'emphasis' }
    | { kind: 'link'; address: string; addressStart: number }
    | { kind: 'foreign'; language: string }
  );

export type TextNode = WordsNode | BreakNode | FigureNode | ParentNode;

/** The nodes and all below them, parents before their children, in the order of the source. */
export function everyNode(nodes: readonly TextNode[]): readonly TextNode[] {
  const known = all.get(nodes);
  if (known) return known;
  const every: TextNode[] = [];
  for (const node of nodes) {
    every.push(node);
    if ('children' in node) every.push(...everyNode(node.children));
  }
  all.set(nodes, every);
  return every;
}

/** What was read is asked for its nodes again and again. */
const all = new WeakMap<readonly TextNode[], readonly TextNode[]>();

/** Every figure of a passage, in order. */
export function figuresIn(nodes: readonly TextNode[]): FigureNode[] {
  return everyNode(nodes).filter((node) => node.kind === 'figure');
}

/** A link of a passage. */
export type LinkNode = Extract<ParentNode, { kind: 'link' }>;

/** Every link of a passage, in order. */
export function linksIn(nodes: readonly TextNode[]): LinkNode[] {
  return everyNode(nodes).filter((node): node is LinkNode => node.kind === 'link');
}

/** Whether a placeholder prints a word that goes with the figure, and not the figure: `{{n, plural(person|persons)}}`. */
export function isWord({ formats }: Pick<FigureNode, 'formats'>): boolean {
  return formats.some((format) => format.startsWith('plural('));
}

/** Whether the words stand in the source letter by letter, and not behind a backslash. */
export function isVerbatim({ text, start, end }: WordsNode): boolean {
  return text.length === end - start;
}
