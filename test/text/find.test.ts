// Words are found where their readers meet them, and replaced so that nothing else of a passage changes.
import { describe, expect, test } from 'vitest';
import { findWords, type Wanted } from '../../src/text/find.ts';
import { inPlaceOf, replaceWords } from '../../src/text/replace.ts';

const wanted = (text: string, more: Partial<Wanted> = {}): Wanted => ({
  ...{ text, isWhole: false, isExact: false, ...more },
});

/** The source after all that can be replaced is, and how many places were found. */
function replaced(
  source: string,
  text: string,
  instead: string,
  language = 'en',
  more: Partial<Wanted> = {},
) {
  const asked = wanted(text, more);
  const found = findWords(source, asked, language);
  const words = found.map(({ start, end }) => inPlaceOf(source.slice(start, end), instead, asked, language));
  return [replaceWords(source, found, words).source, found.length];
}

describe('words are found', () => {
  test.each([
    ['az', 'istanbul', 'İstanbul ISTANBUL Istanbul istanbul', ['İstanbul', 'istanbul']],
    ['az', 'ışıq', 'Işıq ışıq IŞIQ işıq', ['Işıq', 'ışıq', 'IŞIQ']],
    ['en', 'istanbul', 'ISTANBUL Istanbul İstanbul', ['ISTANBUL', 'Istanbul']],
    ['az', 'idp', ':en[IDPs] idp IDP', ['IDP', 'idp']],
    ['en', 'a b', 'a\u00A0b, a b', ['a\u00A0b', 'a b']],
    ['en', '2*3', 'so 2\\*3', ['2\\*3']],
    ['en', "UNHCR's", 'UNHCR’s', ['UNHCR’s']],
    ['ar', 'لبنان', 'في لبنان', ['لبنان']],
  ])('in the small letters of the language: %s, %s', (language, text, source, all) => {
    const found = findWords(source, wanted(text), language);
    expect(found.map(({ start, end }) => source.slice(start, end))).toEqual(all);
  });

  test('and no figure, no address, no sign and no name of a language is one of them', () => {
    const source = '{{legal_aid, during}} [site](https://legal.org/during) **x** :en[y]';
    for (const text of ['legal', 'during', 'org', '*', 'en', '{', '\uFFFC', ' '])
      expect(findWords(source, wanted(text), 'en'), text).toEqual([]);
  });

  test('whole where that is asked for: no letter, digit or figure beside them', () => {
    const source = 'aid, aids, raid {{n}}aid aid2 aidə “aid”';
    const found = findWords(source, wanted('aid', { isWhole: true }), 'az');
    expect(found.map(({ start }) => start)).toEqual([0, source.indexOf('“aid') + 1]);
  });
});

describe('words are replaced', () => {
  test.each([
    ['aid [aid](https://aid.org) **Aid**', 'help [help](https://aid.org) **Help**', 3],
    ['{{aid, number}} aid of {{aid}}', '{{aid, number}} help of {{aid}}', 1],
    ['AID aid :az[aid]', 'HELP help :az[help]', 3],
    ['so-called *aid*', 'so-called *help*', 1],
  ])('with their capitals, and all else stays: %s', (source, after, count) => {
    expect(replaced(source, 'aid', 'help')).toEqual([after, count]);
  });

  test('what would mean something is words, and means nothing', () => {
    expect(replaced('aid', 'aid', '**x** [y](z) {{n}} \\ :en[w]')).toEqual([
      '\\*\\*x\\*\\* \\[y\\](z) {\\{n}} \\\\ :en\\[w\\]',
      1,
    ]);
  });

  test('words through which a sign goes stay, as do those whose sign would no longer be one', () => {
    expect(replaced('legal **aid** here', 'legal aid', 'help')).toEqual(['legal **aid** here', 1]);
    expect(replaced('**aid** here', 'aid', '')).toEqual(['**aid** here', 1]);
    expect(replaced('**aid**', 'aid', ' help')).toEqual(['**aid**', 1]);
  });

  test('what is taken out between two spaces takes one with it', () => {
    expect(replaced('the very aid, very', 'very', '')).toEqual(['the aid, ', 2]);
  });

  test('an exact search puts just what is said', () => {
    expect(replaced('Aid aid', 'Aid', 'help', 'en', { isExact: true })).toEqual(['help aid', 1]);
  });
});
