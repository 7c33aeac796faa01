// The studio for an office: what each role is answered, under which name, and what it is not told.
import { generateKeyPairSync } from 'node:crypto';
import { cp, readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it, onTestFinished, test, vi } from 'vitest';
import { openSession } from '../../src/index.ts';
import type { Role } from '../../src/service/people/roles.ts';
import { fingerprintOf } from '../../src/signature.ts';
import { asks } from '../../src/studio/contract/asks.ts';
import { isAllowed, type Need, needs } from '../../src/studio/contract/needs.ts';
import { uploads } from '../../src/studio/contract/uploads.ts';
import { isToldTo } from '../../src/studio/server/guard.ts';
import { type OfficeStudio, openOfficeStudio } from '../../src/studio/server/office.ts';
import { requireOf, type Visitor } from '../../src/studio/server/visitor.ts';
import { dataWith, project, shipped } from '../support/data.ts';
import { askOf, given, visitor } from './visitors.ts';

// The client is bundled, and approving looks at everything.
vi.setConfig({ testTimeout: 240_000 });

const operation = 'azerbaijan';

/** Asks of each way, as windows send them. */
const bodies: Readonly<Record<string, object>> = {
  'change en': { path: '/api/change', changes: [{ file: { text: 'en' }, path: ['a'], was: '', value: 'x' }] },
  'change az': { path: '/api/change', changes: [{ file: { text: 'az' }, path: ['a'], was: '', value: 'x' }] },
  'mark az': { path: '/api/change', changes: [{ file: { text: 'az' }, path: ['a'], mark: 'checked' }] },
  'put az': { path: '/api/change', changes: [{ file: { text: 'az' }, path: ['a'], put: 'x', before: null }] },
  'change figures': { path: '/api/change', changes: [{ file: 'figures', path: ['a'], was: 1, value: 2 }] },
  'change page': { path: '/api/change', changes: [{ file: 'page', path: ['a'], was: 1, value: 2 }] },
  'change az and figures': {
    path: '/api/change',
    changes: [
      { file: { text: 'az' }, path: ['a'], was: '', value: 'x' },
      { file: 'figures', path: ['a'], was: 1, value: 2 },
    ],
  },
  arrange: { path: '/api/arrange', change: { back: 'a', to: { page: 1, area: 'main', before: null } } },
  undo: { path: '/api/undo' },
  back: { path: '/api/back', before: '1' },
  look: { path: '/api/look', languages: [], dotsPerInch: 96 },
  find: { path: '/api/find', wanted: { text: 'x', isWhole: false, isExact: false } },
  'replace az': { path: '/api/replace', language: 'az', which: { count: 1 } },
  'replace all': { path: '/api/replace', which: { count: 1 } },
  'replace one en': { path: '/api/replace', which: { language: 'en', at: 'a', start: 0, raw: 'x' } },
  new: { path: '/api/new', operation, period: '2030-01' },
  unbegin: { path: '/api/unbegin' },
  begin: { path: '/api/operation/new' },
  build: { path: '/api/build', editions: ['screen'], draft: true },
  pack: { path: '/api/pack' },
  recipients: { path: '/api/recipients', was: '', from: '', link: '', people: [] },
  mails: { path: '/api/mails' },
  send: { path: '/api/send', mark: 'a' },
  say: { path: '/api/say', says: { kind: 'settled', to: 'a' } },
  approve: { path: '/api/approve', seen: { en: 'a' }, sign: false },
  withdraw: { path: '/api/withdraw', languages: ['en'] },
  import: { path: '/api/import', name: 'x' },
  picture: { path: '/api/picture', name: 'x', picture: 'a' },
  'recipients-file': { path: '/api/recipients-file', name: 'x', was: '' },
};

/** What each role may of these in its operation; all else is refused. */
const all = Object.keys(bodies);
const looks = ['look', 'find'];
const makes = ['undo', 'build', 'pack'];
const mailing = ['recipients', 'mails', 'recipients-file'];
const signs = ['approve', 'withdraw', 'send'];
const able: Readonly<Record<Role, readonly string[]>> = {
  reader: looks,
  commenter: [...looks, 'say'],
  translator: [...looks, 'say', ...makes, 'change az', 'mark az', 'replace az'],
  writer: all.filter((name) => ![...signs, 'begin'].includes(name)),
  signer: [...looks, 'say', ...makes, ...mailing, ...signs],
  // Of one operation: others are begun by an admin of all.
  admin: looks,
};

