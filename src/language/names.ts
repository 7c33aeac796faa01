// Names of languages, and which languages the program itself speaks and reads.

/**
 * The program's own language: that of its messages, its help and its tables for machines. The file of its words in
 * templates/locales is what those of the other languages are held against.
 */
export const ownLanguage = 'en';

/** Languages in which a month or a country may be typed into a data file, where a day or a code is asked for. */
export const typedLanguages = ['en', 'az', 'fr', 'es', 'pt', 'de', 'it', 'ru', 'uk', 'tr', 'ar', 'zh'];

/** A language's name in the program's own: `Azerbaijani`; its code where nobody has a name for it. */
export function languageName(code: string): string {
  return new Intl.DisplayNames(ownLanguage, { type: 'language' }).of(code) ?? code;
}
