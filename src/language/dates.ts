// Days, months and years as a language writes them. All in UTC: the machine's time zone never counts.
import { FactsheetError } from '../errors.ts';
import { narrow } from '../text/narrow.ts';
import type { FormatsSection } from './file.ts';
import { fill } from './patterns.ts';
import { namedPoint, type PartsOf, type Point, parsePoint, writeByIntl } from './points.ts';

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

/** How one language writes dates. `parts` fills the parts of its patterns. */
export function createDates(locale: string, patterns: FormatsSection['dates'], parts: PartsOf): Dates {
  const write = (pattern: string | undefined, point: Point, options: Intl.DateTimeFormatOptions): string =>
    pattern ? fill(pattern, parts(pattern, point)) : writeByIntl(locale, point, options);
  const monthName = (point: Point): string => writeByIntl(locale, point, { month: 'long' });
  const month = (point: Point): string =>
    write(patterns.month, withMonth(point), { year: 'numeric', month: 'long' });
  const date = (point: Point): string => {
    if (!point.month) return write(patterns.year, point, { year: 'numeric' });
    if (!point.day) return month(point);
    return keepDay(write(patterns.day, point, { dateStyle: 'long' }), point.day);
  };
  const asOf = (point: Point): string => {
    const pattern = point.day ? patterns.as_of : undefined;
    if (!pattern) return date(point);
    const filled = fill(pattern, { ...parts(pattern, point), date: date(point) });
    return keepDay(filled, point.day ?? '');
  };
  return {
    date: (text) => date(parsePoint(text)),
    month: (text) => month(parsePoint(text)),
    monthName: (text) => monthName(withMonth(parsePoint(text))),
    dayInYear: (text) => {
      const point = parsePoint(text);
      return keepDay(write(patterns.day_in_year, point, { day: 'numeric', month: 'long' }), point.day ?? '');
    },
    asOf: (text) => {
      const name = namedPoint(text);
      return name ? write(patterns[name], parsePoint(text), {}) : asOf(parsePoint(text));
    },
    isNamed: (text) => namedPoint(text) !== undefined,
  };
}

function withMonth(point: Point): Point {
  if (point.month) return point;
  throw new FactsheetError('wrong-format', `Of ${point.year} no month is known.`, {
    hint: 'Use the format year or date, or give the month in figures.yaml, like 2024-06.',
  });
}

const numbered = /(?<!\d)(\d+)\p{L}{0,3} (?=\p{L})/gu;

/** Keeps “11 June” and “1er juin” on one line. */
function keepDay(text: string, day: string): string {
  const wanted = String(Number(day));
  return text.replace(narrow(numbered, text), (whole, number) => {
    return number === wanted ? whole.replace(' ', '\u00A0') : whole;
  });
}
