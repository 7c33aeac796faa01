// What a person does with pictures, against the server itself: the focus by keys and by mouse, another picture, who is in it, its words.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer';
import sharp from 'sharp';
import { expect, test, vi } from 'vitest';
import { besideSpot, pictureFindings, printedBox } from '../../../src/studio/client/pictures/of-picture.ts';
import { stepped } from '../../../src/studio/client/pictures/stepped.ts';
import { routeOf } from '../../../src/studio/client/store/route.ts';
import type { FormPicture } from '../../../src/studio/contract/period.ts';
import { dataWith, shipped, temporaryFolder } from '../../support/data.ts';
import { studioOver } from '../studio.ts';
import { faultsIn } from './axe.ts';
import { type Looks, openPassage, openWindow, press, sees, useBrowser } from './window.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const browser = useBrowser();

/** The pictures of the shipped period in a window. */
async function pictures(looks: Looks = {}) {
  const { folder } = await dataWith();
  const studio = await studioOver(folder);
  const open = async () => (await openWindow(browser(), studio, `#/${shipped}/photos`, looks)).page;
  const page = await open();
  await page.waitForSelector('.cross');
  const read = (name: string) => readFile(path.join(folder, shipped, name), 'utf8');
  return { folder, page, open, figures: () => read('figures.yaml'), text: () => read('text.en.yaml') };
}

async function photo(bytes?: Buffer): Promise<string> {
  const file = path.join(await temporaryFolder(), 'Yeni şəkil.jpg');
  const made = sharp({ create: { width: 900, height: 600, channels: 3, background: '#c08040' } });
  await writeFile(file, bytes ?? (await made.jpeg().toBuffer()));
  return file;
}

async function choose(page: Page, file: string): Promise<void> {
  const input = await page.$('input[type=file]');
  await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
}

const says = (page: Page) => page.$eval('.cross', (one) => one.getAttribute('aria-valuetext'));
const crop = (page: Page) =>
  page.$$eval('.crop img', (all) => (all as HTMLElement[]).map(({ style }) => style.transform));

test('the focus is moved by arrow keys: the cuts follow, the file has it, the keys stay, undo brings it back', async () => {
  const { page, figures } = await pictures();
  const before = await figures();
  expect(await says(page)).toBe('50 % from the left, 60 % from the top');
  await page.waitForSelector('.crop img');
  const cuts = await crop(page);
  await page.focus('.cross');
  await press(page, 'Shift', 'ArrowUp');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => says(page)).toBe('51 % from the left, 49 % from the top');
  await expect.poll(figures, { timeout: 45_000 }).toBe(before.replace('[0.5, 0.6]', '[0.51, 0.49]'));
  expect(await crop(page)).not.toEqual(cuts);
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('cross');
  await press(page, 'Control', 'z');
  await expect.poll(figures, { timeout: 45_000 }).toBe(before);
  await expect.poll(() => says(page)).toBe('50 % from the left, 60 % from the top');
});

test('the focus is moved by the mouse, and given back to the program', async () => {
  const { page, figures } = await pictures();
  const before = await figures();
  const box = await (await page.$('.cross-area'))?.boundingBox();
  if (!box) throw new TypeError('no picture');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.25, box.y + box.height * 0.75, { steps: 5 });
  expect(await figures()).toBe(before);
  await page.mouse.up();
  await expect.poll(figures, { timeout: 45_000 }).toBe(before.replace('[0.5, 0.6]', '[0.25, 0.75]'));
  await page.locator('.picture .buttons .secondary ::-p-text(Let the program find it)').click();
  await expect.poll(figures, { timeout: 45_000 }).toBe(before.replace('[0.5, 0.6]', '[]'));
  await sees(page, 'The cross stands where the program takes the main thing to be.');
});

test('of two windows the later one is told that the focus was moved, and sees where it is', async () => {
  const { page, figures, folder } = await pictures();
  const file = path.join(folder, shipped, 'figures.yaml');
  // The event of the change is held up: this window has not heard of it.
  await page.focus('.cross');
  await page.keyboard.press('ArrowLeft');
  await writeFile(file, (await figures()).replace('[0.5, 0.6]', '[0.9, 0.1]'));
  await sees(page, 'Somebody else has moved it meanwhile.');
  await expect.poll(() => says(page)).toBe('90 % from the left, 10 % from the top');
  expect(await figures()).toContain('[0.9, 0.1]');
});

