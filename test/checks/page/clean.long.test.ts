// Pages and PDFs on which nothing is wrong, though they look suspicious: no finding, or none that is not true.
import path from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, it, vi } from 'vitest';
import { type FolderSource, folderSource } from '../../../src/files/folder-source.ts';
import type { Tools } from '../../../src/pipeline/tools.ts';
import { make } from '../../acceptance/support/making.ts';
import { projectWithFrench } from '../../acceptance/support/third-language.ts';
import { type Change, dataWith, large, operations, project, shipped, small } from '../../support/data.ts';
import { thisHost, useSession } from '../../support/factsheets.ts';
import { withRenderSession } from '../../support/session.ts';
import { printedFindings } from '../printing.ts';

vi.setConfig({ testTimeout: 60_000 });
const session = useSession();
const figures = `${shipped}/figures.yaml`;
const en = `${shipped}/text.en.yaml`;

const operation = 'azerbaijan/operation.yaml';

/** What is found, as `code message`. Drafts are printed whatever the data hold. */
async function foundIn(data: FolderSource, id: string, tools: Tools, languages: readonly string[] = []) {
  const outcome = await make(tools, { data, id, languages, draft: true });
  expect(outcome.files).not.toEqual([]);
  return printedFindings(outcome).map(({ code, message }) => `${code} ${message}`);
}

/** A picture of so many pixels in which no two neighbouring rows are the same. */
function picture(width: number, height: number, type: 'image/jpeg' | 'image/png' = 'image/jpeg'): Buffer {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  for (let y = 0; y < height; y += 4) {
    context.fillStyle = `hsl(${y % 360} 60% 50%)`;
    context.fillRect(0, y, width, 4);
  }
  return type === 'image/png' ? canvas.toBuffer(type) : canvas.toBuffer(type);
}

const photo = (name: string, content: Buffer | string): Change[] => [
  { file: `${shipped}/images/${name}`, content },
  { file: figures, find: /image: \S+/, put: `image: images/${name}` },
];
const logo = (name: string, content: Buffer | string): Change[] => [
  { file: `azerbaijan/${name}`, content },
  { file: operation, find: '# logo: logo.svg', put: `logo: ${name}` },
];
const drawing = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 60"><rect width="100" height="60" fill="#18375f"/>${inside}</svg>`;

it('finds nothing in the shipped period, in either language', async () => {
  expect(await foundIn(folderSource(path.join(project, 'data')), shipped, session().tools)).toEqual([]);
});

describe('the shipped period with', () => {
  it.each<[string, readonly Change[], string?]>([
    ['a photo of 300 dots per inch', photo('a.jpg', picture(1280, 960))],
    ['such a photo in Azerbaijani', photo('a.jpg', picture(1280, 960)), 'az'],
    ['a portrait, of which a part is shown', photo('a.jpg', picture(1280, 1920))],
    ['a photo with far more pixels than print wants', photo('a.jpg', picture(4000, 3000))],
    ['a small drawing', photo('a.svg', drawing('<circle cx="50" cy="30" r="20" fill="#fff"/>'))],
    ['a drawing that speaks of text', photo('a.svg', drawing('<title>Text</title><!-- <text>x</text> -->'))],
    ['a logo of pixels that are fine enough', logo('logo.png', picture(480, 240, 'image/png'))],
    ['a logo that is drawn', logo('logo.svg', drawing(''))],
    ['the palette of 2025', [{ file: operation, find: 'palette: "2021"', put: 'palette: "2025"' }]],
    [
      'an address that browsers write otherwise',
      [{ file: figures, find: /link: https\S+/, put: 'link: https://www.unhcr.org/az/Bakı' }],
    ],
    [
      'an address without its last slash, and one with a fragment',
      [
        { file: operation, find: 'web: https://www.unhcr.org/az/', put: 'web: https://www.unhcr.org' },
        { file: operation, find: 'azerbaijan/', put: 'azerbaijan/?a=1&b=2#c' },
      ],
    ],
    [
      'people to write to',
      [
        {
          file: operation,
          find: '    web: https://www.unhcr.org/az/',
          put: '    email: azeba.info+news@unhcr.org',
        },
        {
          file: en,
          find: '**#IBelong** campaign',
          put: '[#IBelong](mailto:azeba@unhcr.org?subject=x) campaign',
        },
      ],
    ],
    [
      'letters of many languages',
      [
        {
          file: en,
          find: 'caption: Inclusive',
          put: 'caption: Şəki, Čačak, Łódź, Γαῖα, Żółw – “№ 5” ½ € • Inclusive',
        },
      ],
    ],
    [
      'shorter texts',
      [{ file: en, find: /\n {2}integration:\n[\s\S]*?\n\npartnership/, put: '\n\npartnership' }],
    ],
    ['no picture', [{ file: figures, find: /\n {2}image: .*/, put: '' }]],
  ])('%s', async (_, changes, language = 'en') => {
    expect(await foundIn(await dataWith(changes), shipped, session().tools, [language])).toEqual([]);
  });
});

describe('other operations', () => {
  const data = folderSource(operations);

  it('finds nothing in a large one', async () => {
    expect(await foundIn(data, large, session().tools, ['en'])).toEqual([]);
  });

  it('finds that a small one leaves columns empty, and nothing else', async () => {
    const found = await foundIn(data, small, session().tools);
    expect(found).toEqual(
      ['rail', 'main', 'columns'].map((name) => expect.stringMatching(`^column-empty .*“${name}”`)),
    );
  });
});

it('finds nothing in French, and that a valley has little to tell', async () => {
  const folder = await projectWithFrench();
  const data = path.join(folder, 'data');
  await withRenderSession(
    { project: folder, data, host: thisHost() },
    () => undefined,
    async ({ tools }) => {
      expect(await foundIn(folderSource(data), shipped, tools, ['fr'])).toEqual([]);
      expect(await foundIn(folderSource(operations), large, tools, ['fr'])).toEqual([]);
      const valley = folderSource(path.join(project, 'test/fixtures/third-language/data'));
      const found = await foundIn(valley, 'valley/2024-06', tools);
      expect(found.filter((line) => !line.startsWith('column-empty'))).toEqual([]);
      expect(found.join('\n')).toMatch(/\(fr\)[\s\S]*\(az\)/);
    },
  );
});