describe('an ask', () => {
  it('has its need, each that there is', () => {
    expect(Object.keys(needs).sort()).toEqual([...Object.keys(asks), ...Object.keys(uploads)].sort());
  });

  it.each(Object.entries(able))('of a %s is answered or refused as the role says', (role, names) => {
    const one = visitor('1', 'One', given(role as Role));
    const elsewhere = visitor('2', 'Two', given(role as Role, 'georgia'));
    for (const name of all) {
      const { path: way, ...ask } = { period: shipped, by: 'w', ...bodies[name] } as never as {
        path: keyof typeof needs;
      };
      const wanted = (needs[way] as (ask: object) => Need[])(ask);
      const code = (who: Visitor) => {
        try {
          requireOf(who, wanted);
          return 200;
        } catch (error) {
          return (error as { status: number }).status;
        }
      };
      expect([name, code(one)]).toEqual([name, names.includes(name) ? 200 : 403]);
      // What is refused is not offered either.
      const rights = one.rights(name === 'begin' ? undefined : operation);
      expect([name, isAllowed(rights, wanted)]).toEqual([name, names.includes(name)]);
      expect([name, code(elsewhere)]).toEqual([name, name === 'begin' ? 403 : 404]);
    }
  });
});

test('events go to those who may read the operation; those of mails to those who may see the recipients', () => {
  const reader = visitor('1', 'One', given('reader'));
  const writer = visitor('2', 'Two', given('writer'));
  const job = (kind: 'mails' | 'build', period: string) =>
    ({ type: 'job', job: { id: '1', kind, period, state: 'done', files: [] } }) as const;
  const changed = (period: string) => ({ type: 'changed', period, version: '1' }) as const;
  expect([isToldTo(reader, changed(shipped)), isToldTo(reader, changed('georgia/2024-09'))]).toEqual([
    true,
    false,
  ]);
  expect([isToldTo(reader, job('build', shipped)), isToldTo(reader, job('mails', shipped))]).toEqual([
    true,
    false,
  ]);
  expect([isToldTo(writer, job('mails', shipped)), isToldTo(writer, job('build', 'georgia/1'))]).toEqual([
    true,
    false,
  ]);
});

