// What the three kinds of data file may hold: operation.yaml, figures.yaml and text.LANGUAGE.yaml.
import { z } from 'zod';
import { presentFormat } from '../format.ts';
import {
  accepted,
  amount,
  code,
  count,
  countryCode,
  day,
  key,
  languageCode,
  line,
  perLanguage,
  perLanguageAndNumber,
  pointInTime,
  projectFile,
  stretch,
  toConfirm,
  webAddress,
} from './fields.ts';
import { press } from './press-fields.ts';

/** Population groups, as UNHCR's mid-year and end-year statistics divide them. */
const populationGroups = [
  'refugees',
  'asylum_seekers',
  'idps',
  'stateless',
  'returned',
  'others',
  'oip',
] as const;
export type PopulationGroup = (typeof populationGroups)[number];

/** Kinds of staff contract that a factsheet tells apart. */
const staffKinds = ['national', 'international', 'affiliate'] as const;
export type StaffKind = (typeof staffKinds)[number];

const numberStyle = z.strictObject({
  thousands: z.string().max(1).optional().describe('what stands between thousands: one character, or none'),
  decimal: z.enum([',', '.']).optional().describe('what stands before decimals'),
});

/** Where figures come from. UNHCR's own statistics have other names for the middle and for the end of a year. */
const source = z.strictObject({
  name: perLanguage,
  mid_year: perLanguage.optional().describe('its name under figures of 30 June; without it, name'),
  end_year: perLanguage.optional().describe('its name under figures of 31 December; without it, name'),
  url: webAddress.optional(),
});

const contact = z.strictObject({
  name: perLanguage,
  address: perLanguage.optional(),
  email: z.email('an e-mail address').optional(),
  phone: line.optional(),
  web: webAddress.optional(),
});

/** Words of a language that are wrong here, each with the right one. */
const slips = z.record(languageCode, z.record(line, line));

/** How factsheet send reaches donors: whom its mails come from, and where the PDFs can be read by those who get links. */
const delivery = z.strictObject({
  from: z.email('an e-mail address'),
  from_name: perLanguage.optional().describe('without it, the organisation and the operation'),
  reply_to: z.email('an e-mail address').optional().describe('where answers go; without it, to the sender'),
  link: webAddress.optional().describe('the folder on the web that the PDFs lie in'),
  unsubscribe: webAddress
    .optional()
    .describe('the office’s own address for unsubscribing with one click (RFC 8058)'),
});

/** What stays from period to period. */
export const operationSchema = z.strictObject({
  format: z
    .int()
    .min(1, `the format of these files, ${presentFormat}`)
    .optional()
    .describe('the format of the operation’s files; without it, one of before there were formats'),
  name: perLanguage,
  iso3: countryCode,
  file_name: z.string().regex(/^[A-Za-z0-9-]+$/, 'letters, digits and - (it becomes part of file names)'),
  languages: z.array(languageCode).min(1),
  organisation: z.strictObject({ short: perLanguage, full: perLanguage }),
  logo: projectFile.optional().describe('the office’s own logo; without it a plain wordmark is printed'),
  site: webAddress
    .optional()
    .describe(
      'where the web editions are put on line: previews of links need the whole address of a picture',
    ),
  palette: z.enum(['2021', '2025']).default('2021'),
  numbers: z.record(languageCode, numberStyle).default({}),
  sources: z.record(key, source),
  offices: z.record(key, perLanguageAndNumber).default({}),
  contacts: z.record(key, contact).default({}),
  countries: z.record(countryCode, perLanguage).default({}),
  donors: z.record(code, perLanguage).default({}),
  changes: z
    .enum(['shown', 'hidden'])
    .default('hidden')
    .describe('whether figures carry their change since the last period'),
  slips: slips.default({}).describe('words that this office does not use, and what it writes instead'),
  press: press.default({ builds: {} }).describe('the printer’s inks, for the press edition'),
  delivery: delivery.optional().describe('for factsheet send; without it, its options have to say'),
  accepted: z.array(accepted).default([]).describe('findings that may stand in every period'),
  to_confirm: z.array(toConfirm).optional().describe('what the office still has to give or confirm'),
});
export type Operation = z.infer<typeof operationSchema>;

