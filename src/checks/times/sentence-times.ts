// The times that a sentence tells, as its reader meets it: years, halves, quarters, months, and how each is meant.
import { languageOf } from '../../language/index.ts';
import type { TimeWords } from '../../language/times.ts';
import { ofText } from '../../memory.ts';
import { findAll } from '../../text/narrow.ts';
import { endOfMonth, type Stretch, type Time } from '../../time.ts';
import { memoiseLanguage } from '../check.ts';
import { typedDates } from '../figures/typed-dates.ts';
import { typedNumbers } from '../figures/typed-numbers.ts';
import type { Units } from '../figures/units.ts';

/**
 * A time in a sentence: years, months and days as far as they are told (from 1), and what it says of what is told: that
 * it was `in` this time, or `since` then. `other` is for names, deadlines, and what belongs to something else.
 */
export type ToldTime = {
  raw: string;
  index: number;
  unit: 'years' | 'year' | 'half' | 'quarter' | 'months' | 'month' | 'day';
  from?: number;
  year?: number;
  months?: readonly [first: number, last: number];
  day?: number;
  use: 'in' | 'since' | 'other';
};

/** Every time of a sentence, in its order. `issued` is the day of issue, for “this year”. */
export function timesTold(
  sentence: string,
  units: Units,
  words: TimeWords,
  issued: string,
): readonly ToldTime[] {
  const byUnits = told.get(words) ?? new WeakMap<Units, Reader>();
  const read = byUnits.get(units) ?? ofText((one, year) => timesIn(one, units, words, year));
  told.set(words, byUnits.set(units, read));
  // Of the day of issue, the year tells.
  return read(sentence, issued.slice(0, 4));
}

type Reader = (sentence: string, year: string) => readonly ToldTime[];

/** Sentences stay from period to period. */
const told = new WeakMap<TimeWords, WeakMap<Units, Reader>>();

function timesIn(sentence: string, units: Units, words: TimeWords, year: string): ToldTime[] {
  const isNear = words.near?.test(sentence) ?? true;
  const parts = (isNear ? words.parts : []).flatMap(({ pattern, months, unit }) =>
    findAll(pattern, sentence).map((match): ToldTime => {
      const year = Number(match.groups?.year ?? 0);
      return { raw: match[0], index: match.index, unit, months, ...(year > 0 && { year }), use: 'in' };
    }),
  );
  const relative = (isNear ? words.relative : []).flatMap(({ pattern, years }) =>
    findAll(pattern, sentence).map((match): ToldTime => {
      const told = Number(year) + years;
      return { raw: match[0], index: match.index, unit: 'year', year: told, use: 'in' };
    }),
  );
  const outside = (one: { raw: string; index: number }) => !parts.some((part) => overlap(part, one));
  const months = typedDates(sentence, units)
    .map(({ raw, index, month, day, year }): ToldTime => {
      const unit = day === undefined ? 'month' : 'day';
      return {
        raw,
        index,
        unit,
        months: [month, month],
        ...(day && { day }),
        ...(year && { year }),
        use: useOf(raw, index, sentence, words),
      };
    })
    .filter(outside);
  const mayHaveYears = units.calendar === undefined ? /19\d\d|20\d\d/ : /\d{4}/;
  const numbers = mayHaveYears.test(sentence) ? typedNumbers(sentence, units, () => true) : [];
  const years = numbers
    .filter((number) => number.kind === 'year' && outside(number))
    .map(({ raw, index, values: [year], inName, ordinal }): ToldTime => {
      const use = inName && !ordinal ? 'other' : yearUse(raw, index, sentence, words);
      return { raw, index, unit: 'year', year: year ?? Number(raw), use };
    });
  const between = (gap: string) =>
    betweenOf(units.language).test(gap) || (words.joins?.includes(gap) ?? false);
  const all = [
    ...parts,
    ...relative,
    ...joined(months, sentence, between),
    ...joined(years, sentence, between),
  ];
  return withYears(all.sort((a, b) => a.index - b.index));
}

/** What joins two times to a span, in a language. */
const betweenOf = memoiseLanguage((language) => {
  const { spanWords = '(?!)' } = languageOf(language);
  return new RegExp(`^(?:\\s?[–—-]\\s?|\\s(?:${spanWords})\\s)$`, 'iu');
});

