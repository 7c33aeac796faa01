// What the tests of charts share: real figures, a hand-made period in two languages, Lato, the style sheet's colours.

import { readFileSync } from 'node:fs';
import { convert } from 'fontverter';
import { funding } from '../../src/charts/funding.ts';
import type { ChartJob } from '../../src/charts/index.ts';
import { originsOf } from '../../src/charts/origins.ts';
import type { Look } from '../../src/charts/plan.ts';
import { population } from '../../src/charts/population.ts';
import { staff } from '../../src/charts/staff.ts';
import { createRenderer, type FontFace, type Renderer } from '../../src/charts/svg.ts';
import { readTheme, type Theme } from '../../src/charts/theme.ts';
import { nameFor } from '../../src/language/forms.ts';
import type { LocalChange } from '../../src/locale/changes.ts';
import type { Formats, LocalPeriod } from '../../src/locale/local.ts';
import type { FiguresFile, Operation } from '../../src/period/schema.ts';

export type Language = 'az' | 'en';

/** The width of a chart in the rail, px: 62 mm less its padding. */
export const width = 204;

export const css = readFileSync(new URL('../../styles/tokens.css', import.meta.url), 'utf8');
export const theme: Theme = readTheme(css, '2021');

const words = {
  en: {
    source: 'Source: {{source}}',
    'population.title': 'Population',
    'population.people': 'people',
    'population.groups.refugees': 'Refugees',
    'population.groups.asylum_seekers': 'Asylum-seekers',
    'population.groups.idps': 'Internally displaced persons (IDPs)',
    'population.groups.stateless': 'Stateless persons',
    'population.groups.returned': 'Returned',
    'population.groups.others': 'Others of concern',
    'population.groups.oip': 'Other people in need of international protection',
    'origins.refugees': 'Refugees by country of origin',
    'origins.asylum_seekers': 'Asylum-seekers by country of origin',
    'origins.share': 'Share of all {{total}}',
    'charts.others': 'Other countries',
    'charts.item': '{{name}} {{value}}',
    'charts.item_share': '{{name}} {{value}} ({{share}})',
    'charts.item_change': '{{name}} {{value}} ({{change}})',
    'charts.item_share_change': '{{name}} {{value}} ({{share}}; {{change}})',
    'charts.items': '{{items}}; {{item}}',
    'charts.alt': '{{title}}, {{period}} ({{unit}}): {{items}}.',
    'presence.staff': 'Staff',
    'presence.total': '{{total}} staff',
    'presence.kinds.national': 'National staff',
    'presence.kinds.international': 'International staff',
    'presence.kinds.affiliate': 'Affiliate staff',
    'funding.title': 'Funding',
    'funding.required': 'Required',
    'funding.funded': 'Funded',
    'funding.gap': 'Gap',
  },
  az: {
    source: 'Mənbə: {{source}}',
    'population.title': 'Əhali statistikası',
    'population.people': 'nəfər',
    'population.groups.refugees': 'Qaçqınlar',
    'population.groups.asylum_seekers': 'Sığınacaq axtaranlar',
    'population.groups.idps': 'Məcburi köçkünlər',
    'population.groups.stateless': 'Vətəndaşlığı olmayanlar',
    'population.groups.returned': 'Geri qayıdanlar',
    'population.groups.others': 'Digər şəxslər',
    'population.groups.oip': 'Beynəlxalq himayəyə ehtiyacı olan digər şəxslər',
    'origins.refugees': 'Qaçqınların mənşə ölkələri',
    'origins.asylum_seekers': 'Sığınacaq axtaranların mənşə ölkələri',
    'origins.share': '{{total}} nəfər arasında payı',
    'charts.others': 'Digər ölkələr',
    'charts.item': '{{name}} {{value}}',
    'charts.item_share': '{{name}} {{value}} ({{share}})',
    'charts.item_change': '{{name}} {{value}} ({{change}})',
    'charts.item_share_change': '{{name}} {{value}} ({{share}}; {{change}})',
    'charts.items': '{{items}}; {{item}}',
    'charts.alt': '{{title}}, {{period}} ({{unit}}): {{items}}.',
    'presence.staff': 'Heyət',
    'presence.total': '{{total}} əməkdaş',
    'presence.kinds.national': 'Milli heyət',
    'presence.kinds.international': 'Beynəlxalq heyət',
    'presence.kinds.affiliate': 'Köməkçi heyət',
    'funding.title': 'Maliyyə məlumatı',
    'funding.required': 'Maliyyə ehtiyacları',
    'funding.funded': 'Təmin olunub',
    'funding.gap': 'Çatışmayan',
  },
} satisfies Record<Language, Record<string, string>>;

/** Every word that charts may ask for. */
export const wordKeys = Object.keys(words.en);

const countries: Record<Language, Record<string, string>> = {
  en: {
    UKR: 'Ukraine',
    AFG: 'Afghanistan',
    RUS: 'Russian Federation',
    PAK: 'Pakistan',
    JOR: 'Jordan',
    COD: 'Democratic Republic of the Congo',
    BIH: 'Bosnia and Herzegovina',
  },
  az: {
    UKR: 'Ukrayna',
    AFG: 'Əfqanıstan',
    RUS: 'Rusiya Federasiyası',
    PAK: 'Pakistan',
    JOR: 'İordaniya',
    COD: 'Demokratik Konqo Respublikası',
    BIH: 'Bosniya və Herseqovina',
  },
};

