// The blocks of a period's pages with their passages, as the files have them, whatever state they are in. Pure.
import { spelledOut } from '../../figures/label.ts';
import type { Block, PageParts } from '../../period/blocks.ts';
import type { YamlFile } from '../../period/read.ts';
import { textEntries } from '../../rollover/state.ts';
import { plainText } from '../../text/plain.ts';
import { readText } from '../../text/read.ts';
import { type DataPath, isRecord, leavesOf, valueAt } from '../../values.ts';
import type { Field, FieldText, FormBlock, FormList } from './form.ts';
import { type ShapeList, shapeOf } from './shape.ts';

/** What the fields are made of: the texts that can be read, by language, and what the last period's said. */
export type FieldSources = {
  blocks: readonly Block[];
  texts: Readonly<Record<string, YamlFile>>;
  last: Readonly<Record<string, unknown>>;
  kinds: PageParts['kinds'];
  /** The template's word by dotted key in a language; nothing where it has none. */
  word(language: string, key: string): string | undefined;
};

/** The blocks in the order of the pages; then what the texts hold that none of them shows. */
export function formBlocks(sources: FieldSources): FormBlock[] {
  const fields = fieldsOf(sources);
  const sections = [...new Set(fields.map(({ path }) => String(path[0])))];
  const shown = sources.blocks.map((block): FormBlock => {
    const { name, kind, page, area, words } = block;
    const own = fields.filter(({ path }) => path[0] === name || words.includes(String(path[0])));
    const holds = sources.kinds[kind];
    const lists = holds ? shapeOf(block, holds).lists.map((list) => listOf(list, sources)) : [];
    return { name, kind, page, area, titles: titlesOf(name, sources), fields: own, lists };
  });
  const known = new Set(sources.blocks.flatMap(({ name, words }) => [name, ...words]));
  const others = sections.filter((name) => !known.has(name));
  return [
    ...shown.filter((block, index) => index === shown.findIndex(({ name }) => name === block.name)),
    ...others.map((name) => ({
      ...{ name, kind: '', titles: titlesOf(name, sources) },
      fields: fields.filter(({ path }) => path[0] === name),
      lists: [],
    })),
  ];
}

/** Each passage once, where the first language that has it has it. */
function fieldsOf(sources: FieldSources): Field[] {
  const found = new Map<string, DataPath>();
  for (const file of Object.values(sources.texts)) {
    let before: string | undefined;
    for (const { path } of leavesOf(file.value)) {
      const at = path.join('.');
      // A section may be empty.
      if (path.length === 1 && valueAt(file.value, path) === null) continue;
      if (!found.has(at)) putAfter(found, before, at, path);
      before = at;
    }
  }
  const optional = putMissing(found, sources);
  const says = saysOf(sources.texts);
  return [...found].map(([at, path]) => {
    const said = says.get(at);
    return {
      ...{ path, at, label: labelOf(path), kind: kindOf(path, sources.blocks) },
      ...(optional.has(at) && { isOptional: true as const }),
      ...(said !== undefined && { says: said }),
      texts: Object.fromEntries(
        Object.entries(sources.texts).map(([language, file]) => [
          language,
          textAt(file, path, valueAt(sources.last[language], path)),
        ]),
      ),
    };
  });
}

/** Puts the places that the blocks of the pages may have beside those that the texts have; tells which of all may be left out. */
function putMissing(found: Map<string, DataPath>, { blocks, kinds }: FieldSources): ReadonlySet<string> {
  const optional = new Set<string>();
  for (const block of blocks) {
    const holds = kinds[block.kind];
    let before: string | undefined;
    for (const { path, isOptional } of holds ? shapeOf(block, holds).places : []) {
      const at = path.join('.');
      // A passage that stands for all words of its block, or a list in its place.
      const isTaken = [...found.keys()].some((one) => one.startsWith(`${at}.`));
      if (isOptional) optional.add(at);
      if (!found.has(at) && !isTaken) putFirst(found, before, at, path);
      before = at;
    }
  }
  return optional;
}

