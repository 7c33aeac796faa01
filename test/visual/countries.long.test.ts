// The pages of the made-up countries in their own languages are what the baseline pictures show (Georgian's first: pages.test.ts).
import { describe, expect, test } from 'vitest';
import { countriesData, periodIn } from '../support/countries.ts';
import { makeOne, useSession } from '../support/factsheets.ts';
import './matcher.ts';
import { onPinnedBrowser, pinnedOnly } from './pinned.ts';
import { rasterise } from './raster.ts';

describe.skipIf(!onPinnedBrowser)(`other countries ${pinnedOnly}`, { timeout: 60_000 }, () => {
  const session = useSession();

  test.each([
    ['georgia', 'ka'],
    ['armenia', 'hy'],
    ['ukraine', 'uk'],
    ['lebanon', 'ar'],
    ['colombia', 'es'],
  ])('%s in %s', async (country, language) => {
    const { bytes } = await makeOne(session().tools, language, {
      id: periodIn(country),
      data: countriesData,
    });
    const pages = await rasterise(bytes);
    expect(pages).toHaveLength(2);
    for (const [index, page] of pages.entries()) {
      await expect.soft(page).toMatchPage(`${country}-2025-06-${language}-${index + 1}`);
    }
  });
});
