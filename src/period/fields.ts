// The fields that the three kinds of data file share: what a name, an amount, a day or a file may look like.
import { z } from 'zod';
import { meantLanguage } from '../language/meant-language.ts';
import { isLanguageTag } from '../language/tag.ts';
import { isPoint, readStretch, stretchForms } from '../time.ts';

/** A tag of a language, `az`, `sr-Latn`, `ar-SY`: how a wrong one is told says the right one. */
export const languageCode = z.string().refine(isLanguageTag, {
  error: ({ input }) => {
    const right = meantLanguage(String(input));
    return right === undefined
      ? 'the code of a language, like az, sr-Latn or ar-SY'
      : `the code of a language: ${right}`;
  },
});
export const countryCode = z.string().regex(/^[A-Z]{3}$/, 'an ISO country code of three capitals, like UKR');
export const key = z
  .string()
  .regex(
    /^[a-z][a-z0-9_]*$/,
    'a name of small letters, digits and _ that begins with a letter, like legal_aid',
  );
export const code = z.string().regex(/^[A-Za-z][A-Za-z0-9_-]*$/, 'a code of letters, like UKR or EU');

/** A text that is printed or kept word for word: `isText` of schema-path.ts finds it by its mark. */
export const line = z
  .string()
  .trim()
  .min(1, 'some text')
  .max(20_000, 'shorter than 20,000 characters')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it is for
  .regex(/^[^\u0000-\u0008\u000B-\u001F\u007F-\u009F]*$/, 'text without control characters')
  .meta({ text: true });
export const perLanguage = z.record(languageCode, line);
export const plural = z.enum(['zero', 'one', 'two', 'few', 'many', 'other']);

/** A name in each language; or, in a language whose nouns change with the number, its forms by number. */
export const perLanguageAndNumber = z.record(
  languageCode,
  z.union(
    [line, z.partialRecord(plural, line)],
    'text, or its forms by number, like { one: Field office, other: Field offices }',
  ),
);
export const count = z.int().min(0, 'a whole number, 0 or more');
export const amount = z.number().min(0, 'an amount, 0 or more');
export const day = z.iso.date('a date like 2024-09-30');
export const webAddress = z.url({ protocol: /^https$/, error: 'a web address that begins with https://' });
const fileWords = 'a file below this folder, like images/photo.jpg';
/** Letters of any script, spaces, brackets; not what leads elsewhere, hides or turns what one reads (UAX 9), or no system takes. */
export const projectFile = z
  .string(fileWords)
  .max(500, fileWords)
  .regex(
    /^(?!\/)(?!.*(^|\/)\.\.(\/|$))[^\p{Cc}\\:*?"<>|\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+$/u,
    fileWords,
  );

const pointWords = 'a date like 2024-06-11, a month like 2024-06 or a year like 2024';

/** A day, a month or a year: `2024-06-11`, `2024-06`, `2024`. */
export const pointInTime = z
  .union([z.string(), z.int()], pointWords)
  .transform(String)
  .refine(isPoint, pointWords);

/** A stretch of time, as `readStretch` takes it: `2024-06`, `2024-H1`, `2024-01/2024-09`. */
export const stretch = z
  .union([z.string(), z.int()], stretchForms)
  .transform(String)
  .refine((text) => readStretch(text) !== undefined, stretchForms);

/** A finding that the office has looked at and lets stand, and why. */
export const accepted = z.strictObject({
  code: z.string().regex(/^[a-z]+(-[a-z]+)*$/, 'a finding’s code, like figure-typed'),
  in: line.optional().describe('the file, like text.az.yaml; without it, any'),
  at: line.optional().describe('where in the file, like highlights.legal_aid; without it, anywhere'),
  about: line.optional().describe('the words it is about, like 2030; without it, any'),
  reason: line,
});

export type Accepted = z.infer<typeof accepted>;

/** Something that the office still has to give or confirm. Nothing of it is printed: `factsheet status` lists it. */
export const toConfirm = z.strictObject({
  at: line.optional().describe('the value it is about, like story.image'),
  what: line.describe('what is missing or uncertain'),
});
