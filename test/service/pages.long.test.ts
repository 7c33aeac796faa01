// The service's pages in a browser: what axe finds, whether they fit, and that an admin gives and takes roles on them.
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { endJob } from '../../src/service/jobs/end.ts';
import { jobRequest } from '../../src/service/jobs/request.ts';
import { submitJob } from '../../src/service/jobs/submit.ts';
import type { GivenRole } from '../../src/service/people/roles.ts';
import { readPeopleSettings } from '../../src/service/people/settings.ts';
import { faultsIn } from '../studio/client/axe.ts';
import { useBrowser } from '../studio/client/window.ts';
import { shipped } from '../support/data.ts';
import { bearer, operator } from './both.ts';
import { freePort, type Identified, openIdentities, openWalker, type Walker } from './identities.ts';
import { keepMark, type Opened, openTried, posted } from './offices.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const browser = useBrowser();
const identities = {
  leyla: { name: 'Leyla Əliyeva', email: 'leyla@unhcr.example', email_verified: true },
  aysel: { name: 'Aysel', email: 'aysel@unhcr.example' },
  resad: { name: 'Rəşad <b>Quliyev</b>', email: 'resad@unhcr.example' },
  tural: { name: 'Tural' },
};
type Name = keyof typeof identities;
let tried: Opened;
let identified: Identified;
let here = '';
const walkers = {} as Record<Name, Walker>;
const ids = {} as Record<Name, string>;
const givenUp: string[] = [];

/** A job that was given up: it stands on the board. */
async function giveUp(cause: string): Promise<string> {
  const { database, boss, program } = tried.office;
  const request = jobRequest.parse({ kind: 'check', period: shipped, quick: true });
  const input = await keepMark(tried.office, cause);
  const id = await submitJob(database, boss, { owner: 'somebody', request, queue: 'stored', input, program });
  const why = { code: 'given-up', message: 'Its process broke.', hint: '', cause };
  await endJob(database, boss, id, 'failed', { files: [], findings: [], why });
  return id;
}

beforeAll(async () => {
  const port = await freePort();
  here = `http://127.0.0.1:${port}`;
  identified = await openIdentities([here], identities);
  const { issuer, client, secret } = identified;
  const settings = { issuer, client, secret, address: here, adminEmail: 'leyla@unhcr.example' };
  tried = await openTried(undefined, { port, operator, people: readPeopleSettings(settings) });
  for (const name of Object.keys(identities) as Name[]) {
    walkers[name] = openWalker();
    const last = await walkers[name].follow(`${here}/sign-in?to=/v1/me`, name);
    ids[name] = JSON.parse(last.text).person.id;
  }
  for (const cause of ['too-long', 'odd']) givenUp.push(await giveUp(cause));
});
afterAll(async () => {
  await tried?.close();
  await identified?.close();
});

const give = async (name: Name, ...roles: GivenRole[]) => {
  const put = { ...posted({ roles }, bearer(operator)), method: 'PUT' };
  expect((await tried.ask(`/v1/people/${ids[name]}/roles`, put)).status).toBe(200);
};
const rolesOf = async (name: Name) => {
  const { body } = await tried.ask('/v1/people', { headers: bearer(operator) });
  const { people } = body as unknown as { people: { id: string; roles: GivenRole[] }[] };
  return people.find(({ id }) => id === ids[name])?.roles;
};
/** Sends a form of a page, as a browser does. */
const send = async (as: Name, to: string, fields: Record<string, string>, headers = {}) => {
  const page = await walkers[as].ask(`${here}/sign-out`);
  const token = /name="token" value="([^"]+)"/.exec(page.text)?.[1] ?? '';
  const body = new URLSearchParams({ token, ...fields });
  const own = { Origin: here, 'Sec-Fetch-Site': 'same-origin', ...headers };
  return walkers[as].ask(here + to, { method: 'POST', body, headers: own });
};
const takes = (as: Name, from: Name, role: GivenRole, more = {}) =>
  send(as, `/people/${ids[from]}/take`, { which: JSON.stringify(role), ...more });

/** A window of somebody who has signed in. */
async function windowOf(name: Name | undefined, width: number, scheme: 'light' | 'dark', language: string) {
  const context = await browser().createBrowserContext();
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(String(error)));
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  const cookies = [...(name ? walkers[name].cookies(here) : [])].map(([key, value]) => ({
    ...{ name: key, value, domain: '127.0.0.1', path: '/' },
  }));
  const choice = { name: 'factsheet-language', value: language, domain: '127.0.0.1', path: '/' };
  await context.setCookie(...cookies, choice);
  return { page, faults, close: () => context.close() };
}

