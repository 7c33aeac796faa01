// The names of the months and of the weekdays, as Unicode CLDR (Intl) has them.
import { Memory } from '../memory.ts';
import { capital } from './capitals.ts';
import { dateFormat } from './intl.ts';

/**
 * January first, each month's name as it stands alone and as it stands in a date (März; июнь and июня).
 * @param locale a tag that Intl knows; of one that it does not know there are no names
 */
export function monthNames(
  locale: string,
  style: 'long' | 'short' = 'long',
): readonly (readonly [alone: string, inDate: string])[] {
  return known.of(`${locale} ${style}`, () => namesOf(locale, style));
}

const known = new Memory<readonly [alone: string, inDate: string][]>(100, { lasting: true });

function namesOf(locale: string, style: 'long' | 'short'): [alone: string, inDate: string][] {
  if (Intl.DateTimeFormat.supportedLocalesOf(locale).length === 0) return [];
  const base = { month: style, timeZone: 'UTC' } as const;
  const [alone, inDate] = [base, { ...base, day: 'numeric' } as const].map((options) => {
    const format = dateFormat(locale, options);
    return (month: number) =>
      format.formatToParts(Date.UTC(2024, month, 15)).find(({ type }) => type === 'month')?.value ?? '';
  });
  return Array.from({ length: 12 }, (_, month) => [alone?.(month) ?? '', inDate?.(month) ?? '']);
}

/** Monday first; of a tag that Intl does not know there are no names. */
export function weekdayNames(locale: string): string[] {
  if (Intl.DateTimeFormat.supportedLocalesOf(locale).length === 0) return [];
  const format = dateFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  // 1 January 2024 was a Monday.
  return Array.from({ length: 7 }, (_, nth) => format.format(Date.UTC(2024, 0, 1 + nth)));
}

/** Names and the same with a capital, as at a sentence's beginning; each once. */
export function withCapitals(names: readonly string[], locale: string): string[] {
  return [...new Set(names.flatMap((name) => [name, capital(name, locale)]))];
}
