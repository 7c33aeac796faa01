// A period beside an earlier one, in the real browser over a real studio: which one, to the field and back, and the line over the pages.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'puppeteer';
import { expect, test, vi } from 'vitest';
import { shipped } from '../../support/data.ts';
import { folderWith, studioOver } from '../studio.ts';
import { faultsIn } from './axe.ts';
import { earlier, withEarlier } from './compared.ts';
import { openWindow, press, sees, useBrowser } from './window.ts';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 120_000 });

const browser = useBrowser();
const older = 'azerbaijan/2023-09';

/** The period with two before it: the older one says the same as this one. */
async function comparing(looks: Parameters<typeof openWindow>[3] = {}, id = shipped) {
  const data = await folderWith({});
  for (const [name, bytes] of await withEarlier()) {
    const copies = name.startsWith(`${shipped}/`) ? [name, name.replace(shipped, older)] : [name];
    for (const copy of copies) {
      await mkdir(path.dirname(path.join(data, copy)), { recursive: true });
      await writeFile(path.join(data, copy), bytes);
    }
  }
  const { page } = await openWindow(browser(), await studioOver(data), `#/${id}/words`, looks);
  await page.waitForSelector('.compare-link');
  await page.focus('.compare-link');
  await page.keyboard.press('Enter');
  return page;
}

const hashOf = (page: Page) => page.evaluate(() => location.hash);
const line = '.divided input';
const partOf = (page: Page) => page.$eval(line, (one) => (one as HTMLInputElement).value);

test('what is implausible stands first and leads to its field; back again, the comparison is where it was', async () => {
  const page = await comparing();
  await sees(page, 'Figures: 1 implausible', '[role=status]');
  const [first] = await page.$$eval('.compare-table', (all) =>
    all.map((one) => (one as HTMLElement).innerText),
  );
  expect(first).toContain('Implausible 1');
  expect(first).toContain('10 times what it was. Is a digit too many?');
  // What did not change is folded away.
  expect(
    await page.$$eval('.compare-table[data-sort=same]', (all) => all.some((one) => one.checkVisibility())),
  ).toBe(false);
  expect(
    await page.$eval('.compare-table[data-sort=gone]', (one) => (one as HTMLElement).innerText),
  ).toContain('March 2024');
  await page.$eval('.forms-side', (side) => side.scrollTo(0, 150));
  await page.waitForFunction(() => document.querySelector('.forms-side')?.scrollTop === 150);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await page.click('.compare-table[data-sort=implausible] a');
  await page.waitForSelector('.figure-table tr[data-lit] .value');
  expect(await hashOf(page)).toBe(`#/${shipped}/figures/-/population.stateless`);
  await page.goBack();
  await page.waitForSelector('.compare-table');
  expect(await page.$eval('.forms-side', (side) => side.scrollTop)).toBe(150);
  await page.click('.compare-passage a[href$="/words/en/opening.climate"]');
  await page.waitForSelector('#field-opening\\.climate .cm-focused');
});

test('words are marked word by word, in both languages or in one', async () => {
  const page = await comparing();
  await sees(page, 'Words changed in this language alone: English', '.compare-passage');
  const marks = await page.$$eval('.compare-passage .diff[lang=en]', (all) =>
    all.flatMap((one) =>
      [...one.querySelectorAll('ins, del')].map((mark) => `${mark.tagName} ${mark.textContent}`),
    ),
  );
  expect(marks).toContain('DEL taken out: the climate');
  expect(marks).toContain('INS put in: COP29');
  const lines = await page.$eval('.compare-passage .diff', (one) =>
    ['ins', 'del'].map((name) => {
      const mark = one.appendChild(document.createElement(name));
      const { textDecorationLine } = getComputedStyle(mark);
      mark.remove();
      return textDecorationLine;
    }),
  );
  expect(lines).toEqual(['underline', 'line-through']);
  await page.locator('.compared .choice-button ::-p-text(Azerbaijani)').click();
  await page.waitForFunction(() => !document.querySelector('.compare-passage .diff[lang=en]'));
  expect(await page.$$('.compare-passage .diff[lang=az]')).not.toEqual([]);
});

test('another earlier period is chosen by keys, and one that says the same says so', async () => {
  const page = await comparing();
  await sees(page, 'Implausible');
  await page.focus('.compare .pick-button');
  await page.keyboard.press('Enter');
  await page.waitForSelector('[role=option]');
  await press(page, 'ArrowDown');
  await press(page, 'Enter');
  await sees(page, 'No figure changed.');
  expect(await hashOf(page)).toBe(`#/${shipped}/compare/-/2023-09`);
  await sees(page, 'No words changed.');
  await page.reload();
  await sees(page, 'No figure changed.');
});

test.each([
  ['en', 'light', 1440],
  ['az', 'dark', 320],
] as const)(
  'the line over the pages is moved by keys and by a press: %s, %s, %i px',
  async (language, scheme, width) => {
    const page = await comparing({ language, scheme, width });
    await page.waitForSelector('.compare-table');
    expect(await faultsIn(page)).toEqual([]);
    if (width < 900) await page.click('.page-button');
    await page.waitForSelector(line, { timeout: 90_000 });
    expect(await partOf(page)).toBe('50');
    const names = await page.$eval(line, (one) => [
      (one as HTMLInputElement).labels?.[0]?.textContent,
      one.ariaValueText,
    ]);
    expect(names[0]).toContain(language === 'en' ? 'Move the line: page 1' : 'Xətti sürüşdürün: səhifə 1');
    expect(names[1]).toMatch(/^50 % .*2024, 50 % .*2024$/);
    await page.focus(line);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('PageUp');
    expect(await partOf(page)).toBe('61');
    const shown = () =>
      page.$eval('.divided img[data-over]', (one) => getComputedStyle(one).clipPath.replaceAll(/\s+/g, ' '));
    expect(await shown()).toMatch(/^inset\(0px (?:calc\(39%\)|39%|calc\(100% - 61%\)) 0px 0px\)$/);
    await page.keyboard.press('Home');
    expect(await partOf(page)).toBe('0');
    const box = await (await page.$('.divided'))?.boundingBox();
    if (!box) throw new TypeError('no page is there');
    await page.mouse.click(box.x + box.width * 0.25, box.y + 40);
    expect(Number(await partOf(page))).toBeGreaterThanOrEqual(24);
    expect(Number(await partOf(page))).toBeLessThanOrEqual(26);
    expect(await faultsIn(page)).toEqual([]);
    await page.evaluate(() =>
      document.querySelectorAll<HTMLElement>('.compare-tools .choice-button')[1]?.click(),
    );
    await page.waitForFunction(() =>
      /^(?:Page|Səhifə) 2\b/.test(document.querySelector('.divided img')?.getAttribute('alt') ?? ''),
    );
    await page.evaluate(() =>
      document.querySelectorAll<HTMLElement>('.compare-tools .choice-button')[3]?.click(),
    );
    await page.waitForFunction(() => document.querySelectorAll('.beside .sheet img').length === 2);
    // Buttons come to their colours softly.
    await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
    expect(await faultsIn(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  },
);

test('the first period of an operation has nothing to be compared with, and says so', async () => {
  const page = await comparing({}, older);
  await sees(page, 'There is no earlier period of this operation yet', '[role=status]');
  expect(await faultsIn(page)).toEqual([]);
  expect(await page.$(line)).toBeNull();
  expect(earlier > older).toBe(true);
});
