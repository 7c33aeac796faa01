// Names of countries and donors: the office's own where operation.yaml gives one, then the agency's, then Unicode CLDR's.
import { alpha2 } from '../countries.ts';
import { FactsheetError } from '../errors.ts';
import { displayNames } from '../language/intl.ts';
import { meantWords } from '../meant-country.ts';
import type { Operation } from '../period/schema.ts';

/** Names by code. Both throw FactsheetError `unknown-country`, `unknown-donor` for a code that nobody gives a name. */
export type Names = { country(code: string): string; donor(code: string): string };

/** Codes of UNHCR's statistics that stand for no country, and the word that names each. */
const notCountries: Record<string, string> = {
  XXA: 'countries.stateless',
  UNK: 'countries.unknown',
  UKN: 'countries.unknown',
};

/**
 * Names in one language.
 * @param agency the countries that the language's file names, by code of three letters
 * @param word gives the template's word for people without a country
 */
export function createNames(
  language: string,
  locale: string,
  operation: Pick<Operation, 'countries' | 'donors' | 'iso3' | 'name'>,
  agency: Readonly<Record<string, string>>,
  word: (key: string) => string,
): Names {
  const country = (code: string): string | undefined => {
    const given = { [operation.iso3]: operation.name, ...operation.countries };
    const own = ownName(given, code, language);
    if (own) return own;
    const key = Object.hasOwn(notCountries, code) ? notCountries[code] : undefined;
    if (key) return word(key);
    return Object.hasOwn(agency, code) ? agency[code] : publicName(code, locale);
  };
  return {
    country: (code) => country(code) ?? unknown('country', code, language),
    donor: (code) =>
      ownName(operation.donors, code, language) ?? country(code) ?? unknown('donor', code, language),
  };
}

function ownName(
  names: Readonly<Record<string, Readonly<Record<string, string>>>>,
  code: string,
  language: string,
): string | undefined {
  const own = names[code];
  return own && Object.hasOwn(own, language) ? own[language] : undefined;
}

function publicName(code: string, locale: string): string | undefined {
  const region = alpha2(code);
  const style = shortened.has(code) ? 'short' : 'long';
  const name = region && displayNames(locale, { type: 'region', fallback: 'none', style }).of(region);
  return withFormer.has(code) ? name?.replace(/\s*\([^)]*\)$/u, '') : name;
}

/** Countries that CLDR names otherwise than the agency in nearly every language: its short name is the nearer one (Palestine). */
const shortened = new Set(['PSE']);
/** Those with a former name in brackets (Myanmar). */
const withFormer = new Set(['MMR']);

function unknown(what: 'country' | 'donor', code: string, language: string): never {
  const hint = what === 'country' ? countryHint(code, language) : donorHint(code, language);
  throw new FactsheetError(`unknown-${what}`, `There is no ${what} “${code}” in “${language}”.`, { hint });
}

function countryHint(code: string, language: string): string {
  const meant = meantWords(code);
  if (meant) return `Write the ISO code that is meant, ${meant}.`;
  return `Correct the code in figures.yaml, or give the country a name in operation.yaml: countries: ${code}: { ${language}: … }.`;
}

/** A donor's own code may be near a country's: PBF is no slip for PYF. What is a slip for sure is told as one. */
function donorHint(code: string, language: string): string {
  const meant = meantWords(code, false);
  if (meant) return `Write the ISO code that is meant, ${meant}.`;
  const near = meantWords(code);
  const other = `A donor that is no country gets its name in operation.yaml: donors: ${code}: { ${language}: … }.`;
  return near
    ? `If a country is meant, write its ISO code: ${near}. ${other}`
    : `Correct the code in figures.yaml. ${other}`;
}
