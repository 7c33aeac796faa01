// A window of the studio in the client's browser: opened at a passage, and typed into at five keys a second.
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer';
import type { Case } from './cases.ts';
import { type Noted, noting } from './notes.ts';

/** How long (ms) between two keys. */
const pace = 200;

/** Where the studio is, and whose passage is typed into. */
export type Place = { address: string; period: string; language: string };

/** Opens a window with the pages of the language, and with the cursor at the end of the passage. */
export async function openAt(browser: Browser, { address, period, language }: Place, { at, side }: Case) {
  const page = await browser.newPage();
  await page.setViewport({ width: 1440, height: 900 });
  await page.evaluateOnNewDocument(noting);
  await page.goto(address);
  await page.goto(new URL(`/#/${period}/words/${language}/${at}`, address).href);
  await page.waitForSelector('.cm-content:focus', { timeout: 60_000 });
  const editor = `.cm-content[aria-label="${await page.$eval('.cm-content:focus', ({ ariaLabel }) => ariaLabel)}"]`;
  if (side) await page.click('.page-tools .choice-button:last-child');
  await page.waitForFunction(
    (count) => document.querySelectorAll('.sheet img').length === count,
    { timeout: 60_000 },
    side ? 4 : 2,
  );
  await page.focus(editor);
  await page.keyboard.down('Control');
  await page.keyboard.press('End');
  await page.keyboard.up('Control');
  return page;
}

/** Types so many keys, whatever comes of them; what the window noted, when all has been shown. */
export async function type(page: Page, keys: number): Promise<Noted> {
  const start = performance.now();
  for (let count = 0; count < keys; count += 1) {
    await wait(Math.max(0, start + count * pace - performance.now()));
    await page.keyboard.press(keyAt(count) as 'a');
  }
  await wait(3000);
  return (await page.evaluate('noted')) as Noted;
}

/** Words of two to eight letters, after a blank. */
function keyAt(count: number): string {
  const words = ['', 'and', 'the', 'people', 'of', 'villages', 'moved', 'on'];
  const text = words.join(' ');
  return text[count % text.length] as string;
}
