// The pages of an upgraded period are the same to the pixel: English here, all the rest in pages.long.test.ts.
import { expect, it } from 'vitest';
import { useSession } from '../../support/factsheets.ts';
import { upgradeAndCompare } from './pages.ts';

const session = useSession();

it('a folder from before results had a time still builds, is told once, and has the same pages after its upgrade', async () => {
  const { pages, differing, before, now } = await upgradeAndCompare(session().tools, 0, 'en');
  expect([pages, differing]).toEqual([2, []]);
  expect(before.filter((code) => code === 'old-format')).toHaveLength(1);
  expect(now).toEqual(before.filter((code) => code !== 'old-format'));
  expect(now).toContain('times-untold');
});
