// Three people bring a period from a draft to an approved package, each in a window of her own: a new section and a moved one,
// comments, other words, an approval that a change takes away, and another one.
import { generateKeyPairSync } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer';
import { expect, test, vi } from 'vitest';
import { readKey } from '../../../src/commands/shared/signing-key.ts';
import { verifyPackage } from '../../../src/pack/verify.ts';
import { fingerprintOf } from '../../../src/signature.ts';
import { dataWith, shipped, temporaryFolder } from '../../support/data.ts';
import { studioOver } from '../studio.ts';
import { faultsIn } from './axe.ts';
import { goToButton } from './rows.ts';
import { becomes, openPassage, openWindow, sees, useBrowser } from './window.ts';

vi.setConfig({ testTimeout: 600_000, hookTimeout: 120_000 });

const browser = useBrowser();
const words = `#/${shipped}/words/en/highlights.eye_care`;

/** Presses what is called so. */
const pressed = (page: Page, name: string, role = 'button') =>
  page.locator(`::-p-aria([name="${name}"][role="${role}"])`).click();

async function person(studio: Parameters<typeof openWindow>[1], name: string, at: string, language = 'en') {
  const { page } = await openWindow(browser(), studio, at, { language });
  page.setDefaultTimeout(120_000);
  await page.waitForSelector('.who');
  await page.locator('.who').click();
  await page.waitForSelector('.who-form input');
  await page.locator('.who-form input').fill(name);
  await page.keyboard.press('Enter');
  await sees(page, name, '.who');
  return page;
}

const go = (page: Page, to: string) =>
  page.evaluate((hash) => {
    location.hash = hash;
  }, to);

/** What the button is called that opens what was said of the Azerbaijani words there. */
async function talkName(page: Page): Promise<string> {
  await page.waitForSelector('[id="field-mental_health.asylum.body"] .talk');
  return page.$eval(
    '[id="field-mental_health.asylum.body"] .talk button',
    (one) => one.getAttribute('aria-label') ?? '',
  );
}

/** A period that leaves with an approval alone, three windows on it, and its files. */
async function office() {
  const { folder } = await dataWith([
    { file: 'azerbaijan/operation.yaml', find: /$/, put: '\nsign_off: required\n' },
  ]);
  const key = path.join(await temporaryFolder(), 'key.pem');
  const signer = async () => {
    const read = await readKey({ file: key, shown: 'key.pem' }, folder);
    return { key: read, fingerprint: fingerprintOf(read) };
  };
  const studio = await studioOver(folder, undefined, { signer });
  const people = {
    officer: await person(studio, 'Leyla', `#/${shipped}/pages`),
    translator: await person(studio, 'Rəşad', words, 'az'),
    head: await person(studio, 'Aysel', `#/${shipped}/comments`),
  };
  const file = (name: string) => readFileSync(path.join(folder, shipped, name), 'utf8');
  return { ...people, file, folder, key, output: studio.output };
}

/** Many blocks have a title: the passage of just this place. */
async function openPassageOf(page: Page, at: string, language: string) {
  const field = `[id="field-${at}"]`;
  const editor = `[role="textbox"][aria-label$=", ${language}"]`;
  await page.waitForSelector(`${field} ${editor}`);
  await page.focus(`${field} ${editor}`);
  await page.waitForSelector(`${field} .cm-content${editor}`);
  await page.focus(`${field} .cm-content${editor}`);
}

/** What the new section says: where, and the words in both languages. */
const section = [
  ['title', 'Mental health', 'Psixi sağlamlıq'],
  ['asylum.title', 'Help to talk', 'Söhbət'],
  [
    'asylum.body',
    'Psychologists in a new centre in Sumgait speak with displaced families.',
    'Sumqayıtdakı yeni mərkəzdə psixoloqlar didərgin ailələrlə söhbət edirlər.',
  ],
] as const;

/** From the gallery, with a name and a place; and another block goes down, by keys. */
async function newSection(officer: Page, file: (name: string) => string) {
  await pressed(officer, 'Add a block');
  await officer.waitForSelector('.gallery-kind .kind-cut img');
  await officer.$eval('.gallery input[value="articles"]', (one) => (one as HTMLElement).click());
  await officer.locator('.gallery-modal .pick-button').click();
  await officer.locator('[role=option] ::-p-text(Page 2: Text columns)').click();
  await officer.locator('.gallery-modal input.input').fill('Mental health');
  await officer.locator('.gallery-modal .primary').click();
  await sees(officer, 'Page 2: Text columns', '.arrange [role=status]');
  await officer.waitForSelector('.area-item[data-key="mental_health"]');
  await goToButton(officer, 'pullout', 'Move down');
  await officer.keyboard.press('Enter');
  const columns = '[priorities, partnership, pullout, statelessness, mental_health]';
  await becomes(() => file('page.yaml').includes(columns), true);
  await go(officer, `#/${shipped}/words/en/mental_health.title`);
  for (const [at, english, azerbaijani] of section)
    for (const [language, said] of [
      ['English', english],
      ['Azerbaijani', azerbaijani],
    ]) {
      await openPassageOf(officer, `mental_health.${at}`, language as string);
      await officer.keyboard.type(said as string);
    }
  await officer.$eval('[aria-labelledby="block-mental_health"] [aria-label="Take out: Capacity"]', (one) =>
    (one as HTMLElement).click(),
  );
  await becomes(() => [file('text.en.yaml'), file('text.az.yaml')].map(hasSection), [true, true]);
  // It stands on the page, where a click on it leads back to its words.
  await officer.waitForSelector('.place[aria-label*="Mental health"]');
}

