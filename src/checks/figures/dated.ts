// The as-of dates of a period's figures, and days of the calendar beside them.
import type { DataPath, Period } from '../../period/period.ts';

/** An as-of date that stands in figures.yaml. `part` is what it belongs to: a part of the file, or results. */
export type Dated = {
  name: string;
  as_of: string;
  part: 'population' | 'funding' | 'presence' | 'results';
  path: DataPath;
};

/** Every as-of date of a period; of results only those that have one of their own. */
export function datedParts({ figures }: Pick<Period, 'figures'>): Dated[] {
  const parts = (['population', 'funding', 'presence'] as const).map((part) => {
    return { name: part, as_of: figures[part].as_of, part, path: [part, 'as_of'] };
  });
  const results = Object.entries(figures.results).flatMap(([name, result]): Dated[] => {
    if (typeof result === 'number' || result.as_of === undefined) return [];
    return [{ name, as_of: result.as_of, part: 'results', path: ['results', name, 'as_of'] }];
  });
  return [...parts, ...results];
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

/** The last day of a month: 2024-02-29 for `2024-02`, also for any day of it. */
export function endOfMonth(point: string): string {
  const [year = 0, month = 1] = point.split('-').map(Number);
  return isoDay(new Date(Date.UTC(year, month, 0)));
}

/** The day so many months later, or earlier; the last of its month where there is no such day. */
export function monthsLater(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = endOfMonth(isoDay(new Date(Date.UTC(year, month - 1 + months, 1))));
  return `${last.slice(0, 8)}${String(Math.min(date, Number(last.slice(8)))).padStart(2, '0')}`;
}

function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}
