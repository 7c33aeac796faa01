// The press edition around its trim: bleed, crop and registration marks, the slug line. What stands inside is that of the
// screen edition (test/pdf/press-trim.test.ts), and has its baselines there.
import { PDFArray, PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Tools } from '../../src/pipeline/tools.ts';
import { shippedIn, toolsWith, useSession } from '../support/factsheets.ts';
import { compare } from './compare.ts';
import './matcher.ts';
import { onPinnedBrowser, pinnedOnly } from './pinned.ts';
import { type Raster, rasterise } from './raster.ts';

/** The sheet in mm: half an inch around A4; and how far inside of the trim (mm) it is looked at. */
const sheet = { width: 210 + 25.4, height: 297 + 25.4, around: 12.7 };
const inside = 1;

describe.skipIf(!onPinnedBrowser)(`around the trim ${pinnedOnly}`, { timeout: 60_000 }, () => {
  const session = useSession();
  let good: { bytes: Uint8Array; pages: Raster[] };

  beforeAll(async () => {
    good = await pressOf(session().tools);
  }, 60_000);

  test('bleed, marks and slug line', async () => {
    expect(good.pages).toHaveLength(2);
    for (const [index, page] of good.pages.entries()) {
      await expect.soft(page).toMatchPage(`azerbaijan-2024-09-en-press-${index + 1}`);
    }
  });

  test.each([
    ['a bleed of 2 mm', '--bleed: 12px', '--bleed: 8px'],
    ['a slug line 0.4 mm higher', 'bottom: 0.4mm;', 'bottom: 0.8mm;'],
  ])('%s would be seen', async (_, find, put) => {
    const tools = await toolsWith(session().tools, [{ file: 'styles/press.css', find, put }]);
    const { pages } = await pressOf(tools);
    expect(pages.some((page, index) => compare(good.pages[index] as Raster, page))).toBe(true);
  });

  test('marks that are not on all plates would be seen', async () => {
    const document = await PDFDocument.load(good.bytes, { updateMetadata: false });
    for (const [, object] of document.context.enumerateIndirectObjects()) {
      if (!(object instanceof PDFArray) || object.get(0) !== PDFName.of('Separation')) continue;
      object.lookup(3, PDFDict).set(PDFName.of('C1'), document.context.obj([0, 0, 0, 1]));
    }
    const pages = (await rasterise(await document.save())).map(ring);
    for (const [index, page] of pages.entries())
      expect(compare(good.pages[index] as Raster, page)).toBeDefined();
  });
});

async function pressOf(tools: Tools): Promise<{ bytes: Uint8Array; pages: Raster[] }> {
  const { bytes } = (await shippedIn(tools, 'en', 'press')).factsheet;
  return { bytes, pages: (await rasterise(bytes)).map(ring) };
}

/** A page without what stands inside of the trim. */
function ring({ width, height, data }: Raster): Raster {
  const [left, top] = [sheet.around / sheet.width, sheet.around / sheet.height];
  const [x, y] = [inside / sheet.width, inside / sheet.height];
  const kept = new Uint8Array(data);
  const from = Math.round((left + x) * width);
  const to = Math.round((1 - left - x) * width);
  for (let row = Math.round((top + y) * height); row < Math.round((1 - top - y) * height); row += 1)
    kept.fill(255, 4 * (row * width + from), 4 * (row * width + to));
  return { width, height, data: kept };
}
