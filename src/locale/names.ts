// Names of countries and donors: the office's own where operation.yaml gives one, else Unicode CLDR's.
import { FactsheetError } from '../errors.ts';
import type { Operation } from '../period/schema.ts';
import { alpha2 } from './countries.ts';

/** Names by code. Both throw FactsheetError `unknown-country`, `unknown-donor` for a code that nobody gives a name. */
export type Names = { country(code: string): string; donor(code: string): string };

/** Codes of UNHCR's statistics that stand for no country, and the word that names each. */
const notCountries: Record<string, string> = {
  XXA: 'countries.stateless',
  UNK: 'countries.unknown',
  UKN: 'countries.unknown',
};

/** Names in one language. `word` gives the template's word for people without a country. */
export function createNames(
  language: string,
  locale: string,
  operation: Pick<Operation, 'countries' | 'donors' | 'iso3' | 'name'>,
  word: (key: string) => string,
): Names {
  const country = (code: string): string | undefined => {
    const given = { [operation.iso3]: operation.name, ...operation.countries };
    const own = ownName(given, code, language);
    if (own) return own;
    const key = Object.hasOwn(notCountries, code) ? notCountries[code] : undefined;
    return key ? word(key) : publicName(code, locale);
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
  throw new FactsheetError(`unknown-${what}`, `There is no ${what} “${code}” in “${language}”.`, {
    hint: `Correct the code in figures.yaml, or add it to operation.yaml under ${part}: ${code}: { ${language}: … }.`,
  });
}
