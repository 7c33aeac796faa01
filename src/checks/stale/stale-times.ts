// Finds the months and years in texts that were last period's.

import { languageOf } from '../../language/index.ts';
import type { DataPath, PeriodText } from '../../period/period.ts';
import { figuresOf } from '../../text/read.ts';
import { typedWords } from '../../text/typed.ts';
import { type DataSubject, type LanguageSubject, memoise } from '../check.ts';
import { isSame, plainWords, textAt } from '../figures/evidence.ts';
import { typedDates } from '../figures/typed-dates.ts';
import { typedNow } from '../figures/typed-figures.ts';
import { type PlainWord, typedNumbers } from '../figures/typed-numbers.ts';
import { type Units, unitsOf } from '../figures/units.ts';
import { type LastPeriod, lastPeriod } from './last-period.ts';
import { staleFigures } from './stale-figures.ts';

/** A month or year of the last period, and the passage that it is typed in. */
export type StaleTime = TypedTime & { language: string; texts: PeriodText; path: DataPath; text: string };

/**
 * Months and years that are typed in a text without a mark, that lie in the last period's time, and that speak for a
 * leftover: they stood typed in this passage last time, or another language tells of another month, or of this year, and
 * not of them. What is a typed figure of either period is left out: that is told as one.
 */
export const staleTimes = memoise((subject): StaleTime[] => {
  const { period, previous, languages } = subject;
  const lastTime = lastPeriod(period, previous);
  if (!lastTime) return [];
  const now = Number(period.figures.issued.slice(0, 4));
  const typed = [...typedNow(subject), ...staleFigures(subject)];
  return languages.flatMap((lang) => {
    const { language } = lang;
    const texts = period.texts[language];
    if (!texts) return [];
    return texts.passages.flatMap(({ path, text, mark }) => {
      if (mark) return [];
      const figures = typed.filter((one) => one.texts === texts && isSame(one.path, path));
      const last = timesIn(text, subject, lang).filter(
        (told) => isLast(told, lastTime) && !figures.some((figure) => overlap(figure, told)),
      );
      if (last.length === 0) return [];
      const before = timesIn(textAt(previous?.texts[language], path) ?? '', subject, lang);
      const others = otherTimes(path, subject, lang);
      return last
        .filter(
          (told) =>
            before.some((one) => isSameTime(one, told)) || others.some((theirs) => differ(told, theirs, now)),
        )
        .map((told) => ({ ...told, language, texts, path, text }));
    });
  });
});

function isLast({ year, month, lasting }: TypedTime, last: LastPeriod): boolean {
  if (lasting) return false;
  if (month === undefined) return year !== undefined && last.hasYear(year);
  if (year === undefined) return last.hasMonthName(month);
  return last.hasMonth(`${year}-${String(month).padStart(2, '0')}`);
}

type Stretch = { raw: string; index: number };

function overlap(a: Stretch, b: Stretch): boolean {
  return a.index < b.index + b.raw.length && b.index < a.index + a.raw.length;
}

function timesIn(text: string, { period }: DataSubject, lang: LanguageSubject): TypedTime[] {
  const units = unitsOf(lang, period.figures.funding?.currency);
  const texts = period.texts[lang.language];
  return typedTimes(typedWords(text), units, texts ? plainWords(period, texts, units) : () => false);
}

type Time = Pick<TypedTime, 'year' | 'month'>;

function isSameTime(a: Time, b: Time): boolean {
  return a.month === b.month && a.year === b.year;
}

/** The months and years that each other language tells in this passage, typed or by name. */
function otherTimes(path: DataPath, subject: DataSubject, { language }: LanguageSubject): Time[][] {
  const { period, languages } = subject;
  return languages.flatMap((other) => {
    const text = textAt(period.texts[other.language], path);
    if (other.language === language || text === undefined) return [];
    const named = figuresOf(text).flatMap(({ name, formats }): Time[] => {
      const figure = period.table.get(name);
      if (figure?.time && formats[0] === 'year') return [{ year: Number(figure.as_of.slice(0, 4)) }];
      if (figure?.kind !== 'date' && figure?.kind !== 'year') return [];
      const [year, month] = String(figure.value).split('-').map(Number);
      return [{ ...(year && { year }), ...(month && { month }) }];
    });
    return [[...timesIn(text, subject, other).filter(({ lasting }) => !lasting), ...named]];
  });
}

/** Whether the times of another language have another month than this one, or the year `now` and not this one's. */
function differ(told: Time, theirs: readonly Time[], now: number): boolean {
  if (told.month === undefined) {
    return theirs.some(({ year }) => year === now) && theirs.every(({ year }) => year !== told.year);
  }
  const months = theirs.filter(({ month }) => month !== undefined);
  // A language may leave the year to the sentence.
  return (
    months.length > 0 &&
    !months.some(({ year, month }) => month === told.month && (year ?? told.year) === (told.year ?? year))
  );
}

/**
 * A month (1 to 12), a year, or both, and where it stands. `lasting`: something is told to last since or until then, or the
 * year is part of a span or a name.
 */
export type TypedTime = { raw: string; index: number; month?: number; year?: number; lasting: boolean };

/**
 * Every month and year of a text. `typed` is the text without its placeholders; `isPlain` tells words with a capital that make
 * no name with a year.
 */
export function typedTimes(typed: string, units: Units, isPlain: PlainWord): TypedTime[] {
  const { times } = languageOf(units.language);
  const isLasting = (raw: string, index: number) => {
    const end = index + raw.length;
    const [before, after] = [typed.slice(Math.max(0, index - 40), index), typed.slice(end, end + 40)];
    return times?.isLasting(before, after, raw) ?? false;
  };
  const dates = typedDates(typed, units).map((date): TypedTime => {
    return { ...date, lasting: isLasting(date.raw, date.index) };
  });
  const years = typedNumbers(typed, units, isPlain)
    .filter(({ kind }) => kind === 'year')
    .map(({ raw, index, inName, ordinal }): TypedTime => {
      const after = typed.slice(index + raw.length, index + raw.length + 2);
      const isSpan = /\d[–—-]$/u.test(typed.slice(Math.max(0, index - 2), index)) || /^[–—-]\d/u.test(after);
      const isName = (inName && !ordinal) || /^[ \u00A0]\p{Lu}/u.test(after);
      return { raw, index, year: Number(raw), lasting: isSpan || isName || isLasting(raw, index) };
    });
  return [...dates, ...years];
}
