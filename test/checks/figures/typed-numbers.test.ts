// Numbers, dates and number words in texts: which are told, and how they are meant.
import { beforeAll, describe, expect, it } from 'vitest';
import type { LanguageSubject } from '../../../src/checks/check.ts';
import { typedDates } from '../../../src/checks/figures/typed-dates.ts';
import { typedNumberWords } from '../../../src/checks/figures/typed-number-words.ts';
import { typedNumbers } from '../../../src/checks/figures/typed-numbers.ts';
import { type Units, unitsOf } from '../../../src/checks/figures/units.ts';
import { folderSource } from '../../../src/files/folder-source.ts';
import { typedWords } from '../../../src/text/typed.ts';
import { project, shipped } from '../../support/data.ts';
import { subjectIn } from '../support.ts';

const lang: Record<string, LanguageSubject> = {};
const tongues: Record<string, Units> = {};

beforeAll(async () => {
  const { languages } = await subjectIn(folderSource(`${project}/data`), shipped);
  for (const language of languages) {
    lang[language.language] = language;
    tongues[language.language] = unitsOf(language, 'USD');
  }
});

function units(language: string): Units {
  const found = tongues[language];
  if (!found) throw new Error(`no ${language}`);
  return found;
}

/** Numbers as `raw kind value`, with what else is known of them. */
const numbers = (text: string, language = 'en') =>
  typedNumbers(text, units(language), (word, first) => word === 'UNHCR' || (first && word === 'About')).map(
    ({ raw, kind, values, ordinal, inName }) =>
      [raw, kind, values.join('|'), ordinal && 'ordinal', inName && 'name'].filter(Boolean).join(' · '),
  );

describe('numbers', () => {
  it.each([
    ['2,084 IDPs', ['2,084 · count · 2084']],
    ['2 084 IDPs', ['2 084 · count · 2084']],
    ['2\u00A0084 IDPs', ['2\u00A0084 · count · 2084']],
    ['2.084 IDPs', ['2.084 · count · 2084']],
    ['1,234,567.5 dollars', ['1,234,567.5 · money · 1234567.5']],
    ['12.5 per cent', ['12.5 · percent · 12.5']],
    ['155, 682 and 40', ['155 · count · 155', '682 · count · 682', '40 · count · 40']],
    ['140–155 people', ['140 · count · 140', '155 · count · 155']],
    ['$3.5 million', ['3.5 · money · 3500000']],
    ['$67.3m and USD 1.2bn', ['67.3 · money · 67300000', '1.2 · money · 1200000000']],
    ['a wall of 67.3m, $5constructor and COP29', []],
    ['US$ 8,000,000', ['8,000,000 · money · 8000000']],
    ['8.0 million dollars', ['8.0 · money · 8000000']],
    ['8 million people', ['8 · count · 8000000']],
    ['in 2024 155 signs', ['2024 · year · 2024', '155 · count · 155']],
    ['in 2084', ['2084 · count · 2084']],
    ['Resolution 1325', ['1325 · count · 1325 · name']],
    ['UNHCR 155', ['155 · count · 155']],
    ['Yes. About 155, and yet About 155', ['155 · count · 155', '155 · count · 155 · name']],
    ['no. 155', ['155 · count · 155 · name']],
  ])('reads %s', (text, told) => expect(numbers(text)).toEqual(told));

  it.each([
    ['50-dən çox', ['50 · count · 50']],
    ['155-ci maddə', ['155 · count · 155 · ordinal']],
    ['1325 saylı qətnamə', ['1325 · count · 1325 · name']],
    ['3,5 mln $', ['3,5 · money · 3500000']],
    ['3,5 milyon ABŞ dolları', ['3,5 · money · 3500000']],
    ['44%-i', ['44 · percent · 44']],
    ['44 faiz', ['44 · percent · 44']],
    ['2024-cü ildə', ['2024 · year · 2024 · ordinal']],
  ])('reads %s', (text, told) => expect(numbers(text, 'az')).toEqual(told));

  it.each([
    'COP29',
    'the 29th',
    'F-16',
    '#155',
    'A/155',
    '24/7',
    'at 12:30',
    '+994 12 492 14 43',
    '(012) 492-14-43',
    '11 June 2024',
    '11.06.2024',
    '2024-06-11',
    'June 21 people',
    'x155y',
    '1'.repeat(40),
  ])('takes nothing from %s', (text) => expect(numbers(text)).toEqual([]));
});

describe('dates', () => {
  const dates = (text: string, language: string) =>
    typedDates(text, units(language)).map(({ raw, year, month, day }) => `${raw} = ${year}-${month}-${day}`);

  it.each([
    ['on 11 June 2024', '11 June 2024 = 2024-6-11'],
    ['on June 11, 2024', 'June 11, 2024 = 2024-6-11'],
    ['on 11/6/2024', '11/6/2024 = 2024-6-11'],
    ['on 2024-06-11', '2024-06-11 = 2024-6-11'],
    ['in May 2024', 'May 2024 = 2024-5-undefined'],
    ['in March', 'March = undefined-3-undefined'],
    ['June 155 signs', 'June = undefined-6-undefined'],
  ])('reads %s', (text, told) => expect(dates(text, 'en')).toEqual([told]));

  it.each([
    ['11 iyun 2024-cü il tarixində', '11 iyun 2024-cü il = 2024-6-11'],
    ['2024-cü il 11 iyun', '2024-cü il 11 iyun = 2024-6-11'],
    ['2024-cü ilin iyun ayında', '2024-cü ilin iyun = 2024-6-undefined'],
    ['sentyabrda', 'sentyabrda = undefined-9-undefined'],
    ['İyunun 11-də', 'İyunun 11 = undefined-6-11'],
    ['martadək', 'martadək = undefined-3-undefined'],
  ])('reads %s', (text, told) => expect(dates(text, 'az')).toEqual([told]));

  it('knows the verbs and nouns that look like months', () => {
    expect(dates('It may be. They march. May it help. March for peace! The Mayor.', 'en')).toEqual([]);
    expect(dates('maya, mayor, iyunluq, martı', 'az')).toEqual(['martı = undefined-3-undefined']);
  });
});

it('reads number words whole, in the case of the language', () => {
  const words = (text: string, language: string) => {
    const found = lang[language];
    return (
      found && typedNumberWords(text, found).map(({ raw, value, ordinal }) => `${raw} ${value} ${ordinal}`)
    );
  };
  expect(words('Six of sixty, second-hand, the First', 'en')).toEqual(['Six 6 false', 'First 1 true']);
  expect(words('İki, altında, Altı, birinci', 'az')).toEqual([
    'İki 2 false',
    'Altı 6 false',
    'birinci 1 true',
  ]);
});

it('never looks into placeholders and addresses, and keeps every offset', () => {
  const text = 'A {{x2084, number}} [b](https://a.org/155) 682 https://a.org/7 a9@b.org 5';
  const typed = typedWords(text);
  expect(typed).toHaveLength(text.length);
  expect(typed.match(/\d+/g)).toEqual(['682', '5']);
  expect(typed.indexOf('682')).toBe(text.indexOf('682'));
});
