// The search over all periods, by keys and by mouse, in the project's browser.
import { expect, test, vi } from 'vitest';
import { shipped } from '../../support/data.ts';
import { faultsIn } from './axe.ts';
import { shownPeriod } from './shown.ts';
import { openPassage, openWindow, press, sees, standInFor, useBrowser } from './window.ts';

vi.setConfig({ testTimeout: 200_000, hookTimeout: 120_000 });

const browser = useBrowser();
const shown = shownPeriod();
const field = '.home-search input';

test('Ctrl+Shift+F leads from a passage to what is found in all periods, and a place leads back to its passage', async () => {
  const { page } = await openWindow(browser(), await standInFor(await shown), `#/${shipped}/words`);
  await openPassage(page, 'Legal aid, English');
  await press(page, 'Control', 'Shift', 'f');
  await page.waitForFunction((one) => document.activeElement?.matches(one), {}, field);
  await page.keyboard.type('2,084');
  await sees(page, '2,084', '.search-results mark');
  expect(await faultsIn(page)).toEqual([]);
  // The address says what is looked for, and one comes back to it.
  await page.waitForFunction(() => decodeURIComponent(location.hash) === '#/=/2,084');
  await page.locator('.search-results .found-place ::-p-text(Legal aid)').click();
  await page.waitForFunction(() =>
    document.activeElement?.getAttribute('aria-label')?.startsWith('Legal aid'),
  );
  await page.goBack();
  await sees(page, '2,084', '.search-results mark');
  expect(await page.$eval(field, (one) => (one as HTMLInputElement).value)).toBe('2,084');
  // What was found is selected in its passage: what is typed next takes its place.
  await page.focus(field);
  await press(page, 'Control', 'a');
  await page.keyboard.type('INFORMATION signs');
  await page.locator('.search-results .found-place[href*="/en/"] ::-p-text(Mine signs)').click();
  await page.waitForFunction(() => String(getSelection()) === 'information signs');
  await page.goBack();
  await sees(page, 'information signs', '.search-results mark');
  await page.focus(field);
  await page.keyboard.press('Escape');
  await page.waitForSelector('.operations .card');
});

test('the panel of a period leads on to all periods; in Azerbaijani, and where nothing is found', async () => {
  const looks = { language: 'az', scheme: 'dark', width: 320, height: 700 } as const;
  const { page } = await openWindow(browser(), await standInFor(await shown), `#/${shipped}/words`, looks);
  await page.waitForSelector('.words');
  await press(page, 'Control', 'f');
  await page.waitForSelector('.find input:focus');
  await page.keyboard.type('qacqin');
  await page.locator('.find a').click();
  await sees(page, 'qaçqın', '.search-results mark');
  expect(await faultsIn(page)).toEqual([]);
  await page.focus(field);
  await press(page, 'Control', 'a');
  await page.keyboard.type('xyzzy');
  await sees(page, 'Bu sözlər heç bir dövrdə yoxdur.', '.search-results');
});
