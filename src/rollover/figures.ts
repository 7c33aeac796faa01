// Which values of figures.yaml belong to one period alone, and which stay from period to period. Pure.
import type { DataPath } from '../period/period.ts';
import type { ShownTable } from '../period/schema.ts';
import { isRecord, valueAt } from '../values.ts';

/**
 * A value of a figures file. `figure`: a number, a day, a picture, a link: of this period alone. `kept`: a source, the
 * currency, the donors' order, since when something counts: the same until somebody changes it. `list`: the donors'
 * codes, to be confirmed. `time` is the day or the time of a figure's own entry or part, as it stands there.
 */
export type FigureLeaf = { path: DataPath; value: unknown; kind: 'figure' | 'kept' | 'list'; time?: string };

/** What every figures file must say, whatever else it has. */
const always: readonly DataPath[] = [['issued'], ['source']];

/** What it must say in each table that a block shows, or that it has all the same. */
const inTables: readonly (readonly [table: ShownTable, key: string])[] = [
  ['population', 'as_of'],
  ['population', 'source'],
  ['presence', 'as_of'],
  ['funding', 'as_of'],
  ['funding', 'currency'],
  ['funding', 'required'],
  ['funding', 'funded'],
];

/** What of a figures file says something about others, and is no figure. */
const remarks = new Set(['accepted', 'to_confirm']);

/**
 * The values of a figures file, in its order, whether or not it is as it should be. Remarks are not among them, nor is
 * the picture's focus.
 */
export function figureLeaves(value: unknown): FigureLeaf[] {
  return isRecord(value)
    ? Object.entries(value).flatMap(([key, inner]) => (remarks.has(key) ? [] : leaves(inner, [key])))
    : [];
}

/** The paths that the file needs and does not have. @param tables those that blocks of the pages show */
export function missingFigures(value: unknown, tables: ReadonlySet<ShownTable>): DataPath[] {
  const has = (path: DataPath) => valueAt(value, path);
  const own = inTables.filter(([table]) => {
    const given = has([table]);
    return given !== null && (given !== undefined || tables.has(table));
  });
  const missing = [...always, ...own].filter((path) => has(path) === undefined);
  return needsTime(has(['results'])) && has(['during']) === undefined ? [['during'], ...missing] : missing;
}

/** Whether a value is a table that is left empty, and that no block of the pages shows. */
export function isIdle(path: DataPath, value: unknown, tables: ReadonlySet<ShownTable>): boolean {
  const table = path.length === 1 ? inTables.find(([name]) => name === path[0])?.[0] : undefined;
  return table !== undefined && value === null && !tables.has(table);
}

/** Whether a result has no time of its own, so that the file has to say which time it covers. */
function needsTime(results: unknown): boolean {
  const own = (result: unknown) =>
    isRecord(result) && ['during', 'since', 'as_of'].some((key) => Object.hasOwn(result, key));
  return isRecord(results) && !Object.values(results).every(own);
}

function leaves(value: unknown, path: DataPath, time?: string): FigureLeaf[] {
  if (path.join('.') === 'donors.list' && Array.isArray(value)) return [{ path, value, kind: 'list' }];
  // Another picture has another focus.
  if (path.length > 1 && path.at(-1) === 'focus') return [];
  if (typeof value === 'object' && value !== null) {
    const own = isRecord(value) ? (timeIn(value) ?? time) : time;
    return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key], own));
  }
  const kind = isKept(path, value) ? 'kept' : 'figure';
  const isTime = timeKeys.some((key) => key === path.at(-1));
  return [{ path, value, kind, ...(time !== undefined && !isTime && { time }) }];
}

const timeKeys = ['as_of', 'during'] as const;

function timeIn(value: Record<string, unknown>): string | undefined {
  const [time] = timeKeys
    .map((key) => value[key])
    .filter((one) => typeof one === 'string' || typeof one === 'number');
  return time === undefined ? undefined : String(time);
}

/** Where a map names the file of its outline: a country's is the same next time. */
export function isOutline(path: DataPath): boolean {
  return path.length === 2 && path[1] === 'outline';
}

/** Words about the figures, not figures. A number in their place is a mistake, and not kept. */
function isKept(path: DataPath, value: unknown): boolean {
  if (path[0] === 'results' && path[2] === 'since') return true;
  // Where an office stands, and whose ages are shown, is the same next time.
  if (/^\w+\.(?:group|places\.\w+\.(?:kind|at\.\d))$/.test(path.join('.'))) return true;
  if (isOutline(path)) return typeof value === 'string';
  if (typeof value !== 'string') return false;
  const name = path.join('.');
  return /^(?:(?:\w+\.|results\.[^.]+\.)?source|\w+\.currency|donors\.order)$/.test(name);
}
