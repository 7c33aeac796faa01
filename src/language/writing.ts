// How one language writes, put together from its file, the office's house style and the code that it may have.
import { FactsheetError } from '../errors.ts';
import { datedBy, yearIn } from './calendar.ts';
import { capital } from './capitals.ts';
import { createDates, type Dates } from './dates.ts';
import { inDigits } from './digits.ts';
import type { FormatsSection } from './file.ts';
import { languageOf } from './index.ts';
import { pluralRules } from './intl.ts';
import type { Language } from './language.ts';
import { createNumbers, type NumberStyle, type Numbers } from './numbers.ts';
import { fill } from './patterns.ts';
import { createPartsOf } from './points.ts';
import { createTimes, type Times } from './stretches.ts';

/** Everything that sets a value into words and figures of one language. */
export type Writing = {
  language: string;
  locale: string;
  numbers: Numbers;
  dates: Dates;
  times: Times;
  /** A text with its figures in the digits that the office wants. */
  digits(text: string): string;
  /** A Gregorian year as the office's calendar counts it. */
  inCalendar(year: number): number;
  /**
   * Small numbers in words, from nought on, and small ordinals, from first on; both may be empty. Nothing stands for those
   * whose words change with their nouns.
   */
  words: readonly (string | undefined)[];
  ordinalWords: readonly (string | undefined)[];
  /** A whole number as an ordinal in figures. Throws FactsheetError where the language's file has none. */
  ordinal(value: number): string;
  /** Present where the language has cases. */
  inflect?: Language['inflect'];
  /** What stands in a sentence of a draft where a figure or a date is not there yet. */
  gaps: { figure: string; date: string };
  /** The first letter as a capital, as the language has it (in Azerbaijani i becomes İ). */
  capitalise(text: string): string;
};

/** How `language` writes. `style` is what operation.yaml says of its numbers and years. */
export function createWriting(language: string, formats: FormatsSection, style?: NumberStyle): Writing {
  const locale = formats.locale ?? language;
  const rules = languageOf(language);
  const digits = (text: string) => inDigits(text, style?.digits);
  const inFigures = rules.ordinal ?? ((value: number) => ordinalByCategory(value, locale, formats.ordinals));
  const ordinal = (value: number) => digits(inFigures(value));
  const inCalendar = (year: number) => yearIn(year, style?.calendar);
  const dated = datedBy(locale, style?.calendar);
  const parts = createPartsOf(dated, formats, { ordinal, inCalendar });
  const dates = each(createDates(dated, formats.dates, parts), digits);
  return {
    language,
    locale,
    numbers: createNumbers(locale, formats, style),
    dates,
    times: each(createTimes(language, formats.during, dates, parts), digits),
    digits,
    inCalendar,
    words: unlessChanging(formats.words, formats.changing?.words),
    ordinalWords: unlessChanging(formats.ordinal_words, formats.changing?.ordinal_words, 1),
    ordinal,
    gaps: formats.gaps ?? { figure: '[…]', date: '[…]' },
    inflect: rules.inflect,
    capitalise: (text) => capital(text, locale),
  };
}

/** Words from the number `from` on, without those of the numbers that change. */
function unlessChanging(words: readonly string[], changing: readonly number[] = [], from = 0) {
  return words.map((word, at) => (changing.includes(at + from) ? undefined : word));
}

/** The forms that a language's ordinals have, each with its first numbers: `one for 1, 21, 31; other for 2, 3, 4`. */
function ordinalExamples(locale: string): string {
  const rules = pluralRules(locale, { type: 'ordinal' });
  const numbers = Array.from({ length: 130 }, (_, at) => at + 1);
  const forms = rules.resolvedOptions().pluralCategories.map((form) => {
    const first = numbers.filter((number) => rules.select(number) === form).slice(0, 3);
    return `${form}: "{{number}}…" for ${first.join(', ')}`;
  });
  return forms.join('; ');
}

/** Writers whose texts are changed. */
function each<Writers extends object>(writers: Writers, change: (text: string) => string): Writers {
  const changed = Object.entries(writers).map(([name, write]) => [
    name,
    (...given: unknown[]) => {
      const written = write(...given);
      return typeof written === 'string' ? change(written) : written;
    },
  ]);
  return Object.fromEntries(changed) as Writers;
}

function ordinalByCategory(value: number, locale: string, ordinals: FormatsSection['ordinals']): string {
  const category = pluralRules(locale, { type: 'ordinal' }).select(value);
  const pattern = ordinals?.[category];
  if (pattern) return fill(pattern, { number: String(value) });
  throw new FactsheetError('wrong-format', `This language has no ordinals yet (${locale}, “${category}”).`, {
    hint: `Add ordinals to the language's file, under formats: ${ordinalExamples(locale)}.`,
  });
}
