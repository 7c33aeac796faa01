// What a role may not do is not offered in the studio, and why is said: each tab of a period for a reader, a translator and a signer.
import type { Page } from 'puppeteer';
import { expect, test, vi } from 'vitest';
import { type GivenRole, rightsIn } from '../../../src/service/people/roles.ts';
import type { Together } from '../../../src/studio/contract/together.ts';
import { shipped } from '../../support/data.ts';
import { faultsIn } from './axe.ts';
import { shownPeriod } from './shown.ts';
import { becomes, openPassage, openWindow, press, standInFor, useBrowser } from './window.ts';

vi.setConfig({ testTimeout: 300_000, hookTimeout: 120_000 });

const browser = useBrowser();
const shown = shownPeriod();
const tabs = ['words', 'figures', 'photos', 'pages', 'findings', 'comments', 'approval', 'out'] as const;

/** A comment with other words for a passage, and an approval that nobody has given. */
const together: Together = {
  threads: [
    {
      ...{
        id: 'a',
        by: 'Leyla',
        at: '2024-10-01T00:00:00Z',
        when: '1 October',
        text: 'Shorter?',
        answers: [],
      },
      on: { text: 'az', path: ['opening', 'climate'] },
    } as unknown as Together['threads'][number],
  ],
  required: false,
  signing: { isWanted: false },
  approvals: [
    { language: 'az', state: 'none', counts: false, hash: 'a', isSigned: false, changes: [] },
    {
      ...{ language: 'en', state: 'approved', counts: true, hash: 'b' },
      by: 'Aysel',
      when: 'today',
      isSigned: false,
      changes: [],
    },
  ],
  findings: [],
};

/** A window of somebody with these roles. */
async function windowOf(roles: readonly GivenRole[], looks = {}) {
  const able = { roles };
  const [operation = ''] = shipped.split('/');
  const period = await shown;
  const rights = rightsIn(able, operation);
  const standIn = await standInFor({
    ...period,
    together,
    form: { ...period.form, rights },
    home: {
      operations: period.home.operations.map((one) => ({ ...one, rights: rightsIn(able, one.id) })),
      rights: rightsIn(able),
    },
  });
  const { page } = await openWindow(browser(), standIn, `#/${shipped}/words`, looks);
  await page.waitForSelector('.passage');
  return { page, standIn };
}

