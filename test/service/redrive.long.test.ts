// A job that was given up, from its last try to its second life, over both databases.
import { describe, expect, it } from 'vitest';
import { tries } from '../../src/service/jobs/queue.ts';
import { shipped } from '../support/data.ts';
import { bearer, databases, operator, useTried } from './both.ts';
import { emptyJobs, openPlace, posted, type Told } from './offices.ts';

const check = { kind: 'check', period: shipped, quick: true };

describe.each(databases)('on a database that is %s', (kind) => {
  const tried = useTried(kind);
  const ended = (id: string) =>
    expect.poll(
      async () => {
        await tried.hurry();
        return (await tried.ask(`/v1/jobs/${id}`, { headers: bearer(operator) })).body;
      },
      { timeout: 60_000, interval: 200 },
    );
  const again = (key: string, id: string) =>
    tried.ask(`/v1/jobs/${id}/again`, { method: 'POST', headers: bearer(key) });
  const givenUp = async (key: string) =>
    ((await tried.ask('/v1/given-up', { headers: bearer(key) })).body as unknown as { jobs: Told[] }).jobs;

  it('is listed with why, is given back once, and ends; what came of it is told under its id', async () => {
    const [own, other] = [await tried.makeKey('a system'), await tried.makeKey('another')];
    const dies = {
      ...openPlace,
      snapshot: { file: process.execPath, args: ['-e', 'throw new Error("\\n\\nx")'] },
    };
    await tried.work(dies);
    const headers = { ...bearer(own.key), 'Idempotency-Key': 'given-up-1' };
    const { body } = await tried.ask('/v1/jobs', posted(check, headers));
    expect(await again(own.key, body.id)).toMatchObject({ status: 409, body: { code: 'not-given-up' } });
    await ended(body.id).toMatchObject({ state: 'failed', attempt: tries, why: { cause: 'died' } });
    expect(await givenUp(own.key)).toMatchObject([{ id: body.id, why: { code: 'given-up' } }]);
    expect((await givenUp(own.key))[0]?.why?.message).toMatch(
      /^It was tried 4 times and given up\. .* without an answer\. \S.*$/,
    );
    expect(await givenUp(other.key)).toEqual([]);
    expect((await again(other.key, body.id)).status).toBe(404);
    await tried.work(emptyJobs());
    const both = await Promise.all([again(own.key, body.id), again(operator, body.id)]);
    expect(both.map(({ status }) => status).sort()).toEqual([202, 409]);
    await ended(body.id).toMatchObject({ state: 'done', attempt: 1, redriven: expect.any(String) });
    const same = await tried.ask('/v1/jobs', posted(check, headers));
    expect(same).toMatchObject({ status: 200, body: { id: body.id, state: 'done' } });
    const audit = await tried.ask('/v1/audit', { headers: bearer(operator) });
    const { entries } = audit.body as unknown as { entries: { act: string; about: string }[] };
    expect(entries.filter(({ act }) => act === 'given-back')).toMatchObject([{ about: body.id }]);
  }, 120_000);

  it('from the board, and for no other page; given up again, it stays so', async () => {
    const { key } = await tried.makeKey('a system');
    const dies = { ...openPlace, snapshot: { file: process.execPath, args: ['-e', ''] } };
    await tried.work(dies);
    const { body } = await tried.ask('/v1/jobs', posted({ ...check, languages: ['en'] }, bearer(key)));
    await ended(body.id).toMatchObject({ state: 'failed' });
    const { origin } = new URL(tried.address);
    const login = { Authorization: `Basic ${Buffer.from(`any:${key}`).toString('base64')}` };
    const board = async () => String((await tried.ask('/board', { headers: login })).body);
    expect(await board()).toContain(`name="id" value="${body.id}"`);
    const send = (headers: Record<string, string>) =>
      tried.ask('/board/again', {
        ...{ method: 'POST', redirect: 'manual', body: new URLSearchParams({ id: body.id }) },
        headers: { ...login, ...headers },
      });
    for (const wrong of [
      {},
      { Origin: 'https://elsewhere.example' },
      { Origin: origin, 'Sec-Fetch-Site': 'cross-site' },
    ])
      expect((await send(wrong as Record<string, string>)).status).toBe(403);
    expect((await send({ Origin: origin })).status).toBe(303);
    await ended(body.id).toMatchObject({ state: 'failed', redriven: expect.any(String) });
    expect((await send({ Origin: origin })).status).toBe(409);
    expect(await board()).not.toContain(`name="id" value="${body.id}"`);
  }, 120_000);
});
