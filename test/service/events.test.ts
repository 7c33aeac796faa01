// Streams of events: they show that they live, end when whoever reads one may not any more, are so many at most, and are told by one ear.
import { describe, expect, it, vi } from 'vitest';
import { openWatch } from '../../src/service/server/watch.ts';
import { shipped } from '../support/data.ts';
import { bearer, databases, operator, useTried } from './both.ts';
import { posted } from './offices.ts';

const check = { kind: 'check', period: shipped, quick: true };

describe.each(databases)('on a database that is %s', (kind) => {
  const tried = useTried(kind, { streams: { each: 2, all: 3, beat: 100 } });

  /** A job that waits, as there is no worker; and its events. */
  const given = async (name: string) => {
    const { id, key } = await tried.makeKey(name);
    const { body } = await tried.ask('/v1/jobs', posted(check, bearer(key)));
    const follow = async (by = key) => {
      const leave = new AbortController();
      const answer = await fetch(`${tried.address}/v1/jobs/${body.id}/events`, {
        headers: bearer(by),
        signal: leave.signal,
      });
      return { answer, leave: () => leave.abort() };
    };
    return { id, key, job: body.id, follow };
  };

  /** What comes, until it ends or the words are there. */
  const read = async (answer: Response, until?: string) => {
    let told = '';
    for await (const chunk of answer.body ?? []) {
      told += Buffer.from(chunk).toString();
      if (until !== undefined && told.includes(until)) break;
    }
    return told;
  };

  it('one that tells nothing new says that it lives, and ends when the key is revoked', async () => {
    const { id, follow } = await given('revoked');
    const { answer } = await follow();
    const all = read(answer);
    const { answer: other } = await follow();
    expect(await read(other, ': alive\n\n')).toMatch(
      /^event: job\ndata: .*"state":"waiting".*\n\n: alive\n\n/,
    );
    const revoked = await tried.ask(`/v1/keys/${id}`, { method: 'DELETE', headers: bearer(operator) });
    expect(revoked.status).toBe(204);
    expect((await all).match(/event: job/g)).toHaveLength(1);
    expect((await follow()).answer.status).toBe(401);
  }, 20_000);

  it('each who asks has so many, and all together', async () => {
    const [first, second] = [await given('first'), await given('second')];
    const streams = [await first.follow(), await first.follow()];
    const { answer } = await first.follow();
    expect(answer.status).toBe(429);
    expect(answer.headers.get('retry-after')).toBe('10');
    expect(await answer.json()).toMatchObject({ code: 'too-many-streams' });
    streams.push(await second.follow());
    expect(streams.map((one) => one.answer.status)).toEqual([200, 200, 200]);
    expect((await second.follow()).answer.status).toBe(503);
    for (const { leave } of streams) leave();
    await expect.poll(async () => (await first.follow()).answer.status, { timeout: 10_000 }).toBe(200);
  }, 30_000);

  it('changes are heard of by one connection for all who follow, and told without a look', async () => {
    const { job } = await given('heard');
    const { database } = tried.office;
    const listen = vi.fn(database.listen);
    const watch = openWatch({ ...database, listen }, 600_000);
    const stop = new AbortController();
    const follows = [1, 2, 3].map(() => watch.follow(job, stop.signal));
    const told = () => Promise.all(follows.map(async (one) => (await one.next()).value?.step));
    expect(await told()).toEqual([undefined, undefined, undefined]);
    for (const step of ['print a/2024-09 en', 'finish a/2024-09 en']) {
      const next = told();
      // The first question of all comes right after they have begun to wait.
      await expect.poll(() => listen.mock.calls.length).toBe(1);
      await listen.mock.results[0]?.value;
      await database.query('UPDATE factsheet.job SET step = $2 WHERE id = $1', [job, step]);
      expect(await next).toEqual([step, step, step]);
    }
    expect(listen).toHaveBeenCalledTimes(1);
    await watch.close();
  }, 20_000);
});