const months: Record<Language, string> = { en: 'September 2024', az: 'sentyabr 2024-cü il' };
const middle: Record<Language, string> = { en: 'mid-2024', az: '2024-cü ilin ortası' };

/** September 2024, as printed. */
export const figures = {
  issued: '2024-09-30',
  source: 'report',
  population: {
    as_of: '2024-06-30',
    source: 'rdf',
    groups: { refugees: 8087, asylum_seekers: 224, stateless: 513, idps: 657_749 },
    origins: { refugees: { UKR: 6540, AFG: 1106, RUS: 271 }, asylum_seekers: { UKR: 170, PAK: 49, JOR: 4 } },
  },
  funding: { as_of: '2024-09-30', currency: 'USD', required: 8_000_000, funded: 4_500_000 },
  presence: { as_of: '2024-09-30', staff: { national: 22, international: 3, affiliate: 9 }, offices: {} },
  donors: { order: 'by_name', list: [] },
  dates: {},
  results: {},
  accepted: [],
} satisfies FiguresFile;

const sources: Operation['sources'] = {
  rdf: { name: { en: 'UNHCR Refugee Data Finder', az: 'BMT QAK-ın məlumat axtarış bazası' } },
  report: { name: { en: 'UNHCR Azerbaijan', az: 'BMT QAK Azərbaycan' } },
};

/** The charts of today's pages, as wide as the rail. */
export const jobs: ChartJob[] = Object.entries({
  population,
  refugee_origins: originsOf('refugees'),
  asylum_origins: originsOf('asylum_seekers'),
  funding,
  staff,
}).map(([id, builder]) => ({ id, builder, width }));

/** A period in one language, with other population figures, funding or staff where a test gives them. */
export function localPeriod(
  language: Language,
  other: {
    population?: Partial<FiguresFile['population']>;
    funding?: Partial<FiguresFile['funding']>;
    staff?: NonNullable<FiguresFile['presence']>['staff'];
    names?: Record<string, string>;
    changes?: Record<string, LocalChange>;
  } = {},
): LocalPeriod {
  const period = {
    operation: { sources },
    figures: {
      ...figures,
      population: { ...figures.population, ...other.population },
      funding: { ...figures.funding, ...other.funding },
      presence: { ...figures.presence, staff: other.staff ?? figures.presence.staff },
    },
  };
  const dictionary: Record<string, string> = words[language];
  const own: LocalPeriod['own'] = (names) => nameFor(names[language] ?? '', language);
  const local: Omit<LocalPeriod, 'period' | 'text'> = {
    language,
    format: formats(language, { ...countries[language], ...other.names }),
    changes: { of: (figure) => other.changes?.[figure] },
    bind: (text) => text,
    heading: (text) => text,
    printed: () => undefined,
    own,
    source: (key) => own(period.operation.sources[key]?.name ?? {}),
    word(key, values = {}) {
      const text = dictionary[key];
      if (text === undefined) throw new RangeError(`no word ${key}`);
      return text.replace(/{{(\w+)}}/g, (_, name: string) => String(values[name] ?? ''));
    },
  };
  return { ...local, period, text: {} } as unknown as LocalPeriod;
}

function formats(language: Language, names: Record<string, string>): Formats {
  const number = (value: number) =>
    new Intl.NumberFormat('en').format(value).replaceAll(',', language === 'az' ? '\u00a0' : ',');
  const millions = (amount: number) => (amount / 1e6).toFixed(1);
  return {
    number,
    money: (amount) =>
      language === 'az'
        ? `${millions(amount).replace('.', ',')}\u00a0mln\u00a0$`
        : `US$\u00a0${millions(amount)}\u00a0million`,
    percent: (share, decimals = 0) => `${(share * 100).toFixed(decimals)}%`,
    date: (point) => point,
    year: String,
    month: () => months[language],
    digits: (text) => text,
    covers: (time) => (time.kind === 'as_of' ? time.day : time.from),
    asOf: () => middle[language],
    country: (code) => names[code] ?? code,
    donor: (code) => code,
    compare: new Intl.Collator(language).compare,
    capitalise: (text) => text,
  };
}

/** Lato, decoded. One face after the other: fontverter mixes up files that it decodes at the same time. */
export async function lato(): Promise<FontFace[]> {
  const folder = new URL('../../node_modules/lato-font/fonts/', import.meta.url);
  const faces: FontFace[] = [];
  for (const [name, weight] of Object.entries({ normal: 400, bold: 700, black: 900 })) {
    const packed = readFileSync(new URL(`lato-${name}/lato-${name}.woff2`, folder));
    faces.push({ family: 'Lato', weight, style: 'normal', data: await convert(packed, 'truetype') });
  }
  return faces;
}

let renderer: Promise<Renderer> | undefined;

/** One renderer for a test file. */
export function latoRenderer(): Promise<Renderer> {
  renderer ??= lato().then(createRenderer);
  return renderer;
}

/** A look for pure builders: every letter half an em wide. */
export const look: Look = { theme, width, measure: (text, size) => text.length * size * 0.5 };
