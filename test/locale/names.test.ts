// Country and donor names, sorting, and the table of ISO codes.
import { describe, expect, it } from 'vitest';
import { alpha2 } from '../../src/countries.ts';
import { createNames } from '../../src/locale/names.ts';
import { languageFile } from './languages.ts';

const operation = {
  iso3: 'AZE',
  name: { az: 'Azərbaycan', en: 'Azerbaijan (the operation)' },
  countries: { RUS: { az: 'Rusiya Federasiyası', en: 'Russian Federation' } },
  donors: { EU: { az: 'Avropa İttifaqı', en: 'European Union' }, SWE: { en: 'Sweden (Sida)' } },
};
const az = createNames('az', 'az', operation, { MMR: 'Myanmar', RUS: 'not this' }, (key) => key);
const en = createNames('en', 'en-GB', operation, { MMR: 'Myanmar', RUS: 'not this' }, (key) => key);

describe('names', () => {
  it.each([
    ['RUS', 'Rusiya Federasiyası', 'Russian Federation'],
    ['UKR', 'Ukrayna', 'Ukraine'],
    ['JOR', 'İordaniya', 'Jordan'],
    ['KOR', 'Cənubi Koreya', 'South Korea'],
    ['AZE', 'Azərbaycan', 'Azerbaijan (the operation)'],
    ['XXA', 'countries.stateless', 'countries.stateless'],
    ['UNK', 'countries.unknown', 'countries.unknown'],
    ['UKN', 'countries.unknown', 'countries.unknown'],
  ])('%s', (code, inAz, inEn) => {
    expect([az.country(code), en.country(code)]).toEqual([inAz, inEn]);
  });

  it('of donors: the office’s own, else the country’s', () => {
    expect([az.donor('EU'), az.donor('SWE'), en.donor('SWE')]).toEqual([
      'Avropa İttifaqı',
      'İsveç',
      'Sweden (Sida)',
    ]);
  });

  it.each([
    ['MMR', 'Myanmar', 'Myanma'],
    ['COD', 'Democratic Republic of the Congo', 'Konqo Demokratik Respublikası'],
    ['PSE', 'State of Palestine', 'Fələstin Dövləti'],
    ['HKG', 'China, Hong Kong SAR', 'Çin, Honq Konq Xüsusi İnzibati Rayonu'],
    ['PRK', 'Democratic People’s Republic of Korea', 'Koreya Xalq Demokratik Respublikası'],
    ['CZE', 'Czechia', 'Çexiya'],
    ['SWZ', 'Eswatini', 'Esvatini'],
    ['TUR', 'Türkiye', 'Türkiyə'],
    ['SYR', 'Syrian Arab Republic', 'Suriya Ərəb Respublikası'],
    ['UKR', 'Ukraine', 'Ukrayna'],
  ])('%s as the agency names it', (code, inEn, inAz) => {
    const none = { ...operation, countries: {} };
    const named = (['en', 'az'] as const).map((language) => {
      const file = languageFile(language);
      return createNames(
        language,
        file.formats.locale ?? language,
        none,
        file.countries,
        (key) => key,
      ).country(code);
    });
    expect(named).toEqual([inEn, inAz]);
  });

  it('the office’s own go before the agency’s', () => {
    expect([en.country('RUS'), en.country('MMR')]).toEqual(['Russian Federation', 'Myanmar']);
  });

  it('answer a code that others use with the one of ISO', () => {
    expect(() => en.country('GRE')).toThrow(
      expect.objectContaining({ hint: expect.stringContaining('GRC (Greece)') }),
    );
    expect(() => en.donor('UK')).toThrow(
      expect.objectContaining({ hint: expect.stringContaining('GBR (United Kingdom)') }),
    );
  });

  it('of the agency are of codes that ISO has', () => {
    for (const language of ['az', 'en'] as const) {
      expect(Object.keys(languageFile(language).countries).filter((code) => !alpha2(code))).toEqual([]);
    }
  });

  it.each(['QQQ', 'AZ', 'constructor', '__proto__', 'A:A', '...', ''])('%j is unknown', (code) => {
    const wrong = (what: string) => expect.objectContaining({ code: `unknown-${what}`, kind: 'findings' });
    expect(() => az.country(code)).toThrow(wrong('country'));
    expect(() => az.donor(code)).toThrow(wrong('donor'));
  });

  it('say what to add where', () => {
    expect(() => az.country('XKX')).toThrow(
      expect.objectContaining({ hint: expect.stringContaining('countries: XKX: { az: … }') }),
    );
  });
});

describe('the table of codes', () => {
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
  const threes = letters.flatMap((a) => letters.flatMap((b) => letters.map((c) => a + b + c)));
  const known = threes.flatMap((code) => alpha2(code) ?? []);

  it('has the 249 countries of ISO 3166-1, each once, each known to CLDR by name', () => {
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    expect([known.length, new Set(known).size]).toEqual([249, 249]);
    expect(known.filter((code) => names.of(code) === undefined)).toEqual([]);
  });

  // The codes whose letters mislead: AT is not Australia, CHE is not China, SVK not Slovenia.
  it.each(
    'AUT:AT AUS:AU CHE:CH CHN:CN SVK:SK SVN:SI SWE:SE IRL:IE IRN:IR UKR:UA PRK:KP KOR:KR DNK:DK DEU:DE EST:EE ESP:ES GUY:GY PYF:PF SRB:RS TUN:TN TUR:TR TKM:TM PAK:PK PSE:PS JAM:JM JOR:JO MAR:MA BIH:BA BLR:BY MNE:ME'
      .split(' ')
      .map((pair) => pair.split(':')),
  )('%s is %s', (three, two) => {
    expect(alpha2(three ?? '')).toBe(two);
  });
});

describe('what is said of a code without a name', () => {
  it.each([
    ['donor', 'GER', 'Write the ISO code that is meant, DEU (Germany).'],
    ['donor', 'UK', 'Write the ISO code that is meant, GBR (United Kingdom).'],
    ['country', 'UKX', 'Write the ISO code that is meant, UKR (Ukraine).'],
  ] as const)('%s %s: the one that is meant, and nothing to add', (kind, code, hint) => {
    expect(() => az[kind](code)).toThrow(expect.objectContaining({ hint }));
  });

  it('a donor’s own code may be near a country’s', () => {
    const hint = expect.stringMatching(
      /^If a country is meant, write its ISO code: PYF .* donors: PBF: \{ az: … \}\.$/,
    );
    expect(() => az.donor('PBF')).toThrow(expect.objectContaining({ hint }));
  });
});
