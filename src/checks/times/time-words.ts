// The words by which a language tells when something was: its own, or those of the patterns in its file.
import { languageOf } from '../../language/index.ts';
import { type TimeWords, yearPart, yearPattern } from '../../language/times.ts';
import type { LanguageSubject } from '../check.ts';

const made = new WeakMap<LanguageSubject['file'], TimeWords>();

/** How a language tells times. */
export function timeWordsOf({ language, file }: LanguageSubject): TimeWords {
  const words = languageOf(language).times ?? made.get(file) ?? fromPatterns(file.formats.during);
  made.set(file, words);
  return words;
}

/** From the patterns of a language's file: `au premier semestre {{year}}`, `en {{year}}`, `depuis {{date}}`. */
function fromPatterns(patterns: LanguageSubject['file']['formats']['during']): TimeWords {
  const around = (pattern = '') => pattern.split(/\{\{\w+\}\}/);
  const [inBefore = '', inAfter = ''] = around(patterns?.year);
  const [sinceBefore = '', sinceAfter = ''] = around(
    typeof patterns?.since === 'object' ? patterns.since.year : patterns?.since,
  );
  const stands = (before: string, after: string, left: string, right: string) =>
    before.toLowerCase().endsWith(left.toLowerCase()) && after.startsWith(right);
  return {
    parts: [...(patterns?.halves ?? []), ...(patterns?.quarters ?? [])].map((pattern, index) => {
      const written = around(pattern)
        .map((words) => RegExp.escape(words.trim()))
        .join(`(?:\\s*${yearPattern}[\\p{L}-]*)?\\s*`);
      return index < 2 ? yearPart(written, index + 1, 2) : yearPart(written, index - 1, 4);
    }),
    isIn: (before, after) => patterns === undefined || stands(before, after, inBefore, inAfter),
    isSince: (before, after) => patterns !== undefined && stands(before, after, sinceBefore, sinceAfter),
    isUntil: () => false,
    isHistory: () => false,
    isLasting: () => false,
    future: undefined,
    relative: [],
    joins: joinsOf(patterns),
  };
}

/** What the patterns of spans have between their first time and their last: ` إلى ` of `من {{from_month}} إلى {{to_month}}`. */
function joinsOf(patterns: LanguageSubject['file']['formats']['during']): string[] {
  const spans = [patterns?.months, patterns?.months_of_years, patterns?.years];
  return spans.flatMap((pattern) => /\{\{from_\w+\}\}([^{}]+)\{\{to_/.exec(pattern ?? '')?.[1] ?? []);
}
