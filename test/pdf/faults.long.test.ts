// Each check of a finished PDF finds the fault that it is for: in a PDF that was changed, or made from changed inputs.

import path from 'node:path';
import { PDFDict, type PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import { PNG } from 'pngjs';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { openPdf } from '../../src/pdf/metadata.ts';
import { type Change, dataWith, project, shipped } from '../support/data.ts';
import { type AssetChange, makeOne, toolsWith, useSession } from '../support/factsheets.ts';
import { type ReadPdf, readPdf } from '../support/pdf.ts';
import { type Expected, expectationsOf } from './expected.ts';
import * as faults from './faults.ts';

vi.setConfig({ testTimeout: 60_000 });

const session = useSession();
let good: Uint8Array;
let expected: Expected;

beforeAll(async () => {
  expected = await expectationsOf(path.join(project, 'data'), shipped, 'en');
  good = (await makeOne(session().tools, 'en')).bytes;
}, 60_000);

/** The good PDF with something done to it. */
async function edited(edit: (document: PDFDocument) => void): Promise<ReadPdf> {
  const document = await openPdf(good);
  edit(document);
  return readPdf(await document.save());
}

/** A PDF made with other templates or styles. */
async function restyled(...changes: AssetChange[]): Promise<ReadPdf> {
  return readPdf((await makeOne(await toolsWith(session().tools, changes), 'en')).bytes);
}

/** A PDF made from other data. */
async function remade(...changes: Change[]): Promise<ReadPdf> {
  return readPdf((await makeOne(session().tools, 'en', { data: await dataWith(changes) })).bytes);
}

/** The first dictionary of the PDF that has this name at this key. */
function first(document: PDFDocument, key: string, name: string): PDFDict {
  const found = document.context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .find((object) => object instanceof PDFDict && object.get(PDFName.of(key)) === PDFName.of(name));
  if (found instanceof PDFDict) return found;
  throw new Error(`The PDF has no /${key} /${name}`);
}

describe('pages', () => {
  test('one too few', async () => {
    expect(faults.pageFaults(await edited((pdf) => pdf.removePage(1)))).toContain('1 pages');
  });

  test('a box that is 0.2 pt too high', async () => {
    const pdf = await edited((document) => document.getPage(1).setTrimBox(0, 0, 595.276, 842.09));
    expect(faults.pageFaults(pdf)).toEqual(['page 2: trim box 595.276 × 842.09 pt']);
  });
});

describe('fonts', () => {
  test('another face', async () => {
    const rename = (pdf: PDFDocument) =>
      first(pdf, 'Subtype', 'Type0').set(PDFName.of('BaseFont'), PDFName.of('ABCDEF+DejaVuSans'));
    expect(faults.fontFaults(await edited(rename))).toContain('font ABCDEF+DejaVuSans');
  });

  test('a font that is not embedded', async () => {
    const drop = (pdf: PDFDocument) => first(pdf, 'Type', 'FontDescriptor').delete(PDFName.of('FontFile2'));
    expect(faults.fontFaults(await edited(drop))).toContainEqual(
      expect.stringContaining('embedded as nothing'),
    );
  });

  test('Type 3, which Chromium makes of text with a stroke', async () => {
    const file = 'styles/masthead.css';
    const pdf = await restyled({
      file,
      find: '.masthead h1 {',
      put: '.masthead h1 {\n  -webkit-text-stroke: 1px;',
    });
    expect(faults.fontFaults(pdf)).toContainEqual(expect.stringContaining('Type3'));
  });

  test('a face that is there twice, as when another font stands in for a glyph', async () => {
    const pdf = await readPdf(good);
    const others = pdf.fonts.map((font) => ({ ...font, file: `another ${font.file}` }));
    expect(faults.fontFaults({ ...pdf, fonts: [...pdf.fonts, ...others] })).toContainEqual(
      expect.stringContaining('is there twice'),
    );
  });
});

test('a picture of pixels where none is expected', async () => {
  const png = PNG.sync.write(new PNG({ width: 8, height: 8 }), {
    colorType: 2,
    filterType: 0,
    deflateStrategy: 0,
  });
  const pdf = await remade(
    { file: `${shipped}/images/photo.png`, content: png },
    { file: `${shipped}/figures.yaml`, find: 'images/inclusive-sport.svg', put: 'images/photo.png' },
  );
  expect(faults.pictureFaults(pdf, expected)).toEqual(['1 pictures of pixels, not 0']);
});

test.each([
  ['Lang', 'language “”'],
  ['MarkInfo', 'not marked as tagged'],
  ['StructTreeRoot', 'no structure tree'],
  ['ViewerPreferences', 'the window does not show the title'],
])('a document without %s', async (key, fault) => {
  const pdf = await edited(({ catalog }) => catalog.delete(PDFName.of(key)));
  expect(faults.documentFaults(pdf, expected)).toContain(fault);
});

test('a document without a title', async () => {
  const pdf = await edited((document) => document.setTitle(''));
  expect(faults.documentFaults(pdf, expected)).toContain('no title');
});

test('a document without an outline', async () => {
  const pdf = await edited(({ catalog }) => catalog.delete(PDFName.of('Outlines')));
  expect(faults.outlineFaults(pdf)).toContain('not in the outline: Azerbaijan');
});

describe('headings', () => {
  const change = (from: string, to: string) => (pdf: PDFDocument) =>
    first(pdf, 'S', from).set(PDFName.of('S'), PDFName.of(to));

  test('two of level 1', async () => {
    expect(faults.headingFaults(await edited(change('H2', 'H1')))).toContain('2 headings of level 1');
  });

  test('none of level 1', async () => {
    expect(faults.headingFaults(await edited(change('H1', 'P')))).toContain('0 headings of level 1');
  });

  test('a level skipped', async () => {
    const found = faults.headingFaults(await edited(change('H2', 'H4')));
    expect(found).toContainEqual(expect.stringMatching(/^H4 “.+” after H1$/));
  });
});

test('text that stands in no paragraph', async () => {
  const pdf = await edited((document) => first(document, 'S', 'P').set(PDFName.of('S'), PDFName.of('Div')));
  expect(faults.blockFaults(pdf)).toEqual(['in no paragraph: FACT SHEET']);
});

test('a figure without a text alternative', async () => {
  const pdf = await edited((document) => first(document, 'S', 'Figure').delete(PDFName.of('Alt')));
  expect(faults.figureFaults(pdf)).toContainEqual(
    expect.stringContaining('a figure has no text alternative'),
  );
});

test('a link to another address', async () => {
  const pdf = await edited((document) => {
    const action = first(document, 'Subtype', 'Link').lookup(PDFName.of('A'), PDFDict);
    action.set(PDFName.of('URI'), PDFString.of('https://example.org/'));
  });
  expect(faults.linkFaults(pdf, { links: ['https://www.unhcr.org/az/'] })).toContain(
    'a link to https://example.org/',
  );
});

test('a link that is missing', async () => {
  const links = [...expected.links, 'https://example.org/'];
  expect(faults.linkFaults(await readPdf(good), { links })).toEqual(['no link to https://example.org/']);
});

test('a link that stands on no words', async () => {
  const pdf = await edited((document) =>
    first(document, 'S', 'Link').set(PDFName.of('S'), PDFName.of('Span')),
  );
  expect(faults.linkFaults(pdf, expected)).toEqual([
    expect.stringMatching(/^a link to https.* stands on no words$/),
  ]);
});

test('words in another language that do not say so', async () => {
  const foreign = [{ language: 'az', words: 'Azərbaycan' }];
  expect(faults.languageFaults(await readPdf(good), { foreign })).toEqual([
    '“Azərbaycan” is not marked as “az”',
  ]);
});

describe('words', () => {
  test('a passage that lacks a word', async () => {
    const file = `${shipped}/text.en.yaml`;
    const pdf = await remade({ file, find: 'in identifying **durable', put: 'in **durable' });
    expect(faults.passageFaults(pdf, expected)).toContain('opening.solutions is not there');
  });

  test('a passage with another figure', async () => {
    const pdf = await remade({
      file: `${shipped}/figures.yaml`,
      find: 'mine_signs: 155',
      put: 'mine_signs: 156',
    });
    expect(faults.passageFaults(pdf, expected)).toContain('highlights.mine_signs is not there');
  });

  test('passages in another order', async () => {
    const passages = expected.passages.toReversed();
    expect(faults.passageFaults(await readPdf(good), { passages })).toContain(
      'opening.solutions is out of order',
    );
  });

  test('a chart with another value', async () => {
    const pdf = await remade({ file: `${shipped}/figures.yaml`, find: 'PAK: 49', put: 'PAK: 50' });
    expect(faults.chartFaults(pdf, expected)).toEqual(['PAK is in no chart']);
  });

  test('soft hyphens, as Chromium leaves them', async () => {
    const { tools } = session();
    let printed: Uint8Array = good;
    const print: typeof tools.print = async (html) => {
      const made = await tools.print(html);
      printed = made.pdf;
      return made;
    };
    await makeOne({ ...tools, print }, 'az');
    expect((await readPdf(printed)).softHyphens).toBeGreaterThan(0);
  });

  test('what is left of the machinery', async () => {
    const file = 'templates/blocks/donors.hbs';
    const put = '<p>\\{{x}} undefined NaN [object Object] &amp;amp;</p>\n<ul>';
    const found = faults.leftoverFaults(await restyled({ file, find: '<ul>', put }));
    for (const leftover of ['{{', '}}', 'undefined', 'NaN', '[object', '&amp;']) {
      expect(found).toContain(`“${leftover}” is printed`);
    }
  });
});
