// What a person does with figures and on the page, in the project's browser.
import { expect, test, vi } from 'vitest';
import { shipped } from '../../support/data.ts';
import { shownPeriod } from './shown.ts';
import { becomes, openWindow, press, sees, standInFor, useBrowser } from './window.ts';

vi.setConfig({ testTimeout: 200_000, hookTimeout: 120_000 });

const browser = useBrowser();
const shown = shownPeriod();

async function table() {
  const standIn = await standInFor(await shown);
  const { page } = await openWindow(browser(), standIn, `#/${shipped}/figures`);
  await page.waitForSelector('[data-figure=mine_signs]');
  await page.focus('[data-figure=mine_signs]');
  const value = (name: string) => standIn.desk.form().figures.find((row) => row.name === name)?.value;
  return { standIn, page, value };
}

test('a number is typed over the old one, and Enter leads to the next', async () => {
  const { page, value } = await table();
  // The cell selects what stands in it: it is typed over.
  await page.keyboard.type('1,155');
  await page.keyboard.press('Enter');
  await becomes(() => value('mine_signs'), 1155);
  expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.figure)).toBe(
    'refugee_students',
  );
  await page.keyboard.press('ArrowUp');
  expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.figure)).toBe(
    'mine_signs',
  );
  await sees(page, 'All saved');
});

test('digits that are not entered yet are no more than kept, and go out with whoever goes elsewhere', async () => {
  const { page, value } = await table();
  await page.keyboard.type('17');
  await sees(page, 'Not saved yet', '.saved');
  expect(await page.evaluate(() => Object.keys(localStorage).join(' '))).toContain('unsaved');
  expect(value('mine_signs')).toBe(155);
  await press(page, 'Control', 'Shift', 'f');
  await becomes(() => value('mine_signs'), 17);
});

test('both versions of a figure are shown, one is chosen by key, and the focus goes on in its cell', async () => {
  const { standIn, page, value } = await table();
  await page.keyboard.type('17');
  standIn.desk.put('figures', 'results.mine_signs', 18);
  await page.keyboard.press('Enter');
  await page.locator('button ::-p-text(Keep 17)').wait();
  await page.focus('[data-figure=mine_signs]');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await becomes(() => value('mine_signs'), 17);
  expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.figure)).toBe(
    'mine_signs',
  );
});

test('what is no number is refused in the server’s words, and stays to be mended', async () => {
  const { page, value } = await table();
  await press(page, 'Control', 'a');
  await page.keyboard.type('many');
  await page.keyboard.press('Enter');
  await sees(page, '“many” is no number.');
  expect(value('mine_signs')).toBe(155);
  expect(await page.$eval('[data-figure=mine_signs]', (one) => (one as HTMLInputElement).value)).toBe('many');
});

test('a column copied from a spreadsheet fills the cells below', async () => {
  const { standIn, page, value } = await table();
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData('text/plain', 'Mine signs\t160\r\nStudents\t41\r\n\t\r\nEye care\t3,300\r\n');
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  });
  await becomes(() => [value('mine_signs'), value('refugee_students'), value('eye_care')], [160, 41, 3300]);
  expect(value('new_citizens')).toBe(21);
  expect(standIn.asked.filter(({ path }) => path === '/api/change')).toHaveLength(1);
  await sees(page, '3 figures filled.');
});

test('of a column with a cell that is no number, that cell alone is refused', async () => {
  const { page, value } = await table();
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData('text/plain', '160\r\nn/a\r\n\r\n3,300\r\n');
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  });
  await sees(page, '“n/a” is no number.');
  await becomes(() => [value('mine_signs'), value('eye_care')], [160, 3300]);
  const faults = await page.$$eval('.finding', (all) =>
    all.filter((one) => one.textContent?.includes('is no number')).map((one) => one.textContent),
  );
  expect(faults).toHaveLength(1);
});

test('a place on the page opens its passage, and the passage lights up its place', async () => {
  const standIn = await standInFor(await shown);
  const { page } = await openWindow(browser(), standIn, `#/${shipped}/figures`);
  await page.locator('.place[aria-label="Highlights: Students"]').click();
  await page.waitForFunction(() =>
    document.activeElement?.getAttribute('aria-label')?.startsWith('Students, '),
  );
  expect(await page.$eval('.place[data-lit]', (one) => one.getAttribute('aria-label'))).toBe(
    'Highlights: Students',
  );
});

test('places are reached by Tab in the order of reading, and say what was found there', async () => {
  const standIn = await standInFor(await shown);
  const { page } = await openWindow(browser(), standIn, `#/${shipped}/words`);
  await page.locator('.page-tools .choice-button ::-p-text(English)').click();
  await sees(page, '1', '.pin');
  const names = await page.$$eval('.sheet:first-child .place', (all) =>
    all.map((one) => one.getAttribute('aria-label') ?? ''),
  );
  expect(names).toContain('Highlights: Legal aid, 1 to mend');
  const order = [
    'Opening: Solutions',
    'Opening: Self reliance',
    'Highlights: Mine signs',
    'Highlights: Students',
  ];
  expect(names.filter((name) => order.includes(name))).toEqual(order);
});

test('each part of a period is reached by its tab, there and back, and begins at its top', async () => {
  const { page } = await openWindow(browser(), await standInFor(await shown), `#/${shipped}/words`);
  for (const [tab, words] of [
    ['Figures', 'Mine safety'],
    ['to mend', 'The map is of 2019.'],
    ['Out', 'Package'],
    ['Words', 'Opening'],
  ] as const) {
    await page.$eval('.forms-side', (side) => side.scrollTo(0, 500));
    await page.locator(`.tab ::-p-text(${tab})`).click();
    await sees(page, words);
    expect(await page.$eval('.forms-side', (side) => side.scrollTop)).toBe(0);
  }
});

test('editions are chosen and made; the work is shown, stopped, and its files can be fetched', async () => {
  const standIn = await standInFor(await shown);
  const { page } = await openWindow(browser(), standIn, `#/${shipped}/out`);
  await page.locator('.check ::-p-text(Web page)').click();
  await sees(page, '1 fault stands in the way.');
  await page.locator('.check ::-p-text(Draft)').click();
  await page.locator('button ::-p-text(Make)').click();
  await sees(page, 'Printing …');
  expect(standIn.asked.find(({ path }) => path === '/api/build')?.body).toEqual({
    period: shipped,
    editions: ['screen', 'web'],
    draft: true,
  });
  await page.locator('button ::-p-text(Stop)').click();
  await sees(page, 'Stopped');
  await page.locator('button ::-p-text(Pack)').click();
  await sees(page, 'package.zip');
  expect(await page.$eval('.job a', (one) => one.getAttribute('href'))).toBe('/files/1/package.zip');
  await sees(page, '3 MB');
});

test('the studio speaks Azerbaijani, too', async () => {
  const standIn = await standInFor(await shown);
  const { page } = await openWindow(browser(), standIn, `#/${shipped}/words`);
  await sees(page, 'All saved');
  await page.locator('.head .choice-button ::-p-text(AZ)').click();
  await sees(page, 'Hər şey saxlanılıb');
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('az');
});
