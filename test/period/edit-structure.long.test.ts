// Entries put, taken out, moved and renamed in random files: the values are those of the edit, and all other lines stay.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import type { StructureEdit } from '../../src/period/edit-placing.ts';
import { editStructure, entryIn } from '../../src/period/edit-structure.ts';
import { dataTags } from '../../src/period/yaml-tags.ts';

type Lines = { lines: string[]; value: unknown };
type Leaf = { head: string; below: string[]; value: unknown };

const leaf: fc.Arbitrary<Leaf> = fc.constantFrom(
  { head: '5', below: [], value: 5 },
  { head: 'word', below: [], value: 'word' },
  { head: '"a: b # c"', below: [], value: 'a: b # c' },
  { head: "!carried 'it''s'", below: [], value: "it's" },
  { head: '', below: [], value: null },
  { head: '>-', below: ['  folded # no comment', '  lines'], value: 'folded # no comment lines' },
  { head: '|', below: ['  - kept', '', '    as: it is'], value: '- kept\n\n  as: it is\n' },
  { head: '[a, "b, c"]', below: [], value: ['a', 'b, c'] },
  { head: '{ x: 1, y: [2, 3] }', below: [], value: { x: 1, y: [2, 3] } },
  { head: '[', below: ['  a, # one', '  b,', '  ]'], value: ['a', 'b'] },
  { head: '"two', below: ['  lines"'], value: 'two lines' },
);
const note = fc.constantFrom([], [], ['# about it'], ['# two', '# lines'], ['# apart', '']);
const tail = fc.constantFrom('', '', ' # beside it');
const names = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'UKR', '__proto__', '2024', 'named so'), {
  minLength: 1,
  maxLength: 5,
});
const tree: fc.Arbitrary<Lines> = fc.letrec<{ tree: Lines }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    collection(fc.constant(undefined)),
    collection(tie('tree')),
  ),
})).tree;

function collection(inner: fc.Arbitrary<Lines | undefined>): fc.Arbitrary<Lines> {
  const entry = fc.record({ leaf, inner, note, tail, gap: fc.boolean() });
  return fc
    .tuple(fc.boolean(), fc.boolean(), names, fc.array(entry, { minLength: 5, maxLength: 5 }))
    .map(([isList, gaps, keys, entries]) => {
      const value: Map<string, unknown> = new Map();
      const lines = keys.flatMap((key, index) => {
        const { leaf: own, inner: below, note: above, tail: beside } = entries[index] as (typeof entries)[0];
        value.set(isList ? String(index) : key, below ? below.value : own.value);
        const lead = [...(gaps && index > 0 ? [''] : []), ...above];
        const head = isList ? '-' : `${key}:`;
        const isMarked = below === undefined && own.head !== '' && own.head !== '[' && own.head !== '"two';
        const first = below ? `${head}${beside}` : `${head} ${own.head}`.trimEnd() + (isMarked ? beside : '');
        return [
          ...lead,
          first,
          ...(below?.lines ?? own.below).map((line) => line && `${below ? '  ' : ''}${line}`),
        ];
      });
      return { lines, value: isList ? [...value.values()] : value };
    });
}

const file = fc.record({
  tree,
  head: fc.constantFrom('', '# The file.\n\n', '# The file.\n'),
  foot: fc.constantFrom('', '# foot\n', '\n# foot\n'),
  eol: fc.constantFrom('\n', '\r\n'),
  bom: fc.constantFrom('', '\uFEFF'),
});
type Given = { text: string; paths: (string | number)[][]; value: unknown };
const given: fc.Arbitrary<Given> = file.map(({ tree: made, head, foot, eol, bom }) => {
  const text = bom + `${head}${made.lines.join('\n')}\n${foot}`.replaceAll('\n', eol);
  return { text, value: made.value, paths: pathsIn(read(text)) };
});

const read = (text: string): unknown =>
  withNames(parseDocument(text.replace(/^\uFEFF/, ''), { customTags: dataTags }).toJS({ mapAsMap: true }));

/** Names as texts, in their order. */
function withNames(value: unknown): unknown {
  if (value instanceof Map) return new Map([...value].map(([key, inner]) => [String(key), withNames(inner)]));
  return Array.isArray(value) ? value.map(withNames) : value;
}

function pathsIn(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  const entries: [string | number, unknown][] =
    value instanceof Map
      ? [...value].map(([key, inner]) => [String(key), inner])
      : Array.isArray(value)
        ? [...value.entries()]
        : [];
  return entries.flatMap(([part, inner]) => [[...path, part], ...pathsIn(inner, [...path, part])]);
}

