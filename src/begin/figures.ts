// The first figures.yaml of an operation: a gap for each figure that the blocks on its pages need. Pure.
import type { Block, PageParts } from '../period/blocks.ts';
import type { ShownTable } from '../period/schema.ts';
import { figuresNamed } from './texts.ts';

/**
 * The file's text.
 * @param tables those of figures.yaml that blocks of the pages show
 * @param offices by the names that operation.yaml has for them
 */
export function figuresText(
  blocks: readonly Block[],
  tables: ReadonlySet<ShownTable>,
  parts: PageParts,
  offices: readonly string[] = ['main'],
): string {
  const own = blocks.flatMap(({ name, kind }) => {
    const { data, usual = {} } = parts.kinds[kind] ?? {};
    return data ? [ownLines(name, Object.keys(usual)[0] ?? name)] : [];
  });
  const shown = Object.entries(tableLines).flatMap(([table, lines]) =>
    tables.has(table as ShownTable) ? [lines(offices)] : [],
  );
  const sections = [head, ...shown, results(figuresNamed(blocks, parts)), ...own, donors];
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

const head = [
  '# Every number and date of this factsheet, once each. A line that ends behind its colon is a gap: write the value there.',
  '# Whole numbers without spaces, dots or commas (657749); dates as year-month-day. What the sheet does not have: take its',
  '# line out. “factsheet status” shows what is left, and “factsheet new” makes the next period’s file from this one.',
  '',
  '# The day of issue, like 2025-03-31; {{year}} in the texts is the year of this day.',
  'issued:',
  '# The time that the results below cover, unless one says otherwise: 2024, 2024-H2, 2025-Q1, 2025-03, or 2025-01/2025-03.',
  'during:',
  'source: office # where results come from that name no source of their own (see operation.yaml)',
];

const tableLines = {
  population: () => [
    '# People. “factsheet import OPERATION/PERIOD FILE --as-of 2024-12-31” fills this in from a download of the Refugee Data',
    '# Finder. Other groups: returned, others, oip.',
    'population:',
    '  as_of: # 30 June prints as “mid-2024”, 31 December as “end-2024”',
    '  source: rdf',
    '  groups:',
    '    refugees:',
    '    asylum_seekers:',
    '    idps: # internally displaced persons',
    '    stateless:',
    '  # The main countries of origin, by ISO code of three letters: UKR: 6540',
    '  origins:',
    '    refugees: {}',
    '    asylum_seekers: {}',
  ],
  presence: (offices) => [
    '# Staff by kind of contract, and offices by the names that operation.yaml has for them.',
    'presence:',
    '  as_of:',
    '  source: office',
    '  staff:',
    '    national:',
    '    international:',
    '    affiliate:',
    '  offices:',
    ...offices.map((name) => `    ${name}:`),
  ],
  funding: () => [
    '# Whole units of the currency. The gap and the shares are worked out from these two.',
    'funding:',
    '  as_of:',
    '  source: office',
    '  currency: USD',
    '  required:',
    '  funded:',
  ],
} satisfies Record<ShownTable, (offices: readonly string[]) => string[]>;

function results(names: readonly string[]): string[] {
  return [
    '# What was done, each figure under a name that the texts use: these are examples, call yours as you like. A plain number',
    '# covers the time at the top; one with a time of its own: { value: 123, during: 2025-01/2025-03, source: office }.',
    ...(names.length > 0 ? ['results:', ...names.map((name) => `  ${name}:`)] : ['results: {}']),
    '',
    '# Days (2025-03-20), months or years that the texts name: {{world_refugee_day, date}}.',
    'dates: {}',
  ];
}

/** What figures.yaml may have for a block: its picture, its link. */
function ownLines(name: string, usual: string): string[] {
  return [
    `# What belongs to “${name}” beside its words (README.md, “${usual}”). The picture is a file in images/: take the # away.`,
    `# ${name}:`,
    '#   image: images/photo.jpg',
    '#   focus: [0.5, 0.5] # what every crop keeps: how far from its left and from its top, from 0 to 1',
    '#   link: https://www.unhcr.org/',
  ];
}

const donors = [
  '# Codes of countries, or of operation.yaml’s donors: [AUS, DEU]. by_name sorts them as each language does; as_listed',
  '# keeps this order.',
  'donors:',
  '  order: by_name',
  '  list:',
];
