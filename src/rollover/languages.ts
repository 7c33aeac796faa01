// The languages that an operation's file names, whatever else is wrong with it. Pure.
import { isLanguageTag, languageOfText } from '../language/tag.ts';

/** Tags of languages under `languages:`; none where there are no sound ones. */
export function languagesIn(operation: unknown): string[] {
  if (typeof operation !== 'object' || operation === null) return [];
  const { languages } = operation as { languages?: unknown };
  const codes = Array.isArray(languages) ? languages : [];
  return [
    ...new Set(codes.filter((code): code is string => typeof code === 'string' && isLanguageTag(code))),
  ];
}

/** The languages that a folder has text files of, by its files' names. */
export function languagesOfFiles(names: readonly string[]): string[] {
  return names.flatMap((name) => languageOfText(name) ?? []).sort();
}
