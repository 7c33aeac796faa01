// The table of figures that texts may name: the ones of figures.yaml, and those worked out from them. Pure.
import { isGap } from '../gaps.ts';
import type { Block, BlockFigure } from '../period/blocks.ts';
import type { DataPath, Figure } from '../period/period.ts';
import type { FiguresFile, ShownTable } from '../period/schema.ts';
import { readStretch, type Time } from '../time.ts';

/** A table that blocks show, where the file has it. */
type Table<K extends ShownTable> = NonNullable<FiguresFile[K]>;

/**
 * Every figure by its name, as written in `{{name, format}}`: results and dates by their own key,
 * the rest by their path, those of blocks with the block's name before it (`population.refugees`, `funding.gap`). Shares are 0 to 1.
 */
export function figureTable(
  file: FiguresFile,
  blocks: readonly Pick<Block, 'figures'>[] = [],
): Map<string, Figure> {
  const figures = [
    ...periodFigures(file),
    ...(file.population ? populationFigures(file.population) : []),
    ...(file.funding ? fundingFigures(file.funding) : []),
    ...(file.presence ? presenceFigures(file.presence) : []),
    ...resultFigures(file),
    ...blocks.flatMap(({ figures }) => figures.map(blockFigure)),
  ];
  return new Map(figures.map((figure) => [figure.name, figure]));
}

/** The sum of the origins that are listed for a group, and their share (0 to 1) of the group's total. */
function originShare(
  { origins, groups }: Table<'population'>,
  group: 'refugees' | 'asylum_seekers',
): { listed: number; share?: number } {
  const listed = sum(Object.values(origins[group] ?? {}));
  const total = groups[group];
  const isThere = total !== undefined && (total > 0 || isGap(total));
  return isThere ? { listed, share: listed / total } : { listed };
}

function periodFigures(file: FiguresFile): Figure[] {
  const base = { as_of: file.issued, derived: true, path: ['issued'] };
  const dates = Object.entries(file.dates).map(([name, value]): Figure => {
    return { name, value, kind: 'date', as_of: file.issued, derived: false, path: ['dates', name] };
  });
  return [
    { ...base, name: 'issued', value: file.issued, kind: 'date', derived: false },
    { ...base, name: 'year', value: Number(file.issued.slice(0, 4)), kind: 'year' },
    ...dates,
  ];
}

function populationFigures(people: Table<'population'>): Figure[] {
  const { groups, origins, as_of, source } = people;
  const time = stock(as_of);
  const count = (name: string, value: number, path: DataPath, derived = false): Figure => {
    return { name, value, kind: 'count', as_of, time, source, derived, path };
  };
  const found: Figure[] = [
    dateOf('population', as_of),
    count('population.total', sum(Object.values(groups)), ['population', 'groups'], true),
  ];
  for (const [group, value] of Object.entries(groups)) {
    found.push(count(`population.${group}`, value, ['population', 'groups', group]));
  }
  for (const group of ['refugees', 'asylum_seekers'] as const) {
    for (const [code, value] of Object.entries(origins[group] ?? {})) {
      found.push(count(`origins.${group}.${code}`, value, ['population', 'origins', group, code]));
    }
    const { share } = originShare(people, group);
    if (origins[group] && share !== undefined) {
      const from = { as_of, time, source, derived: true, path: ['population', 'origins', group] };
      found.push({ ...from, name: `origins.${group}.share`, value: share, kind: 'share' });
    }
  }
  return found;
}

function fundingFigures({ required, funded, currency, as_of, source }: Table<'funding'>): Figure[] {
  const gap = Math.max(required - funded, 0);
  const from = { as_of, time: stock(as_of), ...(source && { source }) };
  const money = (key: string, value: number, derived: boolean): Figure => {
    const path = derived ? ['funding'] : ['funding', key];
    return { ...from, name: `funding.${key}`, value, kind: 'money', currency, derived, path };
  };
  const share = (key: string, value: number): Figure => {
    return { ...from, name: `funding.${key}`, value, kind: 'share', derived: true, path: ['funding'] };
  };
  const found = [money('required', required, false), money('funded', funded, false), money('gap', gap, true)];
  if (required > 0 || isGap(required)) {
    found.push(share('funded_share', funded / required), share('gap_share', gap / required));
  }
  return [...found, dateOf('funding', as_of)];
}

function presenceFigures({ staff, offices, as_of, source }: Table<'presence'>): Figure[] {
  const from = { as_of, time: stock(as_of), ...(source && { source }) };
  const count = (part: string, key: string, value: number, derived = false): Figure => {
    const path = derived ? ['presence', part] : ['presence', part, key];
    return { ...from, name: `presence.${part}.${key}`, value, kind: 'count', derived, path };
  };
  return Object.entries({ staff, offices }).flatMap(([part, counts]) => [
    ...Object.entries(counts).map(([key, value]) => count(part, key, value)),
    count(part, 'total', sum(Object.values(counts)), true),
  ]);
}

function resultFigures(file: FiguresFile): Figure[] {
  return Object.entries(file.results).map(([name, entry]): Figure => {
    const own = typeof entry === 'number' ? { value: entry } : entry;
    const time = resultTime(own, file);
    const as_of = time === undefined || time.kind === 'as_of' ? (own.as_of ?? file.issued) : time.to;
    return {
      ...{ name, kind: 'count', value: own.value, as_of, source: own.source ?? file.source },
      ...(time && { time }),
      derived: false,
      path: ['results', name],
    };
  });
}

/**
 * Whether a file is from before results had a time (`during`, `since`): an `as_of` of a result may then be the end of a
 * time that it covers, and nobody can tell.
 */
function isWithoutTimes({ during, results }: Pick<FiguresFile, 'during' | 'results'>): boolean {
  const own = Object.values(results).filter((result) => typeof result !== 'number');
  return (
    during === undefined && own.every((result) => result.during === undefined && result.since === undefined)
  );
}

/** The time of a result: its own, else the file's. Nothing where neither is told. */
function resultTime(
  own: { during?: string | undefined; since?: string | undefined; as_of?: string | undefined },
  file: FiguresFile,
): Time | undefined {
  if (isWithoutTimes(file)) return undefined;
  const begin = own.since === undefined ? undefined : readStretch(own.since);
  if (begin && own.since) {
    return { kind: 'since', point: own.since, from: begin.from, to: own.as_of ?? file.issued };
  }
  if (own.during === undefined && own.as_of !== undefined) return stock(own.as_of);
  const during = readStretch(own.during ?? file.during ?? '');
  return during && { kind: 'during', ...during };
}

function blockFigure({ source, says, unit, dated, ...figure }: BlockFigure): Figure {
  const time = stock(figure.as_of);
  const block = { says, unit, ...(dated && { dated }) };
  return { ...figure, time, derived: false, block, ...(source !== undefined && { source }) };
}

/** The day of a part of the file, which texts may name too. */
function dateOf(part: string, day: string): Figure {
  return {
    name: `${part}.as_of`,
    value: day,
    kind: 'date',
    as_of: day,
    derived: false,
    path: [part, 'as_of'],
  };
}

function stock(day: string): Time {
  return { kind: 'as_of', day };
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
