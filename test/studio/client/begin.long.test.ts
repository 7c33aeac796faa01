// A new operation in the browser alone: step by step, left and gone on with, refused in plain words, and its first period opens.
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'puppeteer';
import { expect, test, vi } from 'vitest';
import { newOperation } from '../../../src/index.ts';
import { folderWith, studioOver } from '../studio.ts';
import { faultsIn } from './axe.ts';
import { becomes, openWindow, press, sees, useBrowser } from './window.ts';

vi.setConfig({ testTimeout: 300_000, hookTimeout: 120_000 });

const browser = useBrowser();
const next = (page: Page) => page.locator('.begin-ways .primary:not([disabled])').click();

async function choose(page: Page, letters: string, name: string) {
  await page.locator('.search-box input').click();
  await page.keyboard.type(letters);
  await sees(page, name, '[role=option]');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

/** Types over what stands in a field. */
async function fill(page: Page, selector: string, text: string) {
  await page.locator(selector).click();
  await press(page, 'Control', 'a');
  await page.keyboard.type(text);
}

test('from an empty folder to the first period, with everything in the files', async () => {
  const data = await folderWith({});
  const logo = path.join(await folderWith({}), 'logo of ours.svg');
  await writeFile(
    logo,
    '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="10"><path d="M0 0h40v10H0z"/></svg>',
  );
  const { page } = await openWindow(browser(), await studioOver(data), '#/');
  await sees(page, 'No operation yet');
  expect(await faultsIn(page)).toEqual([]);
  await page.locator('.home-ways a').click();
  await choose(page, 'Geor', 'Georgia');
  await next(page);
  await sees(page, 'Georgian', '.language-list');
  // Left here, and gone on with.
  await page.goto(page.url().replace(/#.*/, '#/'));
  await page.reload();
  await sees(page, 'Go on with the new operation');
  await page.locator('.home-ways a').click();
  await next(page);
  await next(page);
  await page.waitForFunction(() =>
    [...document.querySelectorAll('input')].some(({ value }) => value === 'UNHCR Georgia'),
  );
  await fill(page, '.per-language:nth-of-type(2) input[lang=ka]', 'გაეროს ლტოლვილთა სააგენტო');
  await next(page);
  await fill(page, '.office input[lang=en]', 'Representation in Tbilisi');
  await next(page);
  await fill(page, 'input[type=email]', 'nobody');
  await press(page, 'Tab');
  await sees(page, 'This is no e-mail address.');
  expect(await faultsIn(page)).toEqual([]);
  await fill(page, 'input[type=email]', 'geotb@unhcr.org');
  await next(page);
  const [chooser] = await Promise.all([
    page.waitForFileChooser(),
    page.locator('.logo-drop .secondary').click(),
  ]);
  await chooser.accept([logo]);
  await sees(page, 'logo of ours.svg', '.logo-name');
  await next(page);
  await page.locator('::-p-text(A story with a picture)').click();
  await next(page);
  await sees(page, 'These places are still empty.');
  expect(await faultsIn(page)).toEqual([]);
  await page.locator('.begin-form .buttons .primary').click();
  await sees(page, 'places are to be filled in or confirmed.');
  const operation = await readFile(path.join(data, 'georgia/operation.yaml'), 'utf8');
  for (const line of [
    'ka: გაეროს ლტოლვილთა სააგენტო',
    'en: Representation in Tbilisi',
    'email: geotb@unhcr.org',
    'logo: logo.svg',
  ])
    expect(operation).toContain(line);
  expect(await readFile(path.join(data, 'georgia/page.yaml'), 'utf8')).not.toContain('story');
  await becomes(() => page.evaluate(() => localStorage.getItem('factsheet new operation')), null);
});

test('of a country that has one: told at its step, and nothing is made', async () => {
  const data = await folderWith({});
  await newOperation(data, { iso3: 'GEO', languages: ['en'], month: '2025-03' });
  const { page } = await openWindow(browser(), await studioOver(data), '#/+/country');
  await choose(page, 'Geor', 'Georgia');
  await sees(page, 'There is an operation of this country already.', '[role=alert]');
  await page.evaluate(() => {
    location.hash = '#/+/ready';
  });
  await page.waitForSelector('.begin-form .buttons .primary[disabled]');
});
