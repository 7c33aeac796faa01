// The fonts of a document: Lato, and beside it what its own letters need.
import { expect, it } from 'vitest';
import { fontRules, unpacked } from '../../src/layout/fonts.ts';
import { typefacesFor } from '../../src/layout/typefaces.ts';
import { assetsOnce, lettersAsWhole, samples } from '../support/scripts.ts';

it('is Lato alone for a page in Latin, with nothing set', async () => {
  const { fonts } = await assetsOnce();
  const text = 'Azərbaycan 1,234';
  const { css } = await typefacesFor({ fonts }, { text, language: 'az' });
  expect(css).toBe(await fontRules(fonts, text));
});

it('has the faces of other letters beside Lato, in three weights, and says which glyphs there are', async () => {
  const { css, covered } = await typefacesFor(await assetsOnce(), { text: 'UNHCR თბილისი', language: 'ka' });
  const rules = [...css.matchAll(/font-family:'([^']+)';font-weight:(\d+);font-style:(\w+)/g)];
  expect(rules.map(([, ...face]) => face.join(' ')).slice(4)).toEqual([
    'Noto Sans Georgian 400 normal',
    'Noto Sans Georgian 700 normal',
    'Noto Sans Georgian 900 normal',
  ]);
  expect(['ა', 'A', '₼', 'ب'].map((letter) => covered.has(letter.codePointAt(0) ?? 0))).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

it.each([
  [
    'ka',
    'თბილისი',
    'html:root{--faces:"Lato","Noto Sans Georgian";--solid:1.125;--capitals:none;--spaced:0}',
  ],
  [
    'ar',
    'بيروت',
    'html:root{--faces:"Lato","Vazirmatn";--ligatures:normal;--tall:1.15;--solid:1.125;--spaced:0}',
  ],
  ['my', 'ရန်ကုန်', 'html:root{--faces:"Lato","Noto Sans Myanmar";--tall:1.22;--solid:1.125;--spaced:0}'],
  // A name in a text of another script does not change how the lines of that stand.
  ['en', 'Yangon (ရန်ကုန်)', 'html:root{--faces:"Lato","Noto Sans Myanmar"}'],
])('sets in %s what styles take from the script', async (language, text, settings) => {
  const { css } = await typefacesFor(await assetsOnce(), { text, language });
  expect(css.split('\n').at(-1)).toBe(settings);
});

it.each(['ar', 'th', 'bn'])(
  'cut for the web, shapes the sample in %s as the whole face does',
  async (language) => {
    const { text, mixed } = samples[language] ?? { text: '', mixed: '' };
    const { css } = await typefacesFor(
      await assetsOnce(),
      { text: text + mixed, language },
      undefined,
      'web',
    );
    const { cut, whole } = await lettersAsWhole(css, text);
    expect(cut).toEqual(whole);
  },
);

it('cut for the web, keeps the signs of a text that Lato lacks, as the stop inside of Armenian sentences', async () => {
  const { css } = await typefacesFor(
    await assetsOnce(),
    { text: 'տնից․ ա, b', language: 'hy' },
    undefined,
    'web',
  );
  const [, packed = ''] =
    /font-family:'Noto Sans Armenian';font-weight:400[^}]*base64,([^)'"]+)/.exec(css) ?? [];
  const [font] = await unpacked([Buffer.from(packed, 'base64')]);
  expect(['․', 'ա', 'b'].map((sign) => new Set(font?.covers).has(sign.codePointAt(0) ?? 0))).toEqual([
    true,
    true,
    false,
  ]);
});
