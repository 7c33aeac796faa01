// New entries of a data file as YAML: on lines of their own, or between braces. Pure.
import { isMap, isSeq, parseDocument, stringify, visit } from 'yaml';
import { newBlock } from './edit-block.ts';
import { printScalar } from './edit-value.ts';
import { dataTags } from './yaml-tags.ts';

/** What an entry may hold. */
export type Tree = string | number | null | readonly Tree[] | { readonly [name: string]: Tree };

/** `name: …` and what is below it, on lines of their own. */
export function entryYaml(name: string, tree: Tree): string {
  return linesOf(`${printScalar(name)}:`, tree).join('\n');
}

/** `- …`, with names and values in lines below one another. */
export function itemYaml(tree: Tree): string {
  if (tree === null || typeof tree !== 'object') return `- ${tree === null ? 'null' : printScalar(tree)}`;
  return `- ${bodyOf(tree).join('\n  ')}`;
}

function linesOf(head: string, tree: Tree): string[] {
  if (tree === null) return [head];
  if (typeof tree !== 'object') {
    const block = typeof tree === 'string' ? newBlock(tree) : undefined;
    return block
      ? [`${head} ${block.sign}`, ...block.lines.map((line) => `  ${line}`)]
      : [`${head} ${printScalar(tree)}`];
  }
  const body = bodyOf(tree);
  return body.length === 1 && /^(?:\[\]|\{\})$/.test(body[0] ?? '')
    ? [`${head} ${body[0]}`]
    : [head, ...body.map((line) => line && `  ${line}`)];
}

function bodyOf(tree: Exclude<Tree, string | number | null>): string[] {
  if (Array.isArray(tree))
    return tree.length === 0 ? ['[]'] : tree.flatMap((item: Tree) => itemYaml(item).split('\n'));
  const entries = Object.entries(tree as { readonly [name: string]: Tree });
  return entries.length === 0
    ? ['{}']
    : entries.flatMap(([name, inner]) => linesOf(`${printScalar(name)}:`, inner));
}

/** An entry of lines of its own as it stands between braces; comments have no room there. */
export function inFlow(yaml: string): string {
  const document = parseDocument(yaml, { customTags: dataTags });
  document.comment = null;
  document.commentBefore = null;
  visit(document, {
    Node(_, node) {
      node.comment = null;
      node.commentBefore = null;
      node.spaceBefore = false;
    },
  });
  const { contents } = document;
  if (!isMap(contents) && !isSeq(contents)) return stringify(contents).trim();
  contents.flow = true;
  const text = document
    .toString({ lineWidth: 0, collectionStyle: 'flow', flowCollectionPadding: false })
    .trim();
  return text.slice(1, -1).trim();
}
