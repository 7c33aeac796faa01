// Intl's formatters, each made once: making one takes a hundred times as long as using it.
import { Memory } from '../memory.ts';
import { ownLanguage } from './names.ts';

/** More than the languages and formats of any run. */
const most = 500;

/** Makes the same only once for the same locale and options. */
function remembered<Options, Made>(
  make: (locale: string, options: Options) => Made,
): (locale: string, options: Options) => Made {
  const known = new Memory<Made>(most);
  return (locale, options) => known.of(`${locale} ${JSON.stringify(options)}`, () => make(locale, options));
}

/**
 * A tag with Western digits and the Gregorian calendar, unless it names others: by themselves Persian and Pashto would count
 * the years of the Persian calendar, Thai those of the Buddhist one, and Burmese and Bengali write digits of their own.
 */
export function pinned(locale: string): string {
  return tags.of(locale, () => {
    const { calendar = 'gregory', numberingSystem = 'latn' } = new Intl.Locale(locale);
    return new Intl.Locale(locale, { calendar, numberingSystem }).toString();
  });
}
const tags = new Memory<string>(most, { lasting: true });

/** A tag with digits by their name in Unicode, like `arab`. */
export function withDigits(locale: string, numberingSystem: string): string {
  return new Intl.Locale(locale, { numberingSystem }).toString();
}

/** A tag with a calendar by its name in Unicode, like `buddhist`. */
export function withCalendar(locale: string, calendar: string): string {
  return new Intl.Locale(locale, { calendar }).toString();
}

/** The calendar that a language's readers are used to, by its name in Unicode (CLDR). */
export function usualCalendar(tag: string): string {
  return new Intl.DateTimeFormat(tag).resolvedOptions().calendar;
}

/** Writes numbers, in the digits of `pinned`. */
export const numberFormat = remembered(
  (locale, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(pinned(locale), options),
);
/** Writes dates, in the calendar and digits of `pinned`. */
export const dateFormat = remembered(
  (locale, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(pinned(locale), options),
);
export const pluralRules = remembered(
  (locale, options: Intl.PluralRulesOptions) => new Intl.PluralRules(locale, options),
);
export const displayNames = remembered(
  (locale, options: Intl.DisplayNamesOptions) => new Intl.DisplayNames(locale, options),
);
/**
 * Sorts as a language does. Of languages whose order Unicode CLDR does not know (Tigrinya, Somali, Sorani), in Unicode's own
 * order for all, which English has too: by themselves they would be sorted as the machine's language is.
 */
export const collator = remembered((locale, options: Intl.CollatorOptions) => {
  const isKnown = Intl.Collator.supportedLocalesOf(locale).length > 0;
  return new Intl.Collator(isKnown ? locale : ownLanguage, options);
});
export const segmenter = remembered(
  (locale, options: Intl.SegmenterOptions) => new Intl.Segmenter(locale, options),
);
