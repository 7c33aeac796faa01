// Days, months and years as a language writes them. All in UTC: the machine's time zone never counts.
import { FactsheetError } from '../errors.ts';
import type { FormatsSection } from './file.ts';
import { dateFormat } from './intl.ts';
import { fill } from './patterns.ts';

/** Writes points in time, given as `2024-06-11`, `2024-06` or `2024`. */
export type Dates = {
  /** In the precision that the point has: `11 iyun 2024-cü il`, `iyun 2024-cü il`, `2024-cü il`. */
  date(point: string): string;
  /** The month with its year. Throws FactsheetError where only the year is known. */
  month(point: string): string;
  /** The month alone. Throws FactsheetError where only the year is known. */
  monthName(point: string): string;
  /** The day and the month without the year: `11 iyun`, `11 June`. */
  dayInYear(day: string): string;
  /** Mid-year and year's end by name, as UNHCR's statistics speak of them; any other point as a date. */
  asOf(point: string): string;
  /** Whether `asOf` gives a name: `ortası`, `mid-2024`. */
  isNamed(point: string): boolean;
};

type Point = { year: string; month?: string; day?: string };

/**
 * How one language writes dates.
 * @param ordinal writes a year as an ordinal, where the language's patterns ask for `{{year_ordinal}}`
 */
export function createDates(
  locale: string,
  patterns: FormatsSection['dates'],
  ordinal: (value: number) => string,
): Dates {
  const intl = (point: Point, options: Intl.DateTimeFormatOptions): string => {
    const at = new Date(`${point.year}-${point.month ?? '01'}-${point.day ?? '01'}T00:00:00Z`);
    return dateFormat(locale, { timeZone: 'UTC', ...options }).format(at);
  };
  const monthName = (point: Point): string => intl(point, { month: 'long' });
  const write = (pattern: string | undefined, point: Point, options: Intl.DateTimeFormatOptions): string => {
    if (!pattern) return intl(point, options);
    const { year, month, day } = point;
    return fill(pattern, {
      year,
      year_ordinal: pattern.includes('year_ordinal') ? ordinal(Number(year)) : '',
      month: month ? monthName(point) : '',
      day: day ? String(Number(day)) : '',
    });
  };
  const month = (point: Point): string =>
    write(patterns.month, withMonth(point), { year: 'numeric', month: 'long' });
  const date = (point: Point): string => {
    if (!point.month) return write(patterns.year, point, { year: 'numeric' });
    if (!point.day) return month(point);
    return keepDay(write(patterns.day, point, { dateStyle: 'long' }), point.day);
  };
  return {
    date: (text) => date(parse(text)),
    month: (text) => month(parse(text)),
    monthName: (text) => monthName(withMonth(parse(text))),
    dayInYear: (text) => {
      const point = parse(text);
      return keepDay(intl(point, { day: 'numeric', month: 'long' }), point.day ?? '');
    },
    asOf: (text) => {
      const name = namedPoint(text);
      return name ? write(patterns[name], parse(text), {}) : date(parse(text));
    },
    isNamed: (text) => namedPoint(text) !== undefined,
  };
}

function parse(text: string): Point {
  const match = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?$/.exec(text);
  const { year, month, day } = match?.groups ?? {};
  if (!year) throw new RangeError(`“${text}” is no point in time`);
  return { year, ...(month && { month }), ...(day && { day }) };
}

function withMonth(point: Point): Point {
  if (point.month) return point;
  throw new FactsheetError('wrong-format', `Of ${point.year} no month is known.`, {
    hint: 'Use the format year or date, or give the month in figures.yaml, like 2024-06.',
  });
}

function namedPoint(text: string): 'mid_year' | 'end_year' | undefined {
  if (text.endsWith('-06-30')) return 'mid_year';
  return text.endsWith('-12-31') ? 'end_year' : undefined;
}

/** Keeps “11 June” on one line. */
function keepDay(text: string, day: string): string {
  return text.replace(new RegExp(`(?<!\\d)${Number(day)} (?=\\p{L})`, 'u'), `${Number(day)}\u00A0`);
}
