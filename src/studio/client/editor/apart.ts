// What stands for itself in a passage, as it is printed: foreign words, and names and figures of the other direction. Pure.
import { type Direction, hasLettersFromRight, partsIn } from '../../../language/bidi.ts';
import { directionOf } from '../../../language/tag.ts';
import { isVerbatim, type TextNode, type WordsNode } from '../../../text/nodes.ts';
import { readText } from '../../../text/read.ts';

/** A stretch of the source, and the direction in which it goes. */
export type Apart = { from: number; to: number; direction: Direction };

/** In the order of the source; none of them overlap. */
export function apartIn(source: string, language: string): Apart[] {
  const nodes = readText(source);
  const isPlain = directionOf(language) === 'ltr' && !hasLettersFromRight(source);
  return inNodes(nodes, language, isPlain);
}

/** @param isPlain nothing but foreign words can go in another direction */
function inNodes(nodes: readonly TextNode[], language: string, isPlain: boolean): Apart[] {
  return runsOf(nodes).flatMap((run): Apart[] => {
    if (Array.isArray(run)) return isPlain ? [] : inWords(run, language);
    const { start: from, end: to } = run;
    if (run.kind === 'foreign') return [{ from, to, direction: directionOf(run.language) }];
    return 'children' in run ? inNodes(run.children, language, isPlain) : [];
  });
}

/** Words that follow each other are one text; everything else is by itself. */
function runsOf(nodes: readonly TextNode[]): (WordsNode[] | TextNode)[] {
  const runs: (WordsNode[] | TextNode)[] = [];
  for (const node of nodes) {
    const last = runs.at(-1);
    if (node.kind !== 'words' || !isVerbatim(node)) runs.push(node);
    else if (Array.isArray(last)) last.push(node);
    else runs.push([node]);
  }
  return runs;
}

function inWords(run: readonly WordsNode[], language: string): Apart[] {
  let at = run[0]?.start ?? 0;
  return partsIn(run.map(({ text }) => text).join(''), language).flatMap(({ text, direction }) => {
    const from = at;
    at += text.length;
    return direction ? [{ from, to: at, direction }] : [];
  });
}
