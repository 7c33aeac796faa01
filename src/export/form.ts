// The form of a figures.yaml: one row for every value that stands in it, filled or empty, in the order of the file.
import { isGap } from '../gaps.ts';
import type { DataPath, Figure } from '../period/period.ts';
import { isRecord, leavesOf } from '../values.ts';

/**
 * What a value is: people or pieces (a whole number), an amount, a day (2024-06-30), a point in time (a day, 2024-06 or
 * 2024), a stretch of time (one of these, a half or quarter, or from one to another), or text.
 */
export type FieldKind = 'count' | 'amount' | 'day' | 'point' | 'stretch' | 'text';

/** A value of the form. `name` is how people point to it: its path, `results.mine_signs`. */
export type Field = {
  name: string;
  path: DataPath;
  kind: FieldKind;
  /** What stands there; null where it is empty. */
  value: number | string | null;
  /** The day or the time, and the source, that hold for it, where it has them. */
  asOf?: string | undefined;
  source?: string | undefined;
  unit: string;
  /** What a figure of a block is called, as its block says. */
  block?: Figure['block'];
};

/** What the kinds of block know of their own values: which figure stands at a path, and what may stand there. */
export type OwnValues = {
  figure(path: DataPath): Figure | undefined;
  kind(path: DataPath): FieldKind | undefined;
};

type Values = Readonly<Record<string, unknown>>;

/** What is said about figures is no figure; where a picture's middle and a map's places are, nobody fills into a form. */
const notInForm = /^(?:accepted|to_confirm)$|^\w+(?:\.\w+)*\.(?:focus|consent|people|places)(?:\.|$)/;

/** The form's rows for a parsed figures.yaml. */
export function fieldsOf(figures: unknown, own?: OwnValues): Field[] {
  const file = valuesOf(figures);
  return (
    Object.entries(file)
      .filter(([key]) => !notInForm.test(key))
      .flatMap(([key, value]) => leavesOf(value, [key]))
      .filter(({ path }) => !notInForm.test(path.join('.')))
      // A group of values that is still empty has no rows.
      .filter(({ path, value }) => value !== null || !isGroup(path))
      .map(({ path, value: leaf }) => {
        const value = leaf === null || typeof leaf === 'number' ? leaf : String(leaf);
        return { ...describe(path, value, own), path, value, ...aboutOf(path, file), ...ofBlock(path, own) };
      })
  );
}

/** Paths that hold other values, by their shape. */
function isGroup(path: DataPath): boolean {
  const groups = /^(?:population\.(?:groups|origins(?:\.\w+)?)|presence\.(?:staff|offices)|donors\.list)$/;
  const values = ['issued', 'during', 'source'];
  return path.length === 1 ? !values.includes(String(path[0])) : groups.test(path.join('.'));
}

/** What a value is by where it stands; the first pattern that fits. */
const kinds: readonly [path: RegExp, kind: FieldKind, unit: string][] = [
  [/^issued$|\.as_of$/, 'day', 'date'],
  [/^dates\.|^results\.\w+\.since$/, 'point', 'date'],
  [/^during$|^results\.\w+\.during$/, 'stretch', 'time'],
  [/^population\.(?:groups|origins)\./, 'count', 'people'],
  [/^presence\.staff\./, 'count', 'people'],
  [/^presence\.offices\./, 'count', 'offices'],
  [/^funding\.(?:required|funded)$/, 'amount', 'money'],
  [/^results\.\w+\.value$/, 'amount', 'number'],
  [/^results\.\w+$/, 'count', 'number'],
  // Of a block: its picture, its address.
  [/^\w+\.link$/, 'text', 'web address'],
  [/^\w+\.image$/, 'text', 'file'],
  [/^donors\.list\.|(?:^|\.)source$|^funding\.currency$/, 'text', 'code'],
];

function describe(
  path: DataPath,
  value: unknown,
  own: OwnValues | undefined,
): Pick<Field, 'name' | 'kind' | 'unit'> {
  const full = path.join('.');
  const known = kinds.find(([pattern]) => pattern.test(full));
  const [kind, unit] = known ? [known[1], known[2]] : [own?.kind(path) ?? ('text' as const), 'text'];
  // `value` of a result is the result; items of a list are counted from 1.
  const name = path
    .filter((part, index) => !(part === 'value' && index === 2 && path[0] === 'results'))
    .map((part) => (typeof part === 'number' ? part + 1 : part))
    .join('.');
  return { name, kind: kind === 'text' && typeof value === 'number' ? 'amount' : kind, unit };
}

/** The time and source of a value, as the factsheet takes them: its own, its part's, else those of all results. */
function aboutOf(path: DataPath, file: Values): Partial<Pick<Field, 'asOf' | 'source' | 'unit'>> {
  const [part, key, last] = path;
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
  const time = (value: unknown) => (typeof value === 'number' ? String(value) : text(value));
  const own = (from: Values) => ({ asOf: text(from.as_of), source: text(from.source) });
  if (part === 'results' && typeof key === 'string' && (last === undefined || last === 'value')) {
    const result = valuesOf(valuesOf(file.results)[key]);
    const { asOf, source } = own(result);
    const since = result.since === undefined ? undefined : `since ${result.since}`;
    const during = time(result.during) ?? since ?? asOf ?? time(file.during) ?? text(file.issued);
    return { asOf: during, source: source ?? text(file.source) };
  }
  const isFigure =
    (part === 'population' && (key === 'groups' || key === 'origins')) ||
    (part === 'presence' && (key === 'staff' || key === 'offices')) ||
    (part === 'funding' && (key === 'required' || key === 'funded'));
  if (!isFigure || typeof part !== 'string') return {};
  const from = valuesOf(file[part]);
  const currency = part === 'funding' ? text(from.currency) : undefined;
  return { ...own(from), ...(currency && { unit: currency }) };
}

/** Time, source, unit and name of a figure of a block. */
function ofBlock(path: DataPath, own: OwnValues | undefined): Partial<Field> {
  const figure = own?.figure(path);
  if (!figure?.block) return {};
  const { as_of: day, source, block, currency } = figure;
  return {
    // A day that is still empty has a stand-in.
    asOf: isGap(day) ? undefined : day,
    block,
    unit: currency ?? (block.unit === 'people' ? 'people' : 'number'),
    ...(source && { source }),
  };
}

function valuesOf(value: unknown): Values {
  return isRecord(value) ? value : {};
}
