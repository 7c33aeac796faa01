// Whether an edited YAML text holds what was asked for, and nothing else that is new.
import { isDeepStrictEqual } from 'node:util';
import { FactsheetError } from '../errors.ts';
import { internal, type Source, yearAfter } from './edit-source.ts';
import { withoutWas } from './edit-was.ts';
import type { DataPath, Mark } from './period.ts';

/** What an edit asks for: a value or a map at a path, or a mark. */
export type Change =
  | { path: DataPath; put: number | string | null | ReadonlyMap<string, number | null> | readonly number[] }
  | { path: DataPath; mark: Mark | undefined };

/**
 * Holds the text after against the text before with the changes made in memory: values, order of keys, marks, and,
 * unless entries went away, every comment.
 * @throws FactsheetError `edit-failed` (internal)
 */
export function checkEdited(before: Source, after: Source, changes: readonly Change[]): void {
  const expected = changes.reduce<unknown>(
    (value, change) => ('put' in change ? withPut(value, change.path, change.put) : value),
    dataOf(before),
  );
  const marks = new Map(
    changes.flatMap((one) => ('mark' in one ? [[one.path.join('\n'), one] as const] : [])),
  );
  const hasMarks = [...marks.values()].every(({ path, mark }) => {
    return after.find(path)?.node?.tag === (mark && `!${mark}`);
  });
  const mayDrop = changes.some((change) => 'put' in change && typeof change.put === 'object' && change.put);
  const hasComments = mayDrop || isDeepStrictEqual(commentsOf(before), commentsOf(after));
  if (hasMarks && hasComments && holds(after, expected)) return;
  const where = changes.map(({ path }) => path.join('.')).join(', ');
  throw new FactsheetError('edit-failed', `${after.file} did not take the change of ${where}.`, internal);
}

/** Whether a text holds this data (see `dataOf`), its names in this order: maps are equal in any order otherwise. */
export function holds(source: Source, expected: unknown): boolean {
  return isDeepStrictEqual(inOrder(expected), inOrder(dataOf(source)));
}

/** Maps and not objects: a key may be called `__proto__`. */
export function dataOf({ document }: Source): unknown {
  return document.toJS({ mapAsMap: true });
}

/** A value with the order of its keys made part of it. */
function inOrder(value: unknown): unknown {
  if (value instanceof Map) return [...value].map(([key, inner]) => [String(key), inOrder(inner)]);
  return Array.isArray(value) ? ['list', ...value.map(inOrder)] : value;
}

/** The data with another value at a path; a new name comes last, a year among years. */
export function withPut(value: unknown, [part, ...rest]: DataPath, put: unknown): unknown {
  if (part === undefined) return put;
  if (Array.isArray(value)) return value.with(Number(part), withPut(value[Number(part)], rest, put));
  const copy = new Map<unknown, unknown>(value instanceof Map ? value : []);
  const key = [...copy.keys()].find((name) => String(name) === String(part)) ?? String(part);
  const next = copy.has(key) ? undefined : yearAfter([...copy.keys()].map(String), String(key));
  const inner = withPut(copy.get(key), rest, put);
  if (next === undefined) return copy.set(key, inner);
  return new Map(
    [...copy].flatMap((entry) => (String(entry[0]) === next ? [[key, inner], entry] : [entry])) as [
      unknown,
      unknown,
    ][],
  );
}

function commentsOf({ comments }: Source): string[] {
  return comments.map(({ text }) => withoutWas(text)).filter((comment) => comment !== '');
}
