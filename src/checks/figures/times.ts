// The times that stand in figures.yaml, each with its place, and what could be written for one that cannot be.
import type { DataPath, Period } from '../../period/period.ts';
import type { FiguresFile } from '../../period/schema.ts';
import { endOfMonth, monthsLater, readStretch, type Stretch, writeStretch } from '../../time.ts';

/** A time as it is typed: for all results (without a name), or for one; its key, its path, and the days that it means. */
export type WrittenTime = {
  name?: string;
  key: 'during' | 'since';
  text: string;
  stretch: Stretch;
  path: DataPath;
};

/** Every stretch and every beginning that a file tells. */
export function writtenTimes({ figures }: Pick<Period, 'figures'>): WrittenTime[] {
  const own = Object.entries(figures.results).flatMap(([name, result]) => {
    if (typeof result === 'number') return [];
    return (['during', 'since'] as const).flatMap((key) => {
      return timeAt(result[key], { name, key, path: ['results', name, key] });
    });
  });
  return [...timeAt(figures.during, { key: 'during', path: ['during'] }), ...own];
}

function timeAt(text: string | undefined, of: Pick<WrittenTime, 'name' | 'key' | 'path'>): WrittenTime[] {
  const stretch = text === undefined ? undefined : readStretch(text);
  return stretch && text !== undefined ? [{ ...of, text, stretch }] : [];
}

/**
 * From a day to the day of issue, as a file would have it: in whole months where the last one is over, else to the end of
 * the month before, or to the day itself where that leaves nothing.
 */
export function upToIssue(from: string, issued: string): string {
  const isWhole = endOfMonth(issued) === issued;
  const to = isWhole ? issued : endOfMonth(monthsLater(issued, -1));
  return writeStretch({ from, to: to >= endOfMonth(from) ? to : issued });
}

/** The time of a result that has an as-of day alone: from the beginning of the year up to that day, as offices count. */
export function yearUpTo(day: string): string {
  return writeStretch({ from: `${day.slice(0, 4)}-01-01`, to: day });
}

/** A result’s entry with another time, as it stands in figures.yaml. */
export function entryWith(result: FiguresFile['results'][string], time: string): string {
  const { value, source } = typeof result === 'number' ? { value: result, source: undefined } : result;
  return `{ value: ${value}, during: ${time}${source ? `, source: ${source}` : ''} }`;
}
