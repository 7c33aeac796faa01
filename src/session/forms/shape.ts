// What a kind of block may hold, as its schemas say it: places for passages, and lists with what an entry of them has. Pure.
import { z } from 'zod';
import type { Block, Holds } from '../../period/blocks.ts';
import type { Tree } from '../../period/edit-print.ts';
import { type DataPath, isRecord } from '../../values.ts';

/** A place for a passage; it may be left out. */
export type ShapePlace = { path: DataPath; isOptional: boolean };

/** A list of entries under names, and what a new one has: gaps. `pictures`: where figures.yaml has a picture for each. */
export type ShapeList = { path: DataPath; entry: Tree; pictures?: DataPath };

/** A schema as JSON Schema has it, as far as forms ask. */
type Node = {
  anyOf?: Node[];
  type?: string;
  properties?: Record<string, Node>;
  additionalProperties?: Node | boolean;
  required?: string[];
};

const read = new WeakMap<z.ZodType, Node>();

function nodeOf(schema: z.ZodType): Node {
  const known = read.get(schema) ?? (z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Node);
  read.set(schema, known);
  return known;
}

/** Of a block: every passage that it may have outside of lists, in the order of its kind, and its lists. */
export function shapeOf(
  { name, lists }: Pick<Block, 'name' | 'lists'>,
  { words, also = {}, data, headed, usual }: Holds,
): { places: readonly ShapePlace[]; lists: readonly ShapeList[] } {
  const all = Object.entries({ ...(words && { [name]: words }), ...also });
  const isOwnName = !Object.hasOwn(usual, name);
  const found = all.map(([own, schema]) => inside(nodeOf(schema), [own], false));
  const title =
    words && hasTitle(words) ? [{ path: [name, 'title'], isOptional: !(headed && isOwnName) }] : [];
  const isListed = ({ path }: ShapeList) => lists.some((one) => one.join('.') === path.join('.'));
  const shown = found.flatMap((one) => one.lists).filter(isListed);
  const pictures = data && hasPictures(nodeOf(data)) ? { pictures: [name] } : {};
  return {
    places: [...title, ...found.flatMap((one) => one.places)],
    lists: shown.map((one) => (one.path[0] === name ? { ...one, ...pictures } : one)),
  };
}

function inside(
  given: Node,
  path: DataPath,
  isOptional: boolean,
): { places: ShapePlace[]; lists: ShapeList[] } {
  const node = chosen(given);
  if (node.type === 'string') return { places: [{ path, isOptional }], lists: [] };
  const { properties = {}, required = [], additionalProperties: each } = node;
  const parts = Object.entries(properties).map(([name, inner]) =>
    inside(inner, [...path, name], isOptional || !required.includes(name)),
  );
  return {
    places: parts.flatMap(({ places }) => places),
    lists: [...(isRecord(each) ? [{ path, entry: gaps(each) }] : []), ...parts.flatMap(({ lists }) => lists)],
  };
}

/** Of several that may stand there, the one that says most. */
function chosen(node: Node): Node {
  const all = node.anyOf ?? [];
  return (
    all.map(chosen).find(({ type }) => type === 'object') ??
    all.map(chosen).find(({ type }) => type === 'string') ??
    node
  );
}

/** What a new entry has. */
function gaps(given: Node): Tree {
  const { type, properties = {}, required = [] } = chosen(given);
  if (type !== 'object') return null;
  return Object.fromEntries(required.map((name) => [name, gaps(properties[name] ?? {})]));
}

/** Whether a list of passages may have its own heading among them. */
function hasTitle(words: z.ZodType): boolean {
  const { additionalProperties } = chosen(nodeOf(words));
  return isRecord(additionalProperties) && words.safeParse({ title: 'x' }).success;
}

function hasPictures(node: Node): boolean {
  const { additionalProperties: each } = chosen(node);
  return isRecord(each) && Object.hasOwn((each as Node).properties ?? {}, 'image');
}
