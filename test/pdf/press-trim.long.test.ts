// Inside of the trim the press edition is the page that was fitted: the bleed around it moves nothing, and runs outwards.
import { PDFDocument } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { folderSource } from '../../src/files/folder-source.ts';
import type { Source } from '../../src/files/source.ts';
import { a4 } from '../../src/pdf/boxes.ts';
import { makeFactsheets } from '../../src/pipeline.ts';
import { dataWith, operations, shipped, small } from '../support/data.ts';
import { useSession } from '../support/factsheets.ts';
import { type Raster, rasterise } from '../visual/raster.ts';

const session = useSession();

/** The HTML of a press edition. */
async function pressHtml(id: string, language: string, root: Source): Promise<string> {
  const pages: string[] = [];
  const { tools } = session();
  const print = (html: string, bleed?: boolean) => {
    pages.push(html);
    return tools.print(html, bleed);
  };
  const job = {
    id,
    languages: [language],
    editions: ['press'] as const,
    draft: false,
    print: 'always' as const,
  };
  await makeFactsheets(job, { ...tools, root, print }, () => undefined);
  return pages[0] ?? '';
}

/** The pixels of a part of each page, A4 in size, `in` pt from the sheet's left and top edge. */
async function part(pdf: Uint8Array, inwards: number): Promise<Raster[]> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  for (const page of document.getPages()) {
    const { y, height } = page.getMediaBox();
    const box = [inwards, y + height - inwards - a4.height, a4.width, a4.height] as const;
    page.setMediaBox(...box);
    page.setCropBox(...box);
  }
  return rasterise(await document.save());
}

const mm = (length: number, { width }: Raster) => Math.round((length / 210) * width);

/** How many pixels differ by more than what rounding makes of an edge, where `compared` says so. */
function different(one: Raster, other: Raster, compared: (x: number, y: number) => boolean): number {
  let count = 0;
  for (let at = 0; at < one.data.length; at += 4) {
    const pixel = at / 4;
    if (!compared(pixel % one.width, Math.floor(pixel / one.width))) continue;
    const far = [0, 1, 2].some((c) => Math.abs((one.data[at + c] ?? 0) - (other.data[at + c] ?? 0)) > 24);
    if (far) count += 1;
  }
  return count;
}

test.each([
  ['the shipped period', shipped, 'az', undefined],
  ['an operation with little to tell', small, 'en', operations],
])('%s: nothing inside of the trim moves', async (_, id, language, folder) => {
  const html = await pressHtml(id, language, folder ? folderSource(folder) : session().tools.root);
  const { print } = session().tools;
  const [plain, bled] = await Promise.all([print(html, false), print(html, true)]);
  expect(bled.fit).toEqual(plain.fit);
  const [before, after] = await Promise.all([part(plain.pdf, 0), part(bled.pdf, 36)]);
  expect(after.length).toBe(2);
  for (const [index, page] of before.entries()) {
    const other = after[index] as Raster;
    // The photo is scaled to reach into the bleed. It stands at the left of the story, at the foot of page 1.
    const compared = (x: number, y: number) =>
      index > 0 || id !== shipped || x > mm(107.5, page) || y < mm(200, page);
    // A stem of a letter may fall to the next pixel; a line that moves by 0.1 mm changes thousands.
    expect(different(page, other, compared)).toBeLessThan(60);
  }
});

test('without a story the rail runs to the foot, and into the bleed', async () => {
  const changes = ['az', 'en'].map((language) => ({
    file: `${shipped}/text.${language}.yaml`,
    find: /\nstory:\n(?: .*\n|\n)*/,
    put: '\n',
  }));
  const html = await pressHtml(shipped, 'en', await dataWith(changes));
  expect(html).toMatch(/class="area rail"/);
  expect(html).not.toMatch(/<section class="story/);
  const { pdf } = await session().tools.print(html, true);
  // What ends 8 pt below the trim is in the bleed, which is 8.5 pt wide.
  const [page] = await part(pdf, 36 + 8);
  const at = (x: number, y: number) => [
    ...(page as Raster).data.subarray(4 * (y * (page as Raster).width + x)).slice(0, 3),
  ];
  const { height } = page as Raster;
  expect(at(mm(10, page as Raster), height - 2)).toEqual([224, 233, 254]);
});

test('grounds are inked to the edge of the bleed on every side that they touch', async () => {
  const html = await pressHtml(shipped, 'en', session().tools.root);
  const { pdf } = await session().tools.print(html, true);
  const white = [255, 255, 255];
  const bleed = (3 / 25.4) * 72;
  const [first, second] = await part(pdf, 36 - bleed + 0.3);
  const [lowFirst, lowSecond] = await part(pdf, 36 + bleed - 0.3);
  const at = ({ data, width }: Raster, x: number, y: number) => [
    ...data.subarray(4 * (y * width + x)).slice(0, 3),
  ];
  const sheets = { first, second, lowFirst, lowSecond } as Record<string, Raster>;
  const inked: [string, number, number][] = [
    ['first', 100, 0],
    ['first', 0, 20],
    ['first', 0, 150],
    ['first', 0, 280],
    ['lowFirst', 209.7, 20],
    ['lowFirst', 30, 296.7],
    ['lowFirst', 180, 296.7],
    ['lowFirst', 209.7, 280],
    ['second', 100, 0],
    ['second', 0, 5],
    ['second', 0, 40],
    ['second', 0, 290],
    ['lowSecond', 209.7, 5],
    ['lowSecond', 209.7, 40],
    ['lowSecond', 209.7, 290],
    ['lowSecond', 100, 296.7],
  ];
  for (const [name, x, y] of inked) {
    const sheet = sheets[name] as Raster;
    expect(at(sheet, mm(x, sheet), mm(y, sheet)), `${name} at ${x}, ${y} mm`).not.toEqual(white);
  }
  expect(at(sheets.second as Raster, 0, mm(150, sheets.second as Raster))).toEqual(white);
});
