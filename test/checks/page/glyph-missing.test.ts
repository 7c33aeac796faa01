// Characters that the font lacks: every face has to have them.
import { expect, it } from 'vitest';
import { glyphMissing } from '../../../src/checks/page/glyph-missing.ts';
import { shipped } from '../../support/data.ts';
import { foundOn } from './support.ts';

const covers = (text: string): ReadonlySet<number> =>
  new Set(Array.from(text, (character) => character.codePointAt(0) ?? 0));

it('finds nothing where each character has a glyph, and asks for none for spaces, soft hyphens, joiners and marks of direction', async () => {
  const text = 'a\u00ADb c\u00A0d\u202Fe\n\tf\u200C\u200D\u200F\u2068\u2069';
  expect(await foundOn(glyphMissing, { text, covered: covers('abcdef') })).toEqual([]);
});

it('names each character once, with its place in the text', async () => {
  const file = `${shipped}/text.en.yaml`;
  const change = { file, find: 'title: Support to COP29', put: 'title: "ab 😀 ქ 😀"' };
  const page = { text: 'ab 😀 ქ 😀', covered: covers('ab'), changes: [change] };
  expect(await foundOn(glyphMissing, page)).toEqual([
    expect.stringMatching(/^error glyph-missing text\.en\.yaml:\d+:16 The font has no “😀” \(U\+1F600\)/),
    expect.stringMatching(/^error glyph-missing text\.en\.yaml:\d+:19 The font has no “ქ” \(U\+10E5\)/),
  ]);
});

it('finds it among the names of the operation, too', async () => {
  const change = {
    file: 'azerbaijan/operation.yaml',
    find: '  en: Azerbaijan\n',
    put: '  en: Azerbaijan ჰ\n',
  };
  expect(
    await foundOn(glyphMissing, { text: 'Azerbaijan ჰ', covered: covers('Azerbaijan'), changes: [change] }),
  ).toEqual([expect.stringMatching(/^error glyph-missing operation\.yaml:\d+:18 The font has no “ჰ”/)]);
});

it('tells one that stands in no text without a place', async () => {
  expect(await foundOn(glyphMissing, { text: '₼', covered: covers('a') })).toEqual([
    expect.stringMatching(/^error glyph-missing - The font has no “₼” \(U\+20BC\)/),
  ]);
});

it('tells a capital that only the styles make with its small letter', async () => {
  expect(await foundOn(glyphMissing, { text: 'ქ ь Ь', covered: covers('a') })).toHaveLength(2);
});

const georgian = 'ლტოლვილთა დახმარების პროგრამა საქართველოში';
const english = `${shipped}/text.en.yaml`;

it('tells words of a script that the font lacks once a text, and names the script', async () => {
  const changes = [
    { file: english, find: 'title: Support to COP29', put: `title: "The ${georgian} programme"` },
    { file: english, find: 'caption: Inclusive sports event in Baku', put: 'caption: "हिन्दी में"' },
  ];
  const page = {
    text: `The ${georgian} हिन्दी में ${georgian.toLocaleUpperCase('ka')} programme 😀`,
    covered: covers('The program'),
    changes,
  };
  expect(await foundOn(glyphMissing, page)).toEqual([
    expect.stringMatching(
      /^error glyph-missing text\.en\.yaml:\d+:15 The font has no Devanagari letters, of which the texts have 9: “हिन्दी में”/,
    ),
    expect.stringMatching(
      /^error glyph-missing text\.en\.yaml:\d+:17 The font has no Georgian letters, of which the texts have 39: “ლტოლვილთა დახმარების/,
    ),
    expect.stringMatching(/The font has no “😀”/),
  ]);
});

it('tells each letter of a script that the font has, and a letter that stands alone', async () => {
  const change = { file: english, find: 'title: Support to COP29', put: 'title: "Привет ӷ ქ"' };
  const page = { text: 'Привет ӷ ქ', covered: covers('Привет'), changes: [change] };
  expect(await foundOn(glyphMissing, page)).toEqual([
    expect.stringMatching(/The font has no “ӷ” \(U\+04F7\)/),
    expect.stringMatching(/The font has no “ქ”/),
  ]);
});
