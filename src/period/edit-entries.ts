// The entries of a map replaced: those that stay keep their lines and comments, the rest go or come.
import { isMap, isScalar, type Pair, type YAMLMap } from 'yaml';
import { blockLines, flowPair, insertSplices } from './edit-insert.ts';
import { rangeOf, type Source, type Splice, splice } from './edit-source.ts';
import { type ScalarValue, valueSplices } from './edit-value.ts';
import type { DataPath } from './period.ts';

type Entries = readonly (readonly [key: string, value: ScalarValue])[];

/** What has to change for the map at `path` to have these entries in this order; it is made if it is missing. */
export function entriesSplices(source: Source, path: DataPath, entries: Entries): Splice[] {
  const slot = source.find(path);
  if (!isMap(slot?.node)) return insertSplices(source, path, entries);
  const map = slot.node;
  const flow = slot.flow || map.flow === true;
  const names = map.items.map((pair) => keyOf(source, pair, path));
  const isSame =
    names.length === entries.length && names.every((name, index) => name === entries[index]?.[0]);
  if (isSame) {
    return map.items.flatMap((pair, index) => {
      return changed(source, pair, flow, [...path, names[index] ?? ''], entries[index]?.[1] ?? null);
    });
  }
  if (names.length === 0) return insertSplices(source, path, entries);
  return flow ? flowSplices(source, map, path, entries) : blockSplices(source, map, path, entries, slot.pair);
}

function keyOf(source: Source, pair: Pair, path: DataPath): string {
  if (isScalar(pair.key)) return String(pair.key.value);
  throw source.cannotEdit(path, 'has a name that is no text');
}

function changed(source: Source, pair: Pair, flow: boolean, path: DataPath, value: ScalarValue): Splice[] {
  const slot = source.find(path);
  return slot ? valueSplices(source, { ...slot, pair, flow }, path, value) : [];
}

/** The text from `from` to `to` with a pair's value changed. */
function cut(source: Source, from: number, to: number, splices: readonly Splice[]): string {
  const moved = splices.map((one) => ({ ...one, from: one.from - from, to: one.to - from }));
  return splice(source.text.slice(from, to), moved);
}

/** An entry's own lines, and the comment and blank lines above it (none for the first: those are about the map). */
type Chunk = { key: string; lead: string; body: string };

function blockSplices(source: Source, map: YAMLMap, path: DataPath, entries: Entries, pair?: Pair): Splice[] {
  const { text, eol } = source;
  const wanted = new Map(entries);
  const [firstKey] = rangeOf(map.items[0]?.key);
  const start = source.lineStart(firstKey);
  const indent = text.slice(start, firstKey);
  if (indent.trim() !== '') throw source.cannotEdit(path, 'begins on the line of something else');
  let at = start;
  let orphaned = '';
  const chunks: Chunk[] = [];
  for (const item of map.items) {
    const key = keyOf(source, item, path);
    const from = source.lineStart(rangeOf(item.key)[0]);
    const to = source.nextLine(source.endOf(item));
    const lead = orphaned + text.slice(at, from);
    at = to;
    const value = wanted.get(key);
    orphaned = value === undefined ? lead : '';
    if (value === undefined) continue;
    const body = cut(source, from, to, changed(source, item, false, [...path, key], value));
    chunks.push({ key, lead, body });
  }
  const kept = new Map(chunks.map((chunk) => [chunk.key, chunk]));
  const parts = entries.map(([key, value]) => {
    const chunk = kept.get(key);
    if (!chunk) return blockLines(key, value, indent).join(eol) + eol;
    return chunk.lead + chunk.body + (chunk.body.endsWith('\n') ? '' : eol);
  });
  const joined = parts.join('') + orphaned;
  const put = text.slice(0, at).endsWith('\n') ? joined : joined.replace(/\r?\n$/, '');
  const region = { from: start, to: at, text: put };
  if (entries.length > 0) return [region];
  const colon = pair && source.colonOf(pair);
  if (!colon) throw source.cannotEdit(path, 'cannot be without entries');
  return [{ from: colon.to, to: colon.to, text: ' {}' }, region];
}

/** A flow map's entry: the gap before it, itself, and the comment after it on its line. */
type Piece = { before: string; core: string; comment: string };

function flowSplices(source: Source, map: YAMLMap, path: DataPath, entries: Entries): Splice[] {
  const { text } = source;
  const [from, to] = rangeOf(map);
  let at = from + 1;
  let trailingComma = false;
  const pieces = new Map<string, Piece>();
  const order: Piece[] = [];
  const wanted = new Map(entries);
  for (const item of map.items) {
    const key = keyOf(source, item, path);
    const [start] = rangeOf(item.key);
    const end = source.endOf(item);
    const value = wanted.get(key) ?? null;
    const splices = wanted.has(key) ? changed(source, item, true, [...path, key], value) : [];
    const tail = /^(?:[ \t]*(,))?([ \t]*#[^\r\n]*)?/.exec(text.slice(end, to - 1));
    const piece = {
      before: text.slice(at, start),
      core: cut(source, start, end, splices).trimEnd(),
      comment: tail?.[2] ?? '',
    };
    pieces.set(key, piece);
    order.push(piece);
    trailingComma = tail?.[1] === ',';
    at = end + (tail?.[0].length ?? 0);
  }
  const closing = text.slice(at, to - 1);
  if (entries.length === 0) return [{ from: from + 1, to: to - 1, text: '' }];
  const gap = (order[1]?.before ?? order[0]?.before ?? '').replace(/#[^\r\n]*/g, '').replace(/^$/, ' ');
  const put = entries.map(([key, value], index) => {
    const piece = pieces.get(key);
    const own = piece && /\n/.test(piece.before) ? piece.before : undefined;
    const before = own ?? (index === 0 ? (order[0]?.before ?? ' ') : gap);
    const comma = index < entries.length - 1 || trailingComma ? ',' : '';
    return `${before}${piece?.core ?? flowPair(key, value)}${comma}${piece?.comment ?? ''}`;
  });
  return [{ from: from + 1, to: to - 1, text: put.join('') + closing }];
}
