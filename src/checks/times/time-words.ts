// The words by which a language tells when something was: halves, quarters, “since”, “this year”. In English and Azerbaijani
// by tables of ours; elsewhere by the patterns of the language's own file.
import type { LanguageSubject } from '../subjects.ts';

/** A part of a year in a text: the months (1 to 12) of the parts, and the groups that its year may stand in. */
export type PartWord = {
  pattern: RegExp;
  months: readonly [first: number, last: number];
  unit: 'half' | 'quarter';
};

/** What stands before or after a time, and tells how it is meant. Patterns for what is before end at its beginning. */
export type TimeWords = {
  parts: readonly PartWord[];
  /** “in 2024”, “2024-cü ildə”: that something was in this time. */
  isIn(before: string, after: string): boolean;
  isSince(before: string, after: string): boolean;
  isUntil(before: string, after: string): boolean;
  /** “adopted in 2023”: the time belongs to what is told besides. */
  isHistory(before: string, after: string): boolean;
  /** “will”, “planned”: the sentence is about what is to come. */
  future: RegExp | undefined;
  /** “this year” and “last year”, by how many years after that of issue. */
  relative: readonly { pattern: RegExp; years: number }[];
};

const year = '(?<year>(?:19|20)\\d\\d)';
const nthEnglish = [
  ['first|1st', 'second|2nd|latter|last'],
  ['first|1st', 'second|2nd', 'third|3rd', 'fourth|4th|last|final'],
] as const;
const nthAzeri = ['birinci|1-ci|I|ilk', 'ikinci|2-ci|II', 'üçüncü|3-cü|III', 'dördüncü|4-cü|IV'] as const;
const yearAzeri = `(?:${year}-c[ıiuü]\\s+)?[iİ]lin\\s+`;
const counts = { en: ['three', 'six', 'nine'], az: ['üç', 'altı', 'doqquz'] } as const;

function part(source: string, nth: number, of: 2 | 4): PartWord {
  const length = 12 / of;
  return {
    pattern: new RegExp(source, 'giu'),
    months: [(nth - 1) * length + 1, nth * length],
    unit: of === 2 ? 'half' : 'quarter',
  };
}

/** The first three, six or nine months. */
function firstMonths(source: string, index: number): PartWord {
  const last = (index + 1) * 3;
  return { pattern: new RegExp(source, 'giu'), months: [1, last], unit: last === 6 ? 'half' : 'quarter' };
}

