// The figure that a passage begins with in bold: set apart from its sentence, as key figures are.
import type { FigureNode, TextNode } from './nodes.ts';

/** The numeral as it is printed; the figure, where it is one written as a number and nothing else; and what follows. */
export type Lead = { numeral: string; figure?: string; rest: readonly TextNode[] };

/**
 * The numeral at the beginning, with an ending that is attached to it (`**50-dən** çox`): up to the first space, with a
 * digit. Nothing where there is none, or where words that are not bold go on from it.
 * @param print the words of a figure
 */
export function leadOf(nodes: readonly TextNode[], print: (figure: FigureNode) => string): Lead | undefined {
  const [strong, ...after] = nodes;
  if (strong?.kind !== 'strong') return undefined;
  const { inside, rest } = firstWord(strong.children);
  const printed = inside.map((node) =>
    node.kind === 'figure' ? print(node) : node.kind === 'words' ? node.text : ' ',
  );
  const numeral = printed.join('');
  if (/[ \n]/.test(numeral) || !/\p{Nd}/u.test(numeral)) return undefined;
  if (rest.length === 0 && after[0] && !beginsWithSpace(after[0])) return undefined;
  const figures = inside.filter((node) => node.kind === 'figure');
  const [figure] = figures;
  const isNumber =
    inside.length === 1 && figure?.closed && figure.formats.every((format) => format === 'number');
  return {
    numeral,
    ...(isNumber && { figure: figure.name }),
    rest: rest.length > 0 ? [{ ...strong, children: trimmed(rest) }, ...after] : trimmed(after),
  };
}

/** The nodes of the first word, and those behind it, cut at the space between. */
function firstWord(nodes: readonly TextNode[]): { inside: TextNode[]; rest: TextNode[] } {
  const at = nodes.findIndex(
    (node) => node.kind !== 'figure' && !(node.kind === 'words' && !/[ \n]/.test(node.text)),
  );
  const cut = nodes[at];
  if (!cut) return { inside: [...nodes], rest: [] };
  if (cut.kind !== 'words') return { inside: nodes.slice(0, at), rest: nodes.slice(at) };
  const space = cut.text.search(/[ \n]/);
  const head: TextNode = { ...cut, text: cut.text.slice(0, space), end: cut.start + space };
  const tail: TextNode = { ...cut, text: cut.text.slice(space), start: cut.start + space };
  return {
    inside: [...nodes.slice(0, at), ...(space > 0 ? [head] : [])],
    rest: [tail, ...nodes.slice(at + 1)],
  };
}

function beginsWithSpace(node: TextNode): boolean {
  return node.kind === 'break' || (node.kind === 'words' && /^\s/.test(node.text));
}

/** Without the spaces at the beginning. */
function trimmed(nodes: readonly TextNode[]): TextNode[] {
  const [first, ...others] = nodes;
  if (!first || !beginsWithSpace(first)) return [...nodes];
  if (first.kind !== 'words') return trimmed(others);
  const text = first.text.replace(/^\s+/, '');
  return text === '' ? trimmed(others) : [{ ...first, text, start: first.end - text.length }, ...others];
}
