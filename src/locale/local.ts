// A period in one language: every text with its figures set in, and the formats and words that templates and charts use.
import { FactsheetError } from '../errors.ts';
import type { Changes } from '../figures/changes.ts';
import { figureValues } from '../figures/formats.ts';
import { printedBy } from '../figures/printed.ts';
import { gapSign, isGap } from '../gaps.ts';
import { bound, createBinding } from '../language/binding.ts';
import type { LanguageFile } from '../language/file.ts';
import { type Forms, nameFor } from '../language/forms.ts';
import { collator } from '../language/intl.ts';
import { createCovers } from '../language/stretches.ts';
import { createWriting } from '../language/writing.ts';
import { escapeHtml } from '../markup.ts';
import type { Period, PeriodText } from '../period/period.ts';
import type { Operation, TextFile } from '../period/schema.ts';
import { printWords } from '../text/html.ts';
import type { FigureNode } from '../text/nodes.ts';
import type { Time } from '../time.ts';
import { createChanges, type LocalChanges } from './changes.ts';
import { createTranslator } from './i18n.ts';
import { misnamedIn } from './misnamed.ts';
import { createNames } from './names.ts';
import { type Localised, localiseTexts } from './texts.ts';

/**
 * How one language writes values. Numbers are people or pieces; amounts whole currency units; shares 0 to 1.
 * Spaces inside a figure are no-break (U+00A0), so too between a day and its month; a minus is U+2212.
 */
export type Formats = {
  number(value: number): string;
  /** `8,0 mln $`, `$8.0 million`: shortened amounts as the house writes them. */
  money(amount: number, currency: string): string;
  /** Whole per cent, or so many decimals; one where 0% or 100% would be untrue, then `over 99.9%`, `under 0.1%`. */
  percent(share: number, decimals?: number): string;
  /** A day, month or year in full: `11 iyun 2024-cü il`, `11 June 2024`. */
  date(point: string): string;
  /** The month with its year: `sentyabr 2024-cü il`, `September 2024`. */
  month(point: string): string;
  /** The point that statistics speak of: `2024-cü ilin ortası`, `mid-2024`, `end-2024`, else the date. */
  asOf(point: string): string;
  /** The time of a figure outside of a sentence: `Mid-2024`, `In the first half of 2024`, `Since 2014`. */
  covers(time: Time): string;
  /** A text with its figures in the digits of the language's numbers: for years and ages. */
  digits(text: string): string;
  /** A Gregorian year, as the operation's calendar counts it. */
  year(value: number): string;
  country(code: string): string;
  donor(code: string): string;
  /** Compares as the language's readers sort. */
  compare(a: string, b: string): number;
  /** Capital first letter as the language has it (`iyun` → `İyun` in Azerbaijani). */
  capitalise(text: string): string;
};

/** One period in one language. */
export type LocalPeriod = {
  language: string;
  period: Period;
  /** How figures changed since the last period, where that is to be shown. */
  changes: LocalChanges;
  text: Localised<TextFile>;
  format: Formats;
  /**
   * A word of the template itself (templates/locales/LANGUAGE.yaml), by dotted key, with named values set in: numbers
   * bare, all else ready written. A number named `count` chooses the plural form.
   */
  word(key: string, values?: Record<string, string | number>): string;
  /** What a placeholder of a text prints; nothing where it cannot be printed. */
  printed(figure: FigureNode): string | undefined;
  /** A text with no-break spaces between what is read as one. */
  bind(text: string): string;
  /** A heading that is no passage as safe inline HTML in which no line parts what is read as one; headings are not hyphenated. */
  heading(words: string): string;
  /** The value of a field that operation.yaml gives per language; the form for a number, where it has forms. */
  own(names: Readonly<Record<string, string | Forms>>, count?: number): string;
  /**
   * What a source of operation.yaml is called under figures of a day: it may have names of its own for those of the middle
   * and of the end of a year. Throws RangeError for a source that is not there.
   */
  source(key: string, day?: string): string;
};