/** Puts a place behind the one that it follows, or before all others of its block. */
function putFirst(found: Map<string, DataPath>, before: string | undefined, at: string, path: DataPath) {
  if (before !== undefined) return putAfter(found, before, at, path);
  const entries = [...found];
  const first = entries.findIndex(([, one]) => one[0] === path[0]);
  entries.splice(first < 0 ? entries.length : first, 0, [at, path]);
  found.clear();
  for (const [key, value] of entries) found.set(key, value);
}

/** A list with the names of its entries in each language, without its heading. */
function listOf({ path, entry, pictures }: ShapeList, { texts }: FieldSources): FormList {
  const names = Object.entries(texts).map(([language, file]) => {
    const value = valueAt(file.value, path);
    const all = isRecord(value) ? Object.keys(value) : [];
    return [language, path.length > 1 ? all : all.filter((name) => name !== 'title')] as const;
  });
  return { path, entry, names: Object.fromEntries(names), ...(pictures && { pictures }) };
}

/** Puts a place behind the one that it follows in its own file; where that is nowhere, at the end. */
function putAfter(found: Map<string, DataPath>, before: string | undefined, at: string, path: DataPath) {
  const entries = [...found];
  const index = before === undefined ? -1 : entries.findIndex(([one]) => one === before);
  if (index < 0 || index === entries.length - 1) {
    found.set(at, path);
    return;
  }
  entries.splice(index + 1, 0, [at, path]);
  found.clear();
  for (const [key, value] of entries) found.set(key, value);
}

/** What the comment above an empty place says of it, in the first language that has one. */
function saysOf(texts: Readonly<Record<string, YamlFile>>): ReadonlyMap<string, string> {
  const says = new Map<string, string>();
  for (const entry of Object.values(texts).flatMap((file) => textEntries('', file, [])))
    if (entry.says !== undefined && !says.has(entry.at)) says.set(entry.at, entry.says);
  return says;
}

function textAt(file: YamlFile, path: DataPath, last: unknown): FieldText {
  const value = valueAt(file.value, path);
  const source = value === null || value === undefined ? null : String(value).trimEnd();
  const mark = file.markAt(path);
  const was = file.wasAt(path) ?? (typeof last === 'string' ? last.trimEnd() : undefined);
  return {
    source: source === '' ? null : source,
    ...(mark !== undefined && { mark }),
    ...(was !== undefined && { was }),
  };
}

const headings = new Set(['title', 'heading']);

function kindOf(path: DataPath, blocks: readonly Block[]): Field['kind'] {
  const last = String(path.at(-1));
  if (headings.has(last)) return 'heading';
  const block = blocks.find(({ name, words }) => name === path[0] || words.includes(String(path[0])));
  return (block?.isRunning?.(path) ?? path.length <= 2) ? 'passage' : 'words';
}

/** `protection.cop29.body` → “Cop29: body”; of a list, its place from 1. */
function labelOf(path: DataPath): string {
  const own = path.length > 1 ? path.slice(1) : path;
  const parts = own.map((part) => (typeof part === 'number' ? String(part + 1) : spelledOut(part)));
  return parts.map((part, index) => (index === 0 ? part : part.toLowerCase())).join(': ');
}

function titlesOf(name: string, { texts, word }: FieldSources): Record<string, string> {
  return Object.fromEntries(
    Object.entries(texts).map(([language, file]) => {
      const own = valueAt(file.value, [name, 'title']);
      const said =
        typeof own === 'string' && own.trim() !== ''
          ? plainText(readText(own), { figure: ({ raw }) => raw }).plain
          : undefined;
      return [language, said ?? word(language, `${name}.title`) ?? word(language, name) ?? spelledOut(name)];
    }),
  );
}
