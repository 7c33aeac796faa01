// Changes of one value in a YAML text: a scalar set or emptied, a mark set or taken away, a list of values set or emptied.
import { isDeepStrictEqual } from 'node:util';
import { isCollection, isScalar, isSeq, parseDocument, type Scalar } from 'yaml';
import { blockText, newBlock, usualWidth } from './edit-block.ts';
import { isBlank, isBlock, rangeOf, type Slot, type Source, type Splice } from './edit-source.ts';
import { type DataPath, type Mark, marks } from './period.ts';
import { dataTags } from './yaml-tags.ts';

export type ScalarValue = number | string | null;

/** What has to change for the slot to have this value; nothing where it has it. */
export function valueSplices(source: Source, slot: Slot, path: DataPath, value: ScalarValue): Splice[] {
  const { node } = slot;
  if (isCollection(node)) throw source.cannotEdit(path, 'has values of its own below it');
  if ((isScalar(node) ? node.value : null) === value) return [];
  if (node === null || isBlank(node)) return insertion(source, slot, path, value);
  const tag = source.tagOf(node);
  if (value === null) return removal(source, slot, node as Scalar);
  const keepsTag = typeof value === 'string' && marks.some((mark) => node.tag === `!${mark}`);
  if (isBlock(node) && typeof value === 'string' && (!tag || keepsTag)) {
    const splices = textSplices(source, node, value);
    if (splices) return splices;
  }
  const text = printScalar(value, source.text.slice(...rangeOf(node)));
  return replacement(source, node as Scalar, text, tag && !keepsTag ? tag.from : undefined);
}

/** What has to change for a text, or a list of codes, to have this mark, or none. */
export function markSplices(source: Source, slot: Slot, path: DataPath, mark?: Mark): Splice[] {
  const { node, pair } = slot;
  const isText = isScalar(node) && typeof node.value === 'string' && !isBlank(node);
  if (!isText && !isSeq(node)) throw source.cannotEdit(path, 'is no text');
  const tag = source.tagOf(node);
  if (node.tag === (mark && `!${mark}`)) return [];
  if (tag && mark) return [{ from: tag.from, to: tag.to, text: `!${mark}` }];
  if (mark) {
    // A list in lines of its own has its mark on the line of its name.
    const colon = isSeq(node) && node.flow !== true && pair ? source.colonOf(pair) : undefined;
    const from = colon?.to ?? rangeOf(node)[0];
    return [{ from, to: from, text: colon ? ` !${mark}` : `!${mark} ` }];
  }
  if (!tag) return [];
  const gap = /^ +/.exec(source.text.slice(tag.to))?.[0].length ?? 0;
  const isLast = /^ *\r?(\n|$)/.test(source.text.slice(tag.to));
  const blanks = isLast ? (/ *$/.exec(source.text.slice(0, tag.from))?.[0].length ?? 0) : 0;
  return [{ from: tag.from - blanks, to: tag.to + gap, text: '' }];
}

/**
 * What has to change for a list to have these items, on its name's line. Lines of its own go, with the comments about them; its
 * name's own stays.
 */
export function listSplices(source: Source, slot: Slot, path: DataPath, items: readonly number[]): Splice[] {
  const { node, pair } = slot;
  if (items.length > 0 && (node === null || isBlank(node))) return put(source, slot, path, printList(items));
  if (!isSeq(node)) throw source.cannotEdit(path, 'is no list');
  if (isDeepStrictEqual(node.toJSON(), items)) return [];
  const [from, to] = rangeOf(node);
  if (node.flow === true) return [{ from: from + 1, to: to - 1, text: printList(items).slice(1, -1) }];
  const colon = pair && source.colonOf(pair);
  if (!pair || !colon) throw source.cannotEdit(path, 'cannot be emptied');
  const start = source.lineStart(from);
  return [
    { from: colon.to, to: colon.to, text: ` ${printList(items)}` },
    { from: start, to: source.nextLine(source.endOf(pair)), text: '' },
  ];
}

/** A list as it stands on one line. */
export function printList(items: readonly number[]): string {
  return `[${items.join(', ')}]`;
}

