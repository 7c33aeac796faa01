// What is asked for once is made once: under a name of the caller’s own, by what was asked and not by what stands in the data folder.
import { cpSync, mkdtempSync } from 'node:fs';
import { appendFile, cp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { cleanUp, usualKept } from '../../src/service/keeping.ts';
import { openSecrets } from '../../src/service/mails/secrets.ts';
import { openServers } from '../../src/service/mails/servers.ts';
import type { Schedule } from '../../src/service/server/schedules.ts';
import { project, shipped } from '../support/data.ts';
import { bearer, databases, operator, useTried } from './both.ts';
import { plantMade } from './mail-desk.ts';
import { posted } from './offices.ts';

const check = { kind: 'check', period: shipped, quick: true };

describe.each(databases)('on a database that is %s', (kind) => {
  const data = mkdtempSync(path.join(tmpdir(), 'factsheet-once-'));
  for (const operation of ['azerbaijan', 'georgia'])
    cpSync(path.join(project, 'data', 'azerbaijan'), path.join(data, operation), { recursive: true });
  const tried = useTried(kind, {
    data,
    mailServers: (database) => openServers(database, openSecrets({ key: 'a1'.repeat(32) }), { smtp: {} }),
  });
  afterAll(() => rm(data, { recursive: true, force: true }));
  const admin = bearer(operator);
  const named = (key: string) => ({ ...admin, 'Idempotency-Key': key });
  const ask = (where: string, body: object, key: string) => tried.ask(where, posted(body, named(key)));
  const refused = { status: 422, body: { code: 'asked-otherwise' } };
  const change = (name: string) => appendFile(path.join(data, name), '\n# changed\n');
  const count = async () =>
    (await tried.office.database.query('SELECT count(*)::int AS all FROM factsheet.job'))[0]?.all;

  it('a job stays the same when the stored period has changed or is gone; another ask under its name is refused', async () => {
    const wish = { kind: 'make', period: 'azerbaijan/2024-09', languages: ['az', 'en'] };
    const first = await ask('/v1/jobs', wish, 'a-name-1');
    expect(first.status).toBe(202);
    await change('azerbaijan/2024-09/figures.yaml');
    const languages = ['en', 'az'];
    for (const key of ['a-name-1', '"a-name-1"'])
      expect((await ask('/v1/jobs', { ...wish, languages }, key)).body.id).toBe(first.body.id);
    await ask('/v1/jobs', { ...check, period: 'georgia/2024-09' }, 'a-name-2');
    await rm(path.join(data, 'georgia', '2024-09'), { recursive: true });
    const gone = await ask('/v1/jobs', { ...check, period: 'georgia/2024-09' }, 'a-name-2');
    expect(gone.status).toBe(202);
    await cp(path.join(data, 'azerbaijan', '2024-09'), path.join(data, 'georgia', '2024-09'), {
      recursive: true,
    });
    expect(await ask('/v1/jobs', { ...wish, draft: true }, 'a-name-1')).toMatchObject(refused);
    expect(await ask('/v1/batches', { kind: 'check' }, 'a-name-1')).toMatchObject(refused);
    expect((await ask('/v1/jobs', wish, 'short')).status).toBe(400);
    expect(await count()).toBe(2);
  });

  it('files that are sent count as what was asked', async () => {
    const send = (text: string) => {
      const body = new FormData();
      body.set('request', JSON.stringify(check));
      body.set('azerbaijan/operation.yaml', new Blob([text]));
      return tried.ask('/v1/jobs', { method: 'POST', body, headers: named('a-name-3') });
    };
    const first = await send('one');
    expect((await send('one')).body.id).toBe(first.body.id);
    expect(await send('another')).toMatchObject(refused);
  });

  it('a batch is asked for once, also by two at the same time, and has the periods that were the newest then', async () => {
    const before = Number(await count());
    const both = [1, 2].map(() => ask('/v1/batches', { kind: 'check' }, 'a-name-4'));
    const [one, two] = await Promise.all(both);
    expect([one?.status, two?.body.id]).toEqual([202, one?.body.id]);
    for (const operation of ['azerbaijan', 'georgia'])
      await cp(path.join(data, operation, '2024-09'), path.join(data, operation, '2025-01'), {
        recursive: true,
      });
    await change('azerbaijan/2024-09/figures.yaml');
    const later = await ask('/v1/batches', { kind: 'check' }, 'a-name-4');
    expect(later.body).toMatchObject({ id: one?.body.id, states: { waiting: 2 } });
    expect(await count()).toBe(before + 2);
    for (const operation of ['azerbaijan', 'georgia'])
      await rm(path.join(data, operation, '2025-01'), { recursive: true });
    expect(await ask('/v1/batches', { kind: 'check', operations: ['georgia'] }, 'a-name-4')).toMatchObject(
      refused,
    );
  });

  it('so are a schedule, which does not come back when it was taken away, and a plan of mails', async () => {
    const wish = { cron: '0 5 * * 1', batch: { kind: 'check' } };
    const [one, two] = await Promise.all([1, 2].map(() => ask('/v1/schedules', wish, 'a-name-5')));
    expect([one?.status, two?.body.id]).toEqual([201, one?.body.id]);
    const { body } = await tried.ask('/v1/schedules', { headers: admin });
    expect((body as unknown as { schedules: Schedule[] }).schedules).toHaveLength(1);
    await tried.ask(`/v1/schedules/${one?.body.id}`, { method: 'DELETE', headers: admin });
    expect((await ask('/v1/schedules', wish, 'a-name-5')).status).toBe(404);
    await plantMade(tried.office, data);
    const mails = { period: shipped, recipients: [{ email: 'anna@example.org', language: 'both' }] };
    const plans = await Promise.all([1, 2].map(() => ask('/v1/mails', mails, 'a-name-6')));
    expect(plans.map(({ status }) => status)).toEqual([201, 201]);
    expect(plans[1]?.body.id).toBe(plans[0]?.body.id);
    expect(await ask('/v1/mails', { ...mails, correction: true }, 'a-name-6')).toMatchObject(refused);
  });

  it('a name is kept as long as results are', async () => {
    const first = await ask('/v1/jobs', check, 'a-name-7');
    const age = (days: number) =>
      tried.office.database.query(
        `UPDATE factsheet.asked_once SET created = now() - make_interval(days => $1)`,
        [days],
      );
    await age(usualKept.results - 1);
    await cleanUp(tried.office);
    expect((await ask('/v1/jobs', check, 'a-name-7')).body.id).toBe(first.body.id);
    await age(usualKept.results + 1);
    await cleanUp(tried.office);
    expect((await ask('/v1/jobs', check, 'a-name-7')).body.id).not.toBe(first.body.id);
  });
});
