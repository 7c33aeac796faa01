// How a language writes per cents, millions, currencies and months, as far as typed figures have to be known by it.
import type { Calendar } from '../../language/calendar.ts';
import { languageOf } from '../../language/index.ts';
import { numberFormat } from '../../language/intl.ts';
import { monthNames, withCapitals } from '../../language/months.ts';
import type { LanguageSubject } from '../check.ts';

/** A month's names (alternatives of a pattern), the pattern (global), and whether the language writes them with a capital. */
export type MonthPattern = { month: number; words: string; pattern: RegExp; capital: boolean };

/** What a typed figure of one language is recognised by. Patterns for what follows a number begin at its end. */
export type Units = {
  language: string;
  locale: string;
  calendar: Calendar | undefined;
  /** `%`, ` per cent` after a number. */
  percent: RegExp;
  /** ` million`, ` mln` after a number, each with what it multiplies by. */
  scales: readonly { after: RegExp; by: number }[];
  /** A currency's sign, code or name before a number, and after it. */
  currencyBefore: RegExp;
  currencyAfter: RegExp;
  months: readonly MonthPattern[];
};

/** Formatters of Intl take long to make: a language is put together once, for its file and the currency. */
const made = new WeakMap<LanguageSubject['file'], Map<string, Units>>();

/** The currency of appeals, where a sheet without funding names none. */
const usualCurrency = 'USD';

/** Puts a language's ways of writing together, from its file and from Unicode CLDR (Intl). */
export function unitsOf(subject: LanguageSubject, currency = usualCurrency): Units {
  const { file, calendar } = subject;
  const known = made.get(file) ?? new Map<string, Units>();
  made.set(file, known);
  const key = `${currency} ${calendar}`;
  const units = known.get(key) ?? makeUnits(subject, currency);
  known.set(key, units);
  return units;
}

function makeUnits({ language, file: { formats }, calendar }: LanguageSubject, currency: string): Units {
  const locale = formats.locale ?? language;
  const { monthEndings = '', percentWords = [] } = languageOf(language);
  const percent = ['%', ...percentOf(locale), ...percentWords].map(asPattern).join('|');
  const money = currencyWords(locale, currency).map(asPattern).join('|');
  return {
    language,
    locale,
    calendar,
    percent: new RegExp(`^[\\s\\u00A0\\u202F]?(?:${percent})`, 'iu'),
    scales: scalesOf(locale, formats.money).map(({ word, by }) => {
      return { by, after: new RegExp(`^[\\s\\u00A0]+${asPattern(word)}(?!\\p{L})`, 'iu') };
    }),
    currencyBefore: new RegExp(`(?:${money})[\\s\\u00A0]?$`, 'u'),
    currencyAfter: new RegExp(`^[\\s\\u00A0]?(?:\\p{Lu}{2,3}\\s+)?(?:${money})`, 'iu'),
    months: monthsOf(locale, monthEndings),
  };
}

/** A pattern for words that finds them whatever their spaces are. */
function asPattern(words: string): string {
  return words.split(/\s+/).map(RegExp.escape).join('\\s+');
}

function percentOf(locale: string): string[] {
  const written = numberFormat(locale, { style: 'unit', unit: 'percent', unitDisplay: 'long' });
  return partsOf(written, 5, 'unit');
}

/** Words for a thousand, a million and a billion, from the language's own patterns of money and from CLDR. */
function scalesOf(
  locale: string,
  { millions, billions }: LanguageSubject['file']['formats']['money'],
): { word: string; by: number }[] {
  const compact = numberFormat(locale, { notation: 'compact', compactDisplay: 'long' });
  const own = [
    { pattern: millions, by: 1e6 },
    { pattern: billions, by: 1e9 },
  ].flatMap(({ pattern, by }) => {
    return (pattern.replace(/\{\{.*?\}\}/g, ' ').match(/\p{L}{2,}/gu) ?? []).map((word) => ({ word, by }));
  });
  const known = [1e3, 1e6, 1e9].flatMap((by) =>
    [by, 5 * by].flatMap((value) => partsOf(compact, value, 'compact').map((word) => ({ word, by }))),
  );
  return [...new Map([...known, ...own].map((scale) => [scale.word, scale])).values()];
}

function currencyWords(locale: string, currency: string): string[] {
  const shown = (['narrowSymbol', 'symbol', 'code', 'name'] as const).flatMap((currencyDisplay) => {
    const format = numberFormat(locale, { style: 'currency', currency, currencyDisplay });
    return [1, 5].flatMap((value) => partsOf(format, value, 'currency'));
  });
  // Names change their endings: of `dolları` and `dollars` the beginning is enough.
  const stems = shown.flatMap((name) => name.match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 6));
  return [...new Set([...shown, ...stems])].sort((a, b) => b.length - a.length);
}

function monthsOf(locale: string, endings: string): MonthPattern[] {
  return monthNames(locale).map((names, index) => {
    // In Azerbaijani i and İ are one letter, which a pattern does not know.
    const words = withCapitals(names, locale).map(asPattern).join('|');
    return {
      month: index + 1,
      words,
      pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})${endings}(?![\\p{L}\\p{N}])`, 'giu'),
      capital: names.every((name) => name !== name.toLocaleLowerCase(locale)),
    };
  });
}

function partsOf(format: Intl.NumberFormat, value: number, type: string): string[] {
  return format.formatToParts(value).flatMap((part) => (part.type === type ? [part.value.trim()] : []));
}
