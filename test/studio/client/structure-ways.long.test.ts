// What stands where, in the real browser over a real studio: entries of lists, blocks of pages, what may stand.
import { cp, readFile } from 'node:fs/promises';
import { availableParallelism, loadavg } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer';
import { expect, test } from 'vitest';
import { project } from '../../support/data.ts';
import { folderWith, studioOver } from '../studio.ts';
import { faultsIn } from './axe.ts';
import { goOn, goToButton } from './rows.ts';
import { openWindow, press, sees, useBrowser } from './window.ts';

const browser = useBrowser();
const id = 'azerbaijan/2024-09';

async function working(tab: string, looks: Parameters<typeof openWindow>[3] = {}) {
  const folder = await folderWith({});
  await cp(path.join(project, 'data', 'azerbaijan'), path.join(folder, 'azerbaijan'), { recursive: true });
  const studio = await studioOver(folder);
  const { page } = await openWindow(browser(), studio, `#/${id}/${tab}`, looks);
  const text = (name: string) => readFile(path.join(folder, id, name), 'utf8').catch(() => undefined);
  // Passages get their size when they come in sight: a locator waits until what it clicks stands still.
  const click = (label: string) =>
    page.locator(`[aria-label="${label}"]:not([disabled])`).setTimeout(45_000).click();
  return { page, text, click };
}

test('an entry is moved, added and taken out, and all of it undone', async () => {
  const { page, text, click } = await working('words');
  const before = await text('text.en.yaml');
  const order = async () =>
    [...((await text('text.az.yaml')) ?? '').matchAll(/^ {2}(cop29|capacity):/gm)].map(([, name]) => name);
  const first = await order();
  await click('Move down: Cop29');
  await expect.poll(order, { timeout: 45_000 }).not.toEqual(first);
  await sees(page, 'Cop29 stands at place 2 of 2 now.');
  await page.evaluate(() =>
    document.querySelector<HTMLElement>('[aria-labelledby="block-protection"] .block-more button')?.click(),
  );
  await page.waitForSelector('.small-dialog input:focus');
  await page.keyboard.type('Child protection');
  await page.keyboard.press('Enter');
  await page.waitForSelector('#field-protection\\.child_protection\\.title .cm-content');
  await expect
    .poll(() => text('text.az.yaml'), { timeout: 45_000 })
    .toContain('  child_protection:\n    title:\n    body:\n');
  expect(await faultsIn(page)).toEqual([]);
  await click('Take out: Child protection');
  await sees(page, 'Taken out. Undo brings it back.');
  expect(await text('text.en.yaml')).not.toContain('child_protection');
  // Whoever works by keys is at the entry before it now.
  await page.waitForFunction(() => document.activeElement?.closest('.entry') !== null);
  for (const count of [1, 2, 3]) {
    await click('Undo (Ctrl+Z)');
    await expect
      .poll(async () => (await text('text.en.yaml'))?.includes('child_protection'), { timeout: 45_000 })
      .toBe(count === 1);
    if (count === 3) await expect.poll(() => text('text.en.yaml'), { timeout: 45_000 }).toBe(before);
  }
});

test('a block is moved by a button, set aside and brought back; the page follows', async () => {
  const { page, text, click } = await working('pages');
  await page.waitForSelector('.sheet img, .page-picture, img[alt^="Page 1"]');
  await click('Move down: Population statistics');
  await expect
    .poll(() => text('page.yaml'), { timeout: 45_000 })
    .toContain('rail: [refugee_origins, population');
  await click('Take out: Working with partners');
  await sees(page, 'Working with partners was taken out. Its words are kept.');
  await expect.poll(() => text('page.yaml'), { timeout: 45_000 }).toContain('aside: [partnership]');
  await click('Bring back: Working with partners');
  await expect.poll(() => text('page.yaml'), { timeout: 45_000 }).toMatch(/lead: \[opening, partnership\]/);
  expect(await faultsIn(page)).toEqual([]);
});

/** How many times longer anything takes, as this machine does other things meanwhile. */
const busy = () => Math.max(1, (loadavg()[0] ?? 1) / availableParallelism());

/** The pictures of the pages, as they are shown. */
const pictures = (page: Page) =>
  page.$$eval('.sheet img', (all) => all.map((one) => (one as HTMLImageElement).src).join());

/** Does something, and gives the time (ms) until the pages are others, drawn and shown. */
async function untilFollowed(page: Page, work: () => Promise<void>): Promise<number> {
  const before = await pictures(page);
  const begun = performance.now();
  await work();
  await page.waitForFunction(
    (was) => {
      const all = [...document.querySelectorAll<HTMLImageElement>('.sheet img')];
      return all.every(({ complete }) => complete) && all.map(({ src }) => src).join() !== was;
    },
    { timeout: 45_000 },
    before,
  );
  return performance.now() - begun;
}

