// Characters that the font lacks: every face has to have them.
import { expect, it } from 'vitest';
import { checkGlyphs } from '../../src/checks/glyphs.ts';
import { shipped } from '../support/data.ts';
import { periodWith, told } from './support.ts';

const covers = (text: string): ReadonlySet<number> =>
  new Set(Array.from(text, (character) => character.codePointAt(0) ?? 0));

it('finds nothing where each character has a glyph, and asks for none for spaces and soft hyphens', async () => {
  const text = 'a\u00ADb c\u00A0d\u202Fe\n\tf';
  expect(checkGlyphs(await periodWith(), 'en', text, covers('abcdef'))).toEqual([]);
});

it('names each character once, with its place in the text', async () => {
  const period = await periodWith({
    file: `${shipped}/text.en.yaml`,
    find: 'title: Support to COP29',
    put: 'title: "ab 😀 ქ 😀"',
  });
  expect(told(checkGlyphs(period, 'en', 'ab 😀 ქ 😀', covers('ab')))).toEqual([
    expect.stringMatching(/^error glyph-missing text\.en\.yaml:\d+:16 The font has no “😀” \(U\+1F600\)/),
    expect.stringMatching(/^error glyph-missing text\.en\.yaml:\d+:19 The font has no “ქ” \(U\+10E5\)/),
  ]);
});

it('tells one that stands in no text without a place', async () => {
  expect(told(checkGlyphs(await periodWith(), 'en', '₼', covers('a')))).toEqual([
    expect.stringMatching(/^error glyph-missing - The font has no “₼” \(U\+20BC\)/),
  ]);
});
