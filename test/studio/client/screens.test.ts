// The screens of the studio: axe-core finds nothing, the policy forbids nothing. Every width and scheme is in the long tests.
import { expect, test, vi } from 'vitest';
import { shipped } from '../../support/data.ts';
import { faultsIn } from './axe.ts';
import { shownPeriod } from './shown.ts';
import { openWindow, sees, standInFor, useBrowser } from './window.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const browser = useBrowser();
const shown = shownPeriod();

test('a period, dark', async () => {
  const { page } = await openWindow(browser(), await standInFor(await shown), `#/${shipped}/words`, {
    scheme: 'dark',
  });
  await sees(page, 'Opening');
  await page.waitForSelector('.sheet img');
  expect(await faultsIn(page)).toEqual([]);
});

test('the first screen shows the first page of each period; where there is none, paper', async () => {
  const home = (await shown).home;
  const [operation] = home.operations;
  const [period] = operation?.periods ?? [];
  const other = { ...period, id: 'nowhere/2020-01', picture: '/first/nowhere/2020-01?in=en' };
  const more = [{ ...operation, periods: [period, other] }] as typeof home.operations;
  const { page } = await openWindow(
    browser(),
    await standInFor({ ...(await shown), home: { operations: more } }),
    '#/',
  );
  await sees(page, 'Azerbaijan');
  await page.waitForSelector('.first-page[data-state="shown"]');
  await page.waitForSelector('.first-page[data-state="none"]');
  expect(await page.$$eval('.first-page', (all) => all.map((one) => one.getAttribute('data-state')))).toEqual(
    ['shown', 'none'],
  );
  expect(await faultsIn(page)).toEqual([]);
});

test('axe-core would find a button without a name', async () => {
  const { page } = await openWindow(browser(), await standInFor(await shown), '#/');
  await sees(page, 'Azerbaijan');
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('button')));
  expect((await faultsIn(page)).join()).toContain('button-name');
});
