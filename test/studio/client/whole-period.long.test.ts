// A period from its beginning to the mails, in the browser alone: what a person does who has never seen a file of it.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer';
import sharp from 'sharp';
import { expect, test, vi } from 'vitest';
import { verifyPackage } from '../../../src/pack/verify.ts';
import { counts, startServer } from '../../deliver/support/server.ts';
import { dataWith, project, temporaryFolder } from '../../support/data.ts';
import { studioOver } from '../studio.ts';
import { faultsIn } from './axe.ts';
import { openPassage, openWindow, press, sees, useBrowser } from './window.ts';

vi.setConfig({ testTimeout: 900_000, hookTimeout: 120_000 });

const browser = useBrowser();
const id = 'azerbaijan/2025-03';
const patient = { timeout: 120_000 };

async function tab(page: Page, name: string): Promise<void> {
  await page.locator(`[role=tab] ::-p-text(${name})`).click();
}

/** Presses a button by what it says and nothing more, by its key: what is above it may still grow. */
async function pressButton(page: Page, name: string): Promise<void> {
  const button = await page.waitForFunction(
    (said) =>
      [...document.querySelectorAll('button')].find((one) => !one.disabled && one.innerText.trim() === said),
    patient,
    name,
  );
  await (button.asElement() as ElementHandle<HTMLButtonElement>).press('Enter');
}

async function choose(page: Page, selector: string, file: string): Promise<void> {
  const input = await page.waitForSelector(selector);
  await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
}

/** Pastes words into what has the focus. */
async function paste(page: Page, words: string): Promise<void> {
  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.setData('text/plain', text);
    const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, words);
}

/** Copies out of a spreadsheet, and pastes into the cell of a figure. */
async function pasteFigures(page: Page, figure: string, lines: readonly string[]): Promise<void> {
  const cell = `[data-figure="${figure}"]`;
  await page.waitForSelector(cell);
  await page.focus(cell);
  await paste(page, `${lines.join('\r\n')}\r\n`);
}

async function typeFigure(page: Page, figure: string, value: string): Promise<void> {
  await page.focus(`[data-figure="${figure}"]`);
  await page.keyboard.type(value);
  await page.keyboard.press('Enter');
}

/** Types a passage anew, or puts in what stands written elsewhere. */
async function writePassage(page: Page, label: string, words: string, by = paste): Promise<void> {
  await openPassage(page, label);
  await press(page, 'Control', 'a');
  await by(page, words);
}

const letterByLetter = (page: Page, words: string) => page.keyboard.type(words);

/** Says of each passage that was taken over that it has been read: once each, one after another and without waiting. */
async function readAll(page: Page): Promise<void> {
  const pressed = await page.evaluateHandle(() => new WeakSet<Element>());
  const left = () =>
    page.evaluate((done) => {
      const all = [...document.querySelectorAll<HTMLButtonElement>('.mark[data-mark="carried"] button')];
      for (const one of all.filter((each) => !done.has(each))) {
        done.add(one);
        one.click();
      }
      return all.length;
    }, pressed);
  await expect.poll(left, { timeout: 240_000, interval: 1000 }).toBe(0);
}

/** What is written anew: where it stands, what it is called, and the words. */
const words = [
  [
    'opening.climate',
    'Climate',
    'UNHCR raises awareness of what climate change means for displaced people, and speaks up for them.',
    'BMT QAK iqlim dəyişikliyinin didərgin şəxslər üçün nə demək olduğu barədə maarifləndirmə aparır.',
  ],
  [
    'partnership.cop29',
    'Cop29',
    'UNHCR takes part in the UN Country Team’s work on climate action, with a focus on displaced people.',
    'BMT QAK BMT-nin Ölkə Heyətinin iqlim fəaliyyəti üzrə işində iştirak edir və diqqəti didərgin şəxslərə yönəldir.',
  ],
  ['protection.cop29.title', 'Cop29: title', 'Climate action', 'İqlim fəaliyyəti'],
  [
    'protection.cop29.body',
    'Cop29: body',
    'Through the UN Country Team, UNHCR draws attention to the effects of climate change on displaced people.',
    'BMT QAK BMT-nin Ölkə Heyəti vasitəsilə iqlim dəyişikliyinin didərgin şəxslərə təsirinə diqqət yönəldir.',
  ],
  [
    'story.body',
    'Body',
    'On {{tournament, date}} young refugees and their neighbours began to train together on a pitch in Baku.',
    '{{tournament, date}} tarixində gənc qaçqınlar və qonşuları Bakıda birgə məşqlərə başladılar.',
  ],
] as const;

