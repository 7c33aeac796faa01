// Patterns that have the names of the months in them.
import { monthNames, withCapitals } from '../../language/months.ts';
import type { DataSubject } from '../check.ts';
import type { ReadPassage } from './read-passages.ts';

/**
 * A pattern for each passage by its language, made once a language.
 * @param make gets the names of the months as alternatives of a pattern, empty where they are not known
 */
export function patternsWithMonths(
  { languages }: DataSubject,
  make: (months: string, language: string) => RegExp | undefined,
): (passage: ReadPassage) => RegExp | undefined {
  const patterns = new Map(
    languages.map(({ language, file }) => {
      const locale = file.formats.locale ?? language;
      const names = monthNames(locale).flatMap((both) => both.filter((name) => /^\p{L}+$/u.test(name)));
      return [language, make(withCapitals(names, locale).join('|'), language)];
    }),
  );
  return ({ language }) => patterns.get(language);
}
