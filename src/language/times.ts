// The words by which a language tells when something was, and what makes them from a table.
import { latin } from './latin.ts';

/** A part of a year in a text: the months (1 to 12) of the parts, and the groups that its year may stand in. */
export type PartWord = {
  pattern: RegExp;
  months: readonly [first: number, last: number];
  unit: 'half' | 'quarter';
};

/**
 * Halves, quarters, “since”, “this year”; and what stands before or after a time, and tells how it is meant. Patterns for
 * what is before end at its beginning.
 */
export type TimeWords = {
  parts: readonly PartWord[];
  /** What stands between the first and the last of a span, spaces included: “ إلى ”. */
  joins?: readonly string[];
  /** What every sentence with a part, or with “this year”, has: the patterns are only tried there. */
  near?: RegExp;
  /** “in 2024”, “2024-cü ildə”: that something was in this time. */
  isIn(before: string, after: string): boolean;
  isSince(before: string, after: string, time: string): boolean;
  isUntil(before: string, after: string): boolean;
  /** “adopted in 2023”, “the June …”: the time belongs to what is told besides. */
  isHistory(before: string, after: string): boolean;
  /** “since 2024”, “each June”: what is told stays right after the time is over. */
  isLasting(before: string, after: string, time: string): boolean;
  /** “will”, “planned”: the sentence is about what is to come. */
  future: RegExp | undefined;
  /** “this year” and “last year”, by how many years after that of issue. */
  relative: readonly { pattern: RegExp; years: number }[];
};

/** A year, in a pattern of a part. */
export const yearPattern = '(?<year>(?:19|20)\\d\\d)';

/** The nth half (`of` 2) or quarter (4) of a year. */
export function yearPart(source: string, nth: number, of: 2 | 4): PartWord {
  const length = 12 / of;
  return {
    pattern: new RegExp(source, 'giu'),
    months: [(nth - 1) * length + 1, nth * length],
    unit: of === 2 ? 'half' : 'quarter',
  };
}

/** The first three, six or nine months: index 0 to 2. */
export function firstMonths(source: string, index: number): PartWord {
  const last = (index + 1) * 3;
  return { pattern: new RegExp(source, 'giu'), months: [1, last], unit: last === 6 ? 'half' : 'quarter' };
}

/** Parts of a language that is written in Latin letters, whose patterns are ready sooner. */
export function inLatin(parts: readonly PartWord[]): PartWord[] {
  return parts.map((part) => ({ ...part, pattern: new RegExp(latin(part.pattern.source), 'giu') }));
}
