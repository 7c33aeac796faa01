// A YAML text taken apart for editing: its nodes with their places, its tokens, and its line ends.
import {
  CST,
  type Document,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  Lexer,
  type Node,
  type Pair,
  parseDocument,
  Scalar,
  type YAMLMap,
} from 'yaml';
import { FactsheetError } from '../errors.ts';
import type { DataPath } from './period.ts';
import { dataTags } from './yaml-tags.ts';

/** A lexeme of the text: what it is, and its offsets. */
export type Token = { type: string | null; from: number; to: number };

/** A YAML text, parsed. `eol` is the line end that it uses, `file` its name for the user. */
export type Source = {
  file: string;
  text: string;
  eol: string;
  document: Document;
  tokens: readonly Token[];
};

/** Characters `from` up to `to` give way to `text`. */
export type Splice = { from: number; to: number; text: string };

/** Where a path leads: its pair or list item, and the value there (null where nothing is written). */
export type Slot = { node: Node | null; pair?: Pair | undefined; flow: boolean };

/**
 * Takes a text apart. It must be sound YAML without anchors and aliases: what stands in one place must be one value.
 * @throws FactsheetError `yaml-syntax` or `yaml-anchor`, with the line
 */
export function takeApart(text: string, file: string): Source {
  const document = parseDocument(text, { customTags: dataTags, uniqueKeys: true, prettyErrors: false });
  const lineAt = (offset: number) => text.slice(0, offset).split('\n').length;
  const [fault] = [...document.errors, ...document.warnings];
  if (fault) {
    const message = `Line ${lineAt(fault.pos[0])} of ${file} is not valid YAML, so that nothing can be changed there.`;
    throw new FactsheetError('yaml-syntax', message, { hint: 'Mend that line first.' });
  }
  const tokens = tokensOf(text);
  const pointer = tokens.find(({ type }) => type === 'anchor' || type === 'alias');
  if (pointer) {
    const message = `Line ${lineAt(pointer.from)} of ${file} points to another value with & or *.`;
    throw new FactsheetError('yaml-anchor', message, { hint: 'Write the value out there.' });
  }
  return { file, text, eol: /\r?\n/.exec(text)?.[0] ?? '\n', document, tokens };
}

/** The text with all splices made. They must not overlap; those at one place come in their order. */
export function splice(text: string, splices: readonly Splice[]): string {
  const ordered = splices.toSorted((a, b) => a.from - b.from || a.to - b.to);
  let at = 0;
  let result = '';
  for (const { from, to, text: put } of ordered) {
    if (from < at) throw new FactsheetError('edit-overlap', 'Two changes overlap.', internal);
    result += text.slice(at, from) + put;
    at = to;
  }
  return result + text.slice(at);
}

export const internal = { hint: 'Please report this.', kind: 'internal' as const };

/** Where a path leads, if it is there. */
export function find({ document }: Source, path: DataPath): Slot | undefined {
  let slot: Slot = { node: isNode(document.contents) ? document.contents : null, flow: false };
  for (const part of path) {
    const { node } = slot;
    const flow = slot.flow || (isCollection(node) && node.flow === true);
    if (isMap(node)) {
      const pair = pairIn(node, part);
      if (!pair) return undefined;
      slot = { node: isNode(pair.value) ? pair.value : null, pair, flow };
    } else if (isSeq(node)) {
      const item = node.items[Number(part)];
      if (!isNode(item)) return undefined;
      slot = { node: item, flow };
    } else return undefined;
  }
  return slot;
}

/** A map's pair of that key. */
export function pairIn(map: YAMLMap, key: string | number): Pair | undefined {
  return map.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(key));
}

/** The colon after a pair's key; a key of a flow map may have none. */
export function colonOf({ tokens }: Source, pair: Pair): Token | undefined {
  let next = indexAt(tokens, rangeOf(pair.key)[1]);
  while (isGap(tokens[next])) next += 1;
  return tokens[next]?.type === 'map-value-ind' ? tokens[next] : undefined;
}

/** The tag before a value. */
export function tagOf({ tokens }: Source, node: Node): Token | undefined {
  if (node.tag === undefined) return undefined;
  let last = indexAt(tokens, rangeOf(node)[0]) - 1;
  while (isGap(tokens[last])) last -= 1;
  return tokens[last]?.type === 'tag' ? tokens[last] : undefined;
}

/** Whether nothing is written where the value should be. */
export function isBlank(node: Node | null): node is null {
  return node === null || rangeOf(node)[0] === rangeOf(node)[1];
}

/** Whether it is a text of its own lines, after | or >. */
export function isBlock(node: unknown): node is Scalar {
  return isScalar(node) && (node.type === Scalar.BLOCK_FOLDED || node.type === Scalar.BLOCK_LITERAL);
}

/** The offset after the last character that is written of a pair. */
export function endOf(source: Source, pair: Pair): number {
  const { value } = pair;
  if (isCollection(value) && value.flow !== true && value.items.length > 0) return endOfNode(source, value);
  if (isNode(value) && !isBlank(value)) return endOfNode(source, value);
  const tag = isNode(value) ? tagOf(source, value) : undefined;
  return tag?.to ?? colonOf(source, pair)?.to ?? rangeOf(pair.key)[1];
}

function endOfNode(source: Source, node: Node): number {
  if (isMap(node) && node.flow !== true) {
    const last = node.items.at(-1);
    if (last) return endOf(source, last);
  }
  if (isSeq(node) && node.flow !== true) {
    const last = node.items.at(-1);
    if (isNode(last)) return endOfNode(source, last);
  }
  const [from, to] = rangeOf(node);
  return isBlock(node) ? from + source.text.slice(from, to).replace(/\s+$/, '').length : to;
}

/** The offset of the end of a line, before its line end. */
export function lineEnd(text: string, at: number): number {
  const next = text.indexOf('\n', at);
  if (next < 0) return text.length;
  return text[next - 1] === '\r' && next > at ? next - 1 : next;
}

/** The offset of the first character of a line. */
export function lineStart(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

/** A node's offsets: where it begins, and where its value ends. */
export function rangeOf(node: unknown): readonly [from: number, to: number] {
  if (isNode(node) && node.range) return [node.range[0], node.range[1]];
  throw new FactsheetError('edit-place', 'A value of the file has no place.', internal);
}

/** The index of the first token at an offset or after it. */
export function indexAt(tokens: readonly Token[], offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.from ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isGap(token: Token | undefined): boolean {
  return token !== undefined && ['space', 'newline', 'comment'].includes(token.type ?? '');
}

/** The lexemes with their offsets; the lexer's own marks (\x02, \x18, \x1f) take no room in the text. */
function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let content = false;
  for (const lexeme of new Lexer().lex(text)) {
    if (lexeme === '\x02' || lexeme === '\x18' || lexeme === '\x1f') {
      content = lexeme === '\x1f';
      continue;
    }
    const type = content ? 'scalar' : CST.tokenType(lexeme);
    tokens.push({ type, from: at, to: at + lexeme.length });
    at += lexeme.length;
    content = false;
  }
  return tokens;
}
