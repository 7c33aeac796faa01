// The shipped period's pages, in both languages, those of the example and one in Georgian are what the baseline pictures show.
import { describe, expect, test } from 'vitest';
import { countriesData, periodIn } from '../support/countries.ts';
import { makeOne, shippedIn, useSession } from '../support/factsheets.ts';
import './matcher.ts';
import { onPinnedBrowser, pinnedOnly } from './pinned.ts';
import { rasterise } from './raster.ts';

describe.skipIf(!onPinnedBrowser)(`what is in data ${pinnedOnly}`, { timeout: 60_000 }, () => {
  const session = useSession();

  test.each(['az', 'en'])('the pages in %s', async (language) => {
    const { bytes } = (await shippedIn(session().tools, language)).factsheet;
    const pages = await rasterise(bytes);
    expect(pages).toHaveLength(2);
    for (const [index, page] of pages.entries()) {
      await expect.soft(page).toMatchPage(`azerbaijan-2024-09-${language}-${index + 1}`);
    }
  });

  test('the first page of a factsheet in Georgian', async () => {
    const { bytes } = await makeOne(session().tools, 'ka', { id: periodIn('georgia'), data: countriesData });
    const [first] = await rasterise(bytes);
    if (!first) throw new Error('no page');
    await expect(first).toMatchPage('georgia-2025-06-ka-1');
  });

  test('the pages of the example', async () => {
    const { bytes } = await makeOne(session().tools, 'en', { id: 'example/2025-06' });
    const pages = await rasterise(bytes);
    expect(pages).toHaveLength(2);
    for (const [index, page] of pages.entries()) {
      await expect.soft(page).toMatchPage(`example-2025-06-en-${index + 1}`);
    }
  });
});
