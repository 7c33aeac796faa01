// Mails by way of the studio: hostile lists, plans that have changed, a sending that is stopped, a studio that is killed.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { MailingList, MailsPlan } from '../../src/studio/contract/mails.ts';
import { sendDesk } from '../deliver/support/edition.ts';
import { counts, startServer } from '../deliver/support/server.ts';
import { project, shipped } from '../support/data.ts';
import { isOver, mailing, people, person, putList, wishes } from './mailing.ts';
import { ask, eventsOf, post, studioOver } from './studio.ts';

test('a file becomes the list, or is refused with its lines; hostile rows are told and never sent', async () => {
  const { studio, list, plan, server } = await mailing();
  const bring = async (text: string) => {
    const headers = { 'content-type': 'application/octet-stream' };
    const { version: was } = await list();
    const query = new URLSearchParams({ period: shipped, by: 'w', name: 'l.csv', was });
    return ask(studio, `/api/recipients-file?${query}`, { method: 'POST', headers, body: Buffer.from(text) });
  };
  const head = 'email,name,organisation,language,delivery\n';
  expect(JSON.parse((await bring('name\nx\n')).body)).toMatchObject({ people: [], refused: [{ line: 1 }] });
  const rows = `${head}"a@b.org\r\nBcc: x@y.org",A,,en,attachment\n<b@b.org>,B,,en,attachment\nok@b.org,"C\u202E",,en,attachment\n`;
  const { findings, people: brought } = JSON.parse((await bring(rows)).body) as MailingList;
  expect(brought).toHaveLength(3);
  expect(findings.map(({ line, code }) => `${line} ${code}`)).toEqual([
    '2 recipient-control',
    '3 recipient-address',
    '4 recipient-control',
  ]);
  expect(await plan()).toMatchObject({ why: { code: 'recipients-faulty' } });
  for (const body of [
    { people: [{ email: 'x' }] },
    { people: 'all' },
    { people: [{ ...person, admin: true }] },
  ])
    expect((await putList(studio, body)).code).toBe(400);
  expect((await putList(studio, { period: '../..' })).code).toBe(400);
  expect(server.log).toEqual([]);
});

test.each([
  ['the list', async ({ put }) => void (await put(people('anna@example.org', 'late@example.org')))],
  [
    'the sender',
    async ({ put }) => void (await put(people('anna@example.org'), { from: 'other@example.org' })),
  ],
  ['the files', ({ desk }) => desk.build('second')],
  ['who wants mail', async ({ desk }) => void desk.ask('no-mail', 'anna@example.org')],
] as [string, (desk: Awaited<ReturnType<typeof mailing>>) => Promise<void>][])(
  'what was agreed to is not sent where %s changed meanwhile',
  async (_, change) => {
    const desk = await mailing();
    await desk.put(people('anna@example.org'));
    const { plan } = await desk.plan();
    await change(desk);
    const events = await eventsOf(desk.studio);
    await desk.send(plan?.mark);
    expect(await events.next(isOver)).toMatchObject({ job: { state: 'failed', message: /changed/ } });
    expect(desk.server.log).toEqual([]);
    expect((await desk.plan()).plan?.mark).not.toBe(plan?.mark);
  },
);

test('what is missing is told: the factsheet, the server, the sender, where links lead', async () => {
  const desk = await sendDesk();
  const studio = await studioOver(desk.data, undefined, { output: path.join(desk.output, 'nothing') });
  await putList(studio, { people: [{ ...people('a@example.org')[0], delivery: 'link' }] });
  const plan = async (over: typeof studio) =>
    (await post(over, '/api/mails', { period: shipped, ...wishes })).answer as MailsPlan;
  const codes = ({ missing, why }: MailsPlan) => [missing.map(({ code }) => code), why?.code];
  expect(codes(await plan(studio))).toEqual([['smtp-missing'], 'edition-missing']);
  const made = await studioOver(desk.data, undefined, { output: desk.output });
  expect(codes(await plan(made))).toEqual([['smtp-missing', 'sender-missing', 'link-missing'], undefined]);
  const job = await post(made, '/api/send', { period: shipped, mark: 'a'.repeat(64), ...wishes });
  expect(job.code).toBe(200);
  await desk.build('first', { draft: true });
  expect(codes(await plan(made))[1]).toBe('edition-draft');
});

