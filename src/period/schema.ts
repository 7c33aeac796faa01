// What operation.yaml and figures.yaml may hold, whatever blocks the pages have.
import { z } from 'zod';
import { presentFormat } from '../format.ts';
import { type Calendar, calendars } from '../language/calendar.ts';
import { type DigitSystem, digitSystems } from '../language/digits.ts';
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
export const populationGroups = [
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
  decimal: z.enum([',', '.', '\u066B']).optional().describe('what stands before decimals'),
  digits: z
    .enum(Object.keys(digitSystems) as [DigitSystem, ...DigitSystem[]])
    .optional()
    .describe('the digits by their name in Unicode: arab for ٠١٢, arabext for ۰۱۲; without it latn, 012'),
  calendar: z
    .enum(Object.keys(calendars) as [Calendar, ...Calendar[]])
    .optional()
    .describe('the calendar that years are counted in: buddhist prints 2567 for 2024; without it gregory'),
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

/** Who has to approve before anything leaves: somebody, or the holder of one of these keys. */
const signOff = z.union(
  [z.literal('required'), z.strictObject({ keys: z.array(line).min(1) })],
  'required, or the fingerprints of those keys that count: { keys: [0a1b2c3d …] }',
);

/** What stays from period to period. */
export const operationSchema = z.strictObject({
  example: z
    .literal(true, 'true, or nothing')
    .optional()
    .describe('true: made-up figures, that are built only when named, and never packed or sent'),
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
  bureau: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'small letters, digits and -: east-africa')
    .optional()
    .describe('the bureau that the operation belongs to: a service makes those of one bureau together'),
  due: z
    .int()
    .min(1)
    .max(28)
    .optional()
    .describe('the day of the month after a period on which its factsheet is due'),
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
  sign_off: signOff
    .optional()
    .describe(
      'whether every language has to be approved before it is packed or sent; without it, it need not',
    ),
  open_comments: z
    .enum(['note', 'error'])
    .default('note')
    .describe('whether a comment that nobody has resolved stops a build'),
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

const originCounts = z.record(countryCode, count);

/** The tables of figures.yaml that blocks show: each is there where a block of the pages shows it, or may be left out. */
export const shownTables = {
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
};
export type ShownTable = keyof typeof shownTables;

/** A table that may be left out, or empty. */
function orNone<T extends z.ZodType>(table: T) {
  return table
    .nullable()
    .transform((given): z.output<T> | undefined => given ?? undefined)
    .optional();
}

/** One period's numbers and dates. Each stands here once, and texts name it. */
export const figuresSchema = z.strictObject({
  issued: day,
  during: stretch.optional().describe('the time that results cover which have none of their own'),
  source: key.describe('where results come from that name no source of their own'),
  population: orNone(shownTables.population),
  funding: orNone(shownTables.funding),
  presence: orNone(shownTables.presence),
  donors: z
    .strictObject({ order: z.enum(['by_name', 'as_listed']).default('by_name'), list: z.array(code) })
    .default({ order: 'by_name', list: [] }),
  dates: z.record(key, pointInTime).default({}),
  results: z.record(key, result).default({}),
  accepted: z.array(accepted).default([]).describe('findings that may stand in this period'),
  to_confirm: z.array(toConfirm).optional().describe('what the office still has to give or confirm'),
});
export type FiguresFile = z.infer<typeof figuresSchema>;

/** The words of one language, by block; the kinds of block say what each may hold (src/blocks). */
export type TextFile = Readonly<Record<string, unknown>>;
