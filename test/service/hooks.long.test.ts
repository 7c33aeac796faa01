// Webhooks through the interface and the queue, over both databases: told, tried again, given up, and seen.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readNetworks } from '../../src/service/hooks/address.ts';
import { toOne } from '../../src/service/hooks/deliver.ts';
import { announce, type Delivery, type Hook } from '../../src/service/hooks/hooks.ts';
import { signed } from '../../src/service/hooks/signature.ts';
import { hookTries } from '../../src/service/jobs/queue.ts';
import { openSecrets } from '../../src/service/mails/secrets.ts';
import { shipped } from '../support/data.ts';
import { bearer, databases, operator, useTried } from './both.ts';
import { emptyJobs, posted } from './offices.ts';
import { certificate, openReceiver } from './receiver.ts';

/** Where names lead. */
const places = new Map<string, string>();
let status = 204;
let receiver: Awaited<ReturnType<typeof openReceiver>>;
beforeAll(async () => {
  for (const name of ['hooks.example', 'moves.example']) places.set(name, '127.0.0.1');
  receiver = await openReceiver((_, response) => response.writeHead(status).end());
});
afterAll(() => receiver?.close());

describe.each(databases)('on a database that is %s', (kind) => {
  const tried = useTried(kind, {
    secrets: openSecrets({ key: '0123456789abcdef'.repeat(4) }),
    hooks: {
      networks: readNetworks(['127.0.0.1']),
      lookup: async (name) => [{ address: places.get(name) ?? '10.0.0.1' }],
      ca: certificate,
    },
  });
  const as = (key: string, method = 'GET') => ({ method, headers: bearer(key) });
  const make = async (wish: object, key = operator) => {
    const url = `https://hooks.example:${receiver.port}/in`;
    const { status: answer, body } = await tried.ask(
      '/v1/webhooks',
      posted({ url, events: ['job.done'], ...wish }, bearer(key)),
    );
    return { answer, ...(body as unknown as Hook & { secret: string; code?: string }) };
  };
  const hooks = async () =>
    ((await tried.ask('/v1/webhooks', as(operator))).body as unknown as { webhooks: Hook[] }).webhooks;
  const deliveries = async (id: string) =>
    (
      (await tried.ask(`/v1/webhooks/${id}/deliveries`, as(operator))).body as unknown as {
        deliveries: Delivery[];
      }
    ).deliveries;
  const remove = (id: string) => tried.ask(`/v1/webhooks/${id}`, as(operator, 'DELETE'));
  let number = 0;
  const check = async (key: string) => {
    number += 1;
    const languages = [['az'], ['en'], ['az', 'en'], []][number % 4];
    const wish = { kind: 'check', period: shipped, quick: number < 5, languages };
    return (await tried.ask('/v1/jobs', posted(wish, bearer(key)))).body.id;
  };

  it('are told of jobs of their operations by a signed message with ids alone, once where it is taken', async () => {
    status = 204;
    await tried.work(emptyJobs());
    const { key } = await tried.makeKey('Aysel');
    const [own, other] = [await make({}), await make({ operations: ['georgia'] })];
    expect(own).toMatchObject({ answer: 201, events: ['job.done'], waiting: 0, dead: 0 });
    const before = receiver.got.length;
    const job = await check(key);
    await expect
      .poll(() => deliveries(own.id), { timeout: 20_000 })
      .toMatchObject([{ state: 'delivered', tries: 1 }]);
    expect(receiver.got).toHaveLength(before + 1);
    const { headers, body } = receiver.got[before] ?? { headers: {}, body: '' };
    const id = String(headers['webhook-id']);
    expect(headers).toMatchObject(signed(own.secret, id, Number(headers['webhook-timestamp']), body));
    expect(JSON.parse(body)).toEqual({
      type: 'job.done',
      timestamp: expect.any(String),
      data: { job, kind: 'check', period: shipped, state: 'done', href: `/v1/jobs/${job}` },
    });
    expect(body).not.toContain('Aysel');
    expect(await deliveries(other.id)).toEqual([]);
    const kept = JSON.stringify(await tried.office.database.query('SELECT * FROM factsheet.webhook'));
    expect(kept).not.toContain(own.secret.slice(6));
    expect(JSON.stringify(await hooks())).not.toContain('secret');
    for (const { id: each } of await hooks()) expect((await remove(each)).status).toBe(204);
  }, 60_000);

  it('what is not taken is tried again later under the same id, and is given up in the end: both are seen', async () => {
    status = 503;
    await tried.work(emptyJobs());
    const { key } = await tried.makeKey('a system');
    const hook = await make({});
    const before = receiver.got.length;
    await check(key);
    await expect
      .poll(() => deliveries(hook.id), { timeout: 20_000 })
      .toMatchObject([{ state: 'waiting', tries: 1, said: 'It answered 503.' }]);
    expect(await hooks()).toMatchObject([{ waiting: 1, dead: 0 }]);
    const hurry = (tries: number) =>
      tried.office.database.query(
        `UPDATE pgboss.job SET start_after = now(), retry_count = $1 WHERE name = 'hooks' AND state = 'retry'`,
        [tries],
      );
    const [pause] = await tried.office.database.query(
      `SELECT extract(epoch FROM start_after - now())::float AS seconds FROM pgboss.job WHERE name = 'hooks' AND state = 'retry'`,
    );
    expect(pause?.seconds).toBeGreaterThan(3);
    await hurry(hookTries - 2);
    await expect
      .poll(() => deliveries(hook.id), { timeout: 20_000 })
      .toMatchObject([{ state: 'dead', tries: hookTries, said: 'It answered 503.' }]);
    expect(new Set(receiver.got.slice(before).map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    expect(receiver.got).toHaveLength(before + 2);
    expect(await hooks()).toMatchObject([{ waiting: 0, dead: 1 }]);
    expect(String((await tried.ask('/metrics')).body)).toContain(
      'factsheet_webhook_deliveries{state="dead"} 1',
    );
    await remove(hook.id);
  }, 60_000);

  it('are made by admins alone, and lead nowhere inside; a test says what is wrong', async () => {
    const writer = await tried.makeKey('a system');
    expect((await make({}, writer.key)).answer).toBe(403);
    for (const url of ['http://hooks.example/', 'https://a:b@hooks.example/'])
      expect((await make({ url })).answer, url).toBe(400);
    for (const url of ['https://inside.example/', 'https://169.254.169.254/', 'https://[::1]/'])
      expect(await make({ url })).toMatchObject({ answer: 400, code: 'not-public' });
    const hook = await make({ url: 'https://moves.example/' });
    expect(hook.answer).toBe(201);
    places.delete('moves.example');
    expect((await tried.ask(`/v1/webhooks/${hook.id}/test`, as(operator, 'POST'))).status).toBe(202);
    await expect
      .poll(() => deliveries(hook.id), { timeout: 20_000 })
      .toMatchObject([{ type: 'test', said: 'moves.example leads to an address that is not public.' }]);
    expect((await tried.ask('/v1/webhooks', as(writer.key))).status).toBe(403);
    expect((await remove('nothing')).status).toBe(404);
    places.set('moves.example', '127.0.0.1');
    await remove(hook.id);
    expect(await tried.office.database.query('SELECT id FROM factsheet.webhook_delivery')).toEqual([]);
  }, 60_000);

  it('a receiver that never answers holds up no other, and has so many connections at most', async () => {
    status = 204;
    let open = 0;
    const dead = await openReceiver(() => {
      open += 1;
    });
    const url = `https://hooks.example:${dead.port}/`;
    const [hung, well] = [await make({ url }), await make({})];
    const { database, boss } = tried.office;
    const news = { type: 'job.done', operation: 'azerbaijan', data: {} } as const;
    const before = receiver.got.length;
    const begun = performance.now();
    // More than are under way at once would be, if the dead one had any share that it takes.
    for (let count = 0; count < 30; count += 1)
      await database.transaction((within) => announce(within, boss, news));
    await expect.poll(() => receiver.got.length - before, { timeout: 30_000 }).toBe(30);
    const took = (performance.now() - begun) / 1000;
    // The dead one has not even been given up once: an attempt takes 10 seconds.
    expect(took).toBeLessThan(9);
    expect(open).toBe(toOne);
    expect(await hooks()).toMatchObject([{ waiting: 30 }, { waiting: 0 }]);
    for (const { id } of [hung, well]) await remove(id);
    await dead.close();
  }, 60_000);
});
