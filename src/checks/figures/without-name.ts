// A code of a country or donor that the languages are asked for the name of.
import { FactsheetError } from '../../errors.ts';
import type { DataPath, Period } from '../../period/period.ts';
import type { Found, LanguageSubject } from '../check.ts';

/** What is found if a language has no name for a code: once, whichever language it is. Other errors pass through. */
export function withoutName(
  kind: 'country' | 'donor',
  code: string,
  path: DataPath,
  period: Period,
  languages: readonly LanguageSubject[],
): Found[] {
  for (const { formats } of languages) {
    try {
      formats?.[kind](code);
    } catch (error) {
      if (!(error instanceof FactsheetError)) throw error;
      const { message, hint } = error;
      return [{ message, hint, place: period.locateFigure(path), at: path, about: code }];
    }
  }
  return [];
}
