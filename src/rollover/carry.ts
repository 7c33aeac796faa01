// What changes in the last period's files to make the next one's: figures are emptied, texts are marked. Pure.
import type { Edit } from '../period/edit.ts';
import type { DataPath } from '../period/period.ts';
import type { YamlFile } from '../period/read.ts';
import { isPoint, readStretch } from '../time.ts';
import { leavesOf, valueAt } from '../values.ts';
import { type FigureLeaf, figureLeaves } from './figures.ts';

/**
 * Figures, days, pictures and links of blocks become empty, the last one in a comment; the donors' list stays, marked
 * `!carried`; findings that were accepted are not accepted again, and another
 * picture has another focus. Sources, currency and all names stay.
 */
export function figureEdits(file: Pick<YamlFile, 'value' | 'locate'>): Edit[] {
  const leaves = figureLeaves(file.value).filter(({ kind, value }) => kind !== 'kept' && value !== null);
  const told = leaves.filter(({ path }) => !isTimeOfResult(path));
  const byLine = Map.groupBy(told, ({ path }) => file.locate(path).line);
  const edits = leaves.flatMap((leaf): Edit[] => {
    const { path, value, kind } = leaf;
    const line = byLine.get(file.locate(path).line) ?? [];
    if (kind === 'list') {
      return Array.isArray(value) && value.length > 0 ? [{ path, mark: 'carried' }] : [];
    }
    // The comment of a result's figure has its time too, where both stand on one line.
    if (isTimeOfResult(path) && line.length > 0) return [{ path, value: null }];
    const was = lastValue(leaf, line);
    return [{ path, value: null, ...(was !== undefined && { was }) }];
  });
  const lists = leavesOf(file.value).flatMap(({ path: [...path] }) => {
    const [index] = path.splice(-1);
    return index === 0 && path.at(-1) === 'focus' ? [path] : [];
  });
  const accepted = valueAt(file.value, ['accepted']);
  if (Array.isArray(accepted) && accepted.length > 0) lists.push(['accepted']);
  for (const path of lists) edits.push({ path, items: [] });
  return edits;
}

/** Every text of a file comes along, marked as carried over. */
export function textEdits(file: Pick<YamlFile, 'value'>): Edit[] {
  return leavesOf(file.value).flatMap(({ path, value }): Edit[] => {
    return typeof value === 'string' && value.trim() !== '' ? [{ path, mark: 'carried' }] : [];
  });
}

/** `results.legal_aid.during`: the time of one figure. */
function isTimeOfResult(path: DataPath): boolean {
  return path[0] === 'results' && path.length === 3 && (path[2] === 'as_of' || path[2] === 'during');
}

/**
 * `8087 (mid-2024)`: a value and the day or time that it is of, short enough for a comment. Where several stand on its
 * line each has its name, and the last has the day: `UKR 170`, `PAK 49 (mid-2024)`.
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
  const { time } = leaf;
  return time !== undefined && readStretch(time) && next?.time !== time
    ? `${named} (${inShort(time)})`
    : named;
}

/** 30 June and 31 December as UNHCR’s statistics call them; any other day or stretch of time as it is. */
function inShort(time: string): string {
  const name = isPoint(time) ? { '06-30': 'mid', '12-31': 'end' }[time.slice(5)] : undefined;
  return name ? `${name}-${time.slice(0, 4)}` : time;
}
