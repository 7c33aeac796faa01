// The names of the months, as a language writes them inside of a sentence.
import type { DataSubject } from '../subjects.ts';

/** From January on, as Unicode CLDR has them, in small letters and with a capital; none where the language is unknown. */
export function monthNames(language: string, languages: DataSubject['languages']): string[] {
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
