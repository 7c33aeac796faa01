// A new period in the browser, against the server itself: offered, begun, told; and what happens to the slower of two people.
import { expect, test, vi } from 'vitest';
import { newPeriod } from '../../../src/index.ts';
import { dataWith } from '../../support/data.ts';
import { studioOver } from '../studio.ts';
import { faultsIn } from './axe.ts';
import { openWindow, sees, useBrowser } from './window.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const browser = useBrowser();

/** The dialog of an operation that has two periods half a year apart. */
async function dialog() {
  const { folder } = await dataWith();
  await newPeriod(folder, 'azerbaijan/2025-03');
  const studio = await studioOver(folder);
  const { page } = await openWindow(browser(), studio, '#/');
  await sees(page, 'March 2025');
  await page.locator('.home-ways .primary').click();
  await page.waitForSelector('[role=dialog] input');
  return { folder, page };
}

test('the next month is offered, the period opens, and it is told what was begun out of what', async () => {
  const { page } = await dialog();
  await sees(page, 'September', '[role=dialog] .pick-button');
  expect(await page.$eval('[role=dialog] input', (one) => (one as HTMLInputElement).value)).toBe('2025');
  await page.locator('[role=dialog] .primary').click();
  await sees(page, 'September 2025 was begun from March 2025.');
  await sees(page, 'places are to be filled in or confirmed.');
  expect(await faultsIn(page)).toEqual([]);
  await page.locator('.notice .icon-button').click();
  await page.waitForFunction(() => !document.body.innerText.includes('was begun from'));
});

test('what was begun by mistake is taken back, and is on the first page no more', async () => {
  const { page } = await dialog();
  await page.locator('[role=dialog] .primary').click();
  await sees(page, 'September 2025 was begun from March 2025.');
  await page.locator('.notice .secondary').click();
  await page.waitForSelector('.home-ways');
  await sees(page, 'March 2025');
  await page.waitForFunction(() => !document.body.innerText.includes('September 2025'));
});

test('who is slower is told that the period is there, and nothing is written over', async () => {
  const { folder, page } = await dialog();
  await newPeriod(folder, 'azerbaijan/2025-09');
  await page.locator('[role=dialog] .primary').click();
  await sees(page, 'This period is there already.', '[role=dialog] [role=alert]');
  expect(await page.evaluate(() => location.hash)).toBe('#/');
});