/** A time without a year has the year that stands beside it in the sentence. */
function withYears(times: ToldTime[]): ToldTime[] {
  const years = [...new Set(times.flatMap(({ year }) => year ?? []))];
  const [only] = years;
  return times.map((time) =>
    time.year === undefined && years.length === 1 && only ? { ...time, year: only } : time,
  );
}

function useOf(raw: string, index: number, sentence: string, words: TimeWords): ToldTime['use'] {
  const [before, after] = sides(raw, index, sentence);
  if (words.isSince(before, after, raw)) return 'since';
  return words.isUntil(before, after) || words.isHistory(before, after) ? 'other' : 'in';
}

function yearUse(raw: string, index: number, sentence: string, words: TimeWords): ToldTime['use'] {
  const [before, after] = sides(raw, index, sentence);
  if (words.isSince(before, after, raw)) return 'since';
  if (words.isUntil(before, after) || words.isHistory(before, after)) return 'other';
  return words.isIn(before, after) ? 'in' : 'other';
}

/** What stands before and after a time. */
function sides(raw: string, index: number, sentence: string): [before: string, after: string] {
  return [
    sentence.slice(Math.max(0, index - 60), index),
    sentence.slice(index + raw.length, index + raw.length + 80),
  ];
}

/** Two times that stand together are one: the months from the first to the last, the years of a span. */
function joined(times: readonly ToldTime[], sentence: string, between: (gap: string) => boolean): ToldTime[] {
  const sorted = times.toSorted((a, b) => a.index - b.index);
  const result: ToldTime[] = [];
  for (const time of sorted) {
    const last = result.at(-1);
    const gap = last ? sentence.slice(last.index + last.raw.length, time.index) : '';
    if (last && last.unit === time.unit && last.unit !== 'day' && between(gap)) {
      result[result.length - 1] = span(last, time, sentence);
    } else result.push(time);
  }
  return result;
}

function span(first: ToldTime, last: ToldTime, sentence: string): ToldTime {
  const raw = sentence.slice(first.index, last.index + last.raw.length);
  const use = first.use === 'since' ? 'in' : first.use;
  if (first.unit === 'year') {
    const { year: from = 0 } = first;
    return {
      raw,
      index: first.index,
      unit: 'years',
      from,
      ...(last.year && { year: last.year }),
      use: last.use === 'in' ? 'in' : use,
    };
  }
  const [year, from] = [last.year ?? first.year, first.year];
  const isTwo = from !== undefined && year !== undefined && from !== year;
  return {
    raw,
    index: first.index,
    unit: 'months',
    months: [first.months?.[0] ?? 1, last.months?.[1] ?? 12],
    ...(year && { year }),
    ...(isTwo && { from }),
    use,
  };
}

function overlap(a: { raw: string; index: number }, b: { raw: string; index: number }): boolean {
  return a.index < b.index + b.raw.length && b.index < a.index + a.raw.length;
}

/** The days of a told time; without a year, in that of the figure. Since a time: up to the day of issue. */
export function stretchOf(
  { unit, from, year, months, day, use }: ToldTime,
  time: Time | undefined,
  issued: string,
): Stretch {
  const own = time === undefined ? issued : time.kind === 'as_of' ? time.day : time.to;
  const last = String(year ?? own.slice(0, 4)).padStart(4, '0');
  const [begin, end] = unit === 'year' || unit === 'years' ? [1, 12] : (months ?? [1, 12]);
  // “November–February 2024” begins in the year before.
  const first = String(from ?? (begin > end ? Number(last) - 1 : last)).padStart(4, '0');
  const month = (number: number) => String(number).padStart(2, '0');
  if (day !== undefined) {
    const point = `${last}-${month(begin)}-${month(day)}`;
    return { from: point, to: point };
  }
  const stretch = { from: `${first}-${month(begin)}-01`, to: endOfMonth(`${last}-${month(end)}`) };
  return use === 'since' && issued
    ? { from: stretch.from, to: issued > stretch.to ? issued : stretch.to }
    : stretch;
}
