// Pictures: those that an office has are printed; those that are broken, too large or reach out are told, and reach nothing.
import { describe, expect, it, vi } from 'vitest';
import { type Change, dataWith, shipped } from '../support/data.ts';
import { useSession } from '../support/factsheets.ts';
import { readPdf } from '../support/pdf.ts';
import { findingsOf, make } from './support/making.ts';
import { drawing, hugePng, photo, withPhoto } from './support/pictures.ts';
import { collisions, placedWords, strays } from './support/placing.ts';
import { useTrap } from './support/trap.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
const session = useSession();
const trap = useTrap();
const figures = `${shipped}/figures.yaml`;

async function makeWith(changes: readonly Change[]) {
  return make(session().tools, { data: await dataWith(changes), languages: ['en'] });
}

/** What stands at the head of a drawing from a drawing program. */
const fromIllustrator =
  '<?xml version="1.0" encoding="utf-8"?>\n<!-- Generator: a drawing program -->\n<!DOCTYPE svg PUBLIC ' +
  '"-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n';

describe('pictures of an office', () => {
  it.each(['jpeg', 'png'] as const)('prints a portrait photo (%s)', async (kind) => {
    const outcome = await makeWith(withPhoto(`photo.${kind}`, photo(kind)));
    expect(findingsOf(outcome)).toEqual([]);
    const bytes = outcome.files[0]?.bytes ?? new Uint8Array();
    expect((await readPdf(bytes)).pictures).toBe(1);
    const words = await placedWords(bytes);
    expect([...strays(words), ...collisions(words)]).toEqual([]);
  });

  it.each([
    ['a drawing', 'logo.svg', drawing('<circle cx="50" cy="30" r="20" fill="#fff"/>')],
    ['a picture', 'logo.png', photo('png', 480, 240)],
    ['a tall drawing', 'logo.svg', drawing().replace('0 0 100 60', '0 0 20 200')],
  ])('prints %s as the office’s logo in the place of the wordmark', async (_, name, content) => {
    const outcome = await makeWith([
      { file: `azerbaijan/${name}`, content },
      { file: 'azerbaijan/operation.yaml', find: '# logo: logo.svg', put: `logo: ${name}` },
    ]);
    expect(findingsOf(outcome)).toEqual([]);
    const bytes = outcome.files[0]?.bytes ?? new Uint8Array();
    const { pictures, tags } = await readPdf(bytes);
    expect(pictures).toBe(name.endsWith('.png') ? 1 : 0);
    expect(JSON.stringify(tags)).toContain('United Nations High Commissioner for Refugees');
    expect((await placedWords(bytes)).map(({ text }) => text)).not.toContain(
      'United Nations High Commissioner',
    );
  });

  it('takes a drawing as a drawing program saves it', async () => {
    expect(findingsOf(await makeWith(withPhoto('a.svg', fromIllustrator + drawing())))).toEqual([]);
  });
});

describe('a picture that cannot be seen', () => {
  it.each([
    ['a JPEG that ends in the middle', 'a.jpg', () => photo('jpeg').subarray(0, 200)],
    ['a PNG with nothing but its head', 'a.png', () => photo('png').subarray(0, 20)],
    ['a drawing that is no XML', 'a.svg', () => '<svg xmlns="http://www.w3.org/2000/svg"><rect'],
    ['a PNG that says to have 4 billion pixels', 'a.png', () => hugePng(65_000, 65_000, false)],
  ])('is told: %s', async (_, name, content) => {
    const outcome = await makeWith(withPhoto(name, content()));
    expect(findingsOf(outcome)).toEqual([
      expect.stringMatching(`^error picture-[a-z-]+ data/${figures}:\\d+:\\d+ `),
    ]);
  });

  it('is told: a PNG of 30,000 by 30,000 pixels in 140 kB, in a short time', async () => {
    const outcome = await makeWith(withPhoto('a.png', hugePng(30_000, 30_000, true)));
    expect(findingsOf(outcome)).toEqual([expect.stringMatching(/^error picture-/)]);
  });

  it('is told: a photo and no words for it', async () => {
    const image = { find: /\n {2}image:\n( {4}.*\n)+/, put: '\n' };
    const changes = ['az', 'en'].map((language) => ({ file: `${shipped}/text.${language}.yaml`, ...image }));
    expect(findingsOf(await makeWith(changes)).join('\n')).toMatch(/image|photo|picture/i);
  });

  it('is told: words for a photo and no photo', async () => {
    const found = findingsOf(await makeWith([{ file: figures, find: /\n {2}image: .*/, put: '' }]));
    expect(found.join('\n')).toMatch(/image|photo|picture/i);
  });
});

const reachingOut: [what: string, drawn: (url: string) => string][] = [
  ['a picture', (url) => drawing(`<image href="${url}/image" width="9" height="9"/>`)],
  ['a file', () => drawing('<image xlink:href="file:///etc/passwd" width="9" height="9"/>')],
  ['a shape', (url) => drawing(`<use href="${url}/use#x"/>`)],
  [
    'a style sheet',
    (url) => drawing(`<style>@import url(${url}/import); rect { fill: url(${url}/fill#x) }</style>`),
  ],
  [
    'a font',
    (url) =>
      drawing(`<style>@font-face{font-family:x;src:url(${url}/f)}</style><text font-family="x">x</text>`),
  ],
  [
    'a page',
    (url) =>
      drawing(
        `<foreignObject width="9" height="9"><iframe xmlns="http://www.w3.org/1999/xhtml" src="${url}/frame"/></foreignObject>`,
      ),
  ],
];

describe('a drawing that reaches out', () => {
  it('gets nothing, whatever it asks for', async () => {
    const { url, hits } = trap();
    const made = await Promise.all(reachingOut.map(([, drawn]) => makeWith(withPhoto('a.svg', drawn(url)))));
    expect(made).toHaveLength(reachingOut.length);
    expect(hits).toEqual([]);
  });

  it.each(reachingOut)('is told, because something is missing then: %s', async (_, drawn) => {
    const outcome = await makeWith(withPhoto('a.svg', drawn(trap().url)));
    expect(findingsOf(outcome).join('\n')).toMatch(/^error (picture-|outside-request)/m);
  });

  it('runs no script', async () => {
    const { url, socket, hits } = trap();
    const script = `<script>fetch("${url}/fetch"); new WebSocket("${socket}/ws")</script>`;
    await makeWith(withPhoto('a.svg', drawing(script, `onload="fetch('${url}/load')"`)));
    expect(hits).toEqual([]);
  });

  it('reads no file as an entity', async () => {
    const entity = '<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/hostname">]>';
    const outcome = await makeWith(withPhoto('a.svg', entity + drawing('<text y="20">&x;</text>')));
    expect(findingsOf(outcome)).toEqual([expect.stringMatching(/^error picture-/)]);
  });
});

it('prints a 19 MB photo, and refuses one of 21 MB', async () => {
  const padded = (bytes: number) => withPhoto('a.jpg', Buffer.concat([photo('jpeg'), Buffer.alloc(bytes)]));
  expect(findingsOf(await makeWith(padded(19_000_000)))).toEqual([]);
  expect(findingsOf(await makeWith(padded(21_000_000)))).toEqual([
    expect.stringMatching(`^error file-too-large data/${figures}`),
  ]);
});
