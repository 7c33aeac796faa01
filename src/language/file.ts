// What templates/locales/LANGUAGE.yaml may hold: the template's own words, and how the language writes figures.
import { z } from 'zod';
import { isOneStep } from '../nearest.ts';
import { checkWords, type Words } from './file-words.ts';
import { languageOf } from './index.ts';
import { partsOf } from './patterns.ts';

const line = z.string().trim().min(1, 'some text').meta({ text: true });
const key = z.string().regex(/^[a-z][a-z0-9_]*$/, 'a name of small letters, digits and _, like as_of');
const wordsSchema: z.ZodType<Words> = z.lazy(() => z.record(key, z.union([line, wordsSchema])));

/** A part without the name of a month's form: `month_genitive` is a month. */
const withoutForm = (part: string) => part.replace(/((?:^|_)month)_[a-z]+$/, '$1');

/** A pattern in which every name of one of the lists stands, and no name but those and `allowed`. */
const patternOfOne = (lists: readonly (readonly string[])[], allowed: readonly string[] = []) =>
  z.string().refine(
    (text) => {
      const parts = partsOf(text).map(withoutForm);
      return lists.some((needed) => {
        const known = [...needed, ...allowed];
        return needed.every((name) => parts.includes(name)) && parts.every((name) => known.includes(name));
      });
    },
    lists
      .map((needed) => `text with ${[...needed, ...allowed].map((name) => `{{${name}}}`).join(', ')} in it`)
      .join(', or '),
  );

/** A pattern in which every name of `needed` stands, and no name but those and `allowed`. */
const pattern = (needed: readonly string[], allowed: readonly string[] = []) =>
  patternOfOne([needed], allowed);

const money = () =>
  patternOfOne([
    ['amount', 'sign'],
    ['amount', 'code'],
  ]);
const year = ['year', 'year_ordinal'] as const;
/** A day whole, or by its parts. */
const day = () => patternOfOne([['date'], ['day', 'month', 'year']], ['year_ordinal']);
/** The first and the last day of a stretch, whole or by their parts. */
const days = () =>
  patternOfOne(
    [
      ['from', 'to'],
      ['from_day', 'from_month', 'to_day', 'to_month'],
    ],
    ['year', 'from_year', 'to_year'],
  );
const twelve = z.array(line).length(12, 'twelve names, from January on');
const pluralCategory = z.enum(['zero', 'one', 'two', 'few', 'many', 'other']);

/** How a language writes numbers, amounts and dates. What is left out is as Intl (Unicode CLDR) has it. */
const formatsSchema = z.strictObject({
  locale: z.string().optional().describe('the tag that Intl knows the language by, like en-GB'),
  numbers: z
    .strictObject({
      thousands: z.string().max(1, 'one character, or none').optional(),
      decimal: z.enum([',', '.']).optional(),
    })
    .default({}),
  percent: pattern(['number']).optional(),
  percent_over: pattern(['percent']).optional().describe('a share that is not all, but would print as all'),
  percent_under: pattern(['percent'])
    .optional()
    .describe('a share that is not nought, but would print as it'),
  money: z.strictObject({ whole: money(), millions: money(), billions: money() }),
  dates: z.strictObject({
    day: pattern(['day', 'month'], year).optional(),
    month: pattern(['month'], year).optional(),
    year: pattern([], year).optional(),
    mid_year: pattern([], year),
    end_year: pattern([], year),
    day_in_year: pattern(['day', 'month']).optional().describe('a day without its year'),
    as_of: day().optional().describe('any other day that figures are of, as mid_year and end_year stand'),
  }),
  months: z
    .record(z.string().regex(/^[a-z]+$/, 'a name of small letters, like genitive'), twelve)
    .optional()
    .describe('forms of the months, each under a name of your own: {{month_genitive}} stands for genitive'),
  first_day: line.optional().describe('the first of a month, where it is no bare number: 1er'),
  during: z
    .strictObject({
      day: day(),
      month: pattern(['month'], year),
      quarters: z.tuple([pattern([], year), pattern([], year), pattern([], year), pattern([], year)]),
      halves: z.tuple([pattern([], year), pattern([], year)]),
      year: pattern([], year),
      days: days(),
      days_of_years: days().optional().describe('from a day of one year to one of another'),
      months: pattern(['from_month', 'to_month'], year),
      months_of_years: pattern(
        ['from_month', 'to_month'],
        ['from_year', 'from_year_ordinal', 'to_year', 'to_year_ordinal'],
      ),
      years: pattern(['from_year'], ['to_year', 'to_year_ordinal']),
      since: z.union([
        pattern(['date']),
        z.strictObject({
          day: day(),
          month: pattern(['month'], year),
          year: pattern([], year),
          mid_year: pattern([], year),
          end_year: pattern([], year),
        }),
      ]),
    })
    .optional()
    .describe('the time that a figure covers, as it stands inside a sentence: {{name, during}}'),
  gaps: z
    .strictObject({ figure: line, date: line })
    .optional()
    .describe('what stands in a draft where a figure or a date is not there yet'),
  ordinals: z
    .partialRecord(pluralCategory, pattern(['number']))
    .optional()
    .describe('by the plural category that Intl gives the number: one: "{{number}}st"'),
  words: z.array(line).default([]).describe('small numbers in words, from nought on'),
  ordinal_words: z.array(line).default([]).describe('small ordinals in words, from first on'),
  changing: z
    .strictObject({ words: z.array(z.int()).default([]), ordinal_words: z.array(z.int()).default([]) })
    .optional()
    .describe('numbers whose words change with their nouns: they are known in texts, and printed in figures'),
});
export type FormatsSection = z.infer<typeof formatsSchema>;

