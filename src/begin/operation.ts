// The operation.yaml of a country that has none yet: what is known of it, and gaps where the office has to say. Pure.
import { presentFormat } from '../format.ts';
import { calendarOf, yearIn } from '../language/calendar.ts';
import { digitsOf, inDigits } from '../language/digits.ts';
import { officeIn, organisationIn, sourceIn } from '../language/organisation.ts';
import { comment, entry, perLanguage, scalar } from './yaml.ts';

/** What is known of a new operation. `names` and `numbers` have the languages of which something is known. */
export type Beginning = {
  /** `georgia`, its folder; `GEO`; `Georgia`, a part of file names. */
  operation: string;
  iso3: string;
  fileName: string;
  languages: readonly string[];
  names: Readonly<Record<string, string>>;
  /** What people call the country: Moldova, where its full name is Republic of Moldova. */
  shortNames: Readonly<Record<string, string>>;
  /** What the office has said already. */
  given?: Given;
  numbers: Readonly<Record<string, { thousands: string; decimal: string }>>;
};

/** A name in each language, as far as it is known. */
export type PerLanguage = Readonly<Record<string, string>>;

/** What an office says of itself before there are files; what it leaves open is a gap. `offices`: under the names that they have here. */
export type Given = {
  names?: PerLanguage;
  organisation?: { short?: PerLanguage; full?: PerLanguage };
  /** What the agency's statistics are called. */
  statistics?: PerLanguage;
  office?: PerLanguage;
  offices?: Readonly<Record<string, PerLanguage>>;
  contact?: { address?: PerLanguage; email?: string; phone?: string; web?: string };
  /** A file beside operation.yaml. */
  logo?: string;
};

/** The file's text. */
export function operationText(begun: Beginning): string {
  const sections = [
    head(begun),
    organisation(begun),
    look(begun),
    numbers(begun),
    sources(begun),
    places(begun),
  ];
  return `${[...sections, confirm(begun)].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function head({ iso3, fileName, languages, names, given }: Beginning): string[] {
  return [
    '# What stays from period to period for this operation: names, house style, sources, offices, contacts.',
    '# A line that ends behind its colon is a gap: what belongs there stands above it. “factsheet check” finds each.',
    '# Where a field is given per language, every language of the list below needs a line.',
    '',
    `format: ${presentFormat} # the format of this folder’s files: “factsheet upgrade” brings them to the newest`,
    '# The country, as the United Nations name it, or else as Unicode CLDR does. Correct it where the office writes otherwise.',
    ...perLanguage('name', languages, (one) => (given?.names ?? names)[one], { gap: 'the country’s name.' }),
    `iso3: ${iso3}`,
    `file_name: ${fileName} # becomes part of file names: UNHCR-${fileName}-factsheet-2025-03-${languages[0]}.pdf`,
    `languages: [${languages.join(', ')}]`,
  ];
}

function organisation({ languages, given }: Beginning): string[] {
  const gap = 'what the agency is called in this language, as your office writes it.';
  const said = given?.organisation;
  return [
    'organisation:',
    ...perLanguage(
      'short',
      languages,
      (one) => (said?.short ? said.short[one] : organisationIn(one)?.short),
      {
        indent: '  ',
        gap: `${gap} Short, like UNHCR.`,
      },
    ),
    ...perLanguage('full', languages, (one) => (said?.full ? said.full[one] : organisationIn(one)?.full), {
      indent: '  ',
      gap: `${gap} In full, like United Nations High Commissioner for Refugees.`,
    }),
  ];
}

function look({ given }: Beginning): string[] {
  return [
    ...(given?.logo === undefined
      ? [
          '# The emblem of UNHCR is protected and not part of the program: until the office’s own file stands here, a plain',
          '# wordmark is printed. Put the file beside this one and take the # away from the next line.',
          '# logo: logo.svg',
        ]
      : ['# The office’s own file, beside this one.', `logo: ${given.logo}`]),
    '',
    '# House colours of 2021 (the 2024 mapping guide uses them) or of 2025.',
    'palette: "2021"',
    '',
    '# Whether figures carry their change since the last period (▲ ▼), where that is in the data and can be compared.',
    'changes: hidden # shown: with the marks; hidden: without',
  ];
}

function numbers({ languages, numbers: known }: Beginning): string[] {
  const own = languages.flatMap((language) => {
    const style = known[language];
    return style ? [{ language, ...style }] : [];
  });
  if (own.length === 0) return ['numbers: {}'];
  return [
    '# How numbers are printed: what stands between thousands, and before decimals. As the language has it in Unicode CLDR,',
    '# or in the template: change it where the office writes otherwise. "\\u00A0" is a space at which no line breaks.',
    'numbers:',
    ...own.flatMap(({ language, thousands, decimal }) => [
      `  ${language}:`,
      `    thousands: ${quoted(thousands)}`,
      `    decimal: ${quoted(decimal)}`,
      ...digitLines(language),
    ]),
  ];
}

