// The calendar that years are counted in: the Gregorian one, or the office's own. Pure.
import { usualCalendar, withCalendar } from './intl.ts';

/**
 * The calendars that an operation can choose, by their names in Unicode (CLDR), each with how many years it is ahead. Their
 * months and days are the Gregorian ones. Others (Persian, Ethiopian, Islamic) cut across the months, halves and years that
 * figures are of, and so could not say when those were.
 */
export const calendars = { gregory: 0, buddhist: 543 } as const;
export type Calendar = keyof typeof calendars;

/** The calendar, among those to choose from, that a language's readers are used to beside the Gregorian one (CLDR). */
export function calendarOf(tag: string): Exclude<Calendar, 'gregory'> | undefined {
  const calendar = usualCalendar(tag);
  return calendar === 'buddhist' ? calendar : undefined;
}

/** A Gregorian year as the calendar counts it: 2024 is 2567. */
export function yearIn(year: number, calendar: Calendar = 'gregory'): number {
  return year + calendars[calendar];
}

/** A year as it is told in a text, by the Gregorian calendar: 2567 is 2024; one that is Gregorian already stays. */
export function gregorianYear(told: number, calendar: Calendar = 'gregory'): number {
  const year = told - calendars[calendar];
  return year >= firstYear && year <= lastYear ? year : told;
}

/** The years that texts tell. */
export const firstYear = 1900;
export const lastYear = 2050;

/** The tag that Intl writes dates by. */
export function datedBy(locale: string, calendar: Calendar | undefined): string {
  return calendar === undefined ? locale : withCalendar(locale, calendar);
}
