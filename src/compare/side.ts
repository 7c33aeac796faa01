// One period as a comparison takes it, and what really stands in its files: no stand-in for what is empty or faulty. Pure.
import type { Finding, Place } from '../errors.ts';
import { inputsOf } from '../figures/plausible.ts';
import type { DataPath, Figure, InputFile, Mark } from '../period/period.ts';
import type { Piece } from '../text/pieces.ts';
import { readStretch, type Stretch, type Time } from '../time.ts';
import { valueAt } from '../values.ts';

/** One passage as it stands in its file, empty or not: its printed words in pieces, its mark and its place. */
export type SidePassage = { path: DataPath; pieces: readonly Piece[]; mark?: Mark | undefined; place: Place };

/** A language's file of texts: read, not there, or there and not readable. */
export type SideTexts = { state: 'read' | 'missing' | 'unreadable'; passages: readonly SidePassage[] };

/** A picture of a period. `size` in pixels, or a drawing's own units, where it could be opened; `focus` empty where it is guessed. */
export type SidePicture = {
  file: string;
  bytes: Uint8Array;
  size?: { width: number; height: number } | undefined;
  focus: readonly number[];
  /** Where texts have its `alt`, `caption` and `credit`. */
  words: DataPath;
};

/**
 * One of the two periods. `table` is missing where figures.yaml cannot be read; `raw` is that file as it stands, still
 * unchecked. `whole` says that nothing in it is faulty or empty; `title` is like “September 2024”.
 */
export type Side = {
  id: string;
  title: string;
  whole: boolean;
  table?: ReadonlyMap<string, Figure> | undefined;
  raw: unknown;
  texts: Readonly<Record<string, SideTexts>>;
  /** The blocks' pictures, by the pages' names for them. */
  pictures: Readonly<Record<string, SidePicture>>;
  inputs: readonly InputFile[];
  findings: readonly Finding[];
};

/**
 * A figure of the table, and whether it stands in the file. One that a stand-in made up, or fed, is not known. `as_of` is
 * its day, of what happened the last of its time; both are left out where the file does not tell them.
 */
export type Standing = { figure: Figure; known: boolean; as_of?: string; time?: Time };

/** The figures of a side by name, in the order of the table; nothing where there is no table. */
export function standingFigures({ table, raw }: Pick<Side, 'table' | 'raw'>): Map<string, Standing> {
  const standing = new Map<string, Standing>();
  const all = [...(table?.values() ?? [])];
  for (const figure of all) {
    const known = figure.derived
      ? holds(figure, raw) && inputsOf(figure, all).every((input) => isGiven(input, raw))
      : isGiven(figure, raw);
    const { as_of, time } = figure;
    const dated = isTold(figure, raw);
    standing.set(figure.name, { figure, known, ...(dated && { as_of }), ...(dated && time && { time }) });
  }
  return standing;
}

function isGiven(figure: Figure, raw: unknown): boolean {
  return standsAs(valueAt(raw, figure.path), figure.value);
}

/** A total of a list that is not filled in is no nought. Offices need not be listed at all: then there are none. */
function holds({ name, path }: Figure, raw: unknown): boolean {
  const value = valueAt(raw, path);
  if (value !== undefined || name !== 'presence.offices.total') return value !== undefined && value !== null;
  return typeof valueAt(raw, path.slice(0, -1)) === 'object';
}

/** Whether a value of the file is what the table has: alone, or as the `value` of a result with a date of its own. */
function standsAs(raw: unknown, value: number | string): boolean {
  const given = valueAt(raw, ['value']) ?? raw;
  return (typeof given === 'number' || typeof given === 'string') && String(given) === String(value);
}

/** Whether the time of a figure stands in the file: with its own entry, with its part, for all results, or as the day of issue. */
function isTold({ path, time, as_of, block }: Figure, raw: unknown): boolean {
  if (block?.dated) return standsAs(valueAt(raw, block.dated), as_of);
  const [part = ''] = path;
  const own = (key: string) => valueAt(raw, [...path, key]);
  if (time?.kind === 'since') return standsAs(own('since'), time.point);
  if (time?.kind === 'during') return standsFor(own('during') ?? valueAt(raw, ['during']), time);
  const isPart = part === 'population' || part === 'funding' || part === 'presence';
  const given = isPart ? valueAt(raw, [part, 'as_of']) : (own('as_of') ?? valueAt(raw, ['issued']));
  return standsAs(given, as_of);
}

function standsFor(given: unknown, time: Stretch): boolean {
  const stretch =
    typeof given === 'string' || typeof given === 'number' ? readStretch(String(given)) : undefined;
  return stretch !== undefined && stretch.from === time.from && stretch.to === time.to;
}
