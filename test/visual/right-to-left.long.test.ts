// What an Arabic factsheet looks like beside its first page: the second, the printer's sheets and the web edition.
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { folderSource } from '../../src/files/folder-source.ts';
import { makeFactsheets } from '../../src/pipeline.ts';
import { project } from '../support/data.ts';
import { useSession } from '../support/factsheets.ts';
import { useReader } from '../support/reader.ts';
import './matcher.ts';
import { onPinnedBrowser, pinnedOnly } from './pinned.ts';
import { rasterise } from './raster.ts';
import { shown } from './screen.ts';

describe.skipIf(!onPinnedBrowser)(`an Arabic factsheet ${pinnedOnly}`, { timeout: 60_000 }, () => {
  const session = useSession();
  const { show } = useReader();
  const made: Record<string, Uint8Array> = {};

  beforeAll(async () => {
    const root = folderSource(path.join(project, 'test/fixtures/right-to-left'));
    for (const edition of ['screen', 'press', 'web'] as const) {
      const job = { id: 'oasis/2025-06', languages: ['ar'], editions: [edition], draft: false } as const;
      const tools = { ...session().tools, root };
      const { files } = await makeFactsheets({ ...job, print: 'if-sound' }, tools, () => undefined);
      made[edition] = files[0]?.bytes ?? new Uint8Array();
    }
  }, 120_000);

  test('the second page', async () => {
    const [, second] = await rasterise(made.screen ?? new Uint8Array());
    if (!second) throw new Error('no second page');
    await expect(second).toMatchPage('oasis-2025-06-ar-2');
  });

  test('the printer’s sheets', async () => {
    const pages = await rasterise(made.press ?? new Uint8Array());
    expect(pages).toHaveLength(2);
    for (const [index, page] of pages.entries())
      await expect.soft(page).toMatchPage(`oasis-2025-06-ar-press-${index + 1}`);
  });

  test('the web edition', async () => {
    const html = Buffer.from(made.web ?? new Uint8Array()).toString('utf8');
    const window = { width: 1280, scale: 0.5, scheme: 'light' } as const;
    const picture = await show(html, window, (page) => shown(page, html, window));
    await expect(picture).toMatchPage('oasis-2025-06-ar-web-wide-light');
  });
});
