// Gives names of a YAML text another one, moves what texts say of places, and puts a first line above all; every other byte stays.
import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, Scalar } from 'yaml';
import { FactsheetError } from '../errors.ts';
import { dataOf } from './edit-check.ts';
import { internal, isBlank, rangeOf, Source, type Splice, splice } from './edit-source.ts';
import { printScalar, valueSplices } from './edit-value.ts';
import type { DataPath } from './period.ts';

/**
 * A change: `key` is the new name of what stands at a path, `value` the new value there; `first` comes above all others
 * (or gets another value, where it is there), with a comment of its own. Paths are those of the text as it is.
 */
export type NameEdit =
  | { path: DataPath; key: string }
  | { path: DataPath; value: string }
  | { first: string; value: number; comment: string };

/**
 * Makes the edits in a YAML text (`\n` or `\r\n`, with or without byte order mark, with or without anchors). What comes out
 * is parsed again, and holds what was asked for and nothing else that is new.
 * @param file the text's name for the user
 * @throws FactsheetError `yaml-syntax`, `yaml-anchor` (what is to change is written in another place), `cannot-edit`
 */
export function editNames(source: string, edits: readonly NameEdit[], file = 'the file'): string {
  if (edits.length === 0) return source;
  const bom = source.startsWith('\uFEFF') ? '\uFEFF' : '';
  const before = new Source(source.slice(bom.length), file, { pointers: true });
  const text = splice(
    before.text,
    edits.flatMap((edit) => splicesFor(before, edit)),
  );
  const after = parsed(text, before);
  const comments = edits.flatMap((edit) => ('first' in edit ? [`# ${edit.comment}`] : []));
  const isSame = isDeepStrictEqual(expected(before, edits), ordered(dataOf(after)));
  if (!isSame) throw isPointed(before, edits);
  const kept = commentsOf(after).filter((comment) => !comments.includes(comment));
  if (
    isDeepStrictEqual(
      kept,
      commentsOf(before).filter((comment) => !comments.includes(comment)),
    )
  )
    return bom + text;
  throw new FactsheetError('edit-failed', `${file} did not take a change.`, internal);
}

/** The value of a YAML text as it stands, whatever its format. */
export function valueIn(source: string, file = 'the file'): unknown {
  return new Source(source.replace(/^\uFEFF/, ''), file, { pointers: true }).document.toJS({
    maxAliasCount: 50,
  });
}

function parsed(text: string, { file }: Source): Source {
  try {
    return new Source(text, file, { pointers: true });
  } catch (cause) {
    throw new FactsheetError('edit-failed', `${file} did not take a change.`, { ...internal, cause });
  }
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
function firstSplices(
  source: Source,
  { first, value, comment }: Extract<NameEdit, { first: string }>,
): Splice[] {
  const { contents } = source.document;
  const slot = source.find([first]);
  if (slot) return valueSplices(source, slot, [first], value);
  const [pair] = isMap(contents) ? contents.items : [];
  if (!isMap(contents) || !pair) throw source.cannotEdit([], 'has no names with values');
  const [key] = rangeOf(pair.key);
  if (contents.flow) return [{ from: key, to: key, text: `${first}: ${value}, ` }];
  const line = source.lineStart(key);
  const [indent = ''] = /^ */.exec(source.text.slice(line)) ?? [];
  let at = line;
  while (at > 0 && /^[ \t]*#/.test(source.text.slice(source.lineStart(at - 1), at)))
    at = source.lineStart(at - 1);
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

/** The data with the edits made in memory; maps with their order. */
function expected(source: Source, edits: readonly NameEdit[]): unknown {
  const keys = new Map(edits.flatMap((edit) => ('key' in edit ? [[edit.path.join('\n'), edit.key]] : [])));
  const values = new Map(
    edits.flatMap((edit) => ('path' in edit && 'value' in edit ? [[edit.path.join('\n'), edit.value]] : [])),
  );
  const made = ordered(dataOf(source), (path) => ({
    key: keys.get(path.join('\n')),
    put: values.get(path.join('\n')),
  }));
  return edits.reduce((value, edit) => ('first' in edit ? withFirst(value, edit) : value), made);
}

function withFirst(value: unknown, { first, value: put }: Extract<NameEdit, { first: string }>): unknown {
  const entries = Array.isArray(value) ? (value as [string, unknown][]) : [];
  const isThere = entries.some(([key]) => key === first);
  return isThere
    ? entries.map((entry) => (entry[0] === first ? [first, put] : entry))
    : [[first, put], ...entries];
}

type Told = (path: DataPath) => { key?: string | undefined; put?: string | undefined };

/** A value with the order of its keys made part of it, and with other names and values where `told` has them. */
function ordered(value: unknown, told: Told = () => ({}), path: DataPath = []): unknown {
  const { put } = told(path);
  if (put !== undefined) return put;
  if (value instanceof Map) {
    return [...value].map(([name, inner]) => {
      const at = [...path, String(name)];
      return [told(at).key ?? String(name), ordered(inner, told, at)];
    });
  }
  return Array.isArray(value)
    ? ['list', ...value.map((one, index) => ordered(one, told, [...path, index]))]
    : value;
}

function commentsOf({ text, tokens }: Source): string[] {
  return tokens.filter(({ type }) => type === 'comment').map(({ from, to }) => text.slice(from, to));
}