const go = async (page: Page, tab: string) => {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/${shipped}/${tab}`);
  await page.waitForSelector(`.tab[data-key="${tab}"][aria-selected=true]`);
};

/** What can be used on a form, by its name; not what leads elsewhere, or only shows. */
const offered = (page: Page) =>
  page.$$eval('.tab-panel', (panels) => {
    const shows = /^(?:All|Gaps|\d+ (?:open|settled) comments?|Comment|Find|To mend .*|Opens? .*)$/;
    const named = (one: Element) => one.getAttribute('aria-label') ?? one.textContent?.trim() ?? '';
    return panels
      .flatMap((panel) => [
        ...panel.querySelectorAll(
          'button, input, [role=slider], [role=textbox]:not([aria-readonly=true]), .drag',
        ),
      ])
      .filter((one) => one.checkVisibility() && !one.closest('[data-shows-alone]'))
      .map(named)
      .filter((name) => !shows.test(name));
  });

const notes = (page: Page) => page.$$eval('.role-note', (all) => all.map((one) => one.textContent).join(' '));

/** What is offered on each tab, on which axe finds nothing. */
async function walk(page: Page, ...through: readonly (typeof tabs)[number][]) {
  const found: Record<string, readonly string[]> = {};
  for (const tab of through) {
    await go(page, tab);
    found[tab] = await offered(page);
    expect([tab, await faultsIn(page)]).toEqual([tab, []]);
  }
  return found;
}

test('a reader is offered nothing that changes something, and reads why', async () => {
  const { page, standIn } = await windowOf([{ role: 'reader' }]);
  expect(await walk(page, ...tabs)).toEqual({
    words: ['All words', '1 open comment: Climate, Azerbaijani'],
    figures: ['0 empty'],
    ...{ photos: [], pages: [], findings: [], comments: [], approval: [], out: [] },
  });
  const said: string[] = [];
  for (const tab of tabs) {
    await go(page, tab);
    said.push((await notes(page)).split(/[.:]/)[0] ?? '');
  }
  expect(said).toEqual([
    ...['You look at these words', 'You look at these figures', 'You look at these pictures'],
    ...['You look at what stands where', '', 'You read what is said here'],
    ...['You see who has approved', 'You see what was made'],
  ]);
  // An editor can be gone through by keys, and takes none.
  await go(page, 'words');
  await openPassage(page, 'Climate, English');
  await page.keyboard.type('Not mine.');
  await press(page, 'Control', 'b');
  await page.evaluate(() => document.querySelector('.cm-content:focus')?.dispatchEvent(new Event('blur')));
  if (process.env.FACTSHEET_PICTURES)
    await page.screenshot({ path: `${process.env.FACTSHEET_PICTURES}/reader.png` });
  expect(standIn.asked.map(({ path }) => path).filter((path) => /change|say/.test(path))).toEqual([]);
  expect(await page.$eval('.cm-content:focus', (one) => one.textContent)).not.toContain('Not mine.');
});

test('a translator is offered their own language', async () => {
  const { page, standIn } = await windowOf([{ role: 'translator', languages: ['az'] }], {
    language: 'az',
    width: 900,
  });
  const found = await walk(page, 'words', 'figures', 'approval', 'out');
  const editors = (language: string) =>
    found.words?.filter((name) => new RegExp(`^[^:]*, ${language}$`).test(name));
  expect(editors('Azerbaijani')?.length).toBeGreaterThan(15);
  expect(editors('English')).toEqual([]);
  expect(found.figures?.filter((name) => !/^(?:Hamısı|0 boş|Şərh yaz: .*)$/.test(name))).toEqual([]);
  expect(found.approval).toEqual([]);
  expect(found.out).toContain('Hazırla');
  expect(await notes(page)).toContain('Məktubları kimin aldığını');
  await go(page, 'words');
  expect(await notes(page)).toContain('Siz bu dillərin mətnlərini dəyişirsiniz: Azerbaijani.');
  await openPassage(page, 'Climate, Azerbaijani');
  await page.keyboard.type(' Yeni.');
  await becomes(() => String(standIn.desk.value({ text: 'az' }, 'opening.climate')).endsWith(' Yeni.'), true);
});

test('a signer is offered to approve, and to take it back, but no words', async () => {
  const { page } = await windowOf([{ role: 'signer' }], { scheme: 'dark' });
  const found = await walk(page, 'words', 'approval', 'comments');
  expect(found.approval).toEqual(expect.arrayContaining(['Approve', 'Take the approval back']));
  expect(found.comments).toContain('Comment on the whole');
  expect(found.words?.filter((name) => /^[^:]*, (?:Azerbaijani|English)$/.test(name))).toEqual([]);
});

test('a writer of one operation begins periods there, and no operation', async () => {
  const { page } = await windowOf([{ role: 'writer', operation: 'azerbaijan' }]);
  await page.evaluate(() => {
    location.hash = '#/';
  });
  await page.waitForSelector('.home-ways .primary');
  expect(await page.$$eval('.home-ways > *', (all) => all.map((one) => one.textContent))).toEqual([
    'New period',
  ]);
  const { page: reader } = await windowOf([{ role: 'reader', operation: 'azerbaijan' }]);
  await reader.evaluate(() => {
    location.hash = '#/';
  });
  await reader.waitForSelector('.operation');
  expect(await reader.$$eval('.home-ways > *', (all) => all.length)).toBe(0);
});
