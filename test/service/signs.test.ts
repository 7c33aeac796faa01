// What is seen of the service from outside: that a worker lives, and a log without anything of persons.
import { readFile, rm, stat, utimes } from 'node:fs/promises';
import path from 'node:path';
import { expect, it, vi } from 'vitest';
import { FactsheetError } from '../../src/errors.ts';
import { limitedDoor } from '../../src/service/people/door.ts';
import { tryProvider } from '../../src/service/people/openid.ts';
import { openLog } from '../../src/service/seen/log.ts';
import { openMetrics } from '../../src/service/seen/metrics.ts';
import { openLimits } from '../../src/service/server/limits.ts';
import { showAlive } from '../../src/service/work/alive.ts';
import { JobBroke } from '../../src/service/work/run-job.ts';
import { temporaryFolder } from '../support/data.ts';
import { freePort } from './databases.ts';
import { silent } from './offices.ts';

it('a worker writes its file as long as the database answers, and takes it away when it ends', async () => {
  const file = path.join(await temporaryFolder(), 'alive');
  let isAway = false;
  const query = async () => {
    if (isAway) throw new Error('away');
    return [];
  };
  const written = () => vi.waitFor(async () => expect(await readFile(file, 'utf8')).not.toBe(''));
  const alive = showAlive({ query }, file, silent, 5);
  await written();
  await rm(file);
  await written();
  isAway = true;
  // What was under way may still have written it.
  await vi.waitFor(async () => {
    await utimes(file, 0, 0);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect((await stat(file)).mtimeMs).toBe(0);
  });
  await alive.stop();
  await expect(stat(file)).rejects.toThrow('ENOENT');
});

it('nothing of persons goes into the log: of what went wrong the code, and where', () => {
  const lines: string[] = [];
  const log = openLog({ write: (line: string) => void lines.push(line) }, 'info');
  const person = 'Leyla Aliyeva, leyla@example.org';
  for (const err of [
    new JobBroke('died', `Its process ended with 1. ${person}`),
    new FactsheetError('wrong-address', `${person} is no address`, { hint: person }),
    new TypeError(`${person} is not iterable`),
    Object.assign(new Error(`invalid input syntax: ${person}`), { code: '22P02' }),
    person,
  ])
    log.warn({ err }, 'given back');
  expect(lines.join('')).not.toMatch(/Leyla|leyla/);
  const [died, , fault] = lines.map((line) => JSON.parse(line).err);
  expect(died).toEqual({ name: 'JobBroke', code: 'died' });
  expect(fault.at).toContain('signs.test.ts');
  log.warn(
    { err: Object.assign(new Error('connect ECONNREFUSED 10.0.0.1'), { code: 'ECONNREFUSED' }) },
    'away',
  );
  expect(lines.at(-1)).toContain('10.0.0.1');
});

it('a person asks the studio and its pages so often at most, and another is not held up', async () => {
  let who = 'a';
  const visit = async () => ({ person: { id: who }, token: '' });
  const door = limitedDoor(
    { visit, sent: visit } as unknown as Parameters<typeof limitedDoor>[0],
    openLimits(() => 0, { most: 2, aSecond: 1 }),
  );
  const context = {} as Parameters<typeof door.visit>[0];
  await door.visit(context);
  await door.sent(context, '');
  await expect(door.visit(context)).rejects.toMatchObject({ status: 429, headers: { 'Retry-After': '1' } });
  who = 'b';
  await door.visit(context);
});

it('figures cost the database little, however often they are wanted; what failed is asked for again', async () => {
  let [asked, isAway] = [0, true];
  const query = async () => {
    asked += 1;
    if (isAway) throw new Error('away');
    return [];
  };
  const metrics = openMetrics({ query } as unknown as Parameters<typeof openMetrics>[0]);
  await expect(metrics.text()).rejects.toThrow('away');
  isAway = false;
  await metrics.text();
  const once = asked;
  await Promise.all([metrics.text(), metrics.text(), metrics.text()]);
  expect(asked).toBe(once);
});

it('an issuer that does not answer is told at the start, by its address and without the secret', async () => {
  const said: string[] = [];
  const log = openLog({ write: (line) => void said.push(line) }, 'info');
  const [issuer, address] = [`http://127.0.0.1:${await freePort()}/`, 'https://factsheet.example.org/'];
  const settings = {
    issuer: new URL(issuer),
    client: 'c',
    secret: 'of nobody else',
    address: new URL(address),
  };
  await tryProvider(settings, log);
  expect(said.map((line) => JSON.parse(line))).toMatchObject([{ level: 'warn', issuer }]);
  expect(said[0]).toContain('nobody can sign in');
  expect(said[0]).not.toContain(settings.secret);
});
