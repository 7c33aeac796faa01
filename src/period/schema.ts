// What the three kinds of data file may hold: operation.yaml, figures.yaml and text.LANGUAGE.yaml.
import { z } from 'zod';
import { isPoint, readStretch, stretchForms } from '../time.ts';

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
export const staffKinds = ['national', 'international', 'affiliate'] as const;
export type StaffKind = (typeof staffKinds)[number];

const languageCode = z
  .string()
  .regex(/^[a-z]{2,3}$/, 'a language code of two or three small letters, like az');
const countryCode = z.string().regex(/^[A-Z]{3}$/, 'an ISO country code of three capitals, like UKR');
const key = z.string().regex(/^[a-z][a-z0-9_]*$/, 'a name of small letters, digits and _, like legal_aid');
const code = z.string().regex(/^[A-Za-z][A-Za-z0-9_-]*$/, 'a code of letters, like UKR or EU');

/** A text that is printed or kept word for word: `isText` of schema-path.ts finds it by its mark. */
export const line = z
  .string()
  .trim()
  .min(1, 'some text')
  .max(20_000, 'shorter than 20,000 characters')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it is for
  .regex(/^[^\u0000-\u0008\u000B-\u001F\u007F-\u009F]*$/, 'text without control characters')
  .meta({ text: true });
const perLanguage = z.record(languageCode, line);
const plural = z.enum(['zero', 'one', 'two', 'few', 'many', 'other']);

/** A name in each language; or, in a language whose nouns change with the number, its forms by number. */
const perLanguageAndNumber = z.record(
  languageCode,
  z.union(
    [line, z.partialRecord(plural, line)],
    'text, or its forms by number, like { one: Field office, other: Field offices }',
  ),
);
const count = z.int().min(0, 'a whole number, 0 or more');
const amount = z.number().min(0, 'an amount, 0 or more');
const day = z.iso.date('a date like 2024-09-30');
const webAddress = z.url({ protocol: /^https$/, error: 'a web address that begins with https://' });
const fileWords = 'a file below this folder, like images/photo.jpg';
/** Letters of any script, spaces, brackets; not what leads elsewhere, hides or turns what one reads (UAX 9), or no system takes. */
const projectFile = z
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
const stretch = z
  .union([z.string(), z.int()], stretchForms)
  .transform(String)
  .refine((text) => readStretch(text) !== undefined, stretchForms);

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

/** A finding that the office has looked at and lets stand, and why. */
const accepted = z.strictObject({
  code: z.string().regex(/^[a-z]+(-[a-z]+)*$/, 'a finding’s code, like figure-typed'),
  in: line.optional().describe('the file, like text.az.yaml; without it, any'),
  at: line.optional().describe('where in the file, like highlights.legal_aid; without it, anywhere'),
  about: line.optional().describe('the words it is about, like 2030; without it, any'),
  reason: line,
});

export type Accepted = z.infer<typeof accepted>;

/** Something that the office still has to give or confirm. Nothing of it is printed: `factsheet status` lists it. */
const toConfirm = z.strictObject({
  at: line.optional().describe('the value it is about, like story.image'),
  what: line.describe('what is missing or uncertain'),
});

/** Words of a language that are wrong here, each with the right one. */
const slips = z.record(languageCode, z.record(line, line));

const ink = z.number().min(0, 'a per cent from 0 to 100').max(100, 'a per cent from 0 to 100');

/** How the press edition prints what the house style does not know: the office's own colours, another profile. */
const press = z
  .strictObject({
    builds: z
      .record(
        z.string().regex(/^#[0-9A-Fa-f]{6}$/, 'a colour of six digits, like "#F3A712"'),
        z
          .tuple([ink, ink, ink, ink], 'four per cents, of cyan, magenta, yellow and black: [0, 40, 95, 0]')
          .refine(
            (build) => build[0] + build[1] + build[2] + build[3] <= 300,
            'no more than 300 % of ink in all',
          ),
      )
      .default({}),
    profile: projectFile.optional().describe('an ICC profile of the printer; without it, the program’s own'),
    condition: z
      .string()
      .regex(/^[\w .()+-]{1,60}$/, 'a name from the ICC’s registry, like FOGRA51')
      .optional()
      .describe('the profile’s name in the registry of the ICC, if it is in there'),
  })
  .refine(({ profile, condition }) => profile !== undefined || condition === undefined, {
    path: ['condition'],
    error: 'left out where there is no profile: it is the profile’s name',
  });

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
  thanks: z
    .strictObject({ donors: line, private: line.optional() })
    .nullable()
    .transform((found) => found ?? undefined)
    .optional(),
  notes: withoutHeading('the notes have no heading of their own.'),
});
export type TextFile = z.infer<typeof textSchema>;
