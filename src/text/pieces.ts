// A passage piece by piece, for comparing and for whoever reads it outside of the page: words, figures and signs told apart.
import { decoded } from './address.ts';
import { type FigureNode, isWord, type TextNode } from './nodes.ts';

/**
 * Words as printed, and the placeholder `from` which they are where they go with a figure (“persons”); a figure by its name,
 * in the words it prints; a sign of mark-up (`**`), which is not printed.
 */
export type Piece =
  | { kind: 'words' | 'markup'; text: string; from?: string }
  | { kind: 'figure'; text: string; name: string };

/**
 * Cuts a passage into pieces. A link brings its address, in brackets after its words.
 * @param print what a placeholder prints; where it cannot be printed, it stands as it is written
 */
export function piecesOf(
  nodes: readonly TextNode[],
  print: (figure: FigureNode) => string | undefined,
): Piece[] {
  const pieces: Piece[] = [];
  const add = (piece: Piece): void => {
    const last = pieces.at(-1);
    const isPlain = piece.kind === 'words' && piece.from === undefined;
    if (isPlain && last?.kind === 'words' && last.from === undefined) last.text += piece.text;
    else pieces.push(piece);
  };
  const walk = (node: TextNode): void => {
    if (node.kind === 'figure' && !node.closed) add({ kind: 'words', text: '{{' });
    else if (node.kind === 'figure') {
      const text = print(node) ?? node.raw;
      add(isWord(node) ? { kind: 'words', text, from: node.raw } : { kind: 'figure', name: node.name, text });
    } else if (node.kind === 'words') add({ kind: 'words', text: node.text.replaceAll('\u00AD', '') });
    else if (node.kind === 'break') add({ kind: 'words', text: '\n' });
    else {
      const sign = { strong: '**', emphasis: '*', link: '', foreign: '' }[node.kind];
      if (sign) add({ kind: 'markup', text: sign });
      node.children.forEach(walk);
      if (sign) add({ kind: 'markup', text: sign });
      if (node.kind === 'link') add({ kind: 'words', text: ` (${decoded(node.address)})` });
    }
  };
  nodes.forEach(walk);
  return pieces
    .map((piece) =>
      piece.kind === 'words' && piece.from === undefined
        ? { ...piece, text: piece.text.replace(/[ \t\r\n]+/g, ' ') }
        : piece,
    )
    .filter(({ text }) => text !== '');
}
