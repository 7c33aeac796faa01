// The pages and the cards of an upgraded period are the same to the pixel, in each language and edition, from each earlier format.
import { describe, expect, it } from 'vitest';
import { useSession } from '../../support/factsheets.ts';
import { upgradeAndCompare } from './pages.ts';

const session = useSession();

describe.each([0, 1] as const)('format %i', (format) => {
  it.each(['az', 'en'])('%s', async (language) => {
    const made = await upgradeAndCompare(session().tools, format, language, [
      ...(['screen', 'press', 'web', 'cards'] as const),
    ]);
    expect([made.pages, made.differing]).toEqual([4, []]);
    // Each key figure in two sizes.
    expect(made.cards).toBeGreaterThan(10);
    expect(made.now).toEqual(made.before.filter((code) => code !== 'old-format'));
  });
});
