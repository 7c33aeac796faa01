// Words out of i18next: plural forms, nothing obeyed but {{name, format}}, nothing shared between languages.
import i18next from 'i18next';
import { describe, expect, it } from 'vitest';
import type { Words } from '../../src/language/file-words.ts';
import { createTranslator } from '../../src/locale/i18n.ts';
import { languageFile, type TestLanguage, writing } from './languages.ts';

function translator(language: TestLanguage, words?: Words) {
  return createTranslator(writing(language), words ?? languageFile(language).words);
}

describe('words', () => {
  it('are found by dotted key, with values set in', () => {
    expect(translator('en')('pages', { page: 1, total: 2 })).toBe('Page 1 of 2');
    expect(translator('az')('population.groups.idps')).toBe('Məcburi köçkünlər');
    expect(translator('en')('source', { source: 'UNHCR' })).toBe('Source: UNHCR');
  });

  it.each([
    ['en', 1, '98% come from this country'],
    ['en', 3, '98% come from these 3 countries'],
    ['az', 1, '98%: 1 ölkə'],
    ['az', 3, '98%: 3 ölkə'],
    ['fr', 0, '98% viennent de ce pays'],
    ['fr', 2, '98% viennent de ces 2 pays'],
    ['fr', 1_000_000, '98% viennent de ces 1\u202F000\u202F000 pays'],
  ] as const)('%s with a count of %d', (language, count, expected) => {
    const forms = {
      en: {
        share_one: '{{share}} come from this country',
        share_other: '{{share}} come from these {{count}} countries',
      },
      az: { share_one: '{{share}}: {{count}} ölkə', share_other: '{{share}}: {{count}} ölkə' },
      fr: {
        share_one: '{{share}} viennent de ce pays',
        share_other: '{{share}} viennent de ces {{count}} pays',
      },
    };
    expect(translator(language, forms[language])('share', { count, share: '98%' })).toBe(expected);
  });

  it('take formats, and give their values back as they are', () => {
    const words = { item: '{{name, capital}}: {{place, ordinal}}, {{share, possessive}} {{note}}' };
    const values = { name: 'inkişaf', place: 6, share: '44%', note: '$t(item) {{name}} <b>&' };
    expect(translator('az', words)('item', values)).toBe('İnkişaf: 6-cı, 44%-i $t(item) {{name}} <b>&');
  });

  it.each(['nothing', 'funding', 'constructor', '__proto__', 'kind.x', 'text:opening.helped', ''])(
    'that no file has are our own fault: %j',
    (key) => {
      const wrong = expect.objectContaining({ code: 'unknown-word', kind: 'internal' });
      expect(() => translator('en')(key)).toThrow(wrong);
    },
  );

  it('that get no value are our own fault', () => {
    const wrong = expect.objectContaining({ code: 'missing-value', kind: 'internal' });
    expect(() => translator('en')('pages', { page: 1 })).toThrow(wrong);
    expect(() => translator('en', { x: '{{constructor}}' })('x', {})).toThrow(wrong);
  });
});

it('keeps languages apart and leaves i18next’s own instance alone', () => {
  const [az, en] = [translator('az'), translator('en')];
  expect([az('kind'), en('kind'), az('draft')]).toEqual(['Məlumat vərəqəsi', 'Fact sheet', 'Qaralama']);
  expect(i18next.isInitialized).toBeFalsy();
});
