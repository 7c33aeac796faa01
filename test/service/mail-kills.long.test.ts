// A worker that sends is killed in the midst of it, again and again, and the database is restarted: nobody gets a mail twice.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { openSecrets } from '../../src/service/mails/secrets.ts';
import { openServers } from '../../src/service/mails/servers.ts';
import { counts, startServer } from '../deliver/support/server.ts';
import { project, shipped } from '../support/data.ts';
import { openPostgres } from './databases.ts';
import { mailData, plantMade } from './mail-desk.ts';
import { openTried, posted } from './offices.ts';

const key = 'a1'.repeat(32);
const many = 16;
/** The worker is killed at these steps of the mail server's, three a mail; the database is restarted at these. */
const kills = [5, 21];
const restarts = [33];

it('each of them gets one mail, or nobody knows and it is said', async () => {
  const desk = await mailData();
  const postgres = await openPostgres();
  const tried = await openTried(postgres.address, {
    data: desk.data,
    mailServers: (database) => openServers(database, openSecrets({ key }), { smtp: {} }),
  });
  let worker: ReturnType<typeof spawn> | undefined;
  onTestFinished(async () => {
    worker?.kill('SIGKILL');
    await tried.close();
    await postgres.close();
    await desk.remove();
  });
  const start = () => {
    const runner = path.join(project, 'test/service/mail-worker.ts');
    worker = spawn(process.execPath, [runner, postgres.address, key], {
      stdio: ['ignore', 'inherit', 'inherit'],
    });
  };
  let steps = 0;
  let restarting: Promise<void> = Promise.resolve();
  const step = async () => {
    steps += 1;
    if (restarts.includes(steps)) restarting = postgres.stop().then(postgres.start);
    if (!kills.includes(steps)) return undefined;
    worker?.kill('SIGKILL');
    start();
    return undefined;
  };
  const server = await startServer({ to: step, begun: () => void step(), data: step });
  const own = { method: 'PUT', headers: { 'Content-Type': 'application/json' } };
  const wish = JSON.stringify({ url: server.url });
  await tried.ask('/v1/mail-servers/operation/azerbaijan', { ...own, body: wish });
  await plantMade(tried.office, desk.data);
  const recipients = Array.from({ length: many }, (_, index) => ({
    email: `p${index}@example.org`,
    language: 'both',
  }));
  const planned = (await tried.ask('/v1/mails', posted({ period: shipped, recipients }))).body as unknown as {
    id: string;
    hash: string;
  };
  start();
  const { body } = await tried.ask(`/v1/mails/${planned.id}/confirm`, posted({ hash: planned.hash }));
  const job = async () => {
    await restarting;
    const { body: now } = await tried.ask(`/v1/jobs/${body.id}`);
    return now.ended ? now : undefined;
  };
  await expect.poll(job, { timeout: 200_000, interval: 500 }).toBeTruthy();
  const { state, data, attempt } = (await job()) ?? {};
  const { accepted = 0, uncertain = 0, ...others } = (data as { states: Record<string, number> }).states;
  expect({ state, others, all: accepted + uncertain }).toEqual({ state: 'done', others: {}, all: many });
  expect(attempt).toBeGreaterThan(kills.length - 1);
  expect(uncertain).toBeLessThanOrEqual(kills.length);
  const arrived = counts(server.log);
  expect([...arrived].filter(([, count]) => count > 1)).toEqual([]);
  expect(arrived.size).toBeGreaterThanOrEqual(accepted);
}, 240_000);