/** A scalar as YAML: plain where that is safe, in the quotation marks or with the grouping that it had before. */
export function printScalar(value: number | string, before = ''): string {
  if (typeof value === 'number') {
    const grouped = /^\d+(_\d+)+$/.test(before) && Number.isSafeInteger(value) && value >= 1000;
    return grouped ? String(value).replace(/\B(?=(\d{3})+$)/g, '_') : String(value);
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it is for
  if (before.startsWith("'") && !/[\u0000-\u001F\u007F-\u009F]/.test(value)) {
    return `'${value.replaceAll("'", "''")}'`;
  }
  return before.startsWith('"') || !isPlain(value) ? JSON.stringify(value) : value;
}

/** Whether the text says the same without quotation marks, in a block and between braces. */
function isPlain(value: string): boolean {
  if (
    !/^[\p{L}\p{N}/](?:[\p{L}\p{N}_./@%+~()?&=;–-]|[#:](?=[\p{L}\p{N}/])| (?=[\p{L}\p{N}(–]))*$/u.test(value)
  )
    return false;
  return parseDocument(value, { customTags: dataTags }).toJS() === value;
}

function insertion(source: Source, slot: Slot, path: DataPath, value: ScalarValue): Splice[] {
  if (value === null) return [];
  const block = typeof value === 'string' && slot.pair && !slot.flow ? newBlock(value) : undefined;
  return put(source, slot, path, block?.sign ?? printScalar(value), block?.lines);
}

/** Puts what is written of a value behind its name, and lines of a text below. */
function put(
  source: Source,
  { node, pair, flow }: Slot,
  path: DataPath,
  text: string,
  lines?: readonly string[],
): Splice[] {
  const tag = node ? source.tagOf(node) : undefined;
  const colon = pair && source.colonOf(pair);
  if (pair && !colon && !flow) throw source.cannotEdit(path, 'has no colon');
  const at = tag?.to ?? colon?.to ?? rangeOf(pair ? pair.key : node)[pair ? 1 : 0];
  // Between braces the blank before a comma goes: `{ value: , as_of: }` becomes `{ value: 5, as_of: }`.
  const gap = flow ? (/^ +(?=,)/.exec(source.text.slice(at))?.[0].length ?? 0) : 0;
  const separator = pair && !colon ? ': ' : source.text[at - 1] === ' ' ? '' : ' ';
  const first = { from: at, to: at + gap, text: separator + text };
  if (!lines || !pair) return [first];
  const [key] = rangeOf(pair.key);
  const indent = ' '.repeat(key - source.lineStart(key) + 2);
  const end = source.lineEnd(at);
  return [first, { from: end, to: end, text: lines.map((line) => source.eol + indent + line).join('') }];
}

function replacement(source: Source, node: Scalar, text: string, tagFrom?: number): Splice[] {
  const [from, to] = rangeOf(node);
  const start = tagFrom ?? from;
  return isBlock(node) ? blockSplices(source, node, start, text) : [{ from: start, to, text }];
}

/** The value goes with its mark and the blanks before it; a comment after it stays. A list cannot have a gap: `null`. */
function removal(source: Source, { flow, pair }: Slot, node: Scalar): Splice[] {
  const start = source.tagOf(node)?.from ?? rangeOf(node)[0];
  const [, to] = rangeOf(node);
  if (flow && !pair) return [{ from: start, to, text: 'null' }];
  const blanks = / *$/.exec(source.text.slice(0, start))?.[0].length ?? 0;
  const keepsBlank = flow && !/\s/.test(source.text[to] ?? '');
  const from = keepsBlank ? start : start - blanks;
  return isBlock(node) ? blockSplices(source, node, from, '') : [{ from, to, text: '' }];
}

/** Another text of its own lines in the place of one; nothing where it has to be written otherwise. */
function textSplices(source: Source, node: Scalar, value: string): Splice[] | undefined {
  const { text, eol } = source;
  const { from, sign, header, end } = partsOf(source, node);
  const own = text.slice(header, end).split(/\r?\n/).slice(1);
  const indents = own.filter((line) => line.trim() !== '').map((line) => /^ */.exec(line)?.[0] ?? '');
  const indent = indents.toSorted((a, b) => a.length - b.length)[0];
  if (indent === undefined || indent === '') return undefined;
  const standing = {
    ...{ sign, lines: own.map((line) => line.slice(indent.length)), value: String(node.value) },
    isLast: end === text.length,
  };
  const block = blockText(value, standing, widthOf(text));
  return (
    block && [
      { from, to: from + sign.length, text: block.sign },
      { from: header, to: end, text: block.lines.map((line) => eol + (line && indent + line)).join('') },
    ]
  );
}

/** How long the lines of a file are, up to what is usual. */
function widthOf(text: string): number {
  const lengths = text.split(/\r?\n/).map(({ length }) => length);
  return Math.min(Math.max(60, ...lengths), usualWidth);
}

/** Where the sign of a text of its own lines stands, where its line ends, and where its last line does. */
function partsOf(source: Source, node: Scalar) {
  const { text } = source;
  const [from, to] = rangeOf(node);
  const sign = /^[|>][-+0-9]*/.exec(text.slice(from))?.[0] ?? '>';
  const end = from + text.slice(from, to).replace(/\s+$/, '').length;
  const header = Math.min(source.lineEnd(from), end);
  return { from, sign, header, end: Math.max(end, header) };
}

/** A text of its own lines: its sign (>-) gives way to the new value, its lines go, a comment after the sign stays. */
function blockSplices(source: Source, node: Scalar, start: number, put: string): Splice[] {
  const { from, sign, header, end } = partsOf(source, node);
  return [
    { from: start, to: from + sign.length, text: put },
    { from: header, to: end, text: '' },
  ];
}
