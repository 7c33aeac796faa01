// Points and stretches of time, as figures.yaml writes them (ISO 8601) and as days of the calendar. Pure, without a clock.

/** A stretch of time by its first and its last day (`2024-01-01`), both of them in it. */
export type Stretch = { from: string; to: string };

/**
 * The time of a figure. What happened (a flow) covers a stretch of time, or all since a point (a day, month or year) up to
 * a day; what is there (a stock) was so on a day.
 */
export type Time =
  | ({ kind: 'during' } & Stretch)
  | ({ kind: 'since'; point: string } & Stretch)
  | { kind: 'as_of'; day: string };

/** What a stretch is called: the largest whole of the calendar that it is, or the units that it begins and ends with. */
export type StretchName =
  | { unit: 'day' | 'month' | 'year'; point: string }
  | { unit: 'quarter' | 'half'; year: string; nth: number }
  | { unit: 'days' | 'months' | 'years'; from: string; to: string };

/** How a stretch may be written, in words for who wrote another. */
export const stretchForms =
  'a day like 2024-06-11, a month like 2024-06, a half-year like 2024-H1, a quarter like 2024-Q3, a year like 2024, or the first and the last of them like 2024-01/2024-09';

/**
 * The days of `2024-06-11`, `2024-06`, `2024`, `2024-H1`, `2024-Q3`, and from one of them to another with a solidus between
 * (ISO 8601-1, 5.5); nothing where a text is none of these, or ends before it begins.
 */
export function readStretch(text: string): Stretch | undefined {
  const [first = '', last = first, ...more] = text.trim().split('/');
  const [begin, end] = [readOne(first), readOne(last)];
  if (!begin || !end || more.length > 0 || end.to < begin.from) return undefined;
  return { from: begin.from, to: end.to };
}

/** Whether a text is a day, a month or a year that there is. */
export function isPoint(text: string): boolean {
  return /^\d{4}(?:-\d{2}){0,2}$/.test(text) && readOne(text) !== undefined;
}

function readOne(text: string): Stretch | undefined {
  const part = /^(\d{4})-([HQ])([1-4])$/i.exec(text.trim());
  if (part) {
    const [, year = '', sign = '', nth = ''] = part;
    const length = sign.toUpperCase() === 'H' ? 6 : 3;
    const last = Number(nth) * length;
    return last > 12 ? undefined : { from: isoOf(year, last - length + 1, 1), to: lastDay(year, last) };
  }
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text.trim()) ?? [];
  if (!year) return undefined;
  if (!month) return { from: `${year}-01-01`, to: `${year}-12-31` };
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  const end = lastDay(year, Number(month));
  if (!day) return { from: `${year}-${month}-01`, to: end };
  const point = `${year}-${month}-${day}`;
  return day === '00' || point > end ? undefined : { from: point, to: point };
}

/** What a stretch is called: 2024-01-01 to 2024-06-30 is the first half of 2024. */
export function nameStretch({ from, to }: Stretch): StretchName {
  if (from === to) return { unit: 'day', point: from };
  if (!from.endsWith('-01') || endOfMonth(to) !== to) return { unit: 'days', from, to };
  const [year, end] = [from.slice(0, 4), to.slice(0, 4)];
  const [first, last] = [Number(from.slice(5, 7)), Number(to.slice(5, 7))];
  if (first === 1 && last === 12) {
    return year === end ? { unit: 'year', point: year } : { unit: 'years', from: year, to: end };
  }
  const length = last - first + 1;
  if (year === end && length === 1) return { unit: 'month', point: from.slice(0, 7) };
  if (year === end && length === 3 && last % 3 === 0) return { unit: 'quarter', year, nth: last / 3 };
  if (year === end && length === 6 && last % 6 === 0) return { unit: 'half', year, nth: last / 6 };
  return { unit: 'months', from: from.slice(0, 7), to: to.slice(0, 7) };
}

/** A stretch as figures.yaml has it, in the shortest form: `2024`, `2024-06`, `2024-01/2024-09`, `2024-06-03/2024-06-07`. */
export function writeStretch(stretch: Stretch): string {
  const name = nameStretch(stretch);
  if ('point' in name) return name.point;
  if ('from' in name) return `${name.from}/${name.to}`;
  return `${stretch.from.slice(0, 7)}/${stretch.to.slice(0, 7)}`;
}

/** Whether `outer` has all days of `inner`. */
export function covers(outer: Stretch, inner: Stretch): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

/** The last day of a month: 2024-02-29 for `2024-02`, also for any day of it. */
export function endOfMonth(point: string): string {
  return lastDay(point.slice(0, 4), Number(point.slice(5, 7)));
}

/** The day so many months later, or earlier; the last of its month where there is no such day. */
export function monthsLater(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const index = year * 12 + month - 1 + months;
  const last = lastDay(String(Math.floor(index / 12)).padStart(4, '0'), (index % 12) + 1);
  return `${last.slice(0, 8)}${String(Math.min(date, Number(last.slice(8)))).padStart(2, '0')}`;
}

/** How many days a month (from 1) has. */
export function daysIn(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** A day, or without one a month, as ISO writes it: `2024-06-11`, `2024-06`. */
export function isoOf(year: number | string, month: number, day?: number): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return day === undefined ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`;
}

function lastDay(year: string, month: number): string {
  return isoOf(year, month, daysIn(Number(year), month));
}
