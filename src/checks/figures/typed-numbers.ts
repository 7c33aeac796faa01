// Numbers that are typed in a text, and how each is meant: a count, a per cent, an amount of money, a year.
import { firstYear, gregorianYear, lastYear } from '../../language/calendar.ts';
import { languageOf } from '../../language/index.ts';
import { ofText } from '../../memory.ts';
import { findAll, isInPart, narrow } from '../../text/narrow.ts';
import { typedDates } from './typed-dates.ts';
import type { Units } from './units.ts';

/**
 * A number in a text. `values` are the ways to read it: 2.084 is two thousand and 84 in one language and a little over
 * two in another. A `year` is a bare number from 1900 to 2050, by the office's calendar; its value is the Gregorian year. An ordinal has an ending (`155-ci`), and `inName` tells
 * that it follows a word with a capital, as in “Resolution 1325”.
 */
export type TypedNumber = {
  raw: string;
  index: number;
  values: readonly number[];
  kind: 'count' | 'percent' | 'money' | 'year';
  ordinal: boolean;
  inName: boolean;
};

/** Whether a word with a capital makes no name with a number after it; `first`: it begins its sentence. */
export type PlainWord = (word: string, first: boolean) => boolean;

/** Digits with the signs that may stand between them: thousands, decimals, ranges, dates, telephone numbers. */
const run = /\d+(?:(?:[ \u00A0\u202F\u2009.,'’:/+–—-]|\)[ -]?| ?\()\d+)*/gu;
/** How many characters before and after a number tell what it is. */
const reach = 80;
const grouped = /^\d{1,3}(?:([ \u00A0\u202F\u2009.,'’])\d{3})(?:\1\d{3})*(?:[.,]\d{1,2})?$/u;

/**
 * Every number of a text, without what is only part of something: of COP29, a date, a time, a telephone number, 29th.
 * @param typed the text without its placeholders
 * @param isPlain which words with a capital make no name with a number that follows them
 */
export function typedNumbers(typed: string, units: Units, isPlain: PlainWord): TypedNumber[] {
  const read = readers.get(units) ?? ofText((text) => numbersIn(text, units));
  readers.set(units, read);
  return read(typed, units.language).map(({ follows, ...number }) => {
    const inName = typeof follows === 'object' ? !isPlain(follows.word, follows.isFirst) : follows;
    return { ...number, inName };
  });
}

/** A number, and what it follows: a word with a capital that may make a name with it, or what surely does, or nothing. */
type ReadNumber = Omit<TypedNumber, 'inName'> & { follows: boolean | { word: string; isFirst: boolean } };

/** Several checks ask for the numbers of one text, and texts stay from period to period. */
const readers = new WeakMap<Units, (typed: string, language: string) => readonly ReadNumber[]>();

function numbersIn(typed: string, units: Units): ReadNumber[] {
  const dates = typedDates(typed, units);
  return runsOf(typed).flatMap(({ whole, index }) => {
    const isAmount = shortScale(typed, index, whole, units) !== undefined;
    if (isPart(typed, index, whole) && !isAmount) return [];
    const [first = '', second, ...others] = whole.split(/[–—-]/u);
    const ends = second === undefined ? [first] : [first, second];
    if (others.length > 0 || !ends.every(isNumber)) return [];
    return ends.flatMap((raw, nth): ReadNumber[] => {
      const at = nth === 0 ? index : index + first.length + 1;
      if (dates.some((date) => at >= date.index && at < date.index + date.raw.length)) return [];
      return [meaning(typed, raw, at, units)];
    });
  });
}

/** Digits with what joins them; a year before another number is a run of its own: “in 2024 155 signs”. */
function runsOf(typed: string): { whole: string; index: number }[] {
  return findAll(run, typed).flatMap(({ 0: whole, index }) => {
    const [, year, rest] = /^((?:19|20)\d\d)[ \u00A0](\d.*)$/u.exec(whole) ?? [];
    if (!year || !rest) return [{ whole, index }];
    return [
      { whole: year, index },
      { whole: rest, index: index + year.length + 1 },
    ];
  });
}

const joinedBefore = /[\p{L}\p{N}_#@+/\\]$|[\p{L}\p{N}][-‑]$|\+\(?$|\d\)? ?\($/u;

/** Whether digits belong to a word or a number of another kind. */
function isPart(typed: string, index: number, whole: string): boolean {
  const before = typed.slice(Math.max(0, index - 3), index);
  const after = typed.slice(index + whole.length, index + whole.length + 2);
  return (
    narrow(joinedBefore, before).test(before) ||
    /^(?:[\p{L}_/@]|[-‑]\d)/u.test(after) ||
    /[:/+()]/u.test(whole)
  );
}

/** What the letters directly behind an amount of money stand for: $67.3m. */
const shortScales = new Map(Object.entries({ k: 1e3, m: 1e6, mn: 1e6, mln: 1e6, bn: 1e9 }));

function shortScale(typed: string, index: number, raw: string, units: Units): number | undefined {
  if (!isInPart(units.currencyBefore, typed.slice(Math.max(0, index - reach), index))) return undefined;
  const [letters = ''] = /^\p{L}+/u.exec(typed.slice(index + raw.length)) ?? [];
  return shortScales.get(letters.toLowerCase());
}

function isNumber(raw: string): boolean {
  return valuesOf(raw).length > 0;
}

function valuesOf(raw: string): number[] {
  if (/^\d+$/.test(raw)) return raw.length > 15 ? [] : [Number(raw)];
  const values: number[] = [];
  const sign = grouped.exec(raw)?.[1];
  if (sign !== undefined) {
    const [whole = '', fraction] = splitDecimals(raw, sign);
    values.push(Number(whole.replace(/\D/g, '') + (fraction ? `.${fraction}` : '')));
  }
  // Three digits behind a point or comma are thousands: nobody counts people by the thousandth.
  if (/^\d+[.,]\d+$/.test(raw) && sign === undefined) values.push(Number(raw.replace(',', '.')));
  return values;
}

/** Decimals stand behind another sign than thousands do. */
function splitDecimals(raw: string, sign: string): string[] {
  const at = raw.search(/[.,]\d{1,2}$/);
  return at >= 0 && raw[at] !== sign ? [raw.slice(0, at), raw.slice(at + 1)] : [raw];
}

function meaning(typed: string, raw: string, index: number, units: Units): ReadNumber {
  const before = typed.slice(Math.max(0, index - reach), index);
  const after = typed.slice(index + raw.length, index + raw.length + reach);
  const { ordinalTail, numberedAfter } = languageOf(units.language);
  const scale = units.scales.find((one) => isInPart(one.after, after));
  const unit = scale ? after.replace(scale.after, '') : after;
  const isMoney = isInPart(units.currencyBefore, before) || isInPart(units.currencyAfter, unit);
  const by = scale?.by ?? shortScale(typed, index, raw, units) ?? 1;
  const values = valuesOf(raw).map((value) => (by === 1 ? value : Number((value * by).toFixed(4))));
  const year = /^\d{4}$/.test(raw) && by === 1 ? gregorianYear(Number(raw), units.calendar) : 0;
  const isYear = year >= firstYear && year <= lastYear;
  return {
    raw,
    index,
    values: isYear ? [year] : values,
    kind: isInPart(units.percent, after) ? 'percent' : isMoney ? 'money' : isYear ? 'year' : 'count',
    ordinal: ordinalTail?.test(after) ?? false,
    follows: mayBeName(raw) && (numberedAfter?.test(after) || nameBefore(before)),
  };
}

/** Laws, rooms and resolutions have up to four digits, and their thousands are not set apart. */
function mayBeName(raw: string): boolean {
  return /^\d{1,4}$/.test(raw);
}

/** A word with a capital that ends a text. */
const capitalised = /(?<![\p{L}\p{N}])(\p{Lu}[\p{L}\p{M}’'-]*)[ \u00A0]$/u;

function nameBefore(before: string): ReadNumber['follows'] {
  if (/(?:№|§|\b(?:no|nr|art)\.|n°)\s*$/iu.test(before)) return true;
  const match = narrow(capitalised, before).exec(before);
  if (!match?.[1]) return false;
  const isFirst = /(?:^|[.!?:;…\n]\s*)[\s*_“”"«(]*$/u.test(before.slice(0, match.index));
  return { word: match[1], isFirst };
}