/** Whether all of its words stand in a text, and nothing that was taken out. */
function hasSection(text: string): boolean {
  const own = text.slice(text.indexOf('\nmental_health:')).replaceAll(/\s+/g, ' ');
  return (
    [1, 2].some((at) => section.every((said) => own.includes(said[at] as string))) && !/capacity:/.test(own)
  );
}

test('a new section and a moved one go from first words to an approved package, by officer, translator and head of office', async () => {
  const { officer, translator, head, file, folder, key, output } = await office();
  await newSection(officer, file);

  // Nothing is packed before somebody has approved it.
  await go(officer, `#/${shipped}/out`);
  await pressed(officer, 'Pack');
  await sees(officer, 'is not approved');

  // The head of office comments on a passage of it, and on the page.
  await go(head, `#/${shipped}/words/en/mental_health.asylum.body`);
  await pressed(head, 'Comment: Asylum: body, Azerbaijani');
  await head.locator('.talk-panel textarea').fill('Is this the right word?');
  await pressed(head, 'Comment');
  await sees(head, 'Is this the right word?', '.thread');
  expect(await faultsIn(head)).toEqual([]);
  await head.waitForSelector('.sheet img');
  await pressed(head, 'Comment on the page');
  await head.locator('.choose-place').click();
  await head.locator('[role=dialog] textarea').fill('The picture is dark.');
  await head.locator('[role=dialog] .primary').click();
  await head.waitForSelector('.page-pin');

  // The translator answers, and suggests other words.
  await go(translator, `#/${shipped}/comments`);
  await sees(translator, 'The picture is dark.');
  await translator
    .locator('.comments li:has(a[href*="mental_health"]) .thread .buttons ::-p-text(Cavab ver)')
    .click();
  await translator.locator('.thread textarea').fill('Daha yaxşısı var.');
  await translator.locator('.thread form .primary').click();
  await sees(head, 'Daha yaxşısı var.');
  await go(translator, `#/${shipped}/words/az/mental_health.asylum.body`);

  await pressed(translator, await talkName(translator));
  await pressed(translator, 'Yeni şərh');
  await translator.locator('.talk-panel .check').click();
  await openPassage(translator, 'Başqa sözlər');
  await translator.keyboard.type(' Onlara qulaq asırlar.');
  await pressed(translator, 'Təklif et');
  await translator.waitForSelector('.suggestion ins');

  // The officer takes the words: they stand in the file and on the page, with everybody told. The rest is settled.
  await go(officer, `#/${shipped}/comments`);
  await sees(officer, 'qulaq asırlar', '.suggestion ins');
  await pressed(officer, 'Take these words');
  await becomes(() => file('text.az.yaml').includes('qulaq asırlar'), true);
  await sees(translator, 'Leyla', '.thread[data-settled="taken"]');
  for (let left = 2; left > 0; left -= 1) {
    await officer.locator('.comments > ul .thread .buttons button:nth-child(2)').click();
    await sees(officer, `${left - 1} open`, '.comments-head');
  }

  await go(head, `#/${shipped}/approval`);
  await sees(head, 'Not approved yet.');
  // The key is not where it should be: that is told, and a name does meanwhile.
  await sees(head, 'The key that the studio was started with cannot be read', '.approval');
  await pressed(head, 'Approve');
  await sees(head, 'Marked as approved by Aysel');
  expect(readdirSync(path.join(folder, shipped, 'approvals'))).toHaveLength(2);

  // Taken back by mistake it is not: that is asked once more.
  await head.locator('.standing .buttons button').click();
  await sees(head, 'undo does not bring it back', '[role=alertdialog]');
  expect(await faultsIn(head)).toEqual([]);
  await head.keyboard.press('Escape');
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  writeFileSync(key, privateKey.export({ type: 'pkcs8', format: 'pem' }));

  // A change after that is noticed, word by word, and packs nothing.
  await go(officer, `#/${shipped}/words/en/mental_health.asylum.body`);
  await openPassage(officer, 'Asylum: body, English');
  await officer.keyboard.type(' Thank you.');
  await becomes(() => file('text.en.yaml').includes('Thank you.'), true);
  await sees(head, 'the approval is void');
  await sees(head, 'Thank you.', '.changes-since ins');
  expect(await faultsIn(head)).toEqual([]);
  await go(officer, `#/${shipped}/out`);
  await pressed(officer, 'Pack');
  await sees(officer, 'English was changed since Aysel approved it');
  await sees(head, fingerprintOf(publicKey), '.approval form');
  expect(await faultsIn(head)).toEqual([]);
  await pressed(head, 'Approve');
  await sees(head, 'Approved and signed by Aysel', '.standing');

  // The package carries who approved what.
  await go(officer, `#/${shipped}/out`);
  await pressed(officer, 'Pack');
  await officer.waitForSelector('a[href$=".zip"]', { timeout: 300_000 });
  const out = path.join(output, shipped.replace('/', '-'));
  const archive = readdirSync(out).find((name) => name.endsWith('.zip')) ?? '';
  const { ok, approvals } = verifyPackage(readFileSync(path.join(out, archive)), archive);
  expect(ok).toBe(true);
  expect(approvals).toMatchObject([
    // The Azerbaijani one still stood, as it was given: by name.
    { language: 'az', by: 'Aysel', signature: { state: 'none' } },
    { language: 'en', by: 'Aysel', signature: { state: 'valid', fingerprint: fingerprintOf(publicKey) } },
  ]);
  await go(officer, '#/');
  await sees(officer, 'Marked as approved by Aysel', '.card');
  await go(officer, words);
  await pressed(officer, 'What was done');
  await sees(officer, 'Leyla', '.states');
  expect(await faultsIn(officer)).toEqual([]);
});