/** A result alone, or with its own time: when it happened, since when it counts, or the day on which it was so. */
const result = z.union([
  count,
  z.strictObject({
    value: amount,
    during: stretch.optional(),
    since: pointInTime.optional(),
    as_of: day.optional(),
    source: key.optional(),
  }),
]);

const focusWords = 'two numbers from 0 to 1, how far from the left and from the top, like [0.5, 0.3]';
const part = z.number(focusWords).refine((value) => value >= 0 && value <= 1, focusWords);

const originCounts = z.record(countryCode, count);

/** One period's numbers and dates. Each stands here once, and texts name it. */
export const figuresSchema = z.strictObject({
  issued: day,
  during: stretch.optional().describe('the time that results cover which have none of their own'),
  source: key.describe('where results come from that name no source of their own'),
  population: z.strictObject({
    as_of: day,
    source: key,
    groups: z.partialRecord(z.enum(populationGroups), count),
    origins: z
      .strictObject({ refugees: originCounts.optional(), asylum_seekers: originCounts.optional() })
      .default({}),
  }),
  funding: z.strictObject({
    as_of: day,
    source: key.optional(),
    currency: z.string().regex(/^[A-Z]{3}$/, 'a currency code like USD'),
    required: amount,
    funded: amount,
  }),
  presence: z.strictObject({
    as_of: day,
    source: key.optional(),
    staff: z.partialRecord(z.enum(staffKinds), count),
    offices: z.record(key, count).default({}),
  }),
  donors: z
    .strictObject({ order: z.enum(['by_name', 'as_listed']).default('by_name'), list: z.array(code) })
    .default({ order: 'by_name', list: [] }),
  dates: z.record(key, pointInTime).default({}),
  results: z.record(key, result).default({}),
  story: z
    .strictObject({
      image: projectFile.optional(),
      focus: z
        .array(part, focusWords)
        .refine(({ length }) => length === 0 || length === 2, focusWords)
        .nullish()
        .describe(
          'what every crop of the picture keeps: how far from its left and from its top, from 0 to 1',
        ),
      link: webAddress.optional(),
    })
    .default({}),
  accepted: z.array(accepted).default([]).describe('findings that may stand in this period'),
  to_confirm: z.array(toConfirm).optional().describe('what the office still has to give or confirm'),
});
export type FiguresFile = z.infer<typeof figuresSchema>;

const titled = z.strictObject({ title: line, body: line });

/** A section may be left out, or be empty: nothing of it is printed then. */
const section = <T extends z.ZodType>(entry: T) =>
  z
    .record(key, entry)
    .nullish()
    .transform((found) => found ?? {});

/** A section of lines that has no heading on the page. */
const withoutHeading = (where: string) =>
  section(line).refine((lines) => !Object.hasOwn(lines, 'title'), {
    path: ['title'],
    error: `left out: ${where} Headings stand in the sections under them, as “title:”`,
  });

/** A section of passages with titles of their own. Its own heading stands among them as `title`. */
const titledSection = section(z.union([titled, line], 'a title: and a body:')).superRefine(
  (passages, context) => {
    for (const [name, passage] of Object.entries(passages)) {
      if ((typeof passage === 'string') === (name === 'title')) continue;
      const message = name === 'title' ? 'text, the heading of this section' : 'a title: and a body:';
      context.addIssue({ code: 'custom', path: [name], message });
    }
  },
);

/**
 * One language's words. Lists are keyed, so that languages can be held against each other key by key. In a section the key
 * `title` is its heading; without it, the template's own word is.
 */
export const textSchema = z.strictObject({
  opening: withoutHeading('the opening has no heading.'),
  highlights: section(line),
  protection: titledSection,
  story: z
    .strictObject({
      title: line,
      body: line,
      link: line.optional(),
      image: z.strictObject({ alt: line, caption: line, credit: line }).optional(),
    })
    .nullable()
    .transform((found) => found ?? undefined)
    .optional(),
  priorities: titledSection,
  pullout: line
    .nullable()
    .transform((found) => found ?? undefined)
    .optional(),
  partnership: section(line),
  statelessness: section(line),
  donors: z
    .strictObject({ thanks: line, private: line.optional() })
    .nullable()
    .transform((found) => found ?? undefined)
    .optional(),
  notes: withoutHeading('the notes have no heading of their own.'),
});
export type TextFile = z.infer<typeof textSchema>;
