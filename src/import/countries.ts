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
 * names of the United Nations (M49), the World Bank and ISO 3166. Accents and capitals do not matter.
 */
const knownNames = {
  ALA: ['Aland Islands'],
  ATG: ['Antigua and Barbuda'],
  BES: ['Bonaire, Saint Eustatius and Saba', 'Bonaire, Sint Eustatius and Saba'],
  BIH: ['Bosnia and Herzegovina'],
  BLM: ['Saint Barthelemy'],
  BOL: ['Bolivia (Plurinational State of)', 'Bolivia, Plurinational State of'],
  BRN: ['Brunei Darussalam'],
  CAF: ['Central African Rep.'],
  CIV: ["Cote d'Ivoire", 'Ivory Coast'],
  COD: [
    'Dem. Rep. of the Congo',
    'Democratic Republic of the Congo',
    'Congo, Democratic Republic of the',
    'Congo (Democratic Republic of the)',
    'Congo (the Democratic Republic of the)',
    'Congo, Dem. Rep.',
    'DR Congo',
    'Zaire',
  ],
  COG: ['Congo', 'Rep. of the Congo', 'Republic of the Congo', 'Congo, Republic of', 'Congo, Rep.'],
  CPV: ['Cabo Verde'],
  CUW: ['Curacao'],
  CZE: ['Czech Rep.', 'Czech Republic'],
  DEU: ['Germany, Federal Republic of'],
  DOM: ['Dominican Rep.'],
  EGY: ['Egypt, Arab Rep.'],
  FLK: ['Falkland Islands (Malvinas)'],
  FSM: ['Micronesia (Federated States of)', 'Micronesia, Federated States of'],
  GBR: ['United Kingdom of Great Britain and Northern Ireland', 'Great Britain'],
  HKG: ['China, Hong Kong SAR', 'Hong Kong SAR, China', 'Hong Kong'],
  IRN: [
    'Iran (Islamic Rep. of)',
    'Iran (Islamic Republic of)',
    'Iran, Islamic Republic of',
    'Iran, Islamic Rep.',
  ],
  KGZ: ['Kyrgyz Republic'],
  KNA: ['Saint Kitts and Nevis'],
  KOR: [
    'Rep. of Korea',
    'Republic of Korea',
    'Korea, Republic of',
    'Korea (Republic of)',
    'Korea (the Republic of)',
    'Korea, Rep.',
  ],
  LAO: ["Lao People's Dem. Rep.", "Lao People's Democratic Republic", 'Lao PDR'],
  LBY: ['Libyan Arab Jamahiriya'],
  LCA: ['Saint Lucia'],
  MAC: ['China, Macao SAR', 'Macao SAR, China', 'Macao'],
  MAF: ['Saint Martin (French part)', 'Saint Martin (French Part)'],
  MDA: [
    'Rep. of Moldova',
    'Republic of Moldova',
    'Moldova, Republic of',
    'Moldova (Republic of)',
    'Moldova (the Republic of)',
  ],
  MKD: [
    'The former Yugoslav Republic of Macedonia',
    'The former Yugoslav Rep. of Macedonia',
    'TfYR Macedonia',
  ],
  MMR: ['Myanmar', 'Burma'],
  NLD: ['Netherlands (Kingdom of the)', 'Netherlands, Kingdom of the'],
  PRK: [
    "Dem. People's Rep. of Korea",
    "Democratic People's Republic of Korea",
    "Korea (Democratic People's Republic of)",
    "Korea (the Democratic People's Republic of)",
    "Korea, Dem. People's Rep.",
  ],
  PSE: [
    'Palestinian',
    'State of Palestine',
    'Palestine',
    'Palestine, State of',
    'Occupied Palestinian Territory',
    'West Bank and Gaza',
  ],
  REU: ['Reunion'],
  RUS: ['Russian Federation'],
  SHN: ['Saint Helena'],
  SJM: ['Svalbard and Jan Mayen'],
  SPM: ['Saint-Pierre-et-Miquelon', 'Saint Pierre and Miquelon'],
  SRB: [
    'Serbia and Kosovo: S/RES/1244 (1999)',
    'Serbia (and Kosovo: S/RES/1244 (1999))',
    'Serbia and Kosovo (S/RES/1244 (1999))',
  ],
  STP: ['Sao Tome and Principe'],
  SVK: ['Slovak Republic'],
  SWZ: ['Swaziland'],
  SXM: ['Sint Maarten (Dutch part)', 'Saint Maarten (Dutch part)'],
  SYR: ['Syrian Arab Rep.', 'Syrian Arab Republic'],
  TCA: ['Turks and Caicos Islands'],
  TLS: ['East Timor'],
  TTO: ['Trinidad and Tobago'],
  TUR: ['Turkey', 'Turkiye'],
  TWN: ['Taiwan, Province of China'],
  TZA: [
    'United Rep. of Tanzania',
    'United Republic of Tanzania',
    'Tanzania, United Republic of',
    'Tanzania, the United Republic of',
    'Tanzania (United Republic of)',
  ],
  USA: ['United States of America'],
  VAT: ['Holy See'],
  VCT: ['Saint Vincent and the Grenadines'],
  VEN: ['Venezuela (Bolivarian Republic of)', 'Venezuela, Bolivarian Republic of', 'Venezuela, RB'],
  VGB: ['British Virgin Islands', 'Virgin Islands (British)'],
  VIR: ['United States Virgin Islands', 'Virgin Islands (U.S.)'],
  VNM: ['Viet Nam'],
  WLF: ['Wallis and Futuna Islands', 'Wallis and Futuna'],
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

/** A name without what keyboards and programs leave out or add: accents, kinds of spaces and apostrophes, “the”. */
function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[\s\uFEFF]+/g, ' ')
    .replace(/ ?& ?/g, ' and ')
    .trim()
    .replace(/^the | \(the\)$|, the$/i, '');
}

/** A name all in capitals, as lists have it. */
function capitals(name: string): string {
  return plain(name.toUpperCase());
}
