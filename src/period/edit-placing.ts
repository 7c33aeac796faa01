// What has to change in a YAML text for an entry to be put, taken out, or moved. Pure.
import { isCollection, isMap, isScalar, isSeq } from 'yaml';
import { type Apart, type Chunk, indentedBy, takenApart } from './edit-chunks.ts';
import { inFlow } from './edit-print.ts';
import type { Part } from './edit-shape.ts';
import { isBlank, rangeOf, type Slot, type Source, type Splice } from './edit-source.ts';
import type { DataPath } from './period.ts';

/**
 * A change of what stands where. `put` is an entry as YAML of one line or more without indent, with comments about it above:
 * `name: …`, or `- …` for a list; what it is put into is made where it is not there. `before` names the entry before which it comes
 * to stand, by its name or its place as it is now; null: the last. `out` takes an entry out, with the comments about it.
 */
export type StructureEdit =
  | { path: DataPath; put: string; before: Part | null }
  | { path: DataPath; out: true }
  | { path: DataPath; before: Part | null }
  | { path: DataPath; name: string };

type Placing = Exclude<StructureEdit, { name: string }>;

/** The pieces of the text that give way to others. @throws FactsheetError `cannot-edit` */
export function splicesFor(source: Source, above: DataPath, part: Part, edit: Placing): Splice[] {
  const slot = source.find(above);
  if ('put' in edit && (!slot || !isCollection(slot.node) || slot.node.items.length === 0))
    return intoNothing(source, above, part, edit.put, slot);
  if (!slot) throw source.cannotEdit(above, 'is missing');
  const apart = apartAt(source, slot, above);
  const at = apart.chunks.findIndex((one) => String(one.part) === String(part));
  const found = apart.chunks[at];
  if ('put' in edit) {
    const isList = isSeq(slot.node);
    if (found && !isList) throw source.cannotEdit(edit.path, 'is there already');
    if (isList !== edit.put.replace(/^#.*\n/gm, '').startsWith('-'))
      throw source.cannotEdit(above, isList ? 'is a list' : 'has names');
    return putSplices(source, apart, edit.put, edit.before, above);
  }
  if (!found) throw source.cannotEdit(edit.path, 'is missing');
  if ('out' in edit) {
    if (apart.chunks.length > 1) return outSplices(source, apart, at);
    return [emptied(source, slot, found, apart, above)];
  }
  const next = apart.chunks[at + 1]?.part ?? null;
  if (String(next) === String(edit.before) || String(part) === String(edit.before)) return [];
  return movedSplices(source, apart, at, edit.before, above);
}

/** Before which entry: its index; behind the last where it is to be the last. */
function indexOf(source: Source, { chunks }: Apart, before: Part | null, above: DataPath): number {
  if (before === null) return chunks.length;
  const at = chunks.findIndex((one) => String(one.part) === String(before));
  if (at < 0) throw source.cannotEdit([...above, before], 'is missing');
  return at;
}

function putSplices(
  source: Source,
  apart: Apart,
  put: string,
  before: Part | null,
  above: DataPath,
): Splice[] {
  const { chunks, indent } = apart;
  const at = indexOf(source, apart, before, above);
  const [target, last] = [chunks[at], chunks.at(-1)];
  if (indent === undefined) {
    const text = inFlow(put);
    if (target) return [{ from: target.from, to: target.from, text: `${text}, ` }];
    return last ? [{ from: last.to, to: last.to, text: `, ${text}` }] : [];
  }
  const text = indentedBy(put, indent, source.eol);
  // As far from its neighbour as the others are from one another.
  const gap = chunks[1] ? source.text.slice(chunks[1].gap, chunks[1].from) : '';
  return [placed(target, last, text, gap)];
}

function placed(target: Chunk | undefined, last: Chunk | undefined, text: string, gap: string): Splice {
  if (target) return { from: target.from, to: target.from, text: text + gap };
  const end = last?.to ?? 0;
  return { from: end, to: end, text: gap + text };
}

/** What goes of the text with an entry: of the first, the gap behind it too. */
function outSplices({ text }: Source, { chunks, indent }: Apart, at: number): Splice[] {
  const [own, next, before] = [chunks[at], chunks[at + 1], chunks[at - 1]];
  if (!own) return [];
  if (indent === undefined) {
    if (next) return [{ from: own.from, to: next.from, text: '' }];
    return [{ from: before?.to ?? own.from, to: own.to, text: '' }];
  }
  if (at > 0 || !next) return [{ from: own.gap, to: own.to, text: '' }];
  const between = text.slice(own.to, next.gap);
  return [
    { from: own.from, to: own.to, text: '' },
    ...(between.trim() === '' ? [{ from: next.gap, to: next.from, text: '' }] : []),
  ];
}

function movedSplices(
  source: Source,
  apart: Apart,
  at: number,
  before: Part | null,
  above: DataPath,
): Splice[] {
  const { chunks, indent } = apart;
  const [own, next] = [chunks[at], chunks[at + 1]];
  if (!own) return [];
  const text = source.text.slice(own.from, own.to);
  const out = outSplices(source, apart, at);
  if (indent === undefined) {
    const target = chunks[indexOf(source, apart, before, above)];
    const end = chunks.at(-1)?.to ?? own.to;
    const put = target ? { from: target.from, text: `${text}, ` } : { from: end, text: `, ${text}` };
    return [...out, { ...put, to: put.from }];
  }
  const gapOf = (one: Chunk | undefined) => (one ? source.text.slice(one.gap, one.from) : '');
  const target = chunks[indexOf(source, apart, before, above)];
  return [...out, placed(target, chunks.at(-1), text, gapOf(at === 0 ? next : own))];
}

/** The last entry goes: the list or map stays, with nothing in it. */
function emptied(
  source: Source,
  { node, pair }: Slot,
  own: Chunk,
  { indent }: Apart,
  above: DataPath,
): Splice {
  const [from, to] = rangeOf(node);
  if (indent === undefined) return { from: from + 1, to: to - 1, text: '' };
  const colon = pair && source.colonOf(pair);
  if (!colon) throw source.cannotEdit(above, 'cannot be without entries');
  // What stands between its name and its first line stays: a mark, a comment.
  const line = source.nextLine(colon.to);
  const between = source.text.slice(colon.to, line);
  const mark = source.tagOf(node as Exclude<Slot['node'], null>);
  const at = (mark && mark.from >= colon.to ? mark.to : colon.to) - colon.to;
  const rest = source.text.slice(line, own.from);
  const empty = isSeq(node) ? ' []' : ' {}';
  return { from: colon.to, to: own.to, text: between.slice(0, at) + empty + between.slice(at) + rest };
}

/** Into what is not there, or has nothing in it. */
function intoNothing(
  source: Source,
  above: DataPath,
  part: Part,
  put: string,
  slot: Slot | undefined,
): Splice[] {
  if (!slot) {
    const [name, ...parents] = above.toReversed();
    const isMapAbove = typeof name === 'string' && name !== '';
    if (!isMapAbove) throw source.cannotEdit(above, 'is missing');
    const inner = typeof part === 'number' ? put : put.replaceAll(/^(?=.)/gm, '  ');
    const whole = `${nameAsYaml(name)}:\n${typeof part === 'number' ? inner.replaceAll(/^(?=.)/gm, '  ') : inner}`;
    return splicesFor(source, parents.toReversed(), name, { path: above, put: whole, before: null });
  }
  const { node, pair, flow } = slot;
  const isEmpty = isCollection(node) || !node || (isScalar(node) && (isBlank(node) || node.value === null));
  if (!isEmpty) throw source.cannotEdit(above, 'has a value where a list should be');
  if (flow) {
    const inner = inFlow(put);
    const text = typeof part === 'number' ? `[${inner}]` : `{ ${inner} }`;
    const colon = pair && source.colonOf(pair);
    if (isCollection(node)) return [{ from: rangeOf(node)[0], to: rangeOf(node)[1], text }];
    if (!colon) throw source.cannotEdit(above, 'has no value');
    const to = isBlank(node) ? colon.to : rangeOf(node)[1];
    return [{ from: colon.to, to, text: ` ${text}` }];
  }
  if (!pair) {
    if (above.length > 0) throw source.cannotEdit(above, 'is empty');
    const gone =
      node && !isBlank(node)
        ? [{ from: rangeOf(node)[0], to: source.nextLine(rangeOf(node)[1]), text: '' }]
        : [];
    const end = source.text.length;
    return [...gone, { from: end, to: end, text: indentedBy(put, '', source.eol) }];
  }
  const colon = source.colonOf(pair);
  if (!colon) throw source.cannotEdit(above, 'has no colon');
  const written = node && !isBlank(node) ? rangeOf(node) : undefined;
  const [key] = rangeOf(pair.key);
  const indent = ' '.repeat(key - source.lineStart(key) + 2);
  const end = source.lineEnd(written?.[1] ?? colon.to);
  const blanks = written
    ? source.text.slice(0, written[0]).length - source.text.slice(0, written[0]).trimEnd().length
    : 0;
  return [
    ...(written ? [{ from: written[0] - blanks, to: written[1], text: '' }] : []),
    { from: end, to: end, text: source.eol + indentedBy(put, indent, source.eol).replace(/\r?\n$/, '') },
  ];
}

function nameAsYaml(name: string): string {
  return /^[a-z_][a-z0-9_-]*$/i.test(name) && !/^(?:null|true|false|~)$/i.test(name)
    ? name
    : JSON.stringify(name);
}

/** The list or map that a slot holds, taken apart. @throws FactsheetError `cannot-edit` where it is none */
export function apartAt(source: Source, { node, flow }: Slot, path: DataPath): Apart {
  if (!isMap(node) && !isSeq(node)) throw source.cannotEdit(path, 'is no list');
  return takenApart(source, node, path, flow || node.flow === true);
}
