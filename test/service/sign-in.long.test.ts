// People sign in, from the first page to the last, against a provider in this process; and what is refused on the way.
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSession, sayOf } from '../../src/index.ts';
import type { Person } from '../../src/service/people/people.ts';
import type { GivenRole } from '../../src/service/people/roles.ts';
import { readPeopleSettings } from '../../src/service/people/settings.ts';
import { type OfficeStudio, openOfficeStudio } from '../../src/studio/server/office.ts';
import { project, shipped } from '../support/data.ts';
import { databases } from './both.ts';
import { openPostgres, type Postgres } from './databases.ts';
import {
  type Answer,
  freePort,
  type Identified,
  openIdentities,
  openWalker,
  type Walker,
} from './identities.ts';
import { type Opened, openTried, posted } from './offices.ts';

const operator = 'only-for-tests-'.repeat(3);
const bearer = { Authorization: `Bearer ${operator}` };
const people = {
  leyla: { name: 'Leyla Əliyeva', email: 'Leyla@unhcr.example', email_verified: true },
  aysel: { name: 'Aysel', email: 'aysel@unhcr.example', email_verified: true, groups: ['staff', 'heads'] },
  // Writes into their profile whose address they like.
  thief: { name: 'Thief', email: 'leyla@unhcr.example', email_verified: false, groups: ['staff'] },
  resad: { name: 'Rəşad\u2028Quliyev', email: 'resad@unhcr.example' },
};
const outside = 'https://factsheet.example';

let tried: Opened;
let identified: Identified;
let here = '';
let folder = '';
let studio: OfficeStudio | undefined;
let postgres: Postgres | undefined;

function settingsFor(address: string) {
  const settings = readPeopleSettings({
    ...{ issuer: identified.issuer, client: identified.client, secret: identified.secret, address },
    ...{ adminEmail: 'leyla@unhcr.example', adminClaim: 'groups=heads' },
  });
  if (!settings) throw new TypeError('There are settings.');
  return settings;
}

const rows = (statement: string) => tried.office.database.query(statement);
const json = (answer: Answer) => JSON.parse(answer.text);
const signedIn = async (as: string, walker = openWalker()) => {
  await walker.follow(`${here}/sign-in?to=/v1/me`, as);
  return walker;
};
const me = async (walker: Walker) => {
  const answer = await walker.ask(`${here}/v1/me`);
  return { status: answer.status, person: json(answer).person as Person | undefined };
};
/** The browser comes back with this query, and no further. */
const cameBack = async (walker: Walker, as: string) => {
  const isBack = (to: URL) => to.pathname === '/sign-in/back';
  return (await walker.follow(`${here}/sign-in`, as, isBack)).at;
};
/** What a page of ours sends. */
const own = async (walker: Walker) => {
  const page = await walker.ask(`${here}/sign-out`);
  const token = /name="token" value="([^"]+)"/.exec(page.text)?.[1] ?? '';
  return { Origin: here, 'Sec-Fetch-Site': 'same-origin', 'X-Factsheet-Token': token };
};
const give = (id: string, roles: readonly GivenRole[], by: Record<string, string> = bearer) =>
  tried.ask(`/v1/people/${id}/roles`, { ...posted({ roles }, by), method: 'PUT' });