test('sending is stopped, and goes on from there with a new plan', async () => {
  const { studio, put, plan, send, server } = await mailing({
    data: () => new Promise((resolve) => setTimeout(() => resolve(undefined), 60)),
  });
  const all = Array.from({ length: 12 }, (_, index) => `p${index}@example.org`);
  await put(people(...all));
  const events = await eventsOf(studio);
  const { id } = await send((await plan()).plan?.mark);
  await events.next((event) => event.type === 'job' && event.job.progress?.done === 2);
  await post(studio, '/api/stop', { job: id });
  expect(await events.next(isOver)).toMatchObject({ job: { state: 'stopped' } });
  const sent = server.log.length;
  expect(sent).toBeLessThan(12);
  const { plan: left } = await plan();
  expect(left?.mails.filter(({ isSent }) => isSent)).toHaveLength(12 - sent);
  await send(left?.mark);
  expect(await events.next(isOver)).toMatchObject({ job: { state: 'done' } });
  expect([...counts(server.log).values()]).toEqual(all.map(() => 1));
});

/** A studio in a process of its own over a period that was made. */
async function serve(data: string, output: string, smtp: string) {
  const script = path.join(import.meta.dirname, 'served.ts');
  const child = spawn(process.execPath, [script, data, output, project, smtp], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const exit = once(child, 'exit');
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  const { port, token } = JSON.parse(line.toString()) as { port: number; token: string };
  const kill = async () => {
    child.kill('SIGKILL');
    await exit;
  };
  return { port, token, kill };
}

test('a studio that is killed while it sends sends nothing twice, and tells what is uncertain', async () => {
  const desk = await sendDesk();
  let killAt = 0;
  let kill: (() => Promise<void>) | undefined;
  const server = await startServer({
    // The answer never comes: the studio is gone before.
    data: async () => {
      killAt -= 1;
      if (killAt === 0) await kill?.();
      return undefined;
    },
  });
  const all = Array.from({ length: 10 }, (_, index) => `p${index}@example.org`);
  const list = { period: shipped, by: 'w', from: 'office@example.org', link: '', people: people(...all) };
  const ask = { period: shipped, ...wishes };
  const planOf = async (studio: Parameters<typeof post>[0]) =>
    ((await post(studio, '/api/mails', ask)).answer as MailsPlan).plan;
  let was = '';
  for (const death of [1, 4, 2]) {
    const studio = await serve(desk.data, desk.output, server.url);
    kill = studio.kill;
    if (was === '')
      was = ((await post(studio, '/api/recipients', { ...list, was })).answer as MailingList).version;
    const plan = await planOf(studio);
    killAt = death;
    const taken = server.log.length;
    await post(studio, '/api/send', { ...ask, mark: plan?.mark });
    await expect.poll(() => server.log.length - taken, { timeout: 120_000 }).toBe(death);
  }
  const studio = await serve(desk.data, desk.output, server.url);
  const plan = await planOf(studio);
  expect(plan?.mails.filter(({ state }) => state === 'uncertain')).toHaveLength(3);
  await post(studio, '/api/send', { ...ask, mark: plan?.mark });
  await expect.poll(() => server.log.length, { timeout: 120_000 }).toBe(10);
  expect([...counts(server.log).values()]).toEqual(all.map(() => 1));
  await expect
    .poll(async () => (await planOf(studio))?.mails.map(({ state }) => state).sort(), { timeout: 60_000 })
    .toEqual([...Array.from({ length: 7 }, () => 'accepted'), 'uncertain', 'uncertain', 'uncertain']);
  await studio.kill();
});
