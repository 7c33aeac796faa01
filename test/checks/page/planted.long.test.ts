// Planted faults of the page: each is found, and nothing else on the page or in the PDF is reported for it.
import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import type { Theme } from '../../../src/charts/theme.ts';
import type { Tools } from '../../../src/pipeline/tools.ts';
import { type Change, shipped } from '../../support/data.ts';
import { type AssetChange, useSession } from '../../support/factsheets.ts';
import { type Printing, seenIn, type Wanted } from '../printing.ts';

const session = useSession();
const en = `${shipped}/text.en.yaml`;
const az = `${shipped}/text.az.yaml`;
const figures = `${shipped}/figures.yaml`;
const operation = 'azerbaijan/operation.yaml';

const style = (file: string, find: string | RegExp, put: string): AssetChange => ({
  file: `styles/${file}.css`,
  find,
  put,
});
/** More rules at the end of a style sheet. */
const rule = (file: string, css: string) => style(file, /$/, `\n${css}\n`);
const charts = (changes: Partial<Theme>) => (tools: Tools) => ({
  theme: (palette: Parameters<Tools['theme']>[0]) => ({ ...tools.theme(palette), ...changes }),
});

/** A photo of so many pixels, in which no two neighbours are the same. */
function photo(width: number, height: number): Buffer {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  for (let y = 0; y < height; y += 8) {
    context.fillStyle = `hsl(${y % 360} 60% 50%)`;
    context.fillRect(0, y, width, 8);
  }
  return canvas.toBuffer('image/jpeg');
}

/** A picture in the place of the shipped one, without its focus. */
const story = (name: string, content: string | Uint8Array): Change[] => [
  { file: `${shipped}/images/${name}`, content },
  { file: figures, find: /image: .*\n {2}focus: .*/, put: `image: images/${name}` },
];
const logo = (name: string, content: string | Uint8Array): Change[] => [
  { file: `azerbaijan/${name}`, content },
  { file: operation, find: '# logo: logo.svg', put: `logo: ${name}` },
];
const lettered =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 60"><rect width="100" height="60"/><text y="40">UNHCR</text></svg>';

type Row = Printing & { fault: string; expect: readonly Wanted[] };

