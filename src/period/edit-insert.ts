// Values that a YAML text does not have yet, put where they belong: after their last neighbour, in its style.
import { isMap, isScalar, type Pair, type YAMLMap } from 'yaml';
import { newBlock } from './edit-block.ts';
import { isBlank, rangeOf, type Source, type Splice, yearAfter } from './edit-source.ts';
import { printList, printScalar, type ScalarValue } from './edit-value.ts';
import type { DataPath } from './period.ts';

/** A value to insert: a scalar, a list, or entries one below another. */
export type Content = ScalarValue | { list: readonly number[] } | Entries;
type Entries = readonly (readonly [key: string, content: Content])[];

/** What has to change for `path`, which is not there or empty, to have this content. */
export function insertSplices(source: Source, path: DataPath, content: Content): Splice[] {
  let depth = path.length;
  while (depth > 0 && !source.find(path.slice(0, depth))) depth -= 1;
  const slot = source.find(path.slice(0, depth));
  const rest = path.slice(depth).reduceRight<Content>((inner, key) => [[String(key), inner]], content);
  if (!Array.isArray(rest)) return [];
  if (isMap(slot?.node)) return intoMap(source, slot.node, rest, slot.flow || slot.node.flow === true);
  const isEmpty = !slot?.node || (isBlank(slot.node) && isScalar(slot.node));
  if (!isEmpty) throw source.cannotEdit(path.slice(0, depth), 'has a value where a list of names should be');
  if (!slot?.pair) return intoNothing(source, path, rest);
  return belowKey(source, slot.pair, rest, slot.flow);
}

/** A key and its content as it stands in a block map. */
export function blockLines(key: string, content: Content, indent: string): string[] {
  const head = `${indent}${printKey(key)}:`;
  if (content === null) return [head];
  if (!isEntries(content)) {
    const block = typeof content === 'string' ? newBlock(content) : undefined;
    if (block) return [`${head} ${block.sign}`, ...block.lines.map((line) => `${indent}  ${line}`)];
    return [`${head} ${printContent(content)}`];
  }
  if (content.length === 0) return [`${head} {}`];
  return [head, ...content.flatMap(([inner, value]) => blockLines(inner, value, `${indent}  `))];
}

/** A year stands without quotation marks, as people write it: names are compared as texts. */
function printKey(key: string): string {
  return /^[12]\d{3}$/.test(key) ? key : printScalar(key);
}

/** A key and its content as they stand between braces. */
export function flowPair(key: string, content: Content): string {
  if (content === null) return `${printKey(key)}:`;
  return `${printKey(key)}: ${isEntries(content) ? flowMap(content) : printContent(content)}`;
}

function flowMap(entries: Entries): string {
  if (entries.length === 0) return '{}';
  return `{ ${entries.map(([key, content]) => flowPair(key, content)).join(', ')} }`;
}

function printContent(content: Exclude<Content, Entries | null>): string {
  return typeof content === 'object' ? printList(content.list) : printScalar(content);
}

function isEntries(content: Content): content is Entries {
  return Array.isArray(content);
}

function intoMap(source: Source, map: YAMLMap, entries: Entries, flow: boolean): Splice[] {
  if (entries.length === 0) return [];
  const last: Pair | undefined = map.items.at(-1);
  const pairs = entries.map(([key, content]) => flowPair(key, content)).join(', ');
  if (flow && last) {
    const at = source.endOf(last);
    return [{ from: at, to: at, text: `, ${pairs}` }];
  }
  const [from, to] = rangeOf(map);
  if (flow || !last) return [{ from: from + 1, to: to - 1, text: ` ${pairs} ` }];
  const [first] = rangeOf(map.items[0]?.key);
  const indent = ' '.repeat(first - source.lineStart(first));
  const names = map.items.map((pair) => String(pair.key));
  const next = names.indexOf(yearAfter(names, entries[0]?.[0] ?? '') ?? '');
  if (next >= 0) return [beforeLine(source, map.items[next] as Pair, entries, indent)];
  return [afterLine(source, source.endOf(last), entries, indent)];
}

/** Above a pair and the comments that stand right above it. */
function beforeLine(source: Source, pair: Pair, entries: Entries, indent: string): Splice {
  const lines = entries.flatMap(([key, content]) => blockLines(key, content, indent));
  const at = source.aboveComments(rangeOf(pair.key)[0]);
  return { from: at, to: at, text: lines.map((line) => line + source.eol).join('') };
}

function belowKey(source: Source, pair: Pair, entries: Entries, flow: boolean): Splice[] {
  const colon = source.colonOf(pair);
  const [key, keyEnd] = rangeOf(pair.key);
  const at = colon?.to ?? keyEnd;
  if (flow) return [{ from: at, to: at, text: `${colon ? '' : ':'} ${flowMap(entries)}` }];
  if (!colon) throw source.cannotEdit([String(pair.key)], 'has no colon');
  if (entries.length === 0) return [{ from: at, to: at, text: ' {}' }];
  const indent = ' '.repeat(key - source.lineStart(key) + 2);
  return [afterLine(source, at, entries, indent)];
}

function intoNothing({ text, eol }: Source, path: DataPath, entries: Entries): Splice[] {
  if (path.length === 0 && entries.length === 0) return [];
  const lines = entries.flatMap(([key, content]) => blockLines(key, content, ''));
  const before = text === '' || text.endsWith('\n') ? '' : eol;
  return [{ from: text.length, to: text.length, text: before + lines.map((line) => line + eol).join('') }];
}

function afterLine(source: Source, at: number, entries: Entries, indent: string): Splice {
  const lines = entries.flatMap(([key, content]) => blockLines(key, content, indent));
  const end = source.lineEnd(at);
  return { from: end, to: end, text: lines.map((line) => source.eol + line).join('') };
}