describe.each(databases)('over a database that is %s', (kind) => {
  beforeAll(async () => {
    const port = await freePort();
    here = `http://127.0.0.1:${port}`;
    identified = await openIdentities([here, outside], people);
    postgres = kind === 'server' ? await openPostgres() : undefined;
    folder = path.join(await mkdtemp(path.join(tmpdir(), 'factsheet-people-')), 'data');
    await cp(path.join(project, 'data/azerbaijan'), path.join(folder, 'azerbaijan'), { recursive: true });
    studio = await openOfficeStudio({
      open: () => openSession({ files: folder }),
      ...{ data: folder, output: path.join(folder, '../output'), project },
      failed: (error) => expect(error).toBeUndefined(),
    });
    const { left } = studio;
    tried = await openTried(postgres?.address, { port, operator, left, people: settingsFor(here) });
  }, 240_000);
  afterAll(async () => {
    await tried?.close();
    await studio?.close();
    await postgres?.close();
    await rm(path.dirname(folder), { recursive: true, force: true });
    await identified?.close();
  });

  describe('signing in', () => {
    it('leads to where one wanted to go, by name, with a cookie that scripts cannot read and no secret kept', async () => {
      const walker = openWalker();
      const last = await walker.follow(`${here}/sign-in?to=/v1/me`, 'leyla');
      expect(last).toMatchObject({ status: 200, at: new URL(`${here}/v1/me`) });
      expect(json(last)).toMatchObject({
        rights: ['read', 'admin'],
        person: { name: 'Leyla Əliyeva', email: 'leyla@unhcr.example', isOperator: true, roles: [] },
      });
      const [[name = '', secret = ''] = []] = walker.cookies(here);
      expect([name, walker.cookies(here).size]).toEqual([`factsheet-${new URL(here).port}`, 1]);
      const kept = JSON.stringify([
        await rows('SELECT * FROM factsheet.session'),
        await rows('SELECT * FROM factsheet.person'),
      ]);
      expect(kept).not.toContain(secret);
      const audit = await tried.ask('/v1/audit', { headers: bearer });
      expect(JSON.stringify(audit.body)).toContain('signed-in');
      expect(JSON.stringify(audit.body)).not.toMatch(/Leyla|unhcr\.example/);
    });

    it('sets cookies that go nowhere else', async () => {
      const walker = openWalker();
      const begun = await walker.ask(`${here}/sign-in`);
      const [cookie = ''] = begun.headers.getSetCookie();
      expect(cookie).toMatch(
        /^factsheet-sign-in-\d+=[\w-]{43}; Max-Age=600; Path=\/; HttpOnly; SameSite=Lax$/,
      );
      const to = new URL(begun.headers.get('location') ?? '');
      expect(to.origin).toBe(identified.issuer);
      expect(Object.fromEntries(to.searchParams)).toMatchObject({
        response_type: 'code',
        code_challenge_method: 'S256',
        code_challenge: expect.stringMatching(/^[\w-]{43}$/),
        state: expect.stringMatching(/^[\w-]{20,}$/),
        nonce: expect.stringMatching(/^[\w-]{20,}$/),
      });
    });

    it.each(['//evil.example', 'https://evil.example', '/\\evil.example', '/a\r\nx'])(
      'leads not to %j',
      async (to) => {
        const walker = openWalker();
        const last = await walker.follow(
          `${here}/sign-in?${new URLSearchParams({ to })}`,
          'aysel',
          (at) => at.pathname === '/',
        );
        expect(last.at.href).toBe(`${here}/`);
      },
    );

    it('leads to the board, which a person without a session does not see', async () => {
      const walker = openWalker();
      const first = await walker.ask(`${here}/board`);
      expect([first.status, first.headers.get('location')]).toEqual([303, '/sign-in?to=/board']);
      const last = await walker.follow(`${here}/board`, 'leyla');
      expect([last.status, last.at.pathname]).toEqual([200, '/board']);
      const waiting = await (await signedIn('resad')).ask(`${here}/board`);
      expect([waiting.status, waiting.headers.get('location')]).toEqual([303, '/']);
    });

    it('makes an admin of whom the settings name, by a claim or a checked address, and of nobody else', async () => {
      expect((await me(await signedIn('aysel'))).person).toMatchObject({ isOperator: true });
      expect((await me(await signedIn('thief'))).person).toMatchObject({ isOperator: false });
      expect((await me(await signedIn('resad'))).person).toMatchObject({
        name: 'Rəşad Quliyev',
        isOperator: false,
      });
    });

    it('gives a new session each time, and ends the one before', async () => {
      const walker = await signedIn('leyla');
      const before = new Map(walker.cookies(here));
      await signedIn('leyla', walker);
      expect(walker.cookies(here)).not.toEqual(before);
      const old = openWalker();
      for (const [name, value] of before) old.cookies(here).set(name, value);
      expect((await me(old)).status).toBe(401);
      expect((await me(walker)).status).toBe(200);
    });
  });

  describe('a sign-in is refused', () => {
    const refused = async (walker: Walker, at: URL) => {
      const answer = await walker.ask(at.href);
      expect(answer.status).toBe(403);
      expect(answer.text).toContain('<h1>You are not signed in</h1>');
      expect((await me(walker)).status).toBe(401);
    };

    it('with another state', async () => {
      const walker = openWalker();
      const at = await cameBack(walker, 'leyla');
      at.searchParams.set('state', 'a'.repeat(43));
      await refused(walker, at);
    });

    it('with another nonce', async () => {
      const walker = openWalker();
      const at = await cameBack(walker, 'leyla');
      await rows(`UPDATE factsheet.signing_in SET nonce = 'another'`);
      await refused(walker, at);
    });

    it('with another verifier', async () => {
      const walker = openWalker();
      const at = await cameBack(walker, 'leyla');
      await rows(`UPDATE factsheet.signing_in SET verifier = '${'b'.repeat(43)}'`);
      await refused(walker, at);
    });

    it('in a browser that did not begin it', async () => {
      const at = await cameBack(openWalker(), 'leyla');
      await refused(openWalker(), at);
      const other = openWalker();
      await other.ask(`${here}/sign-in`);
      await refused(other, at);
    });

    it('with a code that was used', async () => {
      const walker = openWalker();
      const at = await cameBack(walker, 'leyla');
      const cookies = new Map(walker.cookies(here));
      expect((await walker.ask(at.href)).status).toBe(303);
      const again = openWalker();
      for (const [name, value] of cookies) again.cookies(here).set(name, value);
      await refused(again, at);
      // Also where it comes with the state of a sign-in that was just begun.
      const begun = await again.ask(`${here}/sign-in`);
      const state = new URL(begun.headers.get('location') ?? '').searchParams.get('state') ?? '';
      at.searchParams.set('state', state);
      await refused(again, at);
    });

    it('after ten minutes', async () => {
      const walker = openWalker();
      const at = await cameBack(walker, 'leyla');
      await rows(`UPDATE factsheet.signing_in SET created = now() - interval '601 seconds'`);
      await refused(walker, at);
    });

    it('where the provider refuses', async () => {
      const walker = openWalker();
      const at = await cameBack(walker, 'leyla');
      at.searchParams.delete('code');
      at.searchParams.set('error', 'access_denied');
      await refused(walker, at);
    });
  });

  describe('a session', () => {
    it.each([
      ['after two hours without use', 'used', '7201 seconds'],
      ['twelve hours after its beginning', 'created', '43201 seconds'],
    ])('ends %s', async (_, column, time) => {
      const walker = await signedIn('leyla');
      const set = (ago: string) => rows(`UPDATE factsheet.session SET ${column} = now() - interval '${ago}'`);
      await set('7000 seconds');
      expect((await me(walker)).status).toBe(200);
      await set(time);
      expect((await me(walker)).status).toBe(401);
    });

    it('ends by signing out, for our own page alone', async () => {
      const walker = await signedIn('leyla');
      const headers = await own(walker);
      const out = (more: object) =>
        walker.ask(`${here}/sign-out`, { method: 'POST', headers: { ...headers, ...more } });
      expect((await out({ Origin: 'https://evil.example' })).status).toBe(403);
      expect((await out({ 'Sec-Fetch-Site': 'cross-site' })).status).toBe(403);
      expect((await out({ 'X-Factsheet-Token': 'x' })).status).toBe(403);
      expect((await me(walker)).status).toBe(200);
      const cookies = new Map(walker.cookies(here));
      expect((await out({})).headers.get('location')).toBe('/signed-out');
      for (const [name, value] of cookies) walker.cookies(here).set(name, value);
      expect((await me(walker)).status).toBe(401);
    });

    it('changes nothing for another page, nor without the token', async () => {
      const walker = await signedIn('leyla');
      const headers = await own(walker);
      const { person } = await me(walker);
      const change = (more: Record<string, string | undefined>) => {
        const all = Object.entries({ ...headers, ...more }).filter(
          (one): one is [string, string] => one[1] !== undefined,
        );
        return walker.ask(`${here}/v1/people/${person?.id}/roles`, {
          ...posted({ roles: [{ role: 'reader' }] }, Object.fromEntries(all)),
          method: 'PUT',
        });
      };
      for (const wrong of [
        { Origin: 'https://evil.example' },
        { Origin: undefined },
        { Origin: 'null' },
        { 'Sec-Fetch-Site': 'same-site' },
        { 'X-Factsheet-Token': undefined },
        { 'X-Factsheet-Token': (await own(await signedIn('aysel')))['X-Factsheet-Token'] },
      ]) {
        const answer = await change(wrong);
        expect([answer.status, json(answer).code], JSON.stringify(wrong)).toEqual([403, 'not-ours']);
      }
      expect((await change({})).status).toBe(200);
    });
  });

  describe('roles', () => {
    it('open what they say, at once, until they are taken', async () => {
      const walker = await signedIn('resad');
      const { person } = await me(walker);
      const headers = await own(walker);
      const ask = async (kind: string) => {
        const body = { kind, period: shipped, quick: true };
        return (await walker.ask(`${here}/v1/jobs`, posted(body, headers))).status;
      };
      const seen = async () =>
        json(await walker.ask(`${here}/v1/operations`)).operations?.map(({ id }: { id: string }) => id);
      const id = person?.id ?? '';
      expect([await ask('check'), await seen()]).toEqual([403, undefined]);
      expect((await give(id, [{ role: 'reader', operation: 'azerbaijan' }])).status).toBe(200);
      expect([await ask('check'), await seen()]).toEqual([403, ['azerbaijan']]);
      await give(id, [
        { role: 'reader', operation: 'azerbaijan' },
        { role: 'writer', operation: 'georgia' },
      ]);
      expect([await ask('check'), await seen()]).toEqual([403, ['azerbaijan']]);
      await give(id, [{ role: 'writer', operation: 'azerbaijan' }]);
      expect(await ask('check')).toBe(202);
      for (const path of ['/v1/people', '/v1/keys', '/v1/audit'])
        expect((await walker.ask(here + path)).status, path).toBe(403);
      await give(id, []);
      expect([await ask('check'), await seen()]).toEqual([403, undefined]);
    });

    it('are given by an admin of the operation in that one alone; what was given stands in the log', async () => {
      const [admin, other] = [await signedIn('thief'), await signedIn('resad')];
      const [adminId, id] = [(await me(admin)).person?.id ?? '', (await me(other)).person?.id ?? ''];
      await give(adminId, [{ role: 'admin', operation: 'azerbaijan' }]);
      const headers = await own(admin);
      const gives = async (to: string, ...roles: GivenRole[]) =>
        (await admin.ask(`${here}/v1/people/${to}/roles`, { ...posted({ roles }, headers), method: 'PUT' }))
          .status;
      expect(await gives(id, { role: 'signer', operation: 'azerbaijan' })).toBe(200);
      expect(await gives(id, { role: 'signer', operation: 'georgia' })).toBe(403);
      expect(await gives(id, { role: 'signer' })).toBe(403);
      expect(await gives(adminId, { role: 'admin' })).toBe(403);
      await give(id, [{ role: 'writer', operation: 'georgia' }]);
      expect(await gives(id)).toBe(403);
      expect((await admin.ask(`${here}/v1/people/${id}`, { method: 'DELETE', headers })).status).toBe(403);
      expect((await admin.ask(`${here}/v1/keys`, { headers })).status).toBe(403);
      const audit = JSON.stringify((await tried.ask('/v1/audit', { headers: bearer })).body);
      expect(audit).toContain(`{"at":`);
      expect(audit).toContain(
        `"who":"person:${adminId}","act":"roles-given","about":"${id}: signer azerbaijan"`,
      );
    });

    it('end with the person', async () => {
      const walker = await signedIn('resad');
      const id = (await me(walker)).person?.id ?? '';
      expect((await tried.ask(`/v1/people/${id}`, { method: 'DELETE', headers: bearer })).status).toBe(200);
      expect((await me(walker)).status).toBe(401);
      expect((await me(await signedIn('resad'))).person).toMatchObject({ roles: [] });
    });
  });

  describe('what is kept of a person', () => {
    const data = (id: string, as = bearer) => tried.ask(`/v1/people/${id}/data`, { headers: as });
    const erase = (id: string) => tried.ask(`/v1/people/${id}`, { method: 'DELETE', headers: bearer });

    it('is given out whole, and taken away whole; what was said and approved stays, without the name', async () => {
      const [walker, other] = [await signedIn('resad'), await signedIn('aysel')];
      const [id, otherId] = [(await me(walker)).person?.id ?? '', (await me(other)).person?.id ?? ''];
      await give(id, [{ role: 'writer', operation: 'azerbaijan' }]);
      await give(otherId, [{ role: 'writer', operation: 'azerbaijan' }]);
      const check = async (one: Walker, period: string) => {
        const body = { kind: 'check', period, quick: true };
        return json(await one.ask(`${here}/v1/jobs`, posted(body, await own(one)))).id as string;
      };
      const [job, others] = [await check(walker, shipped), await check(other, shipped)];
      for (const by of ['Rəşad Quliyev', 'Aysel'])
        await sayOf(folder, shipped, {
          by,
          says: { kind: 'comment', on: { period: true }, text: `Of ${by[0]}.` },
        });
      expect((await walker.ask(`${here}/v1/people/${id}/data`)).status).toBe(403);
      const told = (await data(id)).body as unknown as Record<string, object[]>;
      expect(told).toMatchObject({
        person: { id, name: 'Rəşad Quliyev', email: 'resad@unhcr.example' },
        names: ['Rəşad Quliyev'],
        shared: [],
        sessions: expect.arrayContaining([{ created: expect.any(String), used: expect.any(String) }]),
        jobs: [{ id: job }],
        folder: [{ period: shipped, comments: [{ says: { text: 'Of R.' } }] }],
      });
      expect(JSON.stringify(told)).not.toMatch(new RegExp(`${others}|Of A`));
      expect(told.audit?.map((entry) => (entry as { act: string }).act)).toEqual(
        expect.arrayContaining(['signed-in', 'roles-given', 'asked', 'exported']),
      );
      expect((await erase(id)).body).toMatchObject({
        jobs: 1,
        shared: [],
        folder: [{ period: shipped, comments: 1, approvals: [], changes: 0 }],
      });
      expect((await me(walker)).status).toBe(401);
      expect((await data(id)).status).toBe(404);
      const tables = ['person', 'session', 'job', 'schedule', 'asked_once', 'audit', 'signing_in'];
      const known = await rows(
        `SELECT table_name FROM information_schema.tables WHERE table_schema = 'factsheet'`,
      );
      for (const table of tables.filter((one) => known.some(({ table_name }) => table_name === one)))
        expect([table, JSON.stringify(await rows(`SELECT * FROM factsheet.${table}`))]).toEqual([
          table,
          expect.not.stringMatching(new RegExp(`Quliyev|resad|${table === 'audit' ? '!' : id}`)),
        ]);
      expect(json(await other.ask(`${here}/v1/jobs/${others}`))).toMatchObject({ id: others });
      const comments = path.join(folder, shipped, 'comments');
      const all = (await readdir(comments)).map((name) => readFile(path.join(comments, name), 'utf8'));
      expect((await Promise.all(all)).map((text) => JSON.parse(text).by).sort()).toEqual([
        'Aysel',
        'Former colleague',
      ]);
    });

    it('under a name that others have too stays in the data folder, and that is told', async () => {
      const walker = await signedIn('resad');
      const id = (await me(walker)).person?.id ?? '';
      await rows(`UPDATE factsheet.person SET names = '["Aysel", "Rəşad Quliyev"]' WHERE id = '${id}'`);
      expect((await data(id)).body).toMatchObject({ shared: ['Aysel'], folder: [] });
      expect((await erase(id)).body).toMatchObject({ shared: ['Aysel'], folder: [] });
    });

    it('has every name that they signed in with', async () => {
      const walker = await signedIn('resad');
      const id = (await me(walker)).person?.id ?? '';
      await rows(`UPDATE factsheet.person SET name = 'R. Old', names = '["R. Old"]' WHERE id = '${id}'`);
      await signedIn('resad', walker);
      await signedIn('resad', walker);
      expect((await data(id)).body).toMatchObject({ names: ['Rəşad Quliyev', 'R. Old'] });
    });
  });

  describe('behind a proxy', () => {
    let inside: Awaited<ReturnType<typeof openBehind>>;
    const openBehind = async (proxies: readonly string[]) => {
      const { openService } = await import('../../src/service/serve.ts');
      const { silent } = await import('./offices.ts');
      const options = {
        office: tried.office,
        data: '/nowhere',
        shownData: 'data',
        version: '0',
        port: 0,
        takesSent: true,
      };
      return openService({ ...options, log: silent, people: settingsFor(outside), proxies });
    };
    const forwarded = { 'X-Forwarded-Proto': 'https', 'X-Forwarded-For': '198.51.100.1' };
    afterAll(() => inside?.close());

    it('that is named, people sign in by its address, with cookies of that host alone', async () => {
      inside = await openBehind(['127.0.0.1']);
      const walker = openWalker({ [outside]: { to: inside.address, headers: forwarded } });
      const begun = await walker.ask(`${outside}/sign-in`);
      expect(begun.headers.getSetCookie()[0]).toMatch(/^__Host-factsheet-sign-in=.*; Secure; SameSite=Lax$/);
      const last = await walker.follow(`${outside}/sign-in?to=/v1/me`, 'leyla');
      expect(last.status).toBe(200);
      expect([...walker.cookies(outside).keys()]).toEqual(['__Host-factsheet']);
    });

    it('that is not named, or says that there was no TLS, nobody signs in', async () => {
      const plain = await openWalker().ask(`${inside.address}/sign-in`);
      expect([plain.status, plain.headers.getSetCookie()]).toEqual([403, []]);
      expect(plain.text).toContain(outside);
      await inside.close();
      inside = await openBehind(['192.0.2.1']);
      const walker = openWalker({ [outside]: { to: inside.address, headers: forwarded } });
      const answer = await walker.ask(`${outside}/sign-in`);
      expect([answer.status, answer.headers.getSetCookie()]).toEqual([403, []]);
    });

    it('nobody tries without end', async () => {
      const back = `${inside.address}/sign-in/back?code=x&state=y`;
      const all = Array.from({ length: 600 }, async () => (await openWalker().ask(back)).status);
      expect(new Set(await Promise.all(all))).toEqual(new Set([403, 429]));
    });
  });
});
