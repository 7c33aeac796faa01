// Gives names of a YAML text another one, moves what texts say of places, and puts a first line above all; every other byte stays.
import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, Scalar } from 'yaml';
import { FactsheetError } from '../errors.ts';
import { dataOf, holds, withPut } from './edit-check.ts';
import { internal, isBlank, rangeOf, Source, type Splice } from './edit-source.ts';
import { printScalar, valueSplices } from './edit-value.ts';
import type { DataPath } from './period.ts';

/**
 * A change: `key` is the new name of what stands at a path, `value` the new value there; `first` comes above all others
 * (or gets another value, where it is there), with a comment of its own. Paths are those of the text as it is.
 */
export type NameEdit = { path: DataPath; key: string } | { path: DataPath; value: string } | First;
type First = { first: string; value: number; comment: string };

/**
 * Makes the edits in a YAML text (`\n` or `\r\n`, with or without byte order mark, with or without anchors). What comes out
 * is parsed again, and holds what was asked for and nothing else that is new.
 * @param file the text's name for the user
 * @throws FactsheetError `yaml-syntax`, `yaml-anchor` (what is to change is written in another place), `cannot-edit`
 */
export function editNames(source: string, edits: readonly NameEdit[], file = 'the file'): string {
  if (edits.length === 0) return source;
  const before = new Source(source, file, { pointers: true });
  const after = before.with(edits.flatMap((edit) => splicesFor(before, edit)));
  if (!holds(after, expected(before, edits))) throw isPointed(before, edits);
  const added = edits.flatMap((edit) => ('first' in edit ? [`# ${edit.comment}`] : []));
  const kept = ({ comments }: Source) =>
    comments.map(({ text }) => text).filter((comment) => !added.includes(comment));
  if (isDeepStrictEqual(kept(before), kept(after))) return after.toString();
  throw new FactsheetError('edit-failed', `${file} did not take a change.`, internal);
}

/** The value of a YAML text as it stands, whatever its format. */
export function valueIn(source: string, file = 'the file'): unknown {
  return new Source(source, file, { pointers: true }).document.toJS({ maxAliasCount: 50 });
}

function splicesFor(source: Source, edit: NameEdit): Splice[] {
  if ('first' in edit) return firstSplices(source, edit);
  const slot = source.find(edit.path);
  if (!slot) throw isPointed(source, [edit]);
  if ('value' in edit) return valueSplices(source, slot, edit.path, edit.value);
  const { key } = slot.pair ?? {};
  const isShort = isScalar(key) && key.type !== Scalar.BLOCK_FOLDED && key.type !== Scalar.BLOCK_LITERAL;
  if (!isShort || isBlank(key)) throw source.cannotEdit(edit.path, 'has a name that cannot be changed');
  const [from, to] = rangeOf(key);
  return [{ from, to, text: printScalar(edit.key, source.text.slice(from, to)) }];
}

/** A line above the first name and above the comment that is about it; between braces, before the first name. */
function firstSplices(source: Source, { first, value, comment }: First): Splice[] {
  const { contents } = source.document;
  const slot = source.find([first]);
  if (slot) return valueSplices(source, slot, [first], value);
  const [pair] = isMap(contents) ? contents.items : [];
  if (!isMap(contents) || !pair) throw source.cannotEdit([], 'has no names with values');
  const [key] = rangeOf(pair.key);
  if (contents.flow) return [{ from: key, to: key, text: `${first}: ${value}, ` }];
  const line = source.lineStart(key);
  const [indent = ''] = /^ */.exec(source.text.slice(line)) ?? [];
  const at = source.aboveComments(line);
  const gap = at < line ? source.eol : '';
  return [{ from: at, to: at, text: `${indent}${first}: ${value} # ${comment}${source.eol}${gap}` }];
}

/** What is to change is not written there but in another place, with & and *. */
function isPointed(source: Source, edits: readonly NameEdit[]): FactsheetError {
  const where = edits.map((edit) => ('path' in edit ? edit.path.join('.') : edit.first)).join(', ');
  const pointer = source.tokens.find(({ type }) => type === 'alias');
  if (!pointer)
    return new FactsheetError('edit-failed', `${source.file} did not take the change of ${where}.`, internal);
  const line = source.text.slice(0, pointer.from).split('\n').length;
  const message = `Line ${line} of ${source.file} points to another value with *, so that ${where} cannot be changed.`;
  return new FactsheetError('yaml-anchor', message, { hint: 'Write the value out there.' });
}

/** The data with the edits made in memory: the deepest first, so that each path is the one that it was. */
function expected(source: Source, edits: readonly NameEdit[]): unknown {
  const depth = (edit: NameEdit) => ('path' in edit ? edit.path.length : 0);
  const deepest = edits.toSorted((a, b) => depth(b) - depth(a));
  return deepest.reduce((value, edit) => {
    if ('first' in edit) return withFirst(value, edit);
    return 'key' in edit ? withKey(value, edit.path, edit.key) : withPut(value, edit.path, edit.value);
  }, dataOf(source));
}

function withFirst(value: unknown, { first, value: put }: First): unknown {
  const isNew = value instanceof Map && !value.has(first);
  return isNew ? new Map([[first, put], ...value]) : withPut(value, [first], put);
}

/** A name that is another stays in its place. */
function withKey(value: unknown, [part, ...rest]: DataPath, key: string): unknown {
  if (Array.isArray(value)) return value.with(Number(part), withKey(value[Number(part)], rest, key));
  return new Map(
    [...(value as Map<unknown, unknown>)].map(([name, inner]) => {
      if (String(name) !== String(part)) return [name, inner];
      return rest.length > 0 ? [name, withKey(inner, rest, key)] : [key, inner];
    }),
  );
}
