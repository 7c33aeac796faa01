// Mails by way of the studio: the list that is kept, and the plan that is looked at and sent, once.
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { StudioEvent } from '../../src/studio/contract/events.ts';
import { answer, counts } from '../deliver/support/server.ts';
import { shipped } from '../support/data.ts';
import { isOver, mailing, people, putList } from './mailing.ts';
import { ask, eventsOf } from './studio.ts';

test('the list is kept for its owner alone, and who was slower is told so', async () => {
  const { desk, studio, list, put } = await mailing();
  expect(await list()).toMatchObject({ version: '', people: [], findings: [] });
  expect((await put(people('a@example.org', 'b@example.org'))).code).toBe(200);
  const first = await list();
  expect(first.people.map(({ email }) => email)).toEqual(['a@example.org', 'b@example.org']);
  const folder = path.join(desk.data, '.recipients');
  expect((await readdir(folder)).sort()).toEqual(['.gitignore', 'azerbaijan.json']);
  expect(await readFile(path.join(folder, '.gitignore'), 'utf8')).toBe('*\n');
  expect((await stat(path.join(folder, 'azerbaijan.json'))).mode & 0o077).toBe(0);
  expect((await put(people('c@example.org'), { was: 'older' })).code).toBe(409);
  expect(await list()).toEqual(first);
  await writeFile(path.join(folder, 'azerbaijan.json'), '{ torn');
  expect((await ask(studio, `/api/recipients/${shipped}`)).code).toBe(422);
  expect((await putList(studio, {})).code).toBe(422);
  expect(await readFile(path.join(folder, 'azerbaijan.json'), 'utf8')).toBe('{ torn');
});

test('the plan is sent once, whoever clicks how often; nobody’s address and no secret is told', async () => {
  const { studio, put, plan, send, server } = await mailing({
    auth: { user: 'office', pass: 'a secret' },
    to: (address) => (address.startsWith('gone') ? answer(550, `5.1.1 ${address} unknown`) : undefined),
  });
  await put(people('anna@example.org', 'gone@example.org'));
  const { plan: planned, server: name, missing } = await plan();
  expect([name, missing, planned?.from]).toEqual(['127.0.0.1', [], 'office@unhcr.example.org']);
  expect(planned?.mails.map(({ recipient, isSent }) => [recipient, isSent])).toEqual([
    ['a…@example.org', true],
    ['g…@example.org', true],
  ]);
  const [kind] = planned?.kinds ?? [];
  expect(kind).toMatchObject({ count: 2, delivery: 'attachment', languages: ['az', 'en'] });
  const { body, headers } = await ask(studio, kind?.address ?? '');
  expect(body).toContain('data:image/jpeg;base64,');
  expect(headers['content-security-policy']).toMatch(/default-src 'none'.*sandbox/);
  const events = await eventsOf(studio);
  const [one, two] = await Promise.all([send(planned?.mark), send(planned?.mark)]);
  expect(two.id).toBe(one.id);
  const ended = (await events.next(isOver)) as Extract<StudioEvent, { type: 'job' }>;
  expect(ended.job).toMatchObject({ state: 'done', progress: { done: 2, total: 2 } });
  // A second window still shows the plan of before.
  await send(planned?.mark);
  expect(await events.next(isOver)).toMatchObject({ job: { state: 'failed', message: /changed/ } });
  expect(counts(server.log)).toEqual(new Map([['anna@example.org', 1]]));
  const after = await plan();
  expect(after.plan?.mails.map(({ state, isSent }) => [state, isSent])).toEqual([
    ['accepted', false],
    ['refused', false],
  ]);
  const said = JSON.stringify([
    after,
    planned,
    events.all(),
    (await ask(studio, ended.job.files[0]?.address ?? '')).body,
  ]);
  expect(said).not.toMatch(/secret|anna@|gone@/);
  expect(studio.failures).toEqual([]);
});