describe('the studio for an office', () => {
  let folder = '';
  let studio: OfficeStudio;
  const failures: unknown[] = [];
  const opened = async (more: Partial<Parameters<typeof openOfficeStudio>[0]> = {}) => {
    ({ folder } = await dataWith());
    studio = await openOfficeStudio({
      open: () => openSession({ files: folder }),
      ...{ data: folder, output: path.join(folder, '../output'), project },
      failed: (error) => failures.push(error),
      ...more,
    });
    onTestFinished(() => studio.close());
  };
  beforeAll(() => failures.splice(0));

  const ask = (who: Visitor | undefined, where: string, body?: object) => askOf(studio, who, where, body);

  it('shows each their own operations, by the name that they have signed in with', async () => {
    await opened();
    const reader = visitor('1', 'Leyla "L" Əliyeva', given('reader'));
    const stranger = visitor('2', 'Two', given('writer', 'georgia'));
    const page = await ask(reader, '/');
    expect(page.body).toContain('<meta name="person" content="Leyla &quot;L&quot; Əliyeva">');
    expect(page.body).toContain('<meta name="token" content="token-of-1">');
    expect((await ask(undefined, '/')).body).not.toMatch(/name="(?:person|token)"/);
    const ids = async (who: Visitor) =>
      (await ask(who, '/api/home')).body.operations.map(({ id }: { id: string }) => id);
    expect([await ids(reader), await ids(stranger)]).toEqual([[operation], []]);
    for (const way of ['period', 'together', 'states', 'recipients'])
      expect([way, (await ask(stranger, `/api/${way}/${shipped}`)).status]).toEqual([way, 404]);
    for (const way of ['first', 'files/figures', 'print', 'photos'])
      expect([
        way,
        (await ask(stranger, `/${way}/${shipped}${way === 'photos' ? '/a' : '?in=en'}`)).status,
      ]).toEqual([way, 404]);
    expect((await ask(reader, `/api/recipients/${shipped}`)).status).toBe(403);
    expect((await ask(reader, `/mails/${shipped}/0`)).status).toBe(403);
    expect((await ask(reader, '/api/operation')).status).toBe(403);
    expect(failures).toEqual([]);
  });

  it('looks for words in what one may read alone, and says nothing of how much else there is', async () => {
    await opened();
    await cp(path.join(folder, operation), path.join(folder, 'georgia'), { recursive: true });
    const [reader, other] = [
      visitor('1', 'R', given('reader')),
      visitor('2', 'O', given('reader', 'georgia')),
    ];
    // Each look at the clock is a second later: an answer has one period, and names the next.
    let now = 0;
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => (now += 1000));
    onTestFinished(() => clock.mockRestore());
    const search = async (who: Visitor | undefined) => (await ask(who, '/api/search', { text: 'a' })).body;
    expect(await search(undefined)).toMatchObject({ next: expect.any(String) });
    expect(await search(visitor('3', 'S', given('writer', 'armenia')))).toEqual({
      periods: [],
      unread: [],
      left: 0,
    });
    for (const [who, where] of [
      [reader, operation],
      [other, 'georgia'],
    ] as const) {
      const { periods, next, left } = await search(who);
      expect([...periods.map(({ id }: { id: string }) => id), next].filter(Boolean)).toEqual([
        expect.stringMatching(new RegExp(`^${where}/`)),
      ]);
      expect(left).toBe(0);
    }
  });

  it('changes nothing for a reader, and a translator’s language alone', async () => {
    await opened();
    const form = (await ask(undefined, `/api/period/${shipped}?by=w0`)).body;
    const [field] = form.blocks
      .flatMap(({ fields }: { fields: { at: string }[] }) => fields)
      .filter(({ at }: { at: string }) => at.startsWith('highlights.'));
    const words = async (language: string) =>
      readFile(path.join(folder, shipped, `text.${language}.yaml`), 'utf8');
    const change = (who: Visitor, by: string, language: string) =>
      ask(who, '/api/change', {
        ...{ period: shipped, by },
        changes: [
          {
            file: { text: language },
            path: field.at.split('.'),
            was: field.texts[language].source,
            value: 'Other words.',
          },
        ],
      });
    const before = await words('en');
    expect(await change(visitor('1', 'R', given('reader')), 'w1', 'en')).toMatchObject({
      status: 403,
      body: { code: 'may-not' },
    });
    const translator = visitor('2', 'Rəşad', given('translator'));
    expect((await change(translator, 'w2', 'en')).status).toBe(403);
    expect(await words('en')).toBe(before);
    expect((await change(translator, 'w2', 'az')).body).toMatchObject({ saved: true });
    expect(await words('az')).toContain('Other words.');
    // What was done is told by the name that was signed in with, whatever the window says.
    await ask(translator, '/api/person', { by: 'w2', name: 'Somebody else' });
    const states = await ask(undefined, `/api/states/${shipped}`);
    expect(JSON.stringify(states.body)).toContain('Rəşad');
    expect(JSON.stringify(states.body)).not.toContain('Somebody else');
  });

  it('tells two of one name apart by their accounts: each undoes their own', async () => {
    await opened();
    const [one, two] = ['1', '2'].map((id) => visitor(id, 'Leyla', given('writer')));
    const form = async (who: Visitor | undefined, by: string) =>
      (await ask(who, `/api/period/${shipped}?by=${by}`)).body;
    const words = async () => readFile(path.join(folder, shipped, 'text.en.yaml'), 'utf8');
    const [field] = (await form(one, 'w1')).blocks
      .flatMap(({ fields }: { fields: { at: string }[] }) => fields)
      .filter(({ at }: { at: string }) => at.startsWith('highlights.'));
    const before = await words();
    const spot = { file: { text: 'en' }, path: field.at.split('.'), was: field.texts.en.source };
    const changes = [{ ...spot, value: 'Other words.' }];
    expect((await ask(one, '/api/change', { period: shipped, by: 'w1', changes })).body.undo).toBe(true);
    expect((await form(two, 'w2')).undo).toBe(false);
    expect((await ask(two, '/api/undo', { period: shipped, by: 'w2' })).status).toBe(409);
    expect(await words()).not.toBe(before);
    // From another window of the same person, also under another name.
    const again = { ...one, person: { id: '1', name: 'Leyla Ə.' } } as Visitor;
    expect((await form(again, 'w3')).undo).toBe(true);
    expect((await ask(again, '/api/undo', { period: shipped, by: 'w3' })).status).toBe(200);
    expect(await words()).toBe(before);
  });

  it('lets nobody act from another’s window', async () => {
    await opened();
    const [one, two] = [visitor('1', 'One', given('writer')), visitor('2', 'Two', given('writer'))];
    const look = (who: Visitor, by: string, more = {}) =>
      ask(who, '/api/look', { period: shipped, by, languages: [], dotsPerInch: 96, ...more });
    expect((await look(one, 'w1')).status).toBe(200);
    expect(await look(two, 'w1')).toMatchObject({ status: 403, body: { code: 'not-your-window' } });
    expect((await look(two, 'w2', { through: 'w1' })).status).toBe(403);
    for (const way of ['/api/undo', '/api/redo'])
      expect((await ask(two, way, { period: shipped, by: 'w1' })).status).toBe(403);
    expect((await ask(two, '/api/gone', { by: 'w1' })).status).toBe(403);
    expect((await ask(two, `/api/period/${shipped}?by=w1`)).status).toBe(403);
    expect((await ask(two, '/api/events?by=w1')).status).toBe(403);
  });

  it('takes an approval of a signer alone, by their name, and writes it down', async () => {
    await opened();
    const [writer, signer] = [visitor('1', 'W', given('writer')), visitor('2', 'Aysel', given('signer'))];
    const { approvals } = (await ask(writer, `/api/together/${shipped}`)).body;
    const seen = Object.fromEntries(
      approvals.map(({ language, hash }: { language: string; hash: string }) => [language, hash]),
    );
    const refused = await ask(writer, '/api/approve', { period: shipped, by: 'w1', seen, sign: false });
    expect([refused.status, writer.noted]).toEqual([403, []]);
    expect((await ask(signer, '/api/approve', { period: shipped, by: 'w2', seen, sign: false })).status).toBe(
      200,
    );
    expect(signer.noted).toEqual([`approved approve ${shipped}`, `done: approved ${shipped}`]);
    const wrong = { period: shipped, by: 'w2', seen: { xx: '' }, sign: false };
    expect((await ask(signer, '/api/approve', wrong)).status).toBeGreaterThan(399);
    expect(signer.noted.filter((one) => one.startsWith('done'))).toHaveLength(1);
    const after = (await ask(writer, `/api/together/${shipped}`)).body.approvals;
    expect(after.map(({ by }: { by: string }) => by)).toEqual(approvals.map(() => 'Aysel'));
  });

  it('signs every approval with the key of the service, whatever a window asks for', async () => {
    const { privateKey: key } = generateKeyPairSync('ed25519');
    const fingerprint = fingerprintOf(key);
    await opened({ signer: async () => ({ key, fingerprint }) });
    const signer = visitor('2', 'Aysel', given('signer'));
    const together = async () => (await ask(signer, `/api/together/${shipped}`)).body;
    const { approvals, signing } = await together();
    expect(signing).toMatchObject({ fingerprint, isAlways: true });
    const seen = Object.fromEntries(
      approvals.map(({ language, hash }: { language: string; hash: string }) => [language, hash]),
    );
    expect((await ask(signer, '/api/approve', { period: shipped, by: 'w2', seen, sign: false })).status).toBe(
      200,
    );
    expect((await together()).approvals.map(({ isSigned }: { isSigned: boolean }) => isSigned)).toEqual([
      true,
      true,
    ]);
  });
});
