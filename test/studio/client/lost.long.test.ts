// The server goes and comes back, a window is closed, a second studio starts: nothing that was typed is lost.
import { expect, test, vi } from 'vitest';
import { shipped } from '../../support/data.ts';
import { shownPeriod } from './shown.ts';
import { becomes, openPassage, openWindow, sees, standInFor, useBrowser } from './window.ts';

vi.setConfig({ testTimeout: 200_000, hookTimeout: 120_000 });

const browser = useBrowser();
const shown = shownPeriod();

const english = { text: 'en' };
const at = 'opening.climate';
const passage = 'Climate, English';

async function working() {
  const standIn = await standInFor(await shown);
  const { page } = await openWindow(browser(), standIn, `#/${shipped}/words`);
  await openPassage(page, passage);
  const value = () => String(standIn.desk.value(english, at));
  return { standIn, page, value, first: value() };
}

const kept = () => Object.keys(localStorage).filter((name) => name.startsWith('factsheet unsaved'));

test('what is typed while the server is gone is kept, and saved as soon as it is back', async () => {
  const { standIn, page, value, first } = await working();
  await standIn.stop();
  await page.keyboard.type(' Kept.');
  await sees(page, 'The studio does not answer.');
  await sees(page, 'Kept here, not saved yet');
  expect(await page.evaluate(kept)).toHaveLength(1);
  expect(value()).toBe(first);
  await standIn.start();
  await becomes(value, `${first} Kept.`);
  await sees(page, 'All saved');
  expect(await page.evaluate(kept)).toEqual([]);
});

test('one request that fails while the server is there is made again', async () => {
  const { page, value, first } = await working();
  let failures = 1;
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const fails = request.url().endsWith('/api/change') && failures > 0;
    if (!fails) return void request.continue();
    failures -= 1;
    void request.abort('connectionreset');
  });
  await page.keyboard.type('!');
  await becomes(value, `${first}!`);
  expect(failures).toBe(0);
  await sees(page, 'All saved', '.saved');
  expect(await page.$('.problems .notice')).toBeNull();
});

test('a disk that is full is told where it is seen, and what was typed is saved by itself as soon as there is room', async () => {
  const { page, value, first } = await working();
  let isFull = true;
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (!isFull || !request.url().endsWith('/api/change')) return void request.continue();
    const why = {
      code: 'cannot-write',
      message: 'text.en.yaml cannot be written.',
      hint: 'Make room on the disk.',
    };
    void request.respond({ status: 507, contentType: 'application/problem+json', body: JSON.stringify(why) });
  });
  await page.keyboard.type(' Full.');
  await sees(page, 'Make room on the disk.', '.problems');
  await sees(page, 'Not saved yet', '.saved');
  const notice = await page.$eval('.problems .notice', (shown) => {
    const { top, bottom } = shown.getBoundingClientRect();
    return (
      top >= 0 && bottom <= innerHeight && shown.contains(document.elementFromPoint(60, (top + bottom) / 2))
    );
  });
  expect(notice).toBe(true);
  expect(value()).toBe(first);
  isFull = false;
  await becomes(value, `${first} Full.`);
  await sees(page, 'All saved');
  expect(await page.$('.problems .notice')).toBeNull();
});

test('a window that was closed meanwhile has left its words for the next one: offered, taken, erased', async () => {
  const { standIn, page, value, first } = await working();
  await standIn.stop();
  await page.keyboard.type(' Left.');
  await sees(page, 'Kept here, not saved yet');
  const next = await page.browserContext().newPage();
  await page.close();
  await standIn.start();
  await next.goto(standIn.address);
  await next.evaluate((to) => {
    location.hash = to;
  }, `#/${shipped}/words`);
  await sees(next, 'Typed earlier and not saved');
  await sees(next, 'Left.', 'blockquote');
  await next.locator('button ::-p-text(Use it)').click();
  await becomes(value, `${first} Left.`);
  await next.waitForFunction(() => !document.querySelector('.left-over'));
  await next.waitForFunction(() => document.activeElement?.matches('[role=tab]'));
  await expect.poll(() => next.evaluate(kept)).toEqual([]);
});

test('after a start anew the new window offers what the old one, open still, has not saved', async () => {
  const { standIn, page, value, first } = await working();
  await standIn.stop();
  await page.keyboard.type(' Left.');
  await sees(page, 'Kept here, not saved yet');
  await standIn.start('another-token');
  await sees(page, 'The studio was started again', '[role="alert"]');
  const next = await page.browserContext().newPage();
  await next.goto(standIn.address);
  await next.evaluate((to) => {
    location.hash = to;
  }, `#/${shipped}/words`);
  await sees(next, 'Left.', 'blockquote');
  await next.locator('button ::-p-text(Use it)').click();
  await becomes(value, `${first} Left.`);
  await expect.poll(() => next.evaluate(kept)).toEqual([]);
});

test('words of a window that still lives are not offered to another', async () => {
  const { standIn, page } = await working();
  await standIn.stop();
  await page.keyboard.type(' Mine.');
  await sees(page, 'Kept here, not saved yet');
  const other = await page.browserContext().newPage();
  await standIn.start();
  await other.goto(standIn.address);
  await other.evaluate((to) => {
    location.hash = to;
  }, `#/${shipped}/words`);
  await sees(other, 'Opening');
  expect(await other.$('.left-over')).toBeNull();
});

test('a window of an earlier start says so', async () => {
  const { standIn, page } = await working();
  await standIn.stop();
  await standIn.start('another-token');
  await sees(page, 'The studio was started again');
  expect(await page.$('.cm-editor')).toBeNull();
});

test('a change elsewhere is taken in where nothing is being typed', async () => {
  const { standIn, page } = await working();
  standIn.desk.put(english, 'opening.solutions', 'By another hand.');
  standIn.hub.tell({ type: 'changed', period: shipped, version: 'x' });
  await sees(page, 'By another hand.', '[aria-label="Solutions, English"]');
});
