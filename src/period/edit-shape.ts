// What a YAML text says, with the order of its names and its marks, so that what an edit ought to make can be made in memory. Pure.
import { isCollection, isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import type { DataPath } from './period.ts';

/** A value with its mark: entries have names, items have none. */
export type Shape = {
  mark: string | undefined;
  value?: unknown;
  entries?: readonly Entry[];
  items?: readonly Shape[];
};
type Entry = readonly [name: string, shape: Shape];

/** A name in a map, or the place of an item from 0. */
export type Part = string | number;

export function shapeOf(node: unknown): Shape {
  const mark = markOf(node as Node | null);
  if (isMap(node)) {
    const entries = node.items.map((pair: Pair): Entry => [nameOf(pair), shapeOf(pair.value)]);
    return { mark, entries };
  }
  if (isSeq(node)) return { mark, items: node.items.map(shapeOf) };
  return { mark, value: isScalar(node) ? node.value : null };
}

/** The core schema's own tags say nothing that values do not say. */
function markOf(node: Node | null): string | undefined {
  const tag = node && (isScalar(node) || isCollection(node)) ? node.tag : undefined;
  return tag?.startsWith('!') ? tag : undefined;
}

function nameOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : String(key);
}

/** The shape with another one where the path leads; what is not there is not made. */
export function withShape(shape: Shape, [part, ...rest]: DataPath, change: (at: Shape) => Shape): Shape {
  if (part === undefined) return change(shape);
  const { entries, items } = shape;
  if (entries)
    return {
      ...shape,
      entries: entries.map(([name, inner]) => [
        name,
        name === String(part) ? withShape(inner, rest, change) : inner,
      ]),
    };
  if (items)
    return {
      ...shape,
      items: items.map((inner, at) => (at === Number(part) ? withShape(inner, rest, change) : inner)),
    };
  return shape;
}

/** With an entry or an item put before another one, or at the end. */
export function withPart(shape: Shape, part: Part, inner: Shape, before: Part | null): Shape {
  const { entries, items } = shape;
  if (items || (!entries && typeof part === 'number')) {
    const at = before === null ? (items?.length ?? 0) : Number(before);
    return { mark: shape.mark, items: (items ?? []).toSpliced(at, 0, inner) };
  }
  const all = entries ?? [];
  const found = before === null ? -1 : all.findIndex(([name]) => name === String(before));
  return {
    mark: shape.mark,
    entries: all.toSpliced(found < 0 ? all.length : found, 0, [String(part), inner]),
  };
}

export function withoutPart(shape: Shape, part: Part): Shape {
  const { entries, items } = shape;
  if (items) return { ...shape, items: items.toSpliced(Number(part), 1) };
  return { ...shape, entries: (entries ?? []).filter(([name]) => name !== String(part)) };
}

export function partOf({ entries, items }: Shape, part: Part): Shape | undefined {
  return items ? items[Number(part)] : entries?.find(([name]) => name === String(part))?.[1];
}
