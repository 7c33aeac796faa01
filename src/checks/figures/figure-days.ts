// The as-of dates of a period's figures, and the day of issue held against them.
import type { DataPath, Period } from '../../period/period.ts';
import { endOfMonth, monthsLater } from '../../time.ts';
import { isRecord } from '../../values.ts';
import { writtenTimes } from './times.ts';

/**
 * A day that stands in figures.yaml: an as-of date, or the last day of a time that results cover. `part` is what it belongs
 * to: a part of the file, or results; `says` is what the file tells of it: `is as of 2024-06-30`.
 */
export type FigureDay = {
  name: string;
  as_of: string;
  says: string;
  part: 'population' | 'funding' | 'presence' | 'results' | 'blocks';
  path: DataPath;
};

/** Every as-of date of a period; of results and blocks only those that have one of their own. */
export function asOfDays({ figures, blocks }: Pick<Period, 'figures' | 'blocks'>): FigureDay[] {
  const parts = (['population', 'funding', 'presence'] as const).flatMap((part) => {
    const given = figures[part];
    return given ? [dayOf(part, given.as_of, part, [part, 'as_of'])] : [];
  });
  const results = Object.entries(figures.results).flatMap(([name, result]): FigureDay[] => {
    if (typeof result === 'number' || result.as_of === undefined) return [];
    return [dayOf(name, result.as_of, 'results', ['results', name, 'as_of'])];
  });
  const own = blocks.flatMap(({ name, data }): FigureDay[] => {
    const { as_of } = isRecord(data) ? data : {};
    return typeof as_of === 'string' ? [dayOf(name, as_of, 'blocks', [name, 'as_of'])] : [];
  });
  return [...parts, ...results, ...own];
}

/** The times that results cover, by their first and last day: that of all, and those of single ones. */
export function coveredTimes(period: Pick<Period, 'figures'>): (FigureDay & { from: string })[] {
  return writtenTimes(period)
    .filter(({ key }) => key === 'during')
    .map(({ name = 'during', text, stretch, path }) => {
      return {
        name,
        from: stretch.from,
        as_of: stretch.to,
        says: name === 'during' ? `is ${text}` : `covers ${text}`,
        part: 'results',
        path,
      };
    });
}

function dayOf(name: string, as_of: string, part: FigureDay['part'], path: DataPath): FigureDay {
  return { name, as_of, says: `is as of ${as_of}`, part, path };
}

/** A factsheet that comes out later than this many months after its period was not late: its day of issue is wrong. */
const latestIssue = 6;

/** Where the day of issue cannot be right: before the period began, or more than half a year after it. */
export function wrongIssue({
  figures,
  periodId,
}: Pick<Period, 'figures' | 'periodId'>): 'before' | 'late' | undefined {
  const { issued } = figures;
  if (issued < `${periodId}-01`) return 'before';
  return issued > endOfMonth(monthsLater(`${periodId}-01`, latestIssue)) ? 'late' : undefined;
}
