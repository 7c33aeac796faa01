// A page of a language that is written from the right, as its baseline picture shows it, and what its PDF says.
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { folderSource } from '../../src/files/folder-source.ts';
import type { Factsheet } from '../../src/pipeline/job.ts';
import { project } from '../support/data.ts';
import { makeOne, useSession } from '../support/factsheets.ts';
import { readPdf } from '../support/pdf.ts';
import './matcher.ts';
import { onPinnedBrowser, pinnedOnly } from './pinned.ts';
import { rasterise } from './raster.ts';

describe('an Arabic factsheet', { timeout: 60_000 }, () => {
  const session = useSession();
  let made: Factsheet;

  beforeAll(async () => {
    const data = folderSource(path.join(project, 'test/fixtures/right-to-left'));
    made = await makeOne(session().tools, 'ar', { id: 'oasis/2025-06', data });
  }, 60_000);

  test.skipIf(!onPinnedBrowser)(`its first page ${pinnedOnly}`, async () => {
    const [first] = await rasterise(made.bytes);
    if (!first) throw new Error('no page');
    await expect(first).toMatchPage('oasis-2025-06-ar-1');
  });

  test('says its bookmarks and links in the order of reading', async () => {
    const { language, outline, pages } = await readPdf(made.bytes);
    expect(language).toBe('ar');
    const titles = JSON.stringify(outline);
    for (const title of ['إحصاءات السكان', 'اللاجئون حسب بلد المنشأ', 'مدارس تتسع للجميع'])
      expect(titles).toContain(title);
    expect(JSON.stringify(pages)).toContain('https://www.unicef.org/');
  });
});
