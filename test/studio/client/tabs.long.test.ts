// Many windows of one browser: a browser keeps six connections to a server, and one listener serves all windows.
import type { Page } from 'puppeteer';
import { expect, onTestFinished, test, vi } from 'vitest';
import { shipped } from '../../support/data.ts';
import { shownPeriod } from './shown.ts';
import type { StandIn } from './stand-in.ts';
import { becomes, openPassage, openWindow, sees, standInFor, useBrowser } from './window.ts';

vi.setConfig({ testTimeout: 300_000, hookTimeout: 120_000 });

const browser = useBrowser();
const shown = shownPeriod();
const words = `#/${shipped}/words`;
const english = { text: 'en' };

/** More windows in the browser of a first one. */
async function more(first: Page, standIn: StandIn, count: number): Promise<Page[]> {
  const pages: Page[] = [first];
  for (let number = 0; number < count; number += 1) {
    const page = await first.browserContext().newPage();
    await page.goto(standIn.address);
    await page.evaluate((to) => {
      location.hash = to;
    }, words);
    await sees(page, 'Opening');
    pages.push(page);
  }
  return pages;
}

const looked = (standIn: StandIn) =>
  standIn.asked.flatMap(({ path, body }) =>
    path === '/api/look' ? [body as { by: string; through?: string }] : [],
  );

test('eight windows are all told of a change, can all write, and listen through one connection', async () => {
  const standIn = await standInFor(await shown);
  const { page: first } = await openWindow(browser(), standIn, words);
  await sees(first, 'Opening');
  const pages = await more(first, standIn, 7);
  standIn.desk.put(english, 'opening.solutions', 'By another hand.');
  standIn.hub.tell({ type: 'changed', period: shipped, version: 'x' });
  for (const page of pages) await sees(page, 'By another hand.', '[aria-label="Solutions, English"]');
  for (const [number, page] of pages.entries()) {
    await page.bringToFront();
    await openPassage(page, 'Climate, English');
    await page.keyboard.type(` Window ${number}.`);
    await becomes(
      () => String(standIn.desk.value(english, 'opening.climate')).includes(`Window ${number}.`),
      true,
    );
    for (const other of pages) await sees(other, `Window ${number}.`, '[aria-label="Climate, English"]');
  }
  await expect.poll(() => new Set(looked(standIn).flatMap(({ through }) => through ?? [])).size).toBe(1);
  expect(new Set(looked(standIn).map(({ by }) => by)).size).toBe(8);
  // A window that is closed is told of, whoever listened for it.
  await pages[3]?.close();
  await expect.poll(() => standIn.asked.filter(({ path }) => path === '/api/gone').length).toBe(1);
});

test('after a start of the studio anew all windows say so, and a new one works', async () => {
  const standIn = await standInFor(await shown);
  const { page: first } = await openWindow(browser(), standIn, words);
  await sees(first, 'Opening');
  const pages = await more(first, standIn, 7);
  await standIn.stop();
  for (const page of pages) await sees(page, 'The studio does not answer.');
  await standIn.start('another-token');
  for (const page of pages) await sees(page, 'The studio was started again');
  const [, next] = await more(first, standIn, 1);
  standIn.desk.put(english, 'opening.solutions', 'After the start.');
  standIn.hub.tell({ type: 'changed', period: shipped, version: 'x' });
  if (next) await sees(next, 'After the start.', '[aria-label="Solutions, English"]');
  for (const page of pages) await sees(page, 'The studio was started again');
});

test('a browser without shared workers listens by itself', async () => {
  const standIn = await standInFor(await shown);
  const context = await browser().createBrowserContext();
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.evaluateOnNewDocument(`delete globalThis.SharedWorker;
    localStorage.setItem('factsheet studio language', 'en');`);
  await page.goto(standIn.address);
  await page.evaluate((to) => {
    location.hash = to;
  }, words);
  await sees(page, 'Opening');
  await expect.poll(() => looked(standIn).some(({ by, through }) => by === through)).toBe(true);
  standIn.desk.put(english, 'opening.solutions', 'By another hand.');
  standIn.hub.tell({ type: 'changed', period: shipped, version: 'x' });
  await sees(page, 'By another hand.', '[aria-label="Solutions, English"]');
});