async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
}

const saved = (page: Page) => page.waitForSelector('.saved[data-state="all"]', patient);

test('March 2025 of Azerbaijan, from new to the mails', async () => {
  const { folder } = await dataWith();
  const files = await temporaryFolder();
  const server = await startServer();
  const mail = { smtp: { url: server.url }, perMinute: 100_000 };
  const studio = await studioOver(folder, undefined, { mail });
  const { page } = await openWindow(browser(), studio, '#/');
  page.setDefaultTimeout(patient.timeout);

  // New.
  await pressButton(page, 'New period');
  await page.waitForSelector('[role=dialog] input');
  await page.$$eval('[role=dialog] .pick-button', (all) => (all.at(-1) as HTMLButtonElement).focus());
  await page.keyboard.press('Enter');
  await page.locator('[role=option] ::-p-text(March)').click();
  await page.click('[role=dialog] input', { count: 3 });
  await page.keyboard.type('2025');
  await page.locator('[role=dialog] .primary').click();
  await sees(page, 'March 2025 was begun from September 2024.');

  // Figures: statistics as a file, eight out of Excel, the others by hand.
  await tab(page, 'Figures');
  await choose(page, '.figures input[type=file]', path.join(project, 'test/fixtures/import/data-finder.csv'));
  await page.waitForSelector('input[type=date]');
  await page.focus('input[type=date]');
  await page.keyboard.type('12312024');
  await page.keyboard.press('Enter');
  await sees(page, 'figures would change', '[role=dialog]');
  await page.locator('[role=dialog] .primary').click();
  await sees(page, 'figures taken.');
  const eight = ['Legal aid\t614', 'Towns\t6', 'Signs\t148', 'Students\t38', 'Citizens\t9', 'Eyes\t1,120'];
  await pasteFigures(page, 'legal_aid_idps', [...eight, 'Insured\t655', 'Medical\t240']);
  await sees(page, '8 figures filled.');
  await pasteFigures(page, 'issued', ['2025-03-31', '2025-02', '2025-02-11', '2025-02', '2025-02-20']);
  const others = [158, 17, 131, 24, 51, 62, 133, 21, 33, 4, 2, 12, 3, 22, 18, 2100, 6200];
  await pasteFigures(page, 'regular_cash_families', others.map(String));
  await pasteFigures(page, 'funding.required', ['7600000', '1900000']);
  await pasteFigures(page, 'presence.staff.national', ['23', '3', '8']);
  for (const [figure, value] of [
    ['presence.offices.baku', '1'],
    ['during', '2025-01/2025-03'],
    ['results.legal_aid_idps.during', '2025-01/2025-03'],
    ['results.legal_aid_areas.during', '2025-01/2025-03'],
    ['results.eye_care.during', '2025-02/2025-03'],
    ['results.statistics_officials.during', '2025-02'],
    ['presence.as_of', '2025-03-31'],
    ['funding.as_of', '2025-03-31'],
    ['story.link', 'https://www.unhcr.org/az/news/'],
  ] as const)
    await typeFigure(page, figure, value);
  await saved(page);

  // A photo with its focus, who is in it, and its words.
  const stripes = Buffer.from(
    '<svg width="2400" height="1600"><rect width="2400" height="1600" fill="#9cc3e6"/><rect y="1050" width="2400" height="550" fill="#3d6b35"/><circle cx="1500" cy="700" r="330" fill="#222"/><rect x="300" y="500" width="300" height="700" fill="#fff"/></svg>',
  );
  const photo = path.join(files, 'Bakı təlim.jpg');
  await writeFile(photo, await sharp(stripes).jpeg().toBuffer());
  await tab(page, 'Pictures');
  await choose(page, '.picture input[type=file]', photo);
  await sees(page, 'It is here.');
  await page.waitForSelector('.cross');
  await page.focus('.cross');
  await press(page, 'Shift', 'ArrowRight');
  await sees(page, 'Every cut keeps what lies under the cross.');
  await page.locator('.picture ::-p-text(Nobody)').click();
  for (const [label, english, azerbaijani] of [
    [
      'For those who cannot see it',
      'A pitch in Baku with a ball on the grass',
      'Bakıda meydança və otun üstündə top',
    ],
    ['Caption', 'Spring training in Baku', 'Bakıda yaz məşqi'],
    ['Credit', '© UNHCR/A. Mammadova', '© BMT QAK/A. Məmmədova'],
  ] as const) {
    await writePassage(page, `${label}, English`, english, letterByLetter);
    await writePassage(page, `${label}, Azerbaijani`, azerbaijani);
  }
  await saved(page);

  // Words in both languages: what is over is told as over, the rest is read.
  for (const [at, label, english, azerbaijani] of words) {
    await goTo(page, `#/${id}/words/en/${at}`);
    await writePassage(page, `${label}, English`, english);
    await writePassage(page, `${label}, Azerbaijani`, azerbaijani);
    await saved(page);
  }
  await readAll(page);
  await tab(page, 'to mend');
  await pressButton(page, 'I have gone through them');
  // Shorter words leave holes on the page: they may stand, and the period says why.
  const left = async () => {
    // What was found on the pages is told when they have been looked at again.
    await sees(page, 'Pages and PDFs were looked at too.');
    return page.$$eval('.findings .finding:is([data-severity="error"], [data-severity="warning"])', (all) =>
      all.map((one) => (one as HTMLElement).innerText),
    );
  };
  const mended = async () => (await left()).filter((told) => !/has a hole of/.test(told));
  await expect.poll(mended, { timeout: 120_000 }).toEqual([]);
  for (let count = (await left()).length; count > 0; count = (await left()).length) {
    const stand = await page.waitForSelector(
      '.findings .finding[data-severity="warning"] ::-p-xpath(.//button[.="Let it stand"])',
    );
    await stand?.press('Enter');
    await page.waitForSelector('.small-dialog input:focus');
    await page.keyboard.type('There is less to tell this time.');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await left()).length, { timeout: 120_000 }).toBeLessThan(count);
  }

  // Out: the factsheet, the package.
  await tab(page, 'Out');
  await page.locator('.out .primary').click();
  const jobs = () =>
    page.$$eval('.job', (all) =>
      all.map((one) => [one.getAttribute('data-state'), (one as HTMLElement).innerText]),
    );
  const ended = (count: number) =>
    expect
      .poll(async () => (await jobs()).filter(([state]) => state !== 'running'), { timeout: 240_000 })
      .toHaveLength(count);
  await ended(1);
  await pressButton(page, 'Pack');
  await ended(2);
  expect((await jobs()).filter(([state]) => state !== 'done')).toEqual([]);
  const out = path.join(studio.output, 'azerbaijan-2025-03');
  const [archive = ''] = (await readdir(out)).filter((name) => name.endsWith('.zip'));
  const verified = verifyPackage(await readFile(path.join(out, archive)), archive);
  expect(verified).toMatchObject({ ok: true });

  // Mails: who gets them, what they say, and the second question.
  await pressButton(page, 'Begin the list');
  await page.waitForSelector('.people-table input');
  await page.focus('.people-table input');
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData('text/plain', 'anna@example.org\tAnna\tEmbassy\ncem@example.org\tCem\t\taz\n');
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  });
  await page.waitForFunction(() => document.querySelectorAll('.people-table tbody tr').length === 2);
  expect(await faultsIn(page)).toEqual([]);
  await page.locator('[role=dialog] .primary').click();
  await page.locator('.mails input[type=email]').fill('office@unhcr.example.org');
  await pressButton(page, 'Look at it');
  await page.waitForSelector('iframe.mail');
  await page.keyboard.press('Escape');
  await pressButton(page, 'Send 2 mails …');
  await sees(page, 'Anna, Embassy', '[role=alertdialog]');
  expect(await faultsIn(page)).toEqual([]);
  expect(server.log).toEqual([]);
  await page.locator('[role=alertdialog] .primary').click();
  await sees(page, 'Sent: 2');
  expect(counts(server.log)).toEqual(
    new Map([
      ['anna@example.org', 1],
      ['cem@example.org', 1],
    ]),
  );
  expect(studio.failures).toEqual([]);
});
