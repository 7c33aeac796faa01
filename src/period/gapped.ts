// A faulty file as a draft can be printed of it: what is empty is a gap, everything else stands as it is. Pure.
import type { z } from 'zod';
import { gap } from '../gaps.ts';
import { isOptional } from './schema-path.ts';
import { standIn, withValue } from './stand-in.ts';

type Path = readonly (string | number)[];

/**
 * The file's data with gaps where values are empty or faulty.
 * @param own of figures.yaml: the names of blocks that have data of their own: what may be left out of those is no gap, but not there
 * @returns nothing where more is faulty than a number, a day or a text: a name, a code, a whole part
 */
export function gapped<T>(schema: z.ZodType<T>, value: unknown, own?: ReadonlySet<string>): T | undefined {
  const { results, emptied } = withoutEmptyParts(value);
  const stand = standIn(schema, results);
  if (!stand) return undefined;
  let data: unknown = stand.data;
  const left: Path[] = [];
  for (const { path, put } of [...stand.patched, ...emptied]) {
    const isOwn = own?.has(String(path[0])) ?? false;
    // In a text a block's words may be called like a part of figures.yaml.
    const isName = own !== undefined && (isOwn || isOfFigures(path));
    const filler = isOwn && isOptional(schema, path) ? { value: undefined } : gapFor(put, isName);
    // Of what may be left out as a whole, a part that cannot be made up takes the whole along: a consent without its holder.
    const whole = filler === 'none' && isOwn ? optionalAbove(schema, path) : undefined;
    if (whole) left.push(whole);
    else if (filler === 'none') return undefined;
    else if (filler !== 'as-is') data = withValue(data, path, filler.value);
  }
  return left.reduce((rest, path) => withValue(rest, path, undefined), data) as T;
}

/** The nearest part around a value, below its block, that may be left out. */
function optionalAbove(schema: z.ZodType, path: Path): Path | undefined {
  for (let depth = path.length - 1; depth > 1; depth -= 1)
    if (isOptional(schema, path.slice(0, depth))) return path.slice(0, depth);
  return undefined;
}

/** What a patch becomes. `as-is`: an empty list or part is one. `none`: no draft can stand on it. */
function gapFor(put: unknown, isName: boolean): { value: unknown } | 'as-is' | 'none' {
  if (put === 0) return { value: gap.number };
  if (put === '2000-01-01') return { value: gap.day };
  if (put === undefined || isEmptyPart(put)) return 'as-is';
  return put === 'x' && !isName ? { value: gap.text } : 'none';
}

function isEmptyPart(put: unknown): boolean {
  return typeof put === 'object' && put !== null && Object.keys(put).length === 0;
}

/** Words in figures.yaml are names: of sources, of currencies. A draft cannot make them up. */
function isOfFigures([part]: Path): boolean {
  return ['source', 'population', 'presence', 'funding', 'results', 'donors'].includes(String(part));
}

/** Results whose value is empty keep the time and the source that they have: only what is empty is filled. */
export function withoutEmptyParts(value: unknown): {
  results: unknown;
  emptied: { path: Path; put: unknown }[];
} {
  const emptied: { path: Path; put: unknown }[] = [];
  let results = value;
  const list = Object((value as { results?: unknown } | null)?.results) as Record<string, unknown>;
  for (const [name, result] of Object.entries(list)) {
    if (typeof result !== 'object' || result === null || Array.isArray(result)) continue;
    for (const [key, own] of Object.entries(result)) {
      const put = key === 'value' ? 0 : ['as_of', 'during', 'since'].includes(key) ? '2000-01-01' : undefined;
      if (own !== null || put === undefined) continue;
      const path = ['results', name, key];
      results = withValue(results, path, put);
      emptied.push({ path, put });
    }
  }
  return { results, emptied };
}