/** One language's file, looked at alone. */
export const languageFileSchema = z.strictObject({
  read_by: z
    .array(z.strictObject({ name: line, on: z.iso.date('a day like 2025-03-14') }))
    .default([])
    .describe('native readers who went over this file, each with the day'),
  words: wordsSchema,
  formats: formatsSchema,
  countries: z
    .record(z.string().regex(/^[A-Z]{3}$/, 'an ISO country code of three capitals, like UKR'), line)
    .default({})
    .describe('countries that the agency names otherwise than Unicode CLDR does'),
  slips: z
    .record(line, line)
    .default({})
    .describe('words that are wrong in this language, each with the right one'),
});
/** `of`: the tag in the file's name, where it is a wider one than the language's: `ar` for `ar-SY`. */
export type LanguageFile = z.infer<typeof languageFileSchema> & { of?: string };

/**
 * The schema of one language's file, held against the file of the first language: every word is there and no other,
 * with the same figures in it; Intl knows the language; plural forms and ordinals are complete.
 */
export function languageFileSchemaFor(language: string, reference?: LanguageFile): typeof languageFileSchema {
  return languageFileSchema.superRefine((file, context) => {
    const locale = file.formats.locale ?? language;
    if (!isKnown(locale)) {
      const message = 'a language tag that Intl knows, like en-GB';
      context.addIssue({ code: 'custom', path: ['formats', 'locale'], message });
      return;
    }
    const issues = [
      ...checkOrdinals(locale, file.formats, languageOf(language).ordinal !== undefined),
      ...checkMonthForms(file.formats),
      ...checkWords(file.words, reference?.words ?? file.words, locale),
    ];
    for (const issue of issues) context.addIssue(issue);
  });
}

/** Intl answers for a language that it does not know in the machine's own, and says nothing. */
function isKnown(locale: string): boolean {
  try {
    return Intl.NumberFormat.supportedLocalesOf(locale).length > 0;
  } catch {
    return false;
  }
}

/** Forms of months that a pattern asks for, and the file does not have: misspelt, or to be written. */
function checkMonthForms(formats: FormatsSection): z.core.$ZodSuperRefineIssue[] {
  const known = Object.keys(formats.months ?? {});
  const patterns = (['dates', 'during'] as const).flatMap((part) =>
    patternsIn(formats[part], ['formats', part]),
  );
  return patterns.flatMap(({ text, path }) =>
    partsOf(text).flatMap((part): z.core.$ZodSuperRefineIssue[] => {
      const [, form] = /(?:^|_)month_([a-z]+)$/.exec(part) ?? [];
      if (form === undefined || known.includes(form)) return [];
      const meant = known.find((one) => isOneStep(one, form));
      if (meant === undefined)
        return [
          { code: 'invalid_type', expected: 'array', path: ['formats', 'months', form], input: undefined },
        ];
      const right = part.slice(0, -form.length) + meant;
      const message = `text with {{${right}}} in the place of {{${part}}}`;
      return [{ code: 'custom', path, message, input: text }];
    }),
  );
}

/** The texts of a value, each with where it stands. */
function patternsIn(
  value: unknown,
  path: readonly (string | number)[],
): { text: string; path: (string | number)[] }[] {
  if (typeof value === 'string') return [{ text: value, path: [...path] }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    patternsIn(inner, [...path, Array.isArray(value) ? Number(name) : name]),
  );
}

function checkOrdinals(
  locale: string,
  formats: FormatsSection,
  hasOwn: boolean,
): z.core.$ZodSuperRefineIssue[] {
  const path = ['formats', 'ordinals'];
  if (!formats.ordinals) {
    const wanted = patternsIn([formats.dates, formats.during], []).some(({ text }) =>
      text.includes('year_ordinal'),
    );
    return wanted && !hasOwn ? [{ code: 'invalid_type', expected: 'record', path, input: undefined }] : [];
  }
  const { ordinals } = formats;
  const rules = new Intl.PluralRules(locale, { type: 'ordinal' });
  return rules
    .resolvedOptions()
    .pluralCategories.filter((category) => ordinals[category] === undefined)
    .map((category) => {
      return { code: 'invalid_type', expected: 'string', path: [...path, category], input: undefined };
    });
}