/** What is wider than the window. */
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe('each page', () => {
  const looks = [
    { width: 360, scheme: 'light', language: 'az' },
    { width: 360, scheme: 'dark', language: 'en' },
    { width: 1280, scheme: 'light', language: 'en' },
    { width: 1280, scheme: 'dark', language: 'az' },
  ] as const;

  it.each(looks)('in $language at $width px, $scheme: fits, and axe finds nothing', async (look) => {
    const { width, scheme, language } = look;
    await give(
      'resad',
      { role: 'writer', operation: 'azerbaijan' },
      { role: 'translator', languages: ['az', 'en'] },
    );
    const signedIn = await windowOf('leyla', width, scheme, language);
    const stranger = await windowOf('tural', width, scheme, language);
    const nobody = await windowOf(undefined, width, scheme, language);
    const pages = [
      ...[
        '/board',
        '/people',
        '/people?q=x',
        `/people/${ids.resad}`,
        `/people/${ids.leyla}`,
        `/people/${'0'.repeat(12)}`,
      ].map((at) => [signedIn, at] as const),
      [signedIn, '/sign-out'],
      [stranger, '/people'],
      [nobody, '/signed-out'],
      [nobody, '/sign-in/back'],
    ] as const;
    for (const [{ page, faults }, at] of pages) {
      await page.goto(here + at);
      expect([at, await page.$eval('html', (one) => one.lang)]).toEqual([at, language]);
      expect([at, await faultsIn(page)]).toEqual([at, []]);
      expect([at, await overflow(page)]).toEqual([at, 0]);
      // Refusals have a status that the browser tells of.
      expect(faults.splice(0).filter((fault) => !fault.includes('status of 40'))).toEqual([]);
      const { FACTSHEET_PICTURES: folder } = process.env;
      const name = at.replaceAll(/\W+/g, '-').replace(ids.resad, 'other').replace(ids.leyla, 'own');
      if (folder)
        await page.screenshot({
          path: `${folder}/page${name}-${language}-${width}-${scheme}.png`,
          fullPage: true,
        });
    }
    for (const { close } of [signedIn, stranger, nobody]) await close();
  });
});

it('a writer has a job tried again from the board, and no reader, and for no other page', async () => {
  const [id = ''] = givenUp;
  const state = async () => (await tried.ask(`/v1/jobs/${id}`, { headers: bearer(operator) })).body.state;
  const again = (as: Name, more = {}, headers = {}) => send(as, '/board/again', { id, ...more }, headers);
  await give('resad', { role: 'reader', operation: 'azerbaijan' });
  expect((await walkers.resad.ask(`${here}/board`)).text).not.toContain(id);
  expect((await again('resad')).status).toBe(404);
  await give('resad', { role: 'writer', operation: 'azerbaijan' });
  expect((await walkers.resad.ask(`${here}/board`)).text).toContain(id);
  for (const [fields, headers] of [
    [{ token: 'x' }, {}],
    [{}, { Origin: 'https://evil.example' }],
    [{}, { 'Sec-Fetch-Site': 'cross-site' }],
  ])
    expect((await again('resad', fields, headers)).status).toBe(403);
  expect(await state()).toBe('failed');
  const { page, close } = await windowOf('resad', 1280, 'light', 'az');
  await page.goto(`${here}/board`);
  await page.locator(`form:has([value="${id}"]) button`).click();
  await page.waitForSelector('[role=status]');
  expect(await page.$(`form:has([value="${id}"])`)).toBeNull();
  await close();
  expect(await state()).toBe('waiting');
  expect((await again('resad')).status).toBe(409);
  expect((await openWalker().ask(`${here}/board/again`, { method: 'POST' })).status).toBe(303);
});

