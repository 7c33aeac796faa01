// Names of countries and donors: the office's own where operation.yaml gives one, then the agency's, then Unicode CLDR's.

import { alpha2 } from '../countries.ts';
import { FactsheetError } from '../errors.ts';
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
  return region && new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' }).of(region);
}

function unknown(what: 'country' | 'donor', code: string, language: string): never {
  const part = what === 'country' ? 'countries' : 'donors';
  // Three letters near a country's may be a donor's own: PBF is no slip for PYF.
  const meant = meantWords(code, what === 'country');
  const add = `add it to operation.yaml under ${part}: ${code}: { ${language}: … }`;
  throw new FactsheetError(`unknown-${what}`, `There is no ${what} “${code}” in “${language}”.`, {
    hint: meant
      ? `Write the ISO code that is meant, ${meant}; if ${code} is right, ${add}.`
      : `Correct the code in figures.yaml, or ${add}.`,
  });
}
