// Where words may break. Azerbaijani syllables are from the sources that the rule names, and from the 2024 text.
import { describe, expect, it } from 'vitest';
import { hyphenationPoints } from '../../src/language/hyphenation.ts';

function broken(text: string, language: string): string {
  const points = new Set(hyphenationPoints(text, language));
  return text
    .split('')
    .map((letter, index) => (points.has(index) ? `-${letter}` : letter))
    .join('');
}

it('has for each script its own rules, and for a country those of its language', () => {
  expect(broken('izbeglice', 'sr-Latn')).toContain('-');
  expect(broken('избеглице', 'sr')).toContain('-');
  expect(broken('избеглице', 'sr-Latn')).toBe('избеглице');
  expect(broken('government', 'en-US')).toBe(broken('government', 'en'));
});

describe('Azerbaijani', () => {
  it.each([
    'isti-ra-hət',
    'daya-na-caq',
    'dürüst-lük',
    'xoş-bəxt-lik',
    'sen-tyabr',
    'trans-krip-siya',
    'vətən-daş-lığı',
    'dəyi-şik-li-yi-nin',
    'Məc-buri',
    'fəa-liy-yət',
    'müəy-yən',
    'Xid-mət-lərə',
  ])('%s', (word) => {
    expect(broken(word.replaceAll('-', ''), 'az')).toBe(word);
  });

  it('leaves no single letter, and no two at either end of a line', () => {
    expect(broken('öhdəlik', 'az')).toBe('öhdə-lik');
    expect(broken('İqtisadi', 'az')).toBe('İqti-sadi');
    expect(broken('idarələr', 'az')).toBe('ida-rə-lər');
    expect(broken('mətbəəni', 'az')).toBe('mət-bə-əni');
  });

  it.each([
    'köçkün',
    '2024-cü',
    '1996-cı',
    'COP29-la',
    'ƏƏSMN-dən',
    'YENİDƏNQURMA',
    'QaçqınKom',
    'www.unhcr.org/azerbaijan',
    'məlumat@unhcr.org',
    'sosial-iqtisadi',
    'Dəstək_layihəsi',
    'Washington',
    'министерство',
    'dəyişik\u00ADliyinin',
  ])('%s stays whole', (word) => {
    expect(broken(word, 'az')).toBe(word);
  });

  it('finds words between quotation marks and brackets', () => {
    expect(broken('“davamlı” (həlləri)', 'az')).toBe('“davamlı” (həl-ləri)');
  });
});

describe('other languages', () => {
  it('British English by its patterns, with three letters on either side', () => {
    expect(broken('statelessness and government', 'en')).toBe('state-less-ness and gov-ern-ment');
    expect(broken('statelessness', 'en-US')).toBe('state-less-ness');
    expect(broken('benefited', 'en')).toBe('benefited');
  });

  it('those that the package has patterns for', () => {
    expect(broken('développement', 'fr')).toBe('déve-lop-pe-ment');
    expect(broken('განათლება', 'ka')).toContain('-');
  });

  it.each(['xx', 'patterns', '../x', '', 'constructor'])('%j: none, and no break', (language) => {
    expect(hyphenationPoints('administration', language)).toEqual([]);
  });
});
