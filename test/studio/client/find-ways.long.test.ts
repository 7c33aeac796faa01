// Find and replace over all passages, by keys and by mouse, in the project's browser.
import { expect, test, vi } from 'vitest';
import { shipped } from '../../support/data.ts';
import { faultsIn } from './axe.ts';
import { shownPeriod } from './shown.ts';
import { becomes, openPassage, openWindow, press, sees, standInFor, useBrowser } from './window.ts';

vi.setConfig({ testTimeout: 200_000, hookTimeout: 120_000 });

const browser = useBrowser();
const shown = shownPeriod();
const english = { text: 'en' };
const at = 'highlights.legal_aid';

async function working(looks = {}) {
  const standIn = await standInFor(await shown);
  const { page } = await openWindow(browser(), standIn, `#/${shipped}/words`, looks);
  const value = () => String(standIn.desk.value(english, at));
  return { standIn, page, value, first: value() };
}

const litHere = `[aria-label="Legal aid, English"] .found`;

test('Ctrl+F looks for what is selected; Enter leads on, all is replaced at once, and undone at once', async () => {
  const { standIn, page, value, first } = await working();
  await openPassage(page, 'Legal aid, English');
  await press(page, 'Control', 'f');
  await page.waitForSelector('.find input:focus');
  await page.keyboard.type('legal aid');
  await sees(page, '1 of 4', '.find-number');
  await page.keyboard.press('Enter');
  await sees(page, '2 of 4', '.find-number');
  await page.waitForSelector(`${litHere}.is-current`);
  await press(page, 'Control', 'h');
  expect(await faultsIn(page)).toEqual([]);
  await page.locator('.find .field ::-p-aria([name="Replace with"][role="textbox"])').fill('legal *help*');
  await sees(page, 'legal *help*', '.found-list ins');
  await page.locator('.find button ::-p-text(Replace all)').click();
  await sees(page, '4 places were changed.');
  await becomes(value, first.replace('legal aid', 'legal \\*help\\*'));
  expect(standIn.asked.filter(({ path }) => path === '/api/replace')).toHaveLength(1);
  await sees(page, 'legal *help*', '[aria-label="Legal aid, English"]');
  await page.locator('.find-outcome button').click();
  await becomes(value, first);
  await sees(page, 'legal aid', '[aria-label="Legal aid, English"]');
});

test('one place is replaced by itself, and Escape leads into the passage that was looked at', async () => {
  const { page, value, first } = await working();
  await openPassage(page, 'Legal aid, English');
  await page.locator('.tools button ::-p-text(Find)').click();
  await page.waitForSelector('.find input:focus');
  await page.keyboard.type('legal aid');
  await sees(page, '1 of 4', '.find-number');
  await page.keyboard.press('Enter');
  await page.waitForSelector(`${litHere}.is-current`);
  await page.locator('.find .field ::-p-aria([name="Replace with"][role="textbox"])').fill('help');
  await sees(page, 'help', '.found-list ins');
  await page.locator('.find button ::-p-text(Replace)').click();
  await becomes(value, first.replace('legal aid', 'help'));
  await sees(page, '2 of 3', '.find-number');
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => !document.querySelector('.find'));
  await page.waitForFunction(() => document.activeElement?.classList.contains('cm-content'));
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('legal aid');
});

test('in Azerbaijani small letters are those of the language; words that nobody wrote are told as missing', async () => {
  const { page } = await working({ language: 'az', scheme: 'dark' });
  await page.waitForSelector('.cm-content');
  await press(page, 'Control', 'f');
  await page.waitForSelector('.find input:focus');
  await page.keyboard.type('azərbaycan');
  await page.waitForSelector('.found-place');
  expect(await faultsIn(page)).toEqual([]);
  await press(page, 'Control', 'a');
  await page.keyboard.type('xyzzy');
  await sees(page, 'Bu sözlər heç bir mətndə yoxdur.');
});