test('another picture comes, says what is to be done, and goes again; its words are mended beside it', async () => {
  const { page, figures, text, folder } = await pictures();
  const before = await figures();
  await choose(page, await photo());
  await sees(page, 'It is here.');
  await sees(page, 'yeni-sekil.jpg · 900 × 600 pixels');
  expect(await readdir(path.join(folder, shipped, 'images'))).toContain('yeni-sekil.jpg');
  expect(await figures()).toContain('image: images/yeni-sekil.jpg');
  await page.locator('.consent .choice-button ::-p-text(Yes, people)').click();
  await expect.poll(figures, { timeout: 45_000 }).toContain('people: recognisable');
  await page.locator('.consent-fields input').fill('Protection unit');
  await page.focus('.consent-fields input[type=date]');
  await page.keyboard.type('12312030');
  await page.keyboard.press('Tab');
  await page.focus('.cross');
  await expect.poll(figures, { timeout: 45_000 }).toMatch(/held_by: Protection unit/);
  await expect.poll(figures, { timeout: 45_000 }).toMatch(/until: "?2030-12-31/);
  await openPassage(page, 'Caption, English');
  await page.keyboard.type(' Mended.');
  await expect.poll(text, { timeout: 45_000 }).toContain(' Mended.');
  await page.focus('.cross');
  for (let count = 0; count < 8 && (await figures()) !== before; count += 1) {
    const now = [await figures(), await text()].join();
    await press(page, 'Control', 'z');
    await expect.poll(async () => [await figures(), await text()].join(), { timeout: 45_000 }).not.toBe(now);
  }
  expect(await figures()).toBe(before);
});

test('a broken picture and a workbook of that name are told in words, and change nothing', async () => {
  const { page, figures, folder } = await pictures();
  const before = await figures();
  const whole = await readFile(await photo());
  await choose(page, await photo(whole.subarray(0, whole.length - 100)));
  await sees(page, 'is damaged: not all of it is there.', '[role=alert]');
  expect(await faultsIn(page)).toEqual([]);
  await choose(page, await photo(Buffer.from('504b0304140000000800', 'hex')));
  await sees(page, 'is not a picture that can be printed.', '[role=alert]');
  await choose(page, await photo(Buffer.alloc(20_000_001)));
  await sees(page, 'is larger than 20 MB. Nothing was taken.', '[role=alert]');
  expect(await figures()).toBe(before);
  expect(await readdir(path.join(folder, shipped, 'images'))).toEqual(['inclusive-sport.svg']);
});

test('a picture that is all dark is told as soon as it is there', async () => {
  const { page } = await pictures();
  const dark = sharp({ create: { width: 900, height: 600, channels: 3, background: '#050505' } });
  await choose(page, await photo(await dark.jpeg().toBuffer()));
  await sees(page, 'is nearly black.', '.picture .finding');
  await sees(page, 'dots per inch: soft, print wants 300', '.crop');
});

test('the picture on the page leads to its form', async () => {
  const { page } = await pictures();
  await page.locator('[role=tab] ::-p-text(Words)').click();
  await page.locator('.place[aria-label^="Picture: "]').click();
  await page.waitForFunction(() => document.activeElement?.className === 'cross');
  expect(routeOf(await page.evaluate(() => location.hash))).toMatchObject({ tab: 'photos', at: 'story' });
});

test.each([
  { scheme: 'light', width: 320, height: 640 },
  { scheme: 'dark', width: 1024 },
  { scheme: 'light', width: 1440 },
] as const)('pictures, $scheme at $width px', async (looks) => {
  const { page } = await pictures({ ...looks, language: 'az' });
  await page.waitForSelector('.crop img');
  await sees(page, 'Altyazı');
  expect(await faultsIn(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(looks.width);
});

const key = (name: string, shiftKey = false) => ({
  ...{ key: name, shiftKey, altKey: false, ctrlKey: false, metaKey: false },
});

test('arrow keys lead by hundredths and tenths, and never out of the picture', () => {
  expect(stepped({ x: 0.5, y: 0.5 }, key('ArrowLeft'))).toEqual({ x: 0.49, y: 0.5 });
  expect(stepped({ x: 0.5, y: 0.5 }, key('ArrowDown', true))).toEqual({ x: 0.5, y: 0.6 });
  expect(stepped({ x: 0.95, y: 0.02 }, key('ArrowRight', true))).toEqual({ x: 1, y: 0.02 });
  expect(stepped({ x: 0, y: 0 }, key('ArrowUp'))).toEqual({ x: 0, y: 0 });
  expect(stepped({ x: 0.5, y: 0.5 }, key('a'))).toBeUndefined();
  expect(stepped({ x: 0.5, y: 0.5 }, { ...key('ArrowUp'), ctrlKey: true })).toBeUndefined();
});

test('what belongs to a picture is found by where its file stands', () => {
  const picture: FormPicture = {
    ...{
      id: 'row.one',
      block: 'row',
      path: ['row', 'one', 'image'],
      words: ['row', 'images', 'one'],
      file: null,
    },
  };
  expect(besideSpot(picture, 'consent', 'until')).toEqual({
    ...{ file: 'figures', path: ['row', 'one', 'consent', 'until'], at: 'row.one.consent.until' },
  });
  const at = (place: string, where: 'figures' | 'text' = 'figures') => ({
    ...{ code: 'x', severity: 'warning' as const, message: place, hint: '', in: where, at: place },
  });
  const found = [
    'row.one.image',
    'row.one.consent.until',
    'row.one.link',
    'row.two.image',
    'row.one.imagery',
  ].map((place) => at(place));
  const own = pictureFindings([...found, at('row.one.image', 'text')], picture);
  expect(own.map(({ message }) => message)).toEqual(['row.one.image', 'row.one.consent.until']);
  const place = { at: 'row.one', x: 0, y: 0, width: 0.5, height: 0.25 };
  const pages = (picturePlace: object) => ({
    en: {
      ...{ language: 'en', version: '1' },
      pages: [
        {
          number: 1,
          picture: '',
          width: 1000,
          height: 2000,
          paper: { width: 200, height: 400 },
          places: [{ ...place, ...picturePlace }],
        },
      ],
    },
  });
  expect(printedBox(pages({ picture: true }), picture)).toEqual({ width: 100, height: 100 });
  expect(printedBox(pages({}), picture)).toBeUndefined();
});
