// What changes in the last period's files to make the next one's: figures are emptied, texts are marked. Pure.
import type { Edit } from '../period/edit.ts';
import type { DataPath } from '../period/period.ts';
import type { YamlFile } from '../period/read.ts';
import { type FigureLeaf, figureLeaves } from './figures.ts';

/**
 * Figures, days, the story's picture and link become empty, the last one in a comment; the donors' list stays, marked
 * `!carried`; findings that were accepted are not accepted again. Sources, currency and all names stay.
 */
export function figureEdits(file: Pick<YamlFile, 'value' | 'locate'>): Edit[] {
  const leaves = figureLeaves(file.value).filter(({ kind, value }) => kind !== 'kept' && value !== null);
  const told = leaves.filter(({ path }) => !isDayOfResult(path));
  const byLine = Map.groupBy(told, ({ path }) => file.locate(path).line);
  const edits = leaves.flatMap((leaf): Edit[] => {
    const { path, value, kind } = leaf;
    const line = byLine.get(file.locate(path).line) ?? [];
    if (kind === 'list') {
      return Array.isArray(value) && value.length > 0 ? [{ path, mark: 'carried' }] : [];
    }
    // The comment of a result's figure has its day too, where both stand on one line.
    if (isDayOfResult(path) && line.length > 0) return [{ path, value: null }];
    const was = lastValue(leaf, line);
    return [{ path, value: null, ...(was !== undefined && { was }) }];
  });
  const { accepted } = Object(file.value) as { accepted?: unknown };
  const isAccepting = Array.isArray(accepted) && accepted.length > 0;
  return isAccepting ? [...edits, { path: ['accepted'], items: [] }] : edits;
}

/** Every text of a file comes along, marked as carried over. */
export function textEdits(file: Pick<YamlFile, 'value'>): Edit[] {
  return textLeaves(file.value).flatMap(({ path, value }): Edit[] => {
    return typeof value === 'string' && value.trim() !== '' ? [{ path, mark: 'carried' }] : [];
  });
}

/** The values of a text file, in its order. */
export function textLeaves(value: unknown, path: DataPath = []): { path: DataPath; value: unknown }[] {
  if (typeof value !== 'object' || value === null) return path.length > 0 ? [{ path, value }] : [];
  return Object.entries(value).flatMap(([key, inner]) => textLeaves(inner, [...path, key]));
}

/** `results.legal_aid.as_of`: the day of one figure. */
function isDayOfResult(path: DataPath): boolean {
  return path[0] === 'results' && path.length === 3 && path[2] === 'as_of';
}

/**
 * `8087 (mid-2024)`: a value and the day that it is of, short enough for a comment. Where several stand on its line
 * each has its name, and the last has the day: `UKR 170`, `PAK 49 (mid-2024)`.
 */
function lastValue(leaf: FigureLeaf, line: readonly FigureLeaf[]): string | undefined {
  const text = String(leaf.value)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replaceAll(' #', '')
    .slice(0, 200)
    .trim();
  if (text === '') return undefined;
  const isShared = line.length > 1;
  const named = isShared ? `${leaf.path.at(-1)} ${text}` : text;
  const next = isShared ? line[line.indexOf(leaf) + 1] : undefined;
  const hasDay = leaf.as_of !== undefined && isDay(leaf.as_of) && next?.as_of !== leaf.as_of;
  return hasDay ? `${named} (${dayInShort(leaf.as_of ?? '')})` : named;
}

/** 30 June and 31 December as UNHCR’s statistics call them; any other day as it is. */
function dayInShort(day: string): string {
  const name = { '06-30': 'mid', '12-31': 'end' }[day.slice(5)];
  return name ? `${name}-${day.slice(0, 4)}` : day;
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}