/** Comments that offer the digits of the language's own script and the years of its own calendar, where it has these. */
function digitLines(language: string): string[] {
  const [own, calendar] = [digitsOf(language), calendarOf(language)];
  const about = 'instead of these two lines, for digits';
  return [
    ...(own === undefined
      ? []
      : [`    # digits: ${own} # ${about} like ${inDigits('2025', own)} and the signs that go with them`]),
    ...(calendar === undefined
      ? []
      : [`    # calendar: ${calendar} # for years like ${yearIn(2025, calendar)}`]),
  ];
}

/** Signs are always in quotation marks: a space, or none, is seen then. */
function quoted(sign: string): string {
  const text = scalar(sign);
  return text.startsWith('"') ? text : JSON.stringify(sign);
}

function sources({ languages, shortNames, given }: Beginning): string[] {
  const parts = ['mid_year', 'end_year'] as const;
  const known = languages.every((language) => sourceIn(language)?.mid_year && sourceIn(language)?.end_year);
  const gap = 'what UNHCR’s statistics are called on the page; in English: UNHCR Refugee Data Finder.';
  const indent = '    ';
  const said = given?.statistics;
  return [
    '# Where figures come from. figures.yaml points to these names; the page prints them under the figures. A source may have',
    '# names of its own under figures of 30 June (mid_year) and of 31 December (end_year), in each language, like its name.',
    'sources:',
    '  rdf:',
    ...perLanguage('name', languages, (one) => (said ? said[one] : sourceIn(one)?.name), { indent, gap }),
    ...(known
      ? parts.flatMap((part) => perLanguage(part, languages, (one) => sourceIn(one)?.[part], { indent, gap }))
      : []),
    '    url: https://www.unhcr.org/refugee-statistics/',
    '  office:',
    ...perLanguage('name', languages, (one) => officeName(one, shortNames, given), {
      indent,
      gap: 'your office, as the page names it under its own figures, like UNHCR Georgia.',
    }),
  ];
}

function officeName(language: string, shortNames: PerLanguage, given: Given | undefined): string | undefined {
  return given?.office ? given.office[language] : officeIn(language, shortNames[language]);
}

function places({ languages, shortNames, given = {} }: Beginning): string[] {
  const office = 'your office’s name';
  const { offices = {}, contact } = given;
  const named = Object.keys(offices).length > 0 ? offices : { main: {} };
  return [
    '# The offices that the page counts (figures.yaml, presence: offices), each under a name of your choice.',
    '# Where the name changes with the number: { one: Field office, other: Field offices }.',
    'offices:',
    ...Object.entries<PerLanguage>(named).flatMap(([key, names]) =>
      perLanguage(key, languages, (one) => names[one], {
        indent: '  ',
        gap: 'like Representation in Tbilisi.',
      }),
    ),
    '',
    '# Whom readers can ask. Take the # away from what is to be printed.',
    'contacts:',
    '  office:',
    ...perLanguage('name', languages, (one) => officeName(one, shortNames, given), {
      indent: '    ',
      gap: `${office}.`,
    }),
    ...contactLines(languages, contact),
    '',
    '# Countries whose names the office writes otherwise, by ISO code: RUS: { en: Russian Federation, … }',
    'countries: {}',
    '# Donors that are not countries (EU, a foundation …): a code of your own, then its names.',
    'donors: {}',
  ];
}

/** What is printed of a contact; what is not said stands as a comment. */
function contactLines(languages: readonly string[], contact: Given['contact'] = {}): string[] {
  const { address = {}, email, phone, web } = contact;
  const indent = '    ';
  const line = (key: string, value: string | undefined, example: string) =>
    value === undefined ? `${indent}# ${key}: ${example}` : entry(key, value, indent);
  const gap = 'the office’s street address.';
  return [
    ...(Object.keys(address).length > 0
      ? perLanguage('address', languages, (one) => address[one], { indent, gap })
      : [line('address', undefined, `{ ${languages.map((language) => `${language}: …`).join(', ')} }`)]),
    line('email', email, 'name@unhcr.org'),
    line('phone', phone, '"+00 00 000 00 00"'),
    line('web', web, 'https://www.unhcr.org/'),
  ];
}

/** What nobody has looked at yet. */
function confirm({ languages, numbers: known, given }: Beginning): string[] {
  const all = `The names of the country, the agency and its statistics, in ${languages.join(', ')}.`;
  const isNamed = languages.every((one) => given?.names?.[one] && given.statistics?.[one]);
  const notes = [
    ...(isNamed ? [] : [`at: name\n    what: ${scalar(all)}`]),
    ...(Object.keys(known).length > 0
      ? ['at: numbers\n    what: The signs between thousands and before decimals.']
      : []),
    ...(given?.logo === undefined ? ['what: The office’s own logo file; a plain wordmark is printed.'] : []),
  ];
  if (notes.length === 0) return ['to_confirm: []'];
  return [
    ...comment(
      'What the office still has to confirm or give: “factsheet status” lists it. Take out what is done.',
    ),
    'to_confirm:',
    ...notes.map((note) => `  - ${note}`),
  ];
}
