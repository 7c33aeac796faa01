// A YAML text taken apart for editing: its nodes with their places, its tokens, and its line ends.
import {
  type Document,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  Scalar,
} from 'yaml';
import { FactsheetError } from '../errors.ts';
import { Memory } from '../memory.ts';
import { isGap, type Token, tokensOf } from './edit-tokens.ts';
import type { DataPath } from './period.ts';
import { dataTags } from './yaml-tags.ts';

/** Characters `from` up to `to` give way to `text`. */
export type Splice = { from: number; to: number; text: string };

/** What a text says, and its tokens: nobody changes them. */
type Taken = { document: Document; tokens: readonly Token[] };

/** Who types changes what the last change left: that was taken apart then. */
const taken = new Memory<Taken>(8);

function takeApart(text: string): Taken {
  const document = parseDocument(text, { customTags: dataTags, uniqueKeys: true, prettyErrors: false });
  return { document, tokens: document.errors.length > 0 ? [] : tokensOf(text) };
}

/** Where a path leads: its pair or list item, and the value there (null where nothing is written). */
export type Slot = { node: Node | null; pair?: Pair | undefined; flow: boolean };

/**
 * A YAML text, taken apart. It must be sound YAML, and, unless whoever changes it looks to that, without anchors and
 * aliases: what stands in one place must be one value.
 */
export class Source {
  /** The text's name for the user. */
  readonly file: string;
  /** Without its byte order mark. */
  readonly text: string;
  /** The line end that it uses. */
  readonly eol: string;
  readonly document: Document;
  readonly tokens: readonly Token[];
  readonly #bom: string;
  readonly #pointers: boolean;

  /** @throws FactsheetError `yaml-syntax` or `yaml-anchor`, with the line */
  constructor(whole: string, file: string, { pointers = false } = {}) {
    const text = whole.replace(/^\uFEFF/, '');
    const { document, tokens } = taken.of(text, () => takeApart(text));
    const lineAt = (offset: number) => text.slice(0, offset).split('\n').length;
    const [fault] = [...document.errors, ...document.warnings];
    if (fault) {
      const message = `Line ${lineAt(fault.pos[0])} of ${file} is not valid YAML, so that nothing can be changed there.`;
      throw new FactsheetError('yaml-syntax', message, { hint: 'Mend that line first.' });
    }
    const pointer = tokens.find(({ type }) => type === 'anchor' || type === 'alias');
    if (pointer && !pointers) {
      const message = `Line ${lineAt(pointer.from)} of ${file} points to another value with & or *.`;
      throw new FactsheetError('yaml-anchor', message, { hint: 'Write the value out there.' });
    }
    this.file = file;
    this.text = text;
    this.eol = /\r?\n/.exec(text)?.[0] ?? '\n';
    this.document = document;
    this.tokens = tokens;
    this.#bom = whole.slice(0, whole.length - text.length);
    this.#pointers = pointers;
  }

  /** The text as it stands in the file. */
  toString(): string {
    return this.#bom + this.text;
  }

