// What stays together at the end of a line, and what may part.
import { describe, expect, it } from 'vitest';
import { createBinding } from '../../src/language/binding.ts';

/** The text with `_` for each space that is bound. */
const bound = (text: string, language = 'en', names: string[] = []) => {
  const points = createBinding(language, names)(text);
  return text
    .split('')
    .map((letter, index) => (points.has(index) ? '_' : letter))
    .join('');
};

describe('binds', () => {
  it.each([
    ['In addition, 252_refugees received cash', 'en'],
    ['citizenship applications of 64_documented stateless persons', 'en'],
    ['A total of 2,084_IDPs and 1.5_million people', 'en'],
    ['funded at 44_% of the need, at 5_°C', 'en'],
    ['USD_5, $_5, 5_€', 'en'],
    ['No._5, no_7, №_8, Art._12, p._3', 'en'],
    ['Working with partners –_and only so –_it works', 'en'],
    ['Signed by J._A._Smith', 'en'],
    ['2024-cü_il ərzində 50-dən_çox nümayəndə', 'az'],
    ['2\u00A0084_məcburi köçkün', 'az'],
    ['UN_NQAF-ın tətbiqi', 'az'],
    ['Voici_: «_oui_»_!', 'fr'],
    ['в_доме и_на улице', 'ru'],
    ['w_mieście i_na wsi', 'pl'],
  ])('%s (%s)', (text, language) => {
    expect(bound(text.replaceAll('_', ' '), language)).toBe(text);
  });

  it('names of several words, with and without an ending', () => {
    expect(bound('Burada BMT QAK-ın və BMT QAK işi', 'az', ['BMT QAK'])).toBe(
      'Burada BMT_QAK-ın və BMT_QAK işi',
    );
  });
});

describe('leaves', () => {
  it.each([
    ['a year and what follows', 'expanded in 2024 with a focus, between 1954 and 1961 in all'],
    ['a number that is part of a name', 'support to COP29 within the team'],
    ['words without numbers', 'UNHCR works with the State Committee'],
    ['letters that are words elsewhere', 'a girl and I'],
  ])('%s', (_, text) => {
    expect(bound(text)).toBe(text);
  });

  it('long chains, which would leave half of a narrow line empty', () => {
    expect(bound('– 5 internationalisierungsangelegenheiten')).toBe(
      '–_5 internationalisierungsangelegenheiten'.replace('–_', '– '),
    );
    expect(bound('so – 5 internationalisierungsangelegenheiten')).toBe(
      'so –_5 internationalisierungsangelegenheiten',
    );
  });

  it('is quick in any text', () => {
    const started = performance.now();
    for (const text of ['1'.repeat(50_000), '1 '.repeat(25_000), 'A. '.repeat(20_000), '– '.repeat(25_000)])
      bound(text);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
