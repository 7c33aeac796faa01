// Fonts: inside of the PDF, cut down, in outlines, and the house's.
import { expect, it } from 'vitest';
import { fontDrawn } from '../../../src/checks/pdf/font-drawn.ts';
import { fontForeign } from '../../../src/checks/pdf/font-foreign.ts';
import { fontNotEmbedded } from '../../../src/checks/pdf/font-not-embedded.ts';
import { fontWhole } from '../../../src/checks/pdf/font-whole.ts';
import type { FontFacts } from '../../../src/pdf/facts.ts';
import { foundIn } from './support.ts';

const checks = [fontNotEmbedded, fontWhole, fontDrawn, fontForeign];
const font = (changes: Partial<FontFacts>): FontFacts => {
  return { name: 'Lato-Bold', kind: 'Type0', embedded: true, subset: true, ...changes };
};
const foundOf = async (...fonts: FontFacts[]) =>
  (await Promise.all(checks.map((check) => foundIn(check, { fonts })))).flat();

it('finds nothing in subsets of the four faces', async () => {
  const faces = ['Regular', 'Italic', 'Bold', 'Black'].map((face) => font({ name: `Lato-${face}` }));
  faces.push(font({ name: 'NotoSansGeorgian-Black' }), font({ name: 'Vazirmatn-Bold' }));
  expect(await foundOf(...faces)).toEqual([]);
});

it.each<[Partial<FontFacts>, string]>([
  [
    { embedded: false, subset: false },
    'error font-not-embedded - The PDF (en) names the font Lato-Bold without bringing it along.',
  ],
  [
    { subset: false },
    'warning font-whole - The PDF (en) has the font Lato-Bold whole, not only the characters that it uses.',
  ],
  [
    { kind: 'Type3', name: '' },
    'error font-drawn - The PDF (en) has letters that are drawings: without a name (Type3), a Type 3 font.',
  ],
  [{ name: 'ArialMT' }, 'error font-foreign - The PDF (en) has words in the font ArialMT.'],
  [{ name: 'Lato-Light' }, 'error font-foreign - The PDF (en) has words in the font Lato-Light.'],
  [
    { name: 'NotoSansThai-Thin' },
    'error font-foreign - The PDF (en) has words in the font NotoSansThai-Thin.',
  ],
])('tells %o alone', async (changes, finding) => {
  expect(await foundOf(font({ name: 'Lato-Regular' }), font(changes))).toEqual([finding]);
});

it('tells a font that is there several times once', async () => {
  expect(await foundOf(font({ name: 'ArialMT' }), font({ name: 'ArialMT' }))).toHaveLength(1);
});
