// What belongs to the last period: the months and years that its factsheet told of as news.
import type { Period } from '../../period/period.ts';
import { endOfMonth, monthsLater } from '../../time.ts';

/** A factsheet tells of the year before its issue; what was over before that is history and stays right. */
const span = 12;

/** The time that the last factsheet told of, and this one's own; all ISO, `from` and `to` days. */
export type LastPeriod = {
  /** Whether a month (`2024-06`) lies in the year up to the last issue. */
  hasMonth(month: string): boolean;
  /** Whether a year is the last issue's or one after it, and not this issue's. */
  hasYear(year: number): boolean;
  /** Whether a month of no stated year (1 to 12) can only be of before the last issue. */
  hasMonthName(month: number): boolean;
  /** Whether a day or month is over by the last issue. */
  isOver(point: string): boolean;
};

/** The last period as this one sees it; nothing without one, or where it was issued no earlier than this one. */
export function lastPeriod(
  { figures }: Pick<Period, 'figures'>,
  previous: Pick<Period, 'figures'> | undefined,
): LastPeriod | undefined {
  if (!previous || previous.figures.issued >= figures.issued) return undefined;
  const [then, now] = [previous.figures.issued, figures.issued];
  const from = monthsLater(then, -span);
  // The months from the one after the last issue to this issue's: a year and more has them all.
  const own = Array.from({ length: span }, (_, index) => monthsLater(`${then.slice(0, 7)}-01`, index + 1))
    .filter((day) => day <= now)
    .map((day) => Number(day.slice(5, 7)));
  return {
    hasMonth: (month) => `${month}-01` <= then && endOfMonth(month) > from,
    hasYear: (year) => year >= Number(then.slice(0, 4)) && year < Number(now.slice(0, 4)),
    hasMonthName: (month) => !own.includes(month),
    isOver: (point) => (point.length === 7 ? endOfMonth(point) : point) <= then,
  };
}
