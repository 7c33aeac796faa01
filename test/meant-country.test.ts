// Which country a code that is none was meant for.
import { describe, expect, it } from 'vitest';
import { countryCodes } from '../src/countries.ts';
import { meantCountries, meantWords } from '../src/meant-country.ts';

describe('a code that is not of ISO 3166-1', () => {
  it.each([
    ['GRE', 'GRC'],
    ['UK', 'GBR'],
    ['GFR', 'DEU'],
    ['GER', 'DEU'],
    ['SUI', 'CHE'],
    ['AUL', 'AUS'],
    ['DRC', 'COD'],
    ['UAE', 'ARE'],
    ['DE', 'DEU'],
    ['el', 'GRC'],
    ['ukr', 'UKR'],
    ['YKR', 'UKR'],
    ['UKX', 'UKR'],
  ])('%s means %s', (typed, iso) => {
    expect(meantCountries(typed)).toContain(iso);
  });

  it('is answered with all that it may mean', () => {
    expect(meantWords('romania')).toBe('ROU (Romania)');
    expect(
      ['Allemagne', 'Côte d’Ivoire', 'Cote d’Ivoire', 'Almaniya', 'Niger'].flatMap((name) =>
        meantCountries(name),
      ),
    ).toEqual(['DEU', 'CIV', 'CIV', 'DEU', 'NER']);
    expect(['Atlantis', 'Private donors', 'European Union'].flatMap((name) => meantCountries(name))).toEqual(
      [],
    );
    expect(meantWords('CHI')).toBe('CHN (China) or CHL (Chile)');
    expect(meantWords('NIG')).toBe('NGA (Nigeria) or NER (Niger)');
  });

  it('is left alone where ISO assigns it, where nothing is near, or more than one is', () => {
    // AUS is Austria in UNHCR's own codes.
    expect(['AUS', 'QQQ', 'XXA', 'UKA', 'CERF', '', '...'].flatMap((code) => meantCountries(code))).toEqual(
      [],
    );
    for (const [iso] of countryCodes()) expect(meantCountries(iso)).toEqual([]);
  });

  it('is no slip of a letter where it may be a code of its own', () => {
    expect(meantCountries('PBF')).toEqual(['PYF']);
    expect(meantCountries('PBF', false)).toEqual([]);
  });
});
