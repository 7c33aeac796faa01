// The figures of a period as a table that is filled in: what they are called, now and last time, and where they are named. Pure.

import type { FigureWords } from '../../compare/figure-values.ts';
import { compareFigures, type FigureChange, type FigureValue } from '../../compare/figures.ts';
import type { Side } from '../../compare/side.ts';
import type { Figure } from '../../period/period.ts';
import type { YamlFile } from '../../period/read.ts';
import { figuresIn } from '../../text/nodes.ts';
import { readText } from '../../text/read.ts';
import { isRecord, leavesOf, valueAt } from '../../values.ts';
import type { FigureRow } from './form.ts';

/** A period's figures, and what really stands in its file. */
export type FigureSide = Pick<Side, 'table' | 'raw'>;

export type FigureSources = {
  now: FigureSide;
  /** The last period's, if there is one. */
  last?: FigureSide | undefined;
  words: FigureWords;
  /** What a source is called under figures of a day. */
  source(figure: Figure): string | undefined;
  /** The texts that can be read: they tell where figures are named. */
  texts: Readonly<Record<string, YamlFile>>;
  /** What a figure prints by its name alone, in a language. */
  printed(language: string, name: string): string | undefined;
};

/** A row a figure, in the order of the file; dates that go with a part of it, and years, are no rows. */
export function figureRows(sources: FigureSources): FigureRow[] {
  const { now, last, words, texts } = sources;
  const table = now.table ?? new Map<string, Figure>();
  const changes = compareFigures(side(last), side({ ...now, table }), words);
  const usedIn = namedIn(texts);
  return changes.flatMap((change) => {
    const figure = table.get(change.name);
    if (!figure || change.kind === 'year' || change.name.endsWith('.as_of')) return [];
    return [rowOf(figure, change, usedIn.get(change.name) ?? [], sources)];
  });
}

/** A side of a comparison of figures alone. */
function side(given: FigureSide | undefined): Side {
  const nothing = { id: '', title: '', whole: false, texts: {}, pictures: {}, inputs: [], findings: [] };
  return { ...nothing, table: given?.table ?? new Map(), raw: given?.raw };
}

function rowOf(
  figure: Figure,
  { name, label, group, kind, now, last, ...change }: FigureChange,
  usedIn: readonly string[],
  sources: FigureSources,
): FigureRow {
  const { path, currency, derived } = figure;
  const printed = Object.keys(sources.texts).flatMap((language) => {
    const words = now && sources.printed(language, name);
    return words === undefined ? [] : [[language, words]];
  });
  const [time, from] = [now && timeOf(now), sources.source(figure)];
  return {
    ...{
      name,
      path: placeOf(path, sources.now.raw),
      label,
      section: group,
      kind,
      usedIn,
      isDerived: derived,
    },
    ...(currency !== undefined && { currency }),
    value: now?.value ?? null,
    shown: now?.shown ?? '',
    printed: Object.fromEntries(printed),
    ...(last && { last: { ...shownOf(last), ...changesOf(change) } }),
    ...(time !== undefined && { time }),
    ...(from !== undefined && { source: from }),
  };
}

/** Where the value itself stands: a figure with a time or source of its own holds it under `value`. */
function placeOf(path: Figure['path'], raw: unknown): Figure['path'] {
  const own = valueAt(raw, path);
  return isRecord(own) && 'value' in own ? [...path, 'value'] : path;
}

const shownOf = ({ value, shown }: FigureValue) => ({ value, shown });

const timeOf = ({ during_shown, as_of_shown }: FigureValue) => during_shown ?? as_of_shown;

function changesOf({ change, percent }: Pick<FigureChange, 'change' | 'percent'>) {
  const isNone = change === undefined || change.value === 0;
  return {
    ...(!isNone && { change: change.shown }),
    ...(!isNone && percent !== undefined && { percent: percent.shown }),
  };
}

/** The passages that name each figure, once each, in the order of the files. */
function namedIn(texts: Readonly<Record<string, YamlFile>>): ReadonlyMap<string, readonly string[]> {
  const named = new Map<string, string[]>();
  for (const { path, value } of Object.values(texts).flatMap((file) => leavesOf(file.value))) {
    if (typeof value !== 'string') continue;
    for (const { name } of figuresIn(readText(value))) {
      const places = named.get(name) ?? [];
      const at = path.join('.');
      if (!places.includes(at)) places.push(at);
      named.set(name, places);
    }
  }
  return named;
}
