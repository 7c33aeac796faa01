// ISO codes for country names, exactly as they are written: nothing that only resembles a name is taken for it.
import type { Operation } from '../period/schema.ts';
import { stateless, unknownOrigin } from './statistics.ts';

/** Gives the ISO code of a name, if it is known. */
export type CountryTable = { codeOf(name: string): string | undefined };

/** Names as UNHCR's downloads write them, where CLDR's English has another. Source: the Refugee Data Finder's list. */
const unhcrNames = {
  ATG: ['Antigua and Barbuda'],
  BIH: ['Bosnia and Herzegovina'],
  BOL: ['Bolivia (Plurinational State of)'],
  BRN: ['Brunei Darussalam'],
  CAF: ['Central African Rep.'],
  CIV: ["Cote d'Ivoire"],
  COD: ['Dem. Rep. of the Congo'],
  COG: ['Congo', 'Rep. of the Congo'],
  CPV: ['Cabo Verde'],
  CUW: ['Curacao'],
  CZE: ['Czech Rep.'],
  DOM: ['Dominican Rep.'],
  FSM: ['Micronesia (Federated States of)'],
  GBR: ['United Kingdom of Great Britain and Northern Ireland'],
  HKG: ['China, Hong Kong SAR'],
  IRN: ['Iran (Islamic Rep. of)', 'Iran (Islamic Republic of)'],
  KNA: ['Saint Kitts and Nevis'],
  KOR: ['Rep. of Korea', 'Republic of Korea'],
  LAO: ["Lao People's Dem. Rep.", "Lao People's Democratic Republic"],
  LCA: ['Saint Lucia'],
  MAC: ['China, Macao SAR'],
  MDA: ['Rep. of Moldova', 'Republic of Moldova'],
  MKD: ['The former Yugoslav Republic of Macedonia'],
  MMR: ['Myanmar'],
  NLD: ['Netherlands (Kingdom of the)'],
  PRK: ["Dem. People's Rep. of Korea"],
  PSE: ['Palestinian', 'State of Palestine'],
  RUS: ['Russian Federation'],
  SRB: ['Serbia and Kosovo: S/RES/1244 (1999)'],
  STP: ['Sao Tome and Principe'],
  SWZ: ['Swaziland'],
  SYR: ['Syrian Arab Rep.', 'Syrian Arab Republic'],
  TCA: ['Turks and Caicos Islands'],
  TTO: ['Trinidad and Tobago'],
  TUR: ['Turkey'],
  TZA: ['United Rep. of Tanzania', 'United Republic of Tanzania'],
  USA: ['United States of America'],
  VAT: ['Holy See'],
  VCT: ['Saint Vincent and the Grenadines'],
  VEN: ['Venezuela (Bolivarian Republic of)'],
  VNM: ['Viet Nam'],
  [stateless]: ['Stateless'],
  [unknownOrigin]: ['Unknown'],
};

/**
 * The table of names: the operation's own in each of its languages, UNHCR's, and English as Unicode CLDR has it.
 * A name that stands for two countries stands for none.
 * @param codes the ISO codes, of three letters with those of two
 */
export function countryTable(
  operation: Pick<Operation, 'iso3' | 'name' | 'countries'>,
  codes: Iterable<readonly [alpha3: string, alpha2: string]>,
): CountryTable {
  const table = new Map<string, string | undefined>();
  const add = (name: string, code: string) => {
    const key = plain(name);
    table.set(key, table.has(key) && table.get(key) !== code ? undefined : code);
  };
  const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  for (const [alpha3, alpha2] of codes) add(english.of(alpha2) ?? alpha3, alpha3);
  for (const [code, names] of Object.entries(unhcrNames)) for (const name of names) add(name, code);
  const own = { [operation.iso3]: operation.name, ...operation.countries };
  for (const [code, names] of Object.entries(own)) for (const name of Object.values(names)) add(name, code);
  return { codeOf: (name) => table.get(plain(name)) };
}

/** Spaces and apostrophes as one may type them; nothing else of a name is changed. */
function plain(name: string): string {
  return name
    .replaceAll('’', "'")
    .replace(/[\s\u00A0\uFEFF]+/g, ' ')
    .trim();
}
