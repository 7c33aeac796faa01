// Each figure then and now: what changed and by how much, and what a reviewer should look at twice. Pure.
import { haveOneUnit, inputsOf, type Jump, jumpsBetween } from '../figures/plausible.ts';
import type { Figure } from '../period/period.ts';
import { writeStretch } from '../time.ts';
import { type FigureMark, marksOf } from './figure-marks.ts';
import { type Change, changeOf, type FigureWords, written } from './figure-values.ts';
import { mergeOrder } from './order.ts';
import { type Side, type Standing, standingFigures } from './side.ts';

/**
 * A figure's value in one period, bare and as written; its day, or the time that it covers (`2024-01/2024-09`,
 * `since 2014`), and its source where they are known and mean something.
 */
export type FigureValue = {
  value: number | string;
  shown: string;
  as_of?: string;
  as_of_shown?: string;
  during?: string;
  during_shown?: string;
  source?: string;
};

/**
 * `new` and `gone` figures stand in one period only; an `empty` one stands there without a value that can be read, and
 * of an `unknown` one last time's value cannot be read.
 */
export const figureStatuses = ['changed', 'same', 'new', 'gone', 'empty', 'unknown'] as const;
export type FigureStatus = (typeof figureStatuses)[number];

export const figureGroups = [
  'population',
  'origins',
  'results',
  'funding',
  'presence',
  'blocks',
  'dates',
] as const;
export type FigureGroup = (typeof figureGroups)[number];

/**
 * One figure. `change` is the new value less the old: people or pieces, whole currency units, for a share percentage
 * points; `percent` is that in per cent of the old value. Neither is there for dates, for shares no per cent, and none of nought.
 */
export type FigureChange = {
  name: string;
  label: string;
  group: FigureGroup;
  kind: Figure['kind'];
  currency?: string;
  derived: boolean;
  status: FigureStatus;
  last?: FigureValue;
  now?: FigureValue;
  marks: FigureMark[];
  /** The passages that name it, as `highlights.legal_aid`. */
  passages: string[];
} & Change;

/** All figures of two periods, in the order of the new one; a gone one follows the one that it followed. */
export function compareFigures(last: Side, now: Side, words: FigureWords): FigureChange[] {
  if (!last.table || !now.table) return [];
  const [before, after] = [standingFigures(last), standingFigures(now)];
  const jumps = new Map(
    jumpsBetween(knownOf(before), knownOf(after)).map((jump) => [jump.figure.name, jump]),
  );
  const changes = mergeOrder([...after.keys()], [...before.keys()]).map((name) => {
    return compareOne(before.get(name), after.get(name), words, jumps.get(name));
  });
  for (const change of changes) {
    // A share of an empty figure is not gone: it waits for it.
    if (change.status === 'gone' && isWaiting(change.name, before, after)) change.status = 'empty';
    if (change.status === 'new' && isWaiting(change.name, after, before)) change.status = 'unknown';
  }
  return changes;
}

/** The figures whose values can be read. */
function knownOf(standing: ReadonlyMap<string, Standing>): Map<string, Figure> {
  const known = [...standing.values()].filter((one) => one.known);
  return new Map(known.map(({ figure }) => [figure.name, figure]));
}

/** Whether a derived figure is missing in `there` only because one that it is worked out from has no value there. */
function isWaiting(
  name: string,
  here: ReadonlyMap<string, Standing>,
  there: ReadonlyMap<string, Standing>,
): boolean {
  const own = here.get(name)?.figure;
  if (!own?.derived) return false;
  const all = Array.from(here.values(), ({ figure }) => figure);
  return inputsOf(own, all).some((input) => there.get(input.name)?.known === false);
}

function compareOne(
  before: Standing | undefined,
  after: Standing | undefined,
  words: FigureWords,
  jump: Jump | undefined,
): FigureChange {
  const figure = (after ?? before)?.figure;
  if (!figure) throw new TypeError('a figure of neither period');
  const { name, kind, currency, derived } = figure;
  const last = before?.known ? standingValue(before, words) : undefined;
  const now = after?.known ? standingValue(after, words) : undefined;
  const base = {
    name,
    label: words.label(figure),
    group: groupOf(figure),
    kind,
    ...(currency && { currency }),
    derived,
    status: statusOf(before, after),
    ...(last && { last }),
    ...(now && { now }),
    passages: [],
  };
  if (!before || !after || !last || !now) return { ...base, marks: [] };
  const marks = marksOf(before, after, words, jump);
  return { ...base, ...changeOf(before.figure, after.figure, words), marks };
}

function statusOf(before: Standing | undefined, after: Standing | undefined): FigureStatus {
  if (!after) return 'gone';
  if (!after.known) return 'empty';
  if (!before) return 'new';
  if (!before.known) return 'unknown';
  const [last, now] = [before.figure, after.figure];
  return last.value === now.value && haveOneUnit(last, now) ? 'same' : 'changed';
}

function standingValue(standing: Standing, words: FigureWords): FigureValue {
  const { value, kind, currency, source } = standing.figure;
  const isDate = kind === 'date' || kind === 'year';
  return {
    value,
    shown: written(value, kind, currency, words),
    ...(!isDate && standingTime(standing, words)),
    ...(source !== undefined && { source }),
  };
}

function standingTime({ as_of, time }: Standing, words: FigureWords): Partial<FigureValue> {
  if (as_of === undefined) return {};
  if (!time || time.kind === 'as_of') return { as_of, as_of_shown: words.date(as_of) };
  const during = time.kind === 'since' ? `since ${time.point}` : writeStretch(time);
  return { during, during_shown: words.time(time) };
}

function groupOf({ path, name, block }: Figure): FigureGroup {
  if (block) return 'blocks';
  const [part] = path;
  if (name.startsWith('origins.')) return 'origins';
  if (name.endsWith('.as_of')) return 'dates';
  return figureGroups.find((group) => group === part) ?? 'dates';
}