describe('on the page of roles', () => {
  it('an admin gives a role and takes it away, by hand', async () => {
    await give('resad');
    const { page, close } = await windowOf('leyla', 1280, 'light', 'en');
    await page.goto(`${here}/people`);
    await page.locator(`a[href="/people/${ids.resad}"]`).click();
    expect(await page.waitForSelector('h1').then((h1) => h1?.evaluate((one) => one.textContent))).toContain(
      '<b>',
    );
    const isSeen = () => page.$eval('.tongues', (one) => one.checkVisibility());
    expect(await isSeen()).toBe(false);
    await page.locator('#role-translator').click();
    expect(await isSeen()).toBe(true);
    await page.select('#operation', 'azerbaijan');
    await page.locator('.do').click();
    await page.waitForSelector('[role=alert]');
    await page.locator('input[value=az]').click();
    await page.locator('.do').click();
    await page.waitForSelector('[role=status]');
    expect(await rolesOf('resad')).toEqual([
      { role: 'translator', operation: 'azerbaijan', languages: ['az'] },
    ]);
    await page.locator('.held button').click();
    await page.waitForFunction(() => !document.querySelector('.held'));
    expect(await rolesOf('resad')).toEqual([]);
    const audit = JSON.stringify((await tried.ask('/v1/audit', { headers: bearer(operator) })).body);
    expect(audit).toContain(`"about":"${ids.resad}: translator azerbaijan az"`);
    await close();
  });

  it('nobody is let in but admins, each in their own operations', async () => {
    await give('aysel', { role: 'writer' });
    for (const at of ['/people', `/people/${ids.resad}`])
      expect((await walkers.aysel.ask(here + at)).status).toBe(403);
    const role = { role: 'reader', operation: 'azerbaijan' };
    const to = `/people/${ids.resad}/give`;
    expect((await send('aysel', to, role)).status).toBe(403);
    await give('aysel', { role: 'admin', operation: 'azerbaijan' });
    await give('resad', { role: 'writer', operation: 'example' });
    expect((await send('aysel', to, { ...role, operation: 'example' })).status).toBe(422);
    expect((await send('aysel', to, { ...role, operation: '*' })).status).toBe(422);
    expect((await takes('aysel', 'resad', { role: 'writer', operation: 'example' })).status).toBe(403);
    expect((await send('aysel', to, role)).status).toBe(303);
    expect(await rolesOf('resad')).toEqual([{ role: 'writer', operation: 'example' }, role]);
    expect((await openWalker().ask(`${here}/people`)).headers.get('location')).toBe('/sign-in?to=%2Fpeople');
  });

  it('nothing is changed for another page, or without the token', async () => {
    await give('resad');
    const to = `/people/${ids.resad}/give`;
    const role = { role: 'reader', operation: 'azerbaijan' };
    expect((await send('leyla', to, role, { Origin: 'https://evil.example' })).status).toBe(403);
    expect((await send('leyla', to, role, { 'Sec-Fetch-Site': 'cross-site' })).status).toBe(403);
    expect((await send('leyla', to, { ...role, token: 'x' })).status).toBe(403);
    expect(await rolesOf('resad')).toEqual([]);
    for (const wrong of [
      {},
      { role: 'owner' },
      { role: 'reader', operation: '../x' },
      { role: 'reader', operation: '' },
    ])
      expect(
        (await send('leyla', to, { operation: 'azerbaijan', ...wrong } as Record<string, string>)).status,
      ).toBe(422);
  });

  it('who takes away their own right is asked once more, and the last one keeps it', async () => {
    const admin: GivenRole = { role: 'admin', operation: 'azerbaijan' };
    await give('aysel', admin);
    const asked = await takes('aysel', 'aysel', admin);
    expect([asked.status, asked.text]).toEqual([200, expect.stringContaining('name="sure"')]);
    expect(await rolesOf('aysel')).toEqual([admin]);
    // Leyla is admin of all by the settings: somebody is left.
    expect((await takes('aysel', 'aysel', admin, { sure: '1' })).status).toBe(303);
    expect(await rolesOf('aysel')).toEqual([]);
    await tried.office.database.query('UPDATE factsheet.person SET is_email_checked = false');
    await give('aysel', admin);
    await give('tural', { role: 'admin', operation: 'example' });
    expect((await takes('aysel', 'aysel', admin, { sure: '1' })).status).toBe(409);
    const put = { ...posted({ roles: [] }), method: 'PUT' };
    const page = await walkers.aysel.ask(`${here}/sign-out`);
    const token = /name="token" value="([^"]+)"/.exec(page.text)?.[1] ?? '';
    const headers = { ...(put.headers as object), Origin: here, 'X-Factsheet-Token': token };
    expect(
      (await walkers.aysel.ask(`${here}/v1/people/${ids.aysel}/roles`, { ...put, headers })).status,
    ).toBe(409);
    expect(await rolesOf('aysel')).toEqual([admin]);
    await give('tural', { role: 'admin' });
    expect((await takes('aysel', 'aysel', admin, { sure: '1' })).status).toBe(303);
    expect((await takes('tural', 'tural', { role: 'admin' }, { sure: '1' })).status).toBe(409);
    await tried.office.database.query('UPDATE factsheet.person SET is_email_checked = true');
  });

  it('somebody is erased by an admin of all alone, who is asked once more', async () => {
    const to = `/people/${ids.tural}/erase`;
    await give('tural', { role: 'reader' });
    await give('aysel', { role: 'admin', operation: 'azerbaijan' });
    expect((await walkers.aysel.ask(`${here}/people/${ids.tural}`)).text).not.toContain(to);
    for (const sure of ['', '1']) expect((await send('aysel', to, { sure })).status).toBe(403);
    expect((await walkers.leyla.ask(`${here}/people/${ids.tural}`)).text).toContain(`action="${to}"`);
    const asked = await send('leyla', to, {});
    expect([asked.status, asked.text]).toEqual([200, expect.stringContaining('name="sure" value="1"')]);
    expect((await send('leyla', to, { sure: '1', token: 'x' })).status).toBe(403);
    expect(await rolesOf('tural')).toEqual([{ role: 'reader' }]);
    const done = await send('leyla', to, { sure: '1' });
    expect([done.status, done.headers.get('location')]).toEqual([303, '/people?told=erased']);
    expect((await walkers.leyla.ask(`${here}/people?told=erased`)).text).toContain('role="status"');
    expect(await rolesOf('tural')).toBeUndefined();
    expect((await walkers.tural.ask(`${here}/people`)).headers.get('location')).toContain('/sign-in');
  });
});