/** What a language is made of: the period's texts, and the language's own file. */
export type LocaleSources = {
  period: Period;
  /** The changes that figures may carry; none without. */
  changes?: Changes;
  language: string;
  languageFile: LanguageFile;
};

/**
 * Sets a period into one language.
 * @throws FactsheetError `text-faults` with a finding for every placeholder and link that cannot be printed, each with
 * its place; `language-missing` where the period has no text in the language
 */
export function localise({ period, changes, language, languageFile }: LocaleSources): LocalPeriod {
  const texts = textsOf(period, language);
  const writing = createWriting(language, languageFile.formats, period.operation.numbers[language]);
  const word = createTranslator(writing, languageFile.words);
  const names = createNames(language, writing.locale, period.operation, languageFile.countries, word);
  const { numbers, dates } = writing;
  const figures = figureValues(period);
  const format: Formats = {
    ...names,
    number: unlessGap(numbers.number),
    money: unlessGap(numbers.money),
    percent: unlessGap(numbers.percent),
    date: unlessGap(dates.date),
    month: unlessGap(dates.month),
    asOf: unlessGap(dates.asOf),
    covers: createCovers(writing),
    digits: writing.digits,
    year: (value) => writing.digits(String(writing.inCalendar(value))),
    compare: (a, b) => collator(writing.locale, {}).compare(a, b),
    capitalise: writing.capitalise,
  };
  const organisation = period.operation.organisation.short[language];
  const binding = createBinding(language, organisation === undefined ? [] : [organisation]);
  return {
    language,
    period,
    changes: createChanges(changes ?? new Map(), format, word),
    text: localiseTexts(texts, { writing, bind: binding, figures, misnamed: misnamedIn(period) }),
    format,
    word,
    printed: (figure) => printedBy(figure, figures, writing),
    bind: (text) => bound(text, binding),
    heading: (text) =>
      text.length <= oneLine
        ? escapeHtml(text)
        : printWords(text, { language, bind: binding }).replaceAll('\u00AD', ''),
    own: (given, count) => nameFor(ownName(given, language), writing.locale, count),
    source: (key, day) => {
      const source = period.operation.sources[key];
      if (!source) throw new RangeError(`source “${key}” is not in operation.yaml, and passed the checks`);
      return nameFor(ownName(sourceNames(source, day), language), writing.locale);
    },
  };
}

/** Letters: so short a heading stands on one line in any column, and nothing in it need be held together. */
const oneLine = 22;

/** The names of a source for figures of a day: of 30 June, of 31 December, of any other. */
function sourceNames({ name, mid_year, end_year }: Operation['sources'][string], day = '') {
  if (day.endsWith('-06-30')) return mid_year ?? name;
  return day.endsWith('-12-31') ? (end_year ?? name) : name;
}

/** A format that writes a gap of a draft as one. */
function unlessGap<V extends number | string, More extends unknown[]>(
  write: (value: V, ...more: More) => string,
): (value: V, ...more: More) => string {
  return (value, ...more) => (isGap(value) ? gapSign : write(value, ...more));
}

function textsOf(period: Period, language: string): PeriodText {
  const texts = Object.hasOwn(period.texts, language) ? period.texts[language] : undefined;
  if (texts) return texts;
  throw new FactsheetError('language-missing', `${period.id} has no text in “${language}”.`, {
    hint: `Write text.${language}.yaml, or name one of: ${Object.keys(period.texts).join(', ')}.`,
  });
}

function ownName(names: Readonly<Record<string, string | Forms>>, language: string): string | Forms {
  const name = Object.hasOwn(names, language) ? names[language] : undefined;
  if (name !== undefined) return name;
  throw new FactsheetError('language-missing', `A name in operation.yaml lacks “${language}”.`, {
    hint: `Add a line “${language}: …” beside ${Object.keys(names).join(', ') || 'it'}.`,
  });
}
