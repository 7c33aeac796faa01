// Two versions of the program over one database, as processes: what the one brings forward, the other goes on over; and the file by
// which a worker says that it lives.
import type { ChildProcess } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { cp, mkdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '../../src/service/database/database.ts';
import { migrations } from '../../src/service/database/migrations.ts';
import { openServer } from '../../src/service/database/server.ts';
import type { WireJob } from '../../src/service/server/wire.ts';
import { programHash } from '../../src/service/store/program.ts';
import { project } from '../support/data.ts';
import { askOf } from './asks.ts';
import { freePort, openPostgres, type Postgres } from './databases.ts';
import { notedEnds, noteEnds } from './ends.ts';
import { type Surroundings, startServe, startWork, stopProcess, untilReady } from './processes.ts';

const top = path.join(project, 'output', `test-upgrade-${process.pid}`);
const alive = path.join(top, 'alive');
const data = ['--data', path.join(project, 'data')];
const [now, next] = [migrations.length, migrations.length + 1];
const started: ChildProcess[] = [];
const logs: number[] = [];
let postgres: Postgres;
let database: Database;
let port = 0;

/** The program with one step more, beside this one. */
async function laterProgram(): Promise<string> {
  const root = path.join(top, 'later');
  for (const name of ['src', 'templates', 'styles', 'package.json', 'package-lock.json'])
    await cp(path.join(project, name), path.join(root, name), { recursive: true });
  await symlink(path.join(project, 'node_modules'), path.join(root, 'node_modules'));
  const file = path.join(root, 'src/service/database/migrations.ts');
  const step = 'ALTER TABLE factsheet.job ADD later text; CREATE TABLE factsheet.later (a integer)';
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace(/\n\];\n$/, `\n  '${step}',\n];\n`));
  return root;
}

/** How a process is started, with a log of its own. */
async function around(name: string, root?: string): Promise<Surroundings & { said(): Promise<string> }> {
  const file = path.join(top, `${name}.log`);
  const log = openSync(file, 'a');
  logs.push(log);
  const env = { FACTSHEET_DATABASE_URL: postgres.address };
  return { env, log, ...(root !== undefined && { root }), said: () => readFile(file, 'utf8') };
}

const keep = (child: ChildProcess): ChildProcess => {
  started.push(child);
  return child;
};

/** Asks again until somebody answers: the same ask is the same job. */
async function submit(mark: string): Promise<string> {
  const headers = { 'Idempotency-Key': `upgrade-${mark.replaceAll(' ', '-')}` };
  const asked = () =>
    fetch(`http://127.0.0.1:${port}/v1/jobs`, { method: 'POST', body: askOf('check', mark), headers });
  const answered = async () => {
    const answer = await asked().catch(() => undefined);
    if (answer && answer.status < 500 && !answer.ok) return JSON.stringify(await answer.json());
    return answer?.ok ? ((await answer.json()) as WireJob).id : undefined;
  };
  let id: string | undefined;
  await expect.poll(async () => (id = await answered()), { timeout: 60_000, interval: 200 }).toBeTruthy();
  return String(id);
}

const step = async () =>
  Number((await database.query('SELECT max(step)::int AS step FROM factsheet.step'))[0]?.step);

beforeAll(async () => {
  await mkdir(top, { recursive: true });
  postgres = await openPostgres();
  database = await openServer(postgres.address, () => undefined);
  port = await freePort();
}, 120_000);

afterAll(async () => {
  for (const child of started) await stopProcess(child);
  for (const log of logs) closeSync(log);
  await database?.close();
  await postgres?.close();
  await rm(top, { recursive: true, force: true });
}, 120_000);

it('a worker goes on while a later server brings the tables forward; each job that is given meanwhile ends once', async () => {
  const server = keep(startServe(port, await around('server'), ...data));
  await untilReady(`http://127.0.0.1:${port}`);
  await noteEnds(database);
  const worker = keep(startWork(await around('worker'), '--trust-input', '--alive', alive));
  const ids = [await submit('0'), await submit('1')];
  const root = await laterProgram();
  expect(await step()).toBe(now);
  const later = await around('later', root);
  const rest = (async () => {
    for (let number = 2; number < 5; number += 1) ids.push(await submit(String(number)));
  })();
  await stopProcess(server);
  keep(startServe(port, later, ...data));
  await rest;
  const ended = () => notedEnds(database).then((ends) => ids.map((id) => ends.get(id) ?? 0));
  await expect.poll(ended, { timeout: 90_000, interval: 500 }).toEqual(ids.map(() => 1));
  expect(await step()).toBe(next);
  expect(await later.said()).toContain(`"from":${now},"to":${next},"msg":"the tables were brought forward"`);
  const outcomes = await database.query('SELECT DISTINCT outcome, later FROM factsheet.job');
  expect(outcomes).toEqual([{ outcome: 'done', later: null }]);
  // By the one worker that there is, which has not been started again.
  const programs = await database.query('SELECT DISTINCT program FROM factsheet.result');
  expect(programs).toEqual([{ program: await programHash(project) }]);
  expect([worker.exitCode, worker.signalCode]).toEqual([null, null]);
}, 240_000);

it('one that is started over tables of a later version says so, and works', async () => {
  const second = await around('second');
  await stopProcess(started[1] as ChildProcess);
  keep(startWork(second, '--trust-input', '--alive', alive));
  const id = await submit('after');
  await expect
    .poll(async () => (await notedEnds(database)).get(id), { timeout: 60_000, interval: 200 })
    .toBe(1);
  expect(await second.said()).toContain(
    `"tables":${next},"known":${now},"msg":"the tables are those of a later version`,
  );
}, 120_000);

it('its file is written as long as it reaches the database, and goes with it', async () => {
  const written = () => stat(alive).then(({ mtimeMs }) => mtimeMs);
  const changes = async () => {
    const before = await written();
    await expect.poll(written, { timeout: 20_000, interval: 200 }).toBeGreaterThan(before);
  };
  await changes();
  await postgres.stop();
  const { said } = await around('second');
  const silent = () => said().then((text) => text.split('this worker cannot say that it lives').length - 1);
  await expect.poll(silent, { timeout: 30_000, interval: 200 }).toBeGreaterThan(0);
  const [last, times] = [await written(), await silent()];
  await expect.poll(silent, { timeout: 30_000, interval: 200 }).toBeGreaterThan(times);
  expect(await written()).toBe(last);
  await postgres.start();
  await changes();
  const worker = started.at(-1) as ChildProcess;
  await stopProcess(worker);
  expect(worker.exitCode).toBe(0);
  await expect(stat(alive)).rejects.toThrow('ENOENT');
}, 120_000);

it('a worker of a later version brings tables forward, and a server of the version before goes on', async () => {
  await stopProcess(started[2] as ChildProcess);
  await database.query(`DROP TABLE factsheet.later; ALTER TABLE factsheet.job DROP later;
    DELETE FROM factsheet.step WHERE step = ${next}`);
  const server = await around('again');
  keep(startServe(port, server, ...data));
  await untilReady(`http://127.0.0.1:${port}`);
  expect(await server.said()).not.toContain('later version');
  const worker = await around('later worker', path.join(top, 'later'));
  keep(startWork(worker, '--trust-input'));
  const id = await submit('by a later one');
  await expect
    .poll(async () => (await notedEnds(database)).get(id), { timeout: 60_000, interval: 200 })
    .toBe(1);
  expect(await step()).toBe(next);
  expect(await worker.said()).toContain('the tables were brought forward');
  const ready = await fetch(`http://127.0.0.1:${port}/ready`);
  expect(ready.status).toBe(200);
}, 120_000);