const partsAt = (value: unknown, path: readonly (string | number)[]): (string | number)[] => {
  const at = path.reduce<unknown>((inner, part) => step(inner, part), value);
  if (at instanceof Map) return [...at.keys()].map(String);
  return Array.isArray(at) ? [...at.keys()] : [];
};
const step = (value: unknown, part: string | number): unknown => {
  if (Array.isArray(value)) return value[Number(part)];
  const key =
    value instanceof Map ? [...value.keys()].find((one) => String(one) === String(part)) : undefined;
  return value instanceof Map ? value.get(key) : undefined;
};

/** The lines of a text that are not blank. */
const linesOf = (text: string) =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);

/** What an edit makes of a text; nothing where it is refused in words. */
function tried(text: string, edit: StructureEdit): string | undefined {
  try {
    return editStructure(text, edit);
  } catch (error) {
    expect(error).toMatchObject({ code: 'cannot-edit' });
    return undefined;
  }
}

let refused = 0;
let made = 0;

describe('random files', () => {
  it('move an entry: the same lines in another order, and back again', () => {
    const property = fc.property(given, fc.nat(), fc.nat(), ({ text, paths, value }, one, other) => {
      const path = paths[one % paths.length] ?? [];
      const parts = partsAt(value, path.slice(0, -1));
      const before = [...parts, null][other % (parts.length + 1)] ?? null;
      const moved = tried(text, { path, before });
      if (moved === undefined) {
        refused += 1;
        return;
      }
      made += 1;
      const { before: was = null } = entryIn(text, path) ?? {};
      if (!/[[{]/.test(text)) expect(linesOf(moved).toSorted()).toEqual(linesOf(text).toSorted());
      const own = path.at(-1) ?? 0;
      const to = before === null ? parts.length - 1 : Number(before) - (Number(before) > Number(own) ? 1 : 0);
      const now = typeof own === 'number' ? [...path.slice(0, -1), to] : path;
      const isForward = typeof own === 'number' && typeof was === 'number' && to > own;
      const backTo = isForward ? own : was;
      if (String(before) === String(path.at(-1)) || String(before) === String(was)) expect(moved).toBe(text);
      else {
        const back = tried(moved, { path: now, before: backTo });
        expect(back === undefined ? read(text) : read(back)).toEqual(read(text));
      }
    });
    fc.assert(property, { numRuns: 120, endOnFailure: true });
    expect(made).toBeGreaterThan(refused);
  });

  it('take an entry out and put it back: its lines alone are gone, and all come back', () => {
    const property = fc.property(given, fc.nat(), ({ text, paths }, one) => {
      const path = paths[one % paths.length] ?? [];
      const out = tried(text, { path, out: true });
      if (out === undefined) return;
      const entry = entryIn(text, path);
      const all = linesOf(text);
      if (!/[[{]/.test(out)) for (const line of linesOf(out)) expect(all).toContain(line);
      const back = tried(out, { path, put: entry?.yaml ?? '', before: entry?.before ?? null });
      const target = typeof entry?.before === 'number' ? entry.before - 1 : entry?.before;
      const again =
        typeof target === 'number' ? tried(out, { path, put: entry?.yaml ?? '', before: target }) : back;
      if (again !== undefined) expect(read(again)).toEqual(read(text));
    });
    fc.assert(property, { numRuns: 120, endOnFailure: true });
  });

  it('put a new entry before each other one, and take it out again', () => {
    const property = fc.property(given, fc.nat(), fc.nat(), ({ text, paths, value }, one, other) => {
      const above = (paths[one % paths.length] ?? []).slice(0, -1);
      const parts = partsAt(value, above);
      const before = [...parts, null][other % (parts.length + 1)] ?? null;
      const isList = typeof parts[0] === 'number';
      const part = isList ? (before ?? parts.length) : 'brand_new';
      const put = isList
        ? '- what: new\n  why: so'
        : `${above.length > 0 ? '# why it is here\n' : ''}brand_new:\n  title: >-\n    a\n    b`;
      const more = tried(text, { path: [...above, part], put, before });
      if (more === undefined) return;
      const back = tried(more, { path: [...above, part], out: true });
      expect(linesOf(back ?? '')).toEqual(linesOf(text));
    });
    fc.assert(property, { numRuns: 120, endOnFailure: true });
  });

  it('give an entry another name, and its own again', () => {
    const property = fc.property(given, fc.nat(), ({ text, paths }, one) => {
      const named = paths.filter((path) => typeof path.at(-1) === 'string');
      const path = named[one % named.length];
      if (!path) return;
      const other = tried(text, { path, name: 'other' });
      const back =
        other && tried(other, { path: [...path.slice(0, -1), 'other'], name: String(path.at(-1)) });
      if (back) expect(read(back)).toEqual(read(text));
    });
    fc.assert(property, { numRuns: 80, endOnFailure: true });
  });
});