const rows: Record<string, readonly Row[]> = {
  'what does not fit, and what stays empty': [
    {
      fault: 'a passage of page 2 that went on and on',
      data: [
        {
          file: en,
          find: 'exploring possible solutions.',
          put: `exploring possible solutions.${' and more words'.repeat(180)}`,
        },
      ],
      expect: [{ code: 'overflow', file: 'text.en.yaml', words: '', says: 'Page 2 (en)' }],
    },
    {
      fault: 'a key figure with a whole story after it',
      data: [{ file: en, find: 'produced and installed', put: `produced${' and installed'.repeat(220)}` }],
      expect: [{ code: 'overflow', file: 'text.en.yaml', says: 'Page 1 (en)' }],
    },
    {
      fault: 'a word without an end, as of an address that was pasted',
      data: [{ file: en, find: 'title: Support to COP29', put: `title: ${'x'.repeat(80)}` }],
      expect: [{ code: 'overflow', file: 'text.en.yaml', says: `“${'x'.repeat(40)} …” leaves its column` }],
    },
    {
      fault: 'such a word in the columns of page 2',
      data: [{ file: en, find: 'UNHCR cooperates with state', put: `UNHCR ${'x'.repeat(80)} state` }],
      expect: [{ code: 'overflow', file: 'text.en.yaml', says: 'partnership.cooperation is' }],
    },
    {
      fault: 'a box of a template that is wider than its column',
      styles: [rule('blocks/articles', '.piece p { width: 140mm }')],
      expect: [{ code: 'overflow', file: 'text.en.yaml', says: 'leaves its column' }],
    },
    {
      fault: 'most of the passages of page 2 left out',
      data: [az, en].map((file) => ({
        file,
        find: /\npriorities:[\s\S]*?\npartnership:/,
        put: '\npriorities: {}\npartnership:',
      })),
      expect: [{ code: 'column-empty', file: 'text.en.yaml', says: '“columns”' }],
    },
  ],
  'characters without a glyph': [
    {
      fault: 'an emoji in a caption',
      data: [{ file: en, find: 'caption: Inclusive', put: 'caption: ⚽ Inclusive' }],
      expect: [{ code: 'glyph-missing', file: 'text.en.yaml', words: '⚽ Inclusive' }],
    },
    {
      fault: 'a name in letters of a script without a face',
      language: 'az',
      data: [{ file: az, find: /^ {2}title: /m, put: '  title: བོད་ལྗོངས ' }],
      expect: [{ code: 'glyph-missing', file: 'text.az.yaml', words: 'བོད་ལྗོངས' }],
    },
    {
      fault: 'a sign before the office’s address',
      data: [
        {
          file: operation,
          find: '    web: https://www.unhcr.org/az/',
          put: '    phone: "☎ 012 345 67 89"\n    web: https://www.unhcr.org/az/',
        },
      ],
      expect: [{ code: 'glyph-missing', file: 'operation.yaml', words: '☎ 012' }],
    },
  ],
  pictures: [
    {
      fault: 'a photo as a messenger sent it',
      data: story('a.jpg', photo(800, 600)),
      expect: [
        { code: 'picture-coarse', file: 'figures.yaml', words: 'images/a.jpg', says: '190 dots per inch' },
      ],
    },
    {
      fault: 'a thumbnail from a web page',
      data: story('a.jpg', photo(400, 300)),
      expect: [
        { code: 'picture-too-coarse', file: 'figures.yaml', words: 'images/a.jpg', says: '95 dots per inch' },
      ],
    },
    {
      fault: 'a panorama, of which a small part is shown',
      data: story('a.jpg', photo(2400, 500)),
      expect: [
        { code: 'picture-coarse', file: 'figures.yaml', says: 'dots per inch' },
        { code: 'picture-cropped', file: 'figures.yaml', says: 'width' },
      ],
    },
    {
      fault: 'a strip from the middle of a portrait',
      language: 'az',
      data: story('a.png', photo(600, 3000)),
      expect: [
        { code: 'picture-too-coarse', file: 'figures.yaml' },
        { code: 'picture-cropped', file: 'figures.yaml', says: 'height' },
      ],
    },
    {
      fault: 'a portrait of which nobody said where the face is',
      data: story('a.jpg', photo(1400, 2100)),
      expect: [{ code: 'picture-cropped', file: 'figures.yaml', words: 'images/a.jpg', says: 'height' }],
    },
    {
      fault: 'the logo from a letter’s head',
      data: logo('logo.jpg', photo(120, 60)),
      expect: [{ code: 'picture-too-coarse', file: 'operation.yaml', words: 'logo.jpg' }],
    },
    {
      fault: 'the logo from the web page',
      data: logo('logo.jpg', photo(240, 120)),
      expect: [{ code: 'picture-coarse', file: 'operation.yaml', words: 'logo.jpg' }],
    },
    {
      fault: 'a photo whose copying broke off',
      data: story('a.jpg', photo(1600, 1200).subarray(0, 300)),
      expect: [{ code: 'picture-broken', file: 'figures.yaml', words: 'images/a.jpg' }],
    },
    {
      fault: 'an infographic with live text',
      data: story('a.svg', lettered),
      expect: [{ code: 'picture-lettering', file: 'figures.yaml', words: 'images/a.svg', says: '“UNHCR”' }],
    },
    {
      fault: 'a logo with live text',
      data: logo('logo.svg', lettered),
      expect: [{ code: 'picture-lettering', file: 'operation.yaml', words: 'logo.svg' }],
    },
    {
      fault: 'a ground that is fetched from the web',
      styles: [rule('blocks/story', '.story { background-image: url(https://example.org/paper.png) }')],
      expect: [{ code: 'outside-request', says: 'https://example.org/paper.png' }],
    },
  ],
  'type that is too small': [
    {
      fault: 'smaller notes, to gain a line',
      styles: [style('tokens', '--small: 7pt', '--small: 6.5pt')],
      expect: [1, 2].map((page) => ({ code: 'type-small', says: `Page ${page} (en): “` })),
    },
    {
      fault: 'the captions alone',
      styles: [rule('blocks/story', '.story .caption { font-size: 6pt }')],
      expect: [
        {
          code: 'type-small',
          file: 'text.en.yaml',
          words: '',
          says: '“Inclusive sports event in Baku” is set in 6.0 pt; 7 is the least.',
        },
      ],
    },
    {
      fault: 'charts that are drawn smaller',
      styles: [rule('blocks/population', '.area.band .chart svg { width: 80%; height: auto }')],
      expect: [{ code: 'type-small', says: 'is set in 5.6 pt' }],
    },
    {
      fault: 'a block that is scaled down to fit',
      styles: [rule('blocks/donors', '.donors { transform: scale(0.8) }')],
      expect: [{ code: 'type-small', file: 'text.en.yaml', says: 'is set in 6.' }],
    },
    {
      fault: 'small labels in the charts',
      tools: (tools) => charts({ size: { ...tools.theme('2021').size, note: 8 } })(tools),
      expect: [{ code: 'type-small', says: 'Page 2' }],
    },
  ],
  'words that are too pale': [
    {
      fault: 'lighter notes',
      styles: [style('page', /(\.source,\n\.unit \{[^}]*)--grey-4/, '$1--grey-3')],
      expect: [1, 2].map((page) => ({ code: 'contrast-low', says: `Page ${page} (en): “` })),
    },
    {
      fault: 'paler contacts',
      styles: [rule('blocks/contacts', '.contacts p { color: var(--grey-3) }')],
      expect: [{ code: 'contrast-low', says: 'is #999999 on #e0e9fe' }],
    },
    {
      fault: 'figures in the colour of another group',
      styles: [style('blocks/highlights', 'color: var(--blue-4)', 'color: #00b398')],
      expect: [
        {
          code: 'contrast-low',
          file: 'text.en.yaml',
          says: '“2,084” is #00b398 on #ffffff, a contrast of 2.6; 3 is the least. So are 4 more.',
        },
      ],
    },
    {
      fault: 'an addition in half the strength',
      styles: [rule('blocks/contacts', '.sources p:last-child { opacity: 0.4 }')],
      expect: [{ code: 'contrast-low', says: 'on #e0e9fe' }],
    },
    {
      fault: 'what is funded in a blue that is too near to its ground',
      styles: [style('blocks/funding', /(\.side \.share \{[^}]*)--blue-5/, '$1--blue-3')],
      expect: [{ code: 'contrast-low', says: '“56%” is #589be5 on #e0e9fe' }],
    },
  ],
  'headings that stand alone': [
    {
      fault: 'a heading at the foot of the first column',
      styles: [
        rule(
          'forms/columns',
          '.running-in, .pullout { display: none } .points:last-of-type h2 + p { break-before: column }',
        ),
      ],
      expect: [
        { code: 'column-empty', says: '“columns”' },
        {
          code: 'heading-alone',
          file: 'text.en.yaml',
          says: 'the heading “Statelessness” stands alone',
        },
      ],
    },
  ],
};

for (const [name, group] of Object.entries(rows)) {
  describe(name, () => {
    it.each(group)('$fault', async ({ expect: wanted, ...printing }) => {
      expect(await seenIn(session().tools, printing, wanted)).toEqual(wanted);
    });
  });
}

it('has twenty rows and more', () => {
  expect(Object.values(rows).flat().length).toBeGreaterThanOrEqual(20);
});