test('a block is moved by keys alone: by its buttons, and dragged; the pages follow within the second', async () => {
  const { page, text } = await working('pages');
  await page.waitForSelector('.area-item');
  await page.waitForFunction(() => document.querySelectorAll('.sheet img').length === 2);
  const first = await text('page.yaml');
  const times: number[] = [];
  const rail = async () => /rail: \[(.*)\]/.exec((await text('page.yaml')) ?? '')?.[1];
  const moved = async (button: string, to: string) => {
    await goToButton(page, 'population', button);
    times.push(await untilFollowed(page, () => page.keyboard.press('Enter')));
    expect(await rail()).toBe(to);
    // Who goes on by keys is where she was, or, where the button does nothing any more, in its row.
    const isHere = () =>
      page.evaluate(() => document.activeElement?.closest('[data-key]')?.getAttribute('data-key'));
    await expect.poll(isHere, { timeout: 45_000 }).toBe('population');
  };
  await moved('Move down', 'refugee_origins, population, asylum_origins');
  await sees(page, 'Population statistics stands at place 2 of 3 now: Page 1: Narrow column.', '.arrange');
  await moved('Move up', 'population, refugee_origins, asylum_origins');
  await moved('Move down', 'refugee_origins, population, asylum_origins');
  expect(Math.min(...times)).toBeLessThan(1000 * busy());

  // Dragged: behind the last one of its list, and then into another one, where Escape leaves it.
  const drag = async () => {
    await goToButton(page, 'population', 'Drag');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() =>
      document.activeElement?.getAttribute('aria-label')?.startsWith('Insert'),
    );
  };
  await drag();
  await goOn(page, 'ArrowDown', '[aria-label="Insert after Asylum origins"]');
  times.push(await untilFollowed(page, () => page.keyboard.press('Enter')));
  expect(await rail()).toBe('refugee_origins, asylum_origins, population');
  const dragged = await text('page.yaml');
  await drag();
  await page.keyboard.press('Tab');
  await goOn(page, 'ArrowDown', '[aria-label="Insert before Highlights"]');
  await page.keyboard.press('Escape');
  expect(await text('page.yaml')).toBe(dragged);
  await drag();
  await page.keyboard.press('Tab');
  await goOn(page, 'ArrowDown', '[aria-label="Insert before Highlights"]');
  await untilFollowed(page, () => page.keyboard.press('Enter'));
  expect(await text('page.yaml')).toContain('main: [population, highlights, protection]');
  for (let count = 0; count < 5; count += 1) {
    const was = await text('page.yaml');
    await press(page, 'Control', 'z');
    await expect.poll(() => text('page.yaml'), { timeout: 45_000 }).not.toBe(was);
  }
  expect(await text('page.yaml')).toBe(first);
});

test('a block is named where it stands: its heading in each language, and its usual one again', async () => {
  const { page, text, click } = await working('pages');
  await page.waitForSelector('.area-item');
  const first = [await text('text.en.yaml'), await text('text.az.yaml')];
  await click('Name: Statelessness');
  await page.waitForSelector('[role=dialog] input[lang=en]');
  expect(await faultsIn(page)).toEqual([]);
  await page.locator('[role=dialog] input[lang=en]').fill('Ending statelessness');
  await page.locator('[role=dialog] input[lang=az]').fill('Vətəndaşlığı olmayanlar');
  await page.keyboard.press('Enter');
  await expect
    .poll(() => text('text.en.yaml'), { timeout: 45_000 })
    .toMatch(/\nstatelessness:\n(?: {2}.*\n)*? {2}title: "?Ending statelessness"?\n/);
  await expect.poll(() => text('text.az.yaml'), { timeout: 45_000 }).toContain('Vətəndaşlığı olmayanlar');
  await click('Name: Ending statelessness');
  await page.waitForSelector('[role=dialog] input[lang=en]');
  for (const language of ['en', 'az']) {
    await page.click(`[role=dialog] input[lang=${language}]`, { count: 3 });
    await page.keyboard.press('Backspace');
  }
  await page.keyboard.press('Enter');
  await expect
    .poll(async () => [await text('text.en.yaml'), await text('text.az.yaml')], { timeout: 45_000 })
    .toEqual(first);
  await page.waitForSelector('[aria-label="Name: Statelessness"]');
});

test.each([
  ['en', 'light', 1440],
  ['az', 'dark', 320],
] as const)(
  'the gallery shows kinds, and a block comes from it: %s, %s, %i px',
  async (language, scheme, width) => {
    const { page, text } = await working('pages', { language, scheme, width });
    await page.waitForSelector('.area-item');
    expect(await faultsIn(page)).toEqual([]);
    await page.evaluate(() => document.querySelector<HTMLElement>('.arrange .primary')?.click());
    await page.waitForSelector('.gallery-kind .kind-cut img', { timeout: 60_000 });
    expect(await faultsIn(page)).toEqual([]);
    await page.evaluate(() => document.querySelector<HTMLElement>('.gallery input[value="quote"]')?.click());
    await page.evaluate(() => document.querySelector<HTMLElement>('.gallery-modal .primary')?.click());
    await expect.poll(() => text('page.yaml'), { timeout: 45_000 }).toContain('quote]');
    await expect.poll(() => text(`text.${language}.yaml`), { timeout: 45_000 }).toContain('\nquote:\n');
  },
);

test('what was found may stand with a reason, which is kept with the period', async () => {
  const { page, text } = await working('findings');
  await page.waitForSelector('.findings .finding button', { timeout: 60_000 });
  await page.click('.findings .finding button');
  await page.waitForSelector('.small-dialog input:focus');
  await page.keyboard.type('The public table says so.');
  expect(await faultsIn(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await sees(page, 'The public table says so.', '.findings');
  expect(await text('figures.yaml')).toMatch(
    /accepted:\n(?: {2}.*\n)* {4}reason: .?The public table says so\./,
  );
});
