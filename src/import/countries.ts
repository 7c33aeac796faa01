// ISO codes for country names as downloads write them: nothing that only resembles a name is taken for it.
import { ownLanguage } from '../language/names.ts';
import type { Operation } from '../period/schema.ts';
import { stateless, unknownOrigin } from './statistics.ts';

/** Gives the ISO code of a name, if it is known. */
export type CountryTable = { codeOf(name: string): string | undefined };

/** The origin that UNHCR's statistics have and ISO 3166 has not. Whoever prints it names it in `operation.yaml`. */
export const tibetan = 'TIB';

/**
 * Names as downloads write them, where CLDR's English has another: the Refugee Data Finder's own list, its older forms,
 * names of the United Nations (M49), the World Bank and ISO 3166. What `plain` makes one of stands once: `Rep. of Korea` is
 * `Korea (the Republic of)` too.
 */
const knownNames = {
  BES: ['Bonaire, Saint Eustatius and Saba', 'Bonaire, Sint Eustatius and Saba'],
  BOL: ['Bolivia (Plurinational State of)'],
  BRN: ['Brunei Darussalam'],
  CAF: ['Central African Rep.'],
  CIV: ['Ivory Coast'],
  COD: ['Dem. Rep. of the Congo', 'Dem. Rep. of Congo', 'Congo, Dem. Rep.', 'DR Congo', 'Zaire'],
  COG: ['Congo', 'Rep. of the Congo', 'Rep. of Congo', 'Congo, Rep.'],
  CPV: ['Cabo Verde'],
  CZE: ['Czech Rep.'],
  DEU: ['Germany, Federal Republic of'],
  DOM: ['Dominican Rep.'],
  EGY: ['Egypt, Arab Rep.'],
  FLK: ['Falkland Islands (Malvinas)'],
  FSM: ['Micronesia (Federated States of)'],
  GBR: ['United Kingdom of Great Britain and Northern Ireland', 'Great Britain'],
  HKG: ['China, Hong Kong SAR', 'Hong Kong SAR, China', 'Hong Kong'],
  IRN: ['Iran (Islamic Rep. of)', 'Iran, Islamic Rep.'],
  KGZ: ['Kyrgyz Republic'],
  KOR: ['Rep. of Korea', 'Korea, Rep.'],
  LAO: ["Lao People's Dem. Rep.", 'Lao PDR'],
  LBY: ['Libyan Arab Jamahiriya'],
  MAC: ['China, Macao SAR', 'Macao SAR, China', 'Macao'],
  MAF: ['Saint Martin (French part)', 'Saint Martin (French Part)'],
  MDA: ['Rep. of Moldova'],
  MKD: ['The former Yugoslav Rep. of Macedonia', 'TfYR Macedonia'],
  MMR: ['Myanmar', 'Burma'],
  NLD: ['Netherlands (Kingdom of the)'],
  PRK: ["Dem. People's Rep. of Korea", "Korea, Dem. People's Rep."],
  PSE: [
    'Palestinian',
    'State of Palestine',
    'Palestine',
    'Occupied Palestinian Territory',
    'West Bank and Gaza',
  ],
  RUS: ['Russian Federation'],
  SPM: ['Saint-Pierre-et-Miquelon'],
  SRB: [
    'Serbia and Kosovo: S/RES/1244 (1999)',
    'Serbia (and Kosovo: S/RES/1244 (1999))',
    'Serbia and Kosovo (S/RES/1244 (1999))',
  ],
  SVK: ['Slovak Republic'],
  SWZ: ['Swaziland'],
  SXM: ['Sint Maarten (Dutch part)', 'Saint Maarten (Dutch part)'],
  SYR: ['Syrian Arab Rep.'],
  TLS: ['East Timor'],
  TUR: ['Turkey'],
  TWN: ['Taiwan, Province of China'],
  TZA: ['United Rep. of Tanzania'],
  USA: ['United States of America'],
  VAT: ['Holy See'],
  VCT: ['Saint Vincent and the Grenadines'],
  VEN: ['Venezuela (Bolivarian Republic of)', 'Venezuela, RB'],
  VGB: ['Virgin Islands (British)'],
  VIR: ['United States Virgin Islands', 'Virgin Islands (U.S.)'],
  VNM: ['Viet Nam'],
  WLF: ['Wallis and Futuna Islands'],
  YEM: ['Yemen, Rep.'],
  [tibetan]: ['Tibetan', 'Tibetans'],
  [stateless]: ['Stateless', 'Stateless persons'],
  [unknownOrigin]: ['Unknown', 'Various/Unknown', 'Various/unknown'],
};

/** No country has a longer name. */
const longestName = 100;

/**
 * The table of names: the operation's own in each of its languages, those of downloads, and English as Unicode CLDR has it.
 * A name that stands for two countries stands for none.
 * @param codes the ISO codes, of three letters with those of two
 */
export function countryTable(
  operation: Pick<Operation, 'iso3' | 'name' | 'countries'>,
  codes: Iterable<readonly [alpha3: string, alpha2: string]>,
): CountryTable {
  const table = new Map<string, string | undefined>();
  const put = (key: string, code: string) => {
    table.set(key, table.has(key) && table.get(key) !== code ? undefined : code);
  };
  const add = (name: string, code: string) => {
    put(plain(name), code);
    put(capitals(name), code);
  };
  const english = new Intl.DisplayNames(ownLanguage, { type: 'region', fallback: 'none' });
  for (const [alpha3, alpha2] of codes) add(english.of(alpha2) ?? alpha3, alpha3);
  for (const [code, names] of Object.entries(knownNames)) for (const name of names) add(name, code);
  const own = { [operation.iso3]: operation.name, ...operation.countries };
  for (const [code, names] of Object.entries(own)) for (const name of Object.values(names)) add(name, code);
  const found = new Map<string, string | undefined>();
  return {
    codeOf(name) {
      if (name.length > longestName) return undefined;
      if (!found.has(name)) found.set(name, table.get(plain(name)));
      return found.get(name);
    },
  };
}

/**
 * A name without what keyboards and programs leave out or add: accents, kinds of spaces and apostrophes, “the”; without
 * short forms; and with what stands behind the country in front of it: `Korea, Rep. of` is `Republic of Korea`.
 */
function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[\s\uFEFF]+/g, ' ')
    .replace(/ ?& ?| AND /g, ' and ')
    .trim()
    .replace(/^the | \(the\)$|, the$/i, '')
    .replace(/^(Saint|SAINT) /, (saint) => (saint === 'Saint ' ? 'St. ' : 'ST. '))
    .replace(/\b(?:Rep|REP|Dem|DEM)\./g, (short) => inFull[short] ?? short)
    .replace(/^([^,(]+)(?:, | \()(?:the )?([^()]+ of(?: the)?)\)?$/i, '$2 $1');
}

const inFull: Record<string, string> = {
  ...{ 'Rep.': 'Republic', 'REP.': 'REPUBLIC' },
  ...{ 'Dem.': 'Democratic', 'DEM.': 'DEMOCRATIC' },
};

/** A name all in capitals, as lists have it. */
function capitals(name: string): string {
  return plain(name.toUpperCase());
}
