// Dates and months that are typed in a text, in the orders and cases in which a language writes them.
import { gregorianYear } from '../../language/calendar.ts';
import { languageOf } from '../../language/index.ts';
import { Memory } from '../../memory.ts';
import { findAll, isIn, narrow } from '../../text/narrow.ts';
import type { MonthPattern, Units } from './units.ts';

/** A date in a text: the words, where they stand, and what they tell; months and days count from 1. */
export type TypedDate = { raw: string; index: number; month: number; day?: number; year?: number };

/** 11.06.2024, 11/6/2024 (the day first, as in Azerbaijani and in British English) and 2024-06-11. */
const inDigits =
  /(?<![\p{N}./-])(?:(?<day>\d{1,2})([./])(?<month>\d{1,2})\2(?<year>\d{4})|(?<y>\d{4})-(?<m>\d{2})-(?<d>\d{2}))(?![\p{N}/-])/gu;

/** What stands beside a month, within so many characters: its day before or after it, and the year. */
const reach = 40;
const dayBefore = /(?<![\p{L}\p{N}.,/-])(\d{1,2})(?:st|nd|rd|th|er|\.)?[\s\u00A0]+$/u;
const dayAfter = /^[\s\u00A0]+([12]?\d|3[01])(?:st|nd|rd|th)?(?![\p{N}%]|[.,]\d)/u;
const yearAfter = /^(?:[\s\u00A0]+\d{1,2}(?:st|nd|rd|th)?)?,?[\s\u00A0]+(\d{4})(?!\p{N})/u;

/**
 * Every month of a text with the day and the year beside it, and every date in digits. `typed` is the text without its
 * placeholders.
 */
export function typedDates(typed: string, units: Units): readonly TypedDate[] {
  const memory = read.get(units) ?? { any: anyMonth(units), dates: new Memory<readonly TypedDate[]>(most) };
  read.set(units, memory);
  return memory.dates.of(typed, () => datesIn(typed, units, memory.any));
}

/** Characters between the two dates of a span: “ until ”. */
const longestJoint = 7;

/** Whether a date ends a span that the one before it begins: 1 January to 31 March 2025, a quarter. */
export function endsSpan({ index }: TypedDate, before: TypedDate | undefined): boolean {
  const gap = before ? index - before.index - before.raw.length : 0;
  return gap > 0 && gap <= longestJoint;
}

/** Several checks ask for the dates of one text: they are looked for once. */
const read = new WeakMap<Units, { any: RegExp; dates: Memory<readonly TypedDate[]> }>();

/** More than the passages and sentences of a few periods. */
const most = 5000;

/** The letters of any month: most texts have none, and need not be searched twelve times. */
function anyMonth({ months }: Units): RegExp {
  return new RegExp(months.map(({ words }) => words).join('|') || '(?!)', 'iu');
}

function datesIn(typed: string, units: Units, any: RegExp): TypedDate[] {
  const digits = (/\d[./-]\d/.test(typed) ? findAll(inDigits, typed) : []).flatMap(
    ({ 0: raw, index, groups: part = {} }) => {
      const [year, month, day] = [part.year ?? part.y, part.month ?? part.m, part.day ?? part.d].map(Number);
      if (!(month && month <= 12 && day && day <= 31 && year)) return [];
      return [{ raw, index, month, day, year: gregorianYear(year, units.calendar) }];
    },
  );
  const months = isIn(any, typed) ? units.months : [];
  const inWords = months.flatMap((month) =>
    findAll(month.pattern, typed).flatMap((match) => dateAround(typed, match, month, units)),
  );
  return [...digits, ...inWords];
}

function dateAround(
  typed: string,
  { 0: name, index }: RegExpExecArray,
  { month, capital }: MonthPattern,
  { language, locale, calendar }: Units,
): TypedDate[] {
  // Where a language writes months with a capital, a small letter makes another word.
  if (capital && name === name.toLocaleLowerCase(locale)) return [];
  const from = Math.max(0, index - reach);
  const before = typed.slice(from, index);
  const after = typed.slice(index + name.length, index + name.length + reach);
  const front = narrow(dayBefore, before).exec(before);
  const back = front ? null : narrow(dayAfter, after).exec(after);
  const { yearBeforeMonth, yearTail, monthsLikeWords } = languageOf(language);
  const behind = narrow(yearAfter, after).exec(after);
  const ahead = behind ? null : yearBeforeMonth?.exec(front ? before.slice(0, front.index) : before);
  const isAlone = !front && !back && !behind;
  if (isAlone && monthsLikeWords?.names.test(name) && !monthsLikeWords.before.test(before)) return [];
  const beside = ahead?.index ?? front?.index;
  const start = beside === undefined ? index : from + beside;
  const length = behind?.[0].length ?? back?.[0].length ?? 0;
  const [tail = ''] = (behind && yearTail?.exec(after.slice(length))) ?? [];
  const end = index + name.length + length + tail.length;
  const day = Number(front?.[1] ?? back?.[1] ?? 0);
  const year = gregorianYear(Number(behind?.[1] ?? ahead?.[1] ?? 0), calendar);
  const known = { ...(day >= 1 && day <= 31 && { day }), ...(year > 0 && { year }) };
  return [{ raw: typed.slice(start, end), index: start, month, ...known }];
}
