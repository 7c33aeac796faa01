// Keys: who has which may do what, and what was done stands in the audit log.
import { describe, expect, it } from 'vitest';
import { migrate } from '../../src/service/database/migrate.ts';
import { openKeys } from '../../src/service/server/keys.ts';
import { shipped } from '../support/data.ts';
import { bearer, databases, operator, useTried } from './both.ts';
import { posted } from './offices.ts';

const check = { kind: 'check', period: shipped, quick: true };

describe.each(databases)('keys on a database that is %s', (kind) => {
  const tried = useTried(kind);
  const made = async (wish: object) => {
    const answer = await tried.ask('/v1/keys', posted(wish, bearer(operator)));
    expect(answer.status).toBe(201);
    return answer.body as unknown as { id: string; key: string };
  };

  it.each([
    {},
    bearer('x'.repeat(43)),
    bearer(`fsk_${'0'.repeat(12)}_${'A'.repeat(43)}`),
    { Authorization: 'Basic eDp5' },
  ])('without one nobody is let in: %j', async (headers) => {
    const answer = await tried.ask('/v1/jobs', { headers: { ...headers } as Record<string, string> });
    expect(answer).toMatchObject({ status: 401, body: { code: 'no-key' } });
    expect(answer.headers.get('www-authenticate')).toBe('Bearer');
    expect((await tried.ask('/health')).status).toBe(200);
  });

  it('a browser asks for one as a password, to show the board', async () => {
    const asked = await tried.ask('/board');
    expect(asked.status).toBe(401);
    expect(asked.headers.get('www-authenticate')).toContain('Basic');
    const login = `Basic ${Buffer.from(`me:${operator}`).toString('base64')}`;
    expect((await tried.ask('/board', { headers: { Authorization: login } })).status).toBe(200);
    expect((await tried.ask('/v1/board', { headers: { Authorization: login } })).status).toBe(401);
  });

  it('may what it was made for, until it is revoked; another does not see its jobs', async () => {
    const writer = await made({ name: 'a system', rights: ['read', 'write'], operations: ['azerbaijan'] });
    const other = await made({ name: 'another', rights: ['read', 'write'], operations: ['azerbaijan'] });
    const elsewhere = await made({ name: 'elsewhere', rights: ['read', 'write'], operations: ['georgia'] });
    const asked = await tried.ask('/v1/jobs', posted(check, bearer(writer.key)));
    expect(asked.status).toBe(202);
    const look = (key: string) => tried.ask(`/v1/jobs/${asked.body.id}`, { headers: bearer(key) });
    expect((await look(writer.key)).status).toBe(200);
    expect((await look(operator)).status).toBe(200);
    expect((await look(other.key)).status).toBe(404);
    expect((await tried.ask('/v1/jobs', posted(check, bearer(elsewhere.key)))).status).toBe(404);
    expect((await tried.ask('/v1/keys', { headers: bearer(writer.key) })).status).toBe(403);
    await tried.ask(`/v1/keys/${writer.id}`, { method: 'DELETE', headers: bearer(operator) });
    expect((await look(writer.key)).status).toBe(401);
    const kept = JSON.stringify(await tried.office.database.query('SELECT * FROM factsheet.api_key'));
    expect(kept).not.toContain(writer.key.split('_')[2]);
    const audit = await tried.ask('/v1/audit', { headers: bearer(operator) });
    expect((audit.body as unknown as { entries: object[] }).entries).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ who: writer.id, act: 'asked', about: `check ${shipped}` }),
        expect.objectContaining({ who: 'operator', act: 'key-revoked', about: writer.id }),
      ]),
    );
  });

  it('a key of whoever runs the service that can be guessed is refused, and so is none where others reach it', async () => {
    expect(() => openKeys(tried.office.database, 'short')).toThrow('less than 32');
    await tried.office.database.query('DELETE FROM factsheet.api_key');
    // One for some operations makes no others.
    await made({ name: 'an office', rights: ['admin'], operations: ['azerbaijan'] });
    const { openService } = await import('../../src/service/serve.ts');
    const { silent } = await import('./offices.ts');
    const options = {
      data: '/nowhere',
      shownData: 'data',
      version: '0',
      port: 0,
      takesSent: true,
      log: silent,
    };
    const opening = openService({ office: tried.office, host: '0.0.0.0', ...options });
    await expect(opening).rejects.toMatchObject({ code: 'no-admin-key' });
  });

  it('tables are brought forward once, and those of a later version stay', async () => {
    const steps = ['CREATE TABLE one (a integer)', 'ALTER TABLE one ADD b integer'];
    const { database } = tried.office;
    const { stands } = await migrate(database);
    expect(await migrate(database, steps)).toEqual({ found: stands, stands, known: 2 });
    const many = [...Array.from({ length: stands }, () => ''), ...steps];
    const both = await Promise.all([migrate(database, many), migrate(database, many)]);
    expect(both.map(({ found }) => found).sort((a, b) => a - b)).toEqual([stands, stands + 2]);
    expect(both.map((one) => one.stands)).toEqual([stands + 2, stands + 2]);
    const broken = [...many, 'CREATE TABLE two (a integer); SELECT nonsense'];
    await expect(migrate(database, broken)).rejects.toThrow('nonsense');
    expect(await database.query(`SELECT to_regclass('two') AS two`)).toEqual([{ two: null }]);
    expect(await migrate(database)).toEqual({ found: stands + 2, stands: stands + 2, known: stands });
  });
});
