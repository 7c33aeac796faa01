// The languages whose grammar needs code of its own. All others are described by their YAML file alone.
import { azerbaijani } from './azerbaijani.ts';
import type { LanguageCode } from './language-code.ts';

/** Code by language. A new language is one file and one line, and only if its grammar needs it. */
export const languagesWithCode = { az: azerbaijani } satisfies Record<string, LanguageCode>;

/** The code of a language, if it has any. */
export function codeOf(language: string): LanguageCode | undefined {
  const table: Record<string, LanguageCode> = languagesWithCode;
  return Object.hasOwn(table, language) ? table[language] : undefined;
}