const english: Omit<TimeWords, 'isIn'> & Pick<TimeWords, 'isIn'> = {
  parts: [
    ...nthEnglish.flatMap((list, index) => {
      const [of, noun] = index === 0 ? ([2, 'half(?:[\\s-]year)?'] as const) : ([4, 'quarter'] as const);
      return list.map((nth, at) => {
        const written = `(?<!\\p{L})(?:${nth})[\\s-]+${noun}(?!\\p{L})(?:\\s+(?:of\\s+)?(?:the\\s+year\\s*)?${year})?(?:\\s+of\\s+the\\s+year)?`;
        return part(written, at + 1, of);
      });
    }),
    ...[1, 2].map((nth) => part(`(?<![\\p{L}\\p{N}])H${nth}(?:[\\s-]${year})?(?![\\p{L}\\p{N}])`, nth, 2)),
    ...[1, 2, 3, 4].map((nth) =>
      part(`(?<![\\p{L}\\p{N}])Q${nth}(?:[\\s-]${year})?(?![\\p{L}\\p{N}])`, nth, 4),
    ),
    ...counts.en.map((count, index) =>
      firstMonths(
        `(?<!\\p{L})first\\s+(?:${count}|${(index + 1) * 3})\\s+months(?:\\s+of\\s+(?:the\\s+year|${year}))?`,
        index,
      ),
    ),
  ],
  isIn: (before) =>
    /(?:^|[.!?:;(“\n]\s*)$/u.test(before) ||
    /\b(?:in|during|throughout|within|over|across|of|early|late|mid|year)[\s-]+(?:(?:the\s+(?:course\s+of|year|whole\s+of)|all\s+of|early|late|mid)[\s-]+)?$/iu.test(
      before,
    ),
  isSince: (before) => /\b(?:since|from)\s+(?:early\s+|late\s+|mid[\s-])?$/iu.test(before),
  isUntil: (before) =>
    /\b(?:until|till|by|before|to|for|ahead\s+of|after|following|towards)\s+(?:the\s+end\s+of\s+|early\s+|late\s+|mid[\s-])?$/iu.test(
      before,
    ),
  isHistory: (before) =>
    /\b(?:adopted|signed|launched|established|opened|introduced|begun|began|started|acceded|ratified|founded|created|agreed|passed|enacted|amended|entered into force|approved|endorsed|born|displaced|arrived|fled)\s+(?:[\p{L}’-]+\s+){0,3}(?:in|during)\s+(?:early\s+|late\s+|mid[\s-])?$/iu.test(
      before,
    ),
  future:
    /\b(?:will|shall|plans?|planned|planning|expect(?:s|ed)?|scheduled|upcoming|forthcoming|next|aims?|intends?|to be)\b/iu,
  relative: [
    { pattern: /(?<!\p{L})this\s+year(?!\p{L})/giu, years: 0 },
    { pattern: /(?<!\p{L})last\s+year(?!\p{L})/giu, years: -1 },
  ],
};

const azerbaijani: TimeWords = {
  parts: [
    ...[0, 1].map((at) =>
      part(`${yearAzeri}(?:${nthAzeri[at]})\\s+(?:yarı\\p{L}*|yarım\\s?il\\p{L}*)`, at + 1, 2),
    ),
    ...[0, 1].map((at) => part(`(?<![\\p{L}\\p{N}])(?:${nthAzeri[at]})\\s+yarım\\s?il\\p{L}*`, at + 1, 2)),
    ...nthAzeri.map((nth, at) =>
      part(`(?:${yearAzeri})?(?<![\\p{L}\\p{N}])(?:${nth})\\s+rüb\\p{L}*`, at + 1, 4),
    ),
    ...counts.az.map((count, index) =>
      firstMonths(
        `(?:${yearAzeri})?(?<!\\p{L})[iİ]lk\\s+(?:${count}|${(index + 1) * 3})\\s+ay\\p{L}*`,
        index,
      ),
    ),
  ],
  isIn: (_, after) => /^(?:-c[ıiuü])?\s+il(?:də|in|\s+ərzində|\s+üzrə)?(?!\p{L})(?!\s+tarixli)/u.test(after),
  isSince: (_, after) =>
    /^(?:-c[ıiuü])?\s+il(?:dən|in\s+\p{L}+\s+ayından)|^\s*(?:ayından|tarixindən)|^d[aə]n(?!\p{L})/u.test(
      after,
    ),
  isUntil: (_, after) =>
    /^(?:-c[ıiuü])?\s+il(?:ədək|ə\s+qədər|in\s+sonunadək)|^\s*(?:ayınadək|tarixinədək)/u.test(after),
  isHistory: (_, after) =>
    /^(?:-c[ıiuü])?\s+ildə\s+(?:[\p{L}-]+\s+){0,4}?(?:\p{L}+m[ıiuü]ş|edilən|olunan|keçirilən|başlanan|açılan|yaradılan|qəbul\s+edilən|imzalanan)(?!\p{L})/u.test(
      after,
    ),
  future: /\p{L}(?:acaq|əcək)|planlaşdırıl|gözlənil|nəzərdə\s+tutul|növbəti|qarşıdan\s+gələn/iu,
  relative: [
    { pattern: /(?<!\p{L})(?:bu|cari)\s+il(?:də|in|\s+ərzində)?(?!\p{L})/giu, years: 0 },
    { pattern: /(?<!\p{L})(?:ötən|keçən)\s+il(?:də|in)?(?!\p{L})/giu, years: -1 },
  ],
};

const own: Readonly<Record<string, TimeWords>> = { en: english, az: azerbaijani };
const made = new WeakMap<LanguageSubject['file'], TimeWords>();

/** How a language tells times. */
export function timeWordsOf({ language, file }: LanguageSubject): TimeWords {
  const known = Object.hasOwn(own, language) ? own[language] : made.get(file);
  const words = known ?? fromPatterns(file.formats.during);
  made.set(file, words);
  return words;
}

/** From the patterns of a language's file: `au premier semestre {{year}}`, `en {{year}}`, `depuis {{date}}`. */
function fromPatterns(patterns: LanguageSubject['file']['formats']['during']): TimeWords {
  const around = (pattern = '') => pattern.split(/\{\{\w+\}\}/);
  const [inBefore = '', inAfter = ''] = around(patterns?.year);
  const [sinceBefore = '', sinceAfter = ''] = around(patterns?.since);
  const stands = (before: string, after: string, left: string, right: string) =>
    before.toLowerCase().endsWith(left.toLowerCase()) && after.startsWith(right);
  return {
    parts: [...(patterns?.halves ?? []), ...(patterns?.quarters ?? [])].map((pattern, index) => {
      const written = around(pattern)
        .map((words) => RegExp.escape(words.trim()))
        .join(`(?:\\s*${year}[\\p{L}-]*)?\\s*`);
      return index < 2 ? part(written, index + 1, 2) : part(written, index - 1, 4);
    }),
    isIn: (before, after) => patterns === undefined || stands(before, after, inBefore, inAfter),
    isSince: (before, after) => patterns !== undefined && stands(before, after, sinceBefore, sinceAfter),
    isUntil: () => false,
    isHistory: () => false,
    future: undefined,
    relative: [],
  };
}
