// The names of the months, as a language writes them inside of a sentence, and patterns that have them in them.
import type { DataSubject } from '../subjects.ts';
import type { Prose } from './prose.ts';

/**
 * A pattern for each passage by its language, made once a language.
 * @param make gets the names of the months as alternatives of a pattern, empty where they are not known
 */
export function patternsWithMonths(
  { languages }: DataSubject,
  make: (months: string, language: string) => RegExp | undefined,
): (prose: Prose) => RegExp | undefined {
  const patterns = new Map(
    languages.map(({ language }) => {
      const names = monthNames(language, languages).map((name) => RegExp.escape(name));
      return [language, make(names.join('|'), language)];
    }),
  );
  return ({ language }) => patterns.get(language);
}

/** From January on, as Unicode CLDR has them, in small letters and with a capital; none where the language is unknown. */
function monthNames(language: string, languages: DataSubject['languages']): string[] {
  const locale = languages.find((one) => one.language === language)?.file.formats.locale ?? language;
  if (Intl.DateTimeFormat.supportedLocalesOf(locale).length === 0) return [];
  const format = new Intl.DateTimeFormat(locale, { month: 'long', day: 'numeric', timeZone: 'UTC' });
  const names = Array.from({ length: 12 }, (_, month) => {
    return format.formatToParts(Date.UTC(2024, month, 15)).find(({ type }) => type === 'month')?.value ?? '';
  }).filter((name) => /^\p{L}+$/u.test(name));
  return [...new Set(names.flatMap((name) => [name, capital(name, locale)]))];
}

function capital(name: string, locale: string): string {
  return name.slice(0, 1).toLocaleUpperCase(locale) + name.slice(1);
}
