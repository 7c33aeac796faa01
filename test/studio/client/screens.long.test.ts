// Every screen of the studio, in both schemes and at every width: axe-core finds nothing, the policy forbids nothing.
import { expect, test, vi } from 'vitest';
import { shipped } from '../../support/data.ts';
import { faultsIn } from './axe.ts';
import { shownPeriod } from './shown.ts';
import { openWindow, press, sees, standInFor, useBrowser } from './window.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const browser = useBrowser();
const shown = shownPeriod();

const screens = [
  { name: 'home', at: '#/', has: 'Azerbaijan' },
  { name: 'words', at: `#/${shipped}/words`, has: 'Opening' },
  { name: 'figures', at: `#/${shipped}/figures`, has: 'Mine safety' },
  { name: 'out', at: `#/${shipped}/out`, has: 'Package' },
  { name: 'pictures', at: `#/${shipped}/photos`, has: 'For those who cannot see it' },
  { name: 'findings', at: `#/${shipped}/findings`, has: 'The map is of 2019.' },
] as const;
const looks = [
  { width: 1440, scheme: 'light' },
  { width: 1024, scheme: 'dark' },
  { width: 320, height: 640, scheme: 'light' },
] as const;

test.each(screens.flatMap((screen) => looks.map((look) => ({ ...screen, look, ...look }))))(
  '$name at $width px, $scheme',
  async ({ at, has, look }) => {
    const { page } = await openWindow(browser(), await standInFor(await shown), at, look);
    await sees(page, has);
    if (look.width > 1000 && at !== '#/') await page.waitForSelector('.sheet img');
    expect(await faultsIn(page)).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(look.width);
  },
);

test.each(['light', 'dark'] as const)('lists, dialogs and an editor at work, %s', async (scheme) => {
  const standIn = await standInFor(await shown);
  const at = `#/${shipped}/words/en/highlights.legal_aid`;
  const { page } = await openWindow(browser(), standIn, at, { scheme });
  await page.waitForSelector('.cm-focused');
  await press(page, 'Control', 'j');
  await page.waitForSelector('[role=option]');
  expect(await faultsIn(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await press(page, 'Control', 'k');
  await page.waitForSelector('input[type=url]');
  expect(await faultsIn(page)).toEqual([]);
  await page.goto(`${standIn.address}#/`);
  await page.locator('.primary').click();
  await page.waitForSelector('[role=dialog] input[maxlength]');
  expect(await faultsIn(page)).toEqual([]);
});
