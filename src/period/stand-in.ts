// A stand-in for a faulty file: with its faults patched over, so that the rest of it can still be checked.
import type { z } from 'zod';
import { ownLanguage } from '../language/names.ts';
import { isRecord, valueAt } from '../values.ts';

type Key = string | number;

/** What may stand in for a faulty value; the first that its schema takes is used. */
const patches: readonly unknown[] = [
  0,
  'x',
  '2000-01-01',
  {},
  [],
  'XXX',
  ownLanguage,
  'https://example.org',
  [ownLanguage],
];

/** More faults than this, or more rounds (each patch, at each depth of a file), and the file is not what it should be at all. */
const mostFaults = 2000;
const mostRounds = 60;

/** A file's value with its faults patched over: where, and with what. */
export type StandIn<T> = { data: T; patched: { path: Key[]; put: unknown }[] };

/**
 * The file's value with every fault patched over or taken out, for checking what is left. Never for printing, but for
 * drafts (see gapsIn).
 * @returns nothing if that cannot be done
 */
export function standIn<T>(schema: z.ZodType<T>, value: unknown): StandIn<T> | undefined {
  const tried = new Map<string, number>();
  const puts = new Map<string, { path: Key[]; put: unknown }>();
  let patched: unknown = structuredClone(value);
  for (let round = 0; round < mostRounds; round += 1) {
    const result = schema.safeParse(patched);
    if (result.success) return { data: result.data, patched: [...puts.values()] };
    if (result.error.issues.length > mostFaults) return undefined;
    // All faults at once: a period that was just begun has every figure empty.
    for (const issue of result.error.issues.flatMap((one) => inside(one, patched))) {
      const path = issue.path.map(plainKey);
      if (issue.code === 'unrecognized_keys') {
        for (const key of issue.keys) patched = withValue(patched, [...path, key], undefined);
        continue;
      }
      const name = path.join('\n');
      const next = tried.get(name) ?? 0;
      tried.set(name, next + 1);
      patched = withValue(patched, path, patches[next]);
      puts.set(name, { path, put: patches[next] });
    }
  }
  return undefined;
}

/** Of a value that may be one of several kinds, and is a group: what is wrong inside of it, if that is all. */
function inside(issue: z.core.$ZodIssue, value: unknown): readonly z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union' || !isRecord(valueAt(value, issue.path.map(plainKey)))) return [issue];
  const branch = issue.errors.find((one) => one.length > 0 && one.every(({ path }) => path.length > 0));
  return branch?.map((one) => ({ ...one, path: [...issue.path, ...one.path] })) ?? [issue];
}

function plainKey(part: PropertyKey): Key {
  return typeof part === 'symbol' ? String(part) : part;
}

/** A copy of `value` with another value at a path, or with nothing there. */
export function withValue(value: unknown, [key, ...rest]: readonly Key[], put: unknown): unknown {
  if (key === undefined) return put;
  const copy: Record<Key, unknown> = typeof value === 'object' && value !== null ? { ...value } : {};
  const inner = rest.length > 0 ? withValue(copy[key], rest, put) : put;
  if (inner === undefined) delete copy[key];
  else copy[key] = inner;
  return Array.isArray(value) ? Object.values(copy) : copy;
}
