// The numbers that two languages tell in one passage, in digits and in words, and those that one of them lacks.
import { languageOf } from '../../language/index.ts';
import type { Figure } from '../../period/period.ts';
import { isInPart } from '../../text/narrow.ts';
import { figuresOf } from '../../text/read.ts';
import { type DataSubject, type LanguageSubject, memoise } from '../check.ts';
import { namedIn, printsTime } from '../figures/evidence.ts';
import { typedDates } from '../figures/typed-dates.ts';
import { typedNumbers } from '../figures/typed-numbers.ts';
import { unitsOf } from '../figures/units.ts';
import type { ReadPassage } from '../texts/read-passages.ts';
import { wordNumbers } from './number-words.ts';
import { type Pair, pairsOf } from './pairs.ts';

/**
 * A number of a passage: offsets in `plain`, the ways to read it, and what it is. A number told in passing (“both”), a rank
 * or a month need not stand in the other language.
 */
export type ToldNumber = {
  start: number;
  end: number;
  values: readonly number[];
  kind: 'digits' | 'word' | 'partitive' | 'passing' | 'rank' | 'year' | 'month' | 'day';
  /** Of a day or month: the year beside it. Where the other language tells the year, it only is less exact. */
  ofYear?: number;
};

/** A passage in two languages, and the numbers of each that the other does not tell. */
export type Lacking = Pair & { firsts: readonly ToldNumber[]; others: readonly ToldNumber[] };

/** Every passage whose languages, both read, do not tell the same numbers. Looked for once for all checks. */
export const lackingNumbers = memoise((subject: DataSubject): Lacking[] =>
  pairsOf(subject).flatMap((pair) => {
    const [first, other] = [numbersOf(pair.first, subject), numbersOf(pair.other, subject)];
    if (!first || !other) return [];
    const [a, b] = comparable(first, other, pair);
    // A figure that only one names, and the other perhaps tells in digits: figures-differ and figure-typed say so.
    if (a.named.symmetricDifference(b.named).size > 0) return [];
    const hasOwnTime = a.times.symmetricDifference(b.times).size > 0;
    const isLacking = (one: ToldNumber, other: Numbers, own: Numbers) =>
      !isTold(one, other, own) && !(hasOwnTime && isTime(one.kind));
    const firsts = a.told.filter((one) => isLacking(one, b, a));
    const others = b.told.filter((one) => isLacking(one, a, b));
    return firsts.length + others.length > 0 ? [{ ...pair, firsts, others }] : [];
  }),
);

/** The numbers of a passage; the figures that it names, those of times apart; and all digits and values in it. */
type Numbers = {
  told: readonly ToldNumber[];
  named: ReadonlySet<string>;
  times: ReadonlySet<string>;
  values: ReadonlySet<number>;
};

/** Number words have cases in many languages: without rules for both they are left aside. */
function comparable(a: Numbers, b: Numbers, { first, other }: Pair): [Numbers, Numbers] {
  if ([first, other].every(({ language }) => languageOf(language).numberWords)) return [a, b];
  const digits = ({ told, ...rest }: Numbers) => ({
    ...rest,
    told: told.filter(({ kind }) => kind === 'digits' || isTime(kind)),
  });
  return [digits(a), digits(b)];
}

const known = new WeakMap<ReadPassage, Numbers>();
const typed = new WeakMap<ReadPassage, readonly ToldNumber[]>();

/** The numbers that a passage tells itself, in its order, as `numbersOf` has them. */
export function toldNumbers(passage: ReadPassage, subject: DataSubject): readonly ToldNumber[] | undefined {
  const lang = subject.languages.find(({ language }) => language === passage.language);
  const told =
    typed.get(passage) ?? (lang && numbersIn(passage, lang, subject.period.figures.funding?.currency));
  if (told) typed.set(passage, told);
  return told;
}

/** What a passage tells in numbers; nothing where the words of its language are not there. Read once for all checks. */
function numbersOf(passage: ReadPassage, subject: DataSubject): Numbers | undefined {
  const told = toldNumbers(passage, subject);
  const kept = known.get(passage);
  if (kept || !told) return kept;
  const numbers = { told, ...namedNumbers(passage, subject) };
  known.set(passage, numbers);
  return numbers;
}

/** Months have numbers of their own, so that they are told apart from counts. */
const month = (nth: number) => -nth;

