// Names of languages, and which languages the program itself speaks and reads.

/**
 * The program's own language: that of its messages, its help and its tables for machines. The file of its words in
 * templates/locales is what those of the other languages are held against.
 */
export const ownLanguage = 'en';

/** Languages in which a month or a country may be typed into a data file, where a day or a code is asked for. */
export const typedLanguages = ['en', 'az', 'fr', 'es', 'pt', 'de', 'it', 'ru', 'uk', 'tr', 'ar', 'zh'];

/**
 * A language's name as a heading has it, in the program's own language or in another: `Azerbaijani`, `İngilis`; its code where
 * nobody has a name for it.
 */
export function languageName(code: string, language = ownLanguage): string {
  const [first = '', ...rest] = new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? code;
  return language === ownLanguage
    ? [first, ...rest].join('')
    : first.toLocaleUpperCase(language) + rest.join('');
}
