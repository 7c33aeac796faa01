// Schedules, by the queue's own clock, over both databases.
import { describe, expect, it } from 'vitest';
import { timed } from '../../src/service/jobs/queue.ts';
import type { Schedule } from '../../src/service/server/schedules.ts';
import { bearer, databases, operator, useTried } from './both.ts';
import { posted } from './offices.ts';

const all = databases.map((kind) => ({ kind, tried: useTried(kind) }));
type OnOne = (typeof all)[number]['tried'];

const addTo = (tried: OnOne, key: string, wish: object) =>
  tried.ask('/v1/schedules', posted(wish, bearer(key)));
const jobsOf = ({ office }: OnOne) =>
  office.database.query('SELECT owner, kind, batch FROM factsheet.job ORDER BY created');

it('are followed at their time, on both databases', async () => {
  // Both wait for the same minute.
  const followed = all.map(async ({ tried }) => {
    const { id, key } = await tried.makeKey('a system', ['azerbaijan']);
    const { body } = await addTo(tried, key, { cron: '* * * * *', batch: { kind: 'check' } });
    await expect
      .poll(() => jobsOf(tried), { timeout: 150_000, interval: 500 })
      .toMatchObject([{ owner: id, kind: 'check' }]);
    const own = { method: 'DELETE', headers: bearer(key) };
    expect((await tried.ask(`/v1/schedules/${body.id}`, own)).status).toBe(204);
  });
  await Promise.all(followed);
}, 200_000);

describe.each(all)('on a database that is $kind', ({ tried }) => {
  const add = (key: string, wish: object) => addTo(tried, key, wish);
  const jobs = () => jobsOf(tried);

  it('are made, seen by their key alone, and taken away; a time that there is not is refused', async () => {
    const [own, other] = [
      await tried.makeKey('a system', ['azerbaijan']),
      await tried.makeKey('a system', ['azerbaijan']),
    ];
    const wish = { cron: '30 5 * * 1', zone: 'Asia/Baku', batch: { kind: 'check' } };
    const { status, body } = await add(own.key, wish);
    expect(status).toBe(201);
    const { id, next = '' } = body as unknown as Schedule;
    expect(new Date(next).toISOString()).toMatch(/T01:30:00/);
    const seen = async (key: string) =>
      (await tried.ask('/v1/schedules', { headers: bearer(key) })).body as unknown as {
        schedules: Schedule[];
      };
    expect((await seen(own.key)).schedules).toMatchObject([{ id, cron: wish.cron, zone: wish.zone }]);
    expect((await seen(other.key)).schedules).toEqual([]);
    const remove = (key: string) =>
      tried.ask(`/v1/schedules/${id}`, { method: 'DELETE', headers: bearer(key) });
    expect([(await remove(other.key)).status, (await remove(own.key)).status]).toEqual([404, 204]);
    for (const wrong of [
      { cron: '61 5 * * 1' },
      { zone: 'Asia/Nowhere' },
      { cron: '* * * * * *' },
      { cron: 'FREQ=DAILY' },
    ])
      expect((await add(own.key, { ...wish, ...wrong })).status).toBe(400);
  });

  it('are followed once, and not for a key that was revoked', async () => {
    const before = (await jobs()).length;
    const { id, key } = await tried.makeKey('a system', ['azerbaijan']);
    const data = {
      owner: id,
      schedule: 'x',
      batch: { kind: 'make', languages: [], editions: ['web'], draft: false },
    };
    const { boss } = tried.office;
    const first = await boss.send(timed, data);
    await expect
      .poll(async () => (await jobs()).slice(before), { timeout: 20_000 })
      .toMatchObject([{ owner: id, kind: 'make', batch: first }]);
    await tried.ask(`/v1/keys/${id}`, { method: 'DELETE', headers: bearer(operator) });
    const second = await boss.send(timed, data);
    await expect
      .poll(async () => (await boss.getJobById(timed, String(second)))?.state, { timeout: 20_000 })
      .toBe('completed');
    expect(await jobs()).toHaveLength(before + 1);
    expect((await tried.ask('/v1/schedules', { headers: bearer(key) })).status).toBe(401);
  });
});