function numbersIn(
  { plain }: ReadPassage,
  lang: LanguageSubject,
  currency: string | undefined,
): ToldNumber[] {
  const units = unitsOf(lang, currency);
  const { clockBefore, clockAfter } = languageOf(lang.language).numberWords ?? {};
  const isClock = ({ start, end }: ToldNumber) =>
    (clockBefore && isInPart(clockBefore, plain.slice(Math.max(0, start - 30), start))) ||
    (clockAfter && isInPart(clockAfter, plain.slice(end, end + 20)));
  const digits = typedNumbers(plain, units, () => false).map(({ raw, index, values, kind }): ToldNumber => {
    return { start: index, end: index + raw.length, values, kind: kind === 'year' ? 'year' : 'digits' };
  });
  const dates = typedDates(plain, units).flatMap((date): ToldNumber[] => {
    const at = { start: date.index, end: date.index + date.raw.length };
    const ofYear = date.year === undefined ? {} : { ofYear: date.year };
    return [
      { ...at, ...ofYear, values: [month(date.month)], kind: 'month' },
      ...(date.day ? [{ ...at, ...ofYear, values: [date.day], kind: 'day' as const }] : []),
      ...(date.year ? [{ ...at, values: [date.year], kind: 'year' as const }] : []),
    ];
  });
  const words = wordNumbers(plain, lang).map(({ value, kind, ...at }): ToldNumber => {
    return { ...at, values: [value], kind: kind === 'count' ? 'word' : kind };
  });
  return [...digits, ...dates, ...words]
    .map((number): ToldNumber => (isClock(number) ? { ...number, kind: 'passing' } : number))
    .sort((a, b) => a.start - b.start)
    .map(inTens(plain));
}

/** Three decades are thirty years; a number before ten or more that are told in passing has two ways to be read. */
function inTens(plain: string) {
  return (number: ToldNumber, at: number, all: readonly ToldNumber[]): ToldNumber => {
    const unit = all[at + 1];
    const [by = 0] = unit?.kind === 'passing' ? unit.values : [];
    const isCounted =
      by >= 10 && unit !== undefined && /^[\s\u00A0]$/.test(plain.slice(number.end, unit.start));
    return isCounted ? { ...number, values: number.values.flatMap((value) => [value, value * by]) } : number;
  };
}

/** The figures that a passage names, and every number that stands in it or is printed for them. */
function namedNumbers({ text, plain }: ReadPassage, subject: DataSubject): Omit<Numbers, 'told'> {
  const { table } = subject.period;
  const placeholders = figuresOf(text);
  const figures = placeholders.flatMap(({ name }) => table.get(name) ?? []);
  const values = figures.flatMap(({ value, time }) => {
    const points = Object.values(time ?? {}).filter((point) => typeof point === 'string');
    return [...(typeof value === 'number' ? [value] : partsOf(value)), ...points.flatMap(partsOf)];
  });
  const digits = (plain.match(/\d+/g) ?? []).map(Number);
  // 8:15 and 8h15 may be 8.15 in another language.
  const hours = [...plain.matchAll(/(?<!\d)(\d{1,2})[:.h](\d\d)(?!\d)/g)].map((time) =>
    Number(`${time[1]}.${time[2]}`),
  );
  const named = [...namedIn(text, subject.period).keys()].filter((name) => !isTime(table.get(name)?.kind));
  const times = placeholders.flatMap((one) => {
    const isIt = isTime(table.get(one.name)?.kind) || printsTime(one, table);
    return isIt ? [one.name] : [];
  });
  return { named: new Set(named), times: new Set(times), values: new Set([...values, ...digits, ...hours]) };
}

function isTime(kind: Figure['kind'] | ToldNumber['kind'] | undefined): boolean {
  return kind !== undefined && ['year', 'month', 'day', 'date'].includes(kind);
}

/** Year, month and day of a date. */
function partsOf(date: string): number[] {
  const [year, nth, day] = date.split('-').map(Number);
  return [year, nth === undefined ? undefined : month(nth), day].filter(
    (part): part is number => part !== undefined && !Number.isNaN(part),
  );
}

/** Whether two languages type different months: then the time of a figure excuses none. */
function haveOtherMonths(own: Numbers, other: Numbers): boolean {
  const [mine, theirs] = [own, other].map(
    ({ told }) => new Set(told.flatMap(({ kind, values }) => (kind === 'month' ? values : []))),
  );
  return (
    (mine?.difference(theirs ?? new Set()).size ?? 0) > 0 &&
    (theirs?.difference(mine ?? new Set()).size ?? 0) > 0
  );
}

function isTold({ values, ofYear, kind }: ToldNumber, other: Numbers, own: Numbers): boolean {
  const told = (value: number) => other.told.some((number) => number.values.includes(value));
  if (kind === 'month' && haveOtherMonths(own, other)) return values.some(told);
  const has = (value: number) => other.values.has(value) || told(value);
  return (
    values.some(has) ||
    (ofYear !== undefined && has(ofYear) && !other.told.some(({ kind }) => kind === 'month'))
  );
}
