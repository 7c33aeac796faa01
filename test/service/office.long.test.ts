// Two people of an office in its studio, each in a browser of their own: signed in, by name, with what their roles let them do.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openSession } from '../../src/index.ts';
import type { GivenRole } from '../../src/service/people/roles.ts';
import { readPeopleSettings } from '../../src/service/people/settings.ts';
import { type OfficeStudio, openOfficeStudio } from '../../src/studio/server/office.ts';
import { faultsIn } from '../studio/client/axe.ts';
import { becomes, openPassage, openWindow, sees, useBrowser } from '../studio/client/window.ts';
import { dataWith, project, shipped } from '../support/data.ts';
import { freePort, type Identified, openIdentities } from './identities.ts';
import { type Opened, openTried, posted } from './offices.ts';

vi.setConfig({ testTimeout: 600_000, hookTimeout: 240_000 });

const browser = useBrowser();
const operator = 'only-for-tests-'.repeat(3);
const bearer = { Authorization: `Bearer ${operator}` };
const passage = 'highlights.eye_care';
let tried: Opened;
let identified: Identified;
let studio: OfficeStudio | undefined;
let here = '';

beforeAll(async () => {
  const port = await freePort();
  here = `http://127.0.0.1:${port}`;
  identified = await openIdentities([here], { leyla: { name: 'Leyla' }, resad: { name: 'Rəşad' } });
  const { issuer, client, secret } = identified;
  const people = readPeopleSettings({ issuer, client, secret, address: here });
  tried = await openTried(undefined, {
    ...{ port, operator, people },
    studio: (request, visitor) => {
      if (!studio) throw new TypeError('The studio is opened before.');
      return studio.answer(request, visitor);
    },
  });
});
afterAll(async () => {
  await tried?.close();
  await studio?.close();
  await identified?.close();
});

/** Gives somebody who has signed in a role, as an admin does. */
async function give(name: string, ...roles: GivenRole[]): Promise<void> {
  const { people } = (await tried.ask('/v1/people', { headers: bearer })).body as unknown as {
    people: { id: string; name: string }[];
  };
  const id = people.find((one) => one.name === name)?.id;
  const given = await tried.ask(`/v1/people/${id}/roles`, { ...posted({ roles }, bearer), method: 'PUT' });
  expect(given.status).toBe(200);
}

/** Signs in in a new window, and comes to the page that says that there is no role yet. */
async function person(as: string, language: string): Promise<Page> {
  const { page, faults } = await openWindow(browser(), { address: `${here}/` }, '', { language });
  page.setDefaultTimeout(120_000);
  await page.setExtraHTTPHeaders({ 'Accept-Language': language });
  await page.reload();
  expect(await faultsIn(page)).toEqual([]);
  expect(faults).toEqual([]);
  await page.locator('.do').click();
  await page.locator('input[name=login]').fill(as);
  await page.locator('input[name=password]').fill('x');
  await page.locator('button[type=submit]').click();
  await page.waitForFunction(() => location.pathname === '/' && document.querySelector('.do'));
  // The page of the provider wants fonts from elsewhere.
  faults.splice(0, faults.length, ...faults.filter((fault) => !fault.includes('NAME_NOT_RESOLVED')));
  expect(await faultsIn(page)).toEqual([]);
  return page;
}

const go = (page: Page, to: string) =>
  page.evaluate((hash) => {
    location.hash = hash;
  }, to);

test('a writer and a translator work on one period, each as their role lets them', async () => {
  const { folder: data } = await dataWith();
  studio = await openOfficeStudio({
    open: () => openSession({ files: data }),
    ...{ data, output: path.join(data, '../output'), project },
    failed: (error) => expect(error).toBeUndefined(),
  });
  const file = (language: string) => readFileSync(path.join(data, shipped, `text.${language}.yaml`), 'utf8');
  const [leyla, resad] = [await person('leyla', 'en'), await person('resad', 'az')];
  await sees(leyla, 'You have no role here yet');
  await sees(resad, 'Hələ burada rolunuz yoxdur');
  await give('Leyla', { role: 'writer', operation: 'azerbaijan' });
  await give('Rəşad', { role: 'translator', operation: 'azerbaijan', languages: ['az'] });
  for (const page of [leyla, resad]) await page.locator('.do').click();
  await sees(leyla, 'Leyla', '.who');
  await sees(resad, 'Rəşad', '.who');

  // Each sees what the other changes.
  const words = `#/${shipped}/words/en/${passage}`;
  for (const page of [leyla, resad]) await go(page, words);
  await leyla.waitForSelector('.cm-content');
  const label = await leyla.$eval(`[id="field-${passage}"] legend`, (one) => one.textContent ?? '');
  await openPassage(leyla, `${label}, English`);
  await leyla.keyboard.type(' Seen by all.');
  await becomes(() => file('en').includes('Seen by all.'), true);
  await sees(resad, 'Seen by all.');
  const own = await resad.$$eval(`[id="field-${passage}"] [role=textbox]`, (all) =>
    all.map((one) => one.getAttribute('aria-label') ?? ''),
  );
  const [english = '', azerbaijani = ''] = ['ingilis', 'azərbaycan'].map((language) =>
    own.find((one) => one.toLocaleLowerCase('az').includes(language)),
  );
  await openPassage(resad, azerbaijani);
  await resad.keyboard.type(' Hamı görür.');
  await becomes(() => file('az').includes('Hamı görür.'), true);
  await sees(leyla, 'Hamı görür.');

  // The translator only looks at English, and reads why.
  await sees(resad, 'Siz bu dillərin mətnlərini dəyişirsiniz: Azərbaycan', '.role-note');
  await openPassage(resad, english);
  await resad.keyboard.type(' Not mine.');
  await openPassage(resad, azerbaijani);
  await resad.keyboard.type(' Yenə.');
  await becomes(() => file('az').includes('Yenə.'), true);
  expect(file('en')).not.toContain('Not mine.');

  // Nobody but a signer is offered to approve; the name is the one that was signed in with.
  await go(leyla, `#/${shipped}/approval`);
  await sees(leyla, 'To approve takes the role of a signer.', '.role-note');
  expect(await leyla.$('.approval .primary')).toBeNull();
  await give(
    'Leyla',
    { role: 'writer', operation: 'azerbaijan' },
    { role: 'signer', operation: 'azerbaijan' },
  );
  await leyla.reload();
  await leyla.locator('::-p-aria([name="Approve"][role="button"])').click();
  await sees(leyla, 'approved by Leyla');
  const audit = JSON.stringify((await tried.ask('/v1/audit', { headers: bearer })).body);
  expect(audit).toContain(`"act":"approved","about":"approve ${shipped}"`);

  // Whoever signs out is out, in all windows.
  await leyla.locator('.who').click();
  await leyla.locator('.who-form .secondary').click();
  await sees(leyla, 'You are signed out');
  await leyla.goto(`${here}/`);
  await sees(leyla, 'Sign in to go on');
});