  /** The text with splices made, taken apart again. Where that fails the fault is ours: the text was sound before. */
  with(splices: readonly Splice[]): Source {
    if (splices.length === 0) return this;
    const put = this.#bom + splice(this.text, splices);
    try {
      return new Source(put, this.file, { pointers: this.#pointers });
    } catch (cause) {
      throw new FactsheetError('edit-failed', `${this.file} did not take a change.`, { ...internal, cause });
    }
  }

  /** The comments, each with its #. */
  get comments(): readonly (Omit<Token, 'type'> & { text: string })[] {
    const own = this.tokens.filter(({ type }) => type === 'comment');
    return own.map(({ from, to }) => ({ from, to, text: this.text.slice(from, to) }));
  }

  /** Where a path leads, if it is there. */
  find(path: DataPath): Slot | undefined {
    const { contents } = this.document;
    let slot: Slot = { node: isNode(contents) ? contents : null, flow: false };
    for (const part of path) {
      const { node } = slot;
      const flow = slot.flow || (isCollection(node) && node.flow === true);
      if (isMap(node)) {
        const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(part));
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

  /** The colon after a pair's key; a key of a flow map may have none. */
  colonOf(pair: Pair): Token | undefined {
    let next = this.#indexAt(rangeOf(pair.key)[1]);
    while (isGap(this.tokens[next])) next += 1;
    return this.tokens[next]?.type === 'map-value-ind' ? this.tokens[next] : undefined;
  }

  /** The tag before a value. */
  tagOf(node: Node): Token | undefined {
    if (node.tag === undefined) return undefined;
    let last = this.#indexAt(rangeOf(node)[0]) - 1;
    while (isGap(this.tokens[last])) last -= 1;
    return this.tokens[last]?.type === 'tag' ? this.tokens[last] : undefined;
  }

  /** The offset after the last character that is written of a pair. */
  endOf(pair: Pair): number {
    const { value } = pair;
    if (isCollection(value) && value.flow !== true && value.items.length > 0) return this.endOfNode(value);
    if (isNode(value) && !isBlank(value)) return this.endOfNode(value);
    const tag = isNode(value) ? this.tagOf(value) : undefined;
    return tag?.to ?? this.colonOf(pair)?.to ?? rangeOf(pair.key)[1];
  }

  /** The offset after the last character that is written of a value. */
  endOfNode(node: Node): number {
    if (isMap(node) && node.flow !== true) {
      const last = node.items.at(-1);
      if (last) return this.endOf(last);
    }
    if (isSeq(node) && node.flow !== true) {
      const last = node.items.at(-1);
      if (isNode(last)) return this.endOfNode(last);
    }
    const [from, to] = rangeOf(node);
    return isBlock(node) ? from + this.text.slice(from, to).replace(/\s+$/, '').length : to;
  }

  /** Where the next dash of a list stands, at an offset or after it. */
  dashFrom(offset: number): number {
    let at = this.#indexAt(offset);
    while (at < this.tokens.length && this.tokens[at]?.type !== 'seq-item-ind') at += 1;
    return this.tokens[at]?.from ?? this.text.length;
  }

  /** The offset of the end of a line, before its line end. */
  lineEnd(at: number): number {
    const next = this.text.indexOf('\n', at);
    if (next < 0) return this.text.length;
    return this.text[next - 1] === '\r' && next > at ? next - 1 : next;
  }

  /** The offset behind a line's end. */
  nextLine(at: number): number {
    const end = this.lineEnd(at);
    return end + (/^\r?\n/.exec(this.text.slice(end, end + 2))?.[0].length ?? 0);
  }

  /** The offset of the first character of a line. */
  lineStart(at: number): number {
    return at === 0 ? 0 : this.text.lastIndexOf('\n', at - 1) + 1;
  }

  /** The offset of the first of the comment lines that stand right above a line. */
  aboveComments(at: number): number {
    let start = this.lineStart(at);
    while (start > 0 && /^[ \t]*#/.test(this.text.slice(this.lineStart(start - 1), start)))
      start = this.lineStart(start - 1);
    return start;
  }

  /** The last token that begins before an offset. */
  tokenBefore(offset: number): Token | undefined {
    return this.tokens[this.#indexAt(offset) - 1];
  }

  /** The index of the first token at an offset or after it. */
  #indexAt(offset: number): number {
    let [low, high] = [0, this.tokens.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.tokens[middle]?.from ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The error for a value that cannot be changed as it stands. */
  cannotEdit(path: DataPath, why: string): FactsheetError {
    const where = path.length > 0 ? `${path.join('.')} in ${this.file}` : this.file;
    const hint = 'Change it by hand, in the form that the reference gives.';
    return new FactsheetError('cannot-edit', `${where} ${why}.`, { hint });
  }
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

/** The first of these names, all of them years, that a new year stands before; nothing where it comes last. */
export function yearAfter(names: readonly string[], added: string): string | undefined {
  const isYear = (name: string) => /^[12]\d{3}$/.test(name);
  return [...names, added].every(isYear) ? names.find((name) => name > added) : undefined;
}

/** Whether nothing is written where the value should be. */
export function isBlank(node: Node | null): node is null {
  return node === null || rangeOf(node)[0] === rangeOf(node)[1];
}

/** Whether it is a text of its own lines, after | or >. */
export function isBlock(node: unknown): node is Scalar {
  return isScalar(node) && (node.type === Scalar.BLOCK_FOLDED || node.type === Scalar.BLOCK_LITERAL);
}

/** A node's offsets: where it begins, and where its value ends. */
export function rangeOf(node: unknown): readonly [from: number, to: number] {
  if (isNode(node) && node.range) return [node.range[0], node.range[1]];
  throw new FactsheetError('edit-place', 'A value of the file has no place.', internal);
}
