// Points in time as patterns of a language's file take them apart: `{{day}} {{month_genitive}} {{year}}`.
import { Memory } from '../memory.ts';
import type { FormatsSection } from './file.ts';
import { dateFormat } from './intl.ts';

/** A day, a month or a year of the calendar, in its digits. */
export type Point = { year: string; month?: string; day?: string };

/** What a pattern's parts stand for, where the names of the parts begin with `prefix` (`from_`). */
export type PartsOf = (pattern: string, point: Point, prefix?: string) => Record<string, string>;

/** Reads `2024-06-11`, `2024-06` or `2024`. Throws RangeError for anything else. */
export function parsePoint(text: string): Point {
  const match = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?$/.exec(text);
  const { year, month, day } = match?.groups ?? {};
  if (!year) throw new RangeError(`“${text}” is no point in time`);
  return { year, ...(month && { month }), ...(day && { day }) };
}

/** The name of a point by which UNHCR's statistics speak of it. */
export function namedPoint(text: string): 'mid_year' | 'end_year' | undefined {
  if (text.endsWith('-06-30')) return 'mid_year';
  return text.endsWith('-12-31') ? 'end_year' : undefined;
}

/** Writes a point as Intl does, in UTC. */
export function writeByIntl(locale: string, point: Point, options: Intl.DateTimeFormatOptions): string {
  const day = `${point.year}-${point.month ?? '01'}-${point.day ?? '01'}`;
  return written.of(`${locale} ${day} ${JSON.stringify(options)}`, () => {
    const at = new Date(`${day}T00:00:00Z`);
    return dateFormat(locale, { timeZone: 'UTC', ...options }).format(at);
  });
}

/** The days of a few periods in each form: all passages that name one ask for it. */
const written = new Memory<string>(2000);

/**
 * How one language fills the parts of its patterns: `year`, `year_ordinal`, `month` and its forms by name
 * (`month_genitive`), `day`. What a point does not tell is empty.
 * @param years `inCalendar` counts a Gregorian year as the calendar does; `ordinal` writes one as an ordinal, and is only asked
 * where a pattern wants it
 */
export function createPartsOf(
  locale: string,
  { months = {}, first_day }: Pick<FormatsSection, 'months' | 'first_day'>,
  {
    ordinal,
    inCalendar,
  }: Record<'ordinal', (value: number) => string> & { inCalendar(year: number): number },
): PartsOf {
  return (pattern, point, prefix = '') => {
    const { month, day } = point;
    const year = inCalendar(Number(point.year));
    const forms = Object.entries(months).map(([form, names]) => {
      return [`${prefix}month_${form}`, (month && names[Number(month) - 1]) || ''];
    });
    return {
      ...Object.fromEntries(forms),
      [`${prefix}year`]: String(year),
      [`${prefix}year_ordinal`]: pattern.includes('year_ordinal') ? ordinal(year) : '',
      [`${prefix}month`]: month ? writeByIntl(locale, point, { month: 'long' }) : '',
      [`${prefix}day`]: day ? dayWith(day, first_day) : '',
    };
  };
}

function dayWith(day: string, first: string | undefined): string {
  return day === '01' && first !== undefined ? first : String(Number(day));
}
