// Figures that a person brings as a file, by button and by dropping it, against the server itself.
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer';
import { expect, test, vi } from 'vitest';
import { figuresForm, newPeriod } from '../../../src/index.ts';
import { withValues } from '../../import/workbooks.ts';
import { dataWith, temporaryFolder } from '../../support/data.ts';
import { studioOver } from '../studio.ts';
import { faultsIn } from './axe.ts';
import { type Looks, openWindow, press, sees, useBrowser } from './window.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const browser = useBrowser();
const id = 'azerbaijan/2025-03';
const statistics = path.join(import.meta.dirname, '../../fixtures/import/hdx-old.csv');

/** The figures of a new period in a window. */
async function table(looks: Looks = {}) {
  const { folder } = await dataWith();
  await newPeriod(folder, id);
  const studio = await studioOver(folder);
  const { page } = await openWindow(browser(), studio, `#/${id}/figures`, looks);
  await page.waitForSelector('input[type=file]');
  const figures = () => readFile(path.join(folder, id, 'figures.yaml'), 'utf8');
  return { folder, page, figures };
}

async function choose(page: Page, file: string): Promise<void> {
  const input = await page.$('input[type=file]');
  await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
}

/** Gives the day by keys, as month, day and year. */
async function giveDay(page: Page): Promise<void> {
  await page.waitForSelector('input[type=date]');
  await page.focus('input[type=date]');
  await page.keyboard.type('12312024');
  await page.keyboard.press('Enter');
}

test('statistics: the day is asked for, what would change is seen, taken by keys, and undone', async () => {
  const { page, figures } = await table();
  const before = await figures();
  await choose(page, statistics);
  await sees(page, 'Which day are these figures of?');
  expect(await faultsIn(page)).toEqual([]);
  await giveDay(page);
  await sees(page, 'figures would change', '[role=dialog]');
  await sees(page, '6,431', '.offer-table');
  expect(await figures()).toBe(before);
  await page.locator('[role=dialog] .primary').wait();
  await page.focus('[role=dialog] .primary');
  await page.keyboard.press('Enter');
  await sees(page, 'figures taken. Undo brings the old ones back.');
  expect(await page.$('[role=dialog]')).toBeNull();
  await page.waitForFunction(
    () => document.querySelector<HTMLInputElement>('[data-figure="population.refugees"]')?.value === '6,431',
  );
  expect(await figures()).not.toBe(before);
  await page.focus('.figures-head button');
  await press(page, 'Control', 'z');
  await expect.poll(figures, { timeout: 45_000 }).toBe(before);
});

test('what is left changes nothing', async () => {
  const { page, figures } = await table();
  const before = await figures();
  await choose(page, statistics);
  await giveDay(page);
  await sees(page, 'figures would change', '[role=dialog]');
  await page.locator('[role=dialog] .secondary').click();
  await page.waitForFunction(() => !document.querySelector('[role=dialog]'));
  expect(await figures()).toBe(before);
});

test('the filled-in form is dropped on the table, and asks for no day', async () => {
  const { folder, page, figures } = await table();
  const { bytes } = await figuresForm(folder, id);
  const filled = Buffer.from(await withValues(bytes, { 'results.mine_signs': 1234 })).toString('base64');
  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.items.add(new File([Uint8Array.from(atob(text), (one) => one.charCodeAt(0))], 'form.xlsx'));
    const drop = (name: string) =>
      new DragEvent(name, { dataTransfer: data, bubbles: true, cancelable: true });
    const place = document.querySelector('.figure-table');
    place?.dispatchEvent(drop('dragenter'));
    place?.dispatchEvent(drop('drop'));
  }, filled);
  await sees(page, '1 figure would change', '[role=dialog]');
  await sees(page, '1,234', '.offer-table');
  await page.locator('[role=dialog] .primary').click();
  await expect.poll(figures, { timeout: 45_000 }).toMatch(/1234|1_234/);
});

test('what is none is told in words, and what is larger than 10 MB is not sent', async () => {
  const { page, figures } = await table();
  const before = await figures();
  const folder = await temporaryFolder();
  const [photo, large] = [path.join(folder, 'photo.csv'), path.join(folder, 'large.csv')];
  await writeFile(photo, Buffer.from('ffd8ffe000104a46494600010101', 'hex'));
  await writeFile(large, Buffer.alloc(10_000_001, 'a'));
  await choose(page, photo);
  await sees(page, 'photo.csv', '[role=alert]');
  expect(await faultsIn(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => !document.querySelector('[role=dialog]'));
  await choose(page, large);
  await sees(page, 'large.csv is larger than 10 MB. Nothing was taken.');
  expect(await figures()).toBe(before);
});

test('a file that is gone when it is taken is told, and what is open stays open', async () => {
  const { page, figures } = await table();
  const before = await figures();
  const copy = path.join(await temporaryFolder(), 'copy.csv');
  await copyFile(statistics, copy);
  await choose(page, copy);
  await giveDay(page);
  await sees(page, 'figures would change', '[role=dialog]');
  await writeFile(copy, 'something else');
  await page.locator('[role=dialog] .primary').click();
  await sees(page, 'copy.csv could not be sent.', '[role=alert]');
  expect(await figures()).toBe(before);
});

test.each([
  { scheme: 'light', width: 320, height: 640 },
  { scheme: 'dark', width: 1024 },
] as const)('what would change, $scheme at $width px', async (looks) => {
  const { page } = await table({ ...looks, language: 'az' });
  await choose(page, statistics);
  await giveDay(page);
  await sees(page, 'rəqəm dəyişəcək', '[role=dialog]');
  expect(await faultsIn(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(looks.width);
});
