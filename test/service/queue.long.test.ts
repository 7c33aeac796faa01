// How the queue hands jobs out: told of at once, found without a word too, given back in time. The jobs do nothing themselves.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findJobs } from '../../src/service/jobs/job.ts';
import { heartbeat, openQueue } from '../../src/service/jobs/queue.ts';
import { jobRequest } from '../../src/service/jobs/request.ts';
import { submitJob } from '../../src/service/jobs/submit.ts';
import { type Office, openOffice } from '../../src/service/office.ts';
import type { Place } from '../../src/service/work/run-job.ts';
import { startWorker } from '../../src/service/work/worker.ts';
import { project, shipped } from '../support/data.ts';
import { databases } from './both.ts';
import { openPostgres, type Postgres } from './databases.ts';
import { emptyJobs, keepMark, openPlace, silent } from './offices.ts';

const request = jobRequest.parse({ kind: 'check', period: shipped, quick: true });

describe.each(databases)('on a database that is %s', (kind) => {
  let postgres: Postgres | undefined;
  let office: Office;
  let store = '';
  beforeAll(async () => {
    postgres = kind === 'server' ? await openPostgres() : undefined;
    store = await mkdtemp(path.join(tmpdir(), 'factsheet-queue-'));
    const given = postgres ? { address: postgres.address } : { store };
    office = await openOffice({ project, ...given, seconds: 60, log: silent });
  }, 240_000);
  afterAll(async () => {
    await office?.close();
    await postgres?.close();
    await rm(store, { recursive: true, force: true });
  });

  let asked = 0;
  const submit = async () => {
    asked += 1;
    const { database, boss, program } = office;
    const input = await keepMark(office, String(asked));
    return submitJob(database, boss, { owner: 'here', request, queue: 'stored', input, program });
  };
  const state = async (id: string) => (await findJobs(office.database, [id]))[0]?.state;
  const work = (pause: number, place: Place = emptyJobs()) =>
    startWorker({ ...office, place, queues: ['sent', 'stored'], atOnce: 1, log: silent, pause });
  const becomes = (id: string, expected: string) =>
    expect.poll(() => state(id), { timeout: 30_000, interval: 50 }).toBe(expected);

  it('a start in which the database goes away says so, and leaves nothing behind that goes on', async () => {
    let asked = 0;
    const { queue } = office.database;
    const executeSql: typeof queue.executeSql = (statement, values) => {
      asked += 1;
      if (!/create_queue/.test(statement)) return queue.executeSql(statement, values);
      throw Object.assign(new Error('the database system is shutting down'), { code: '57P03' });
    };
    const forQueue = { ...office.database.forQueue, db: { ...queue, executeSql } };
    const opening = openQueue({ ...office.database, forQueue }, 60, () => undefined);
    await expect(opening).rejects.toThrow('shutting down');
    const before = asked;
    expect(before).toBeGreaterThan(1);
    await wait(2500);
    expect(asked).toBe(before);
  });

  it('a worker that looks once an hour hears of a job, and of the next when the one has ended', async () => {
    const worker = work(3_600_000);
    try {
      for (const id of [await submit(), await submit()]) await becomes(id, 'done');
      const [waiting] = await office.database.query(
        `SELECT count(*)::int AS count FROM pg_stat_activity WHERE application_name = 'factsheet' AND query LIKE 'LISTEN%'`,
      );
      expect(waiting?.count).toBe(postgres ? 1 : 0);
      // Whoever runs the database may cut a connection: what was said meanwhile is looked for.
      if (postgres)
        await office.database.query(
          `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN%' AND pid <> pg_backend_pid()`,
        );
      await becomes(await submit(), 'done');
    } finally {
      await worker.stop(0);
    }
  });

  it('a result that is larger than what is kept ends the job at once, with why', async () => {
    const file = `{ name: 'a.pdf', type: 'application/pdf', bytes: new Uint8Array(64e6 + 1) }`;
    const code = `process.once('message', () => process.send({ outcome: { files: [${file}], findings: [] } }, () => process.exit()));`;
    const worker = work(100, { ...openPlace, snapshot: { file: process.execPath, args: ['-e', code] } });
    const id = await submit();
    await becomes(id, 'refused');
    await worker.stop(0);
    const [job] = await findJobs(office.database, [id]);
    expect(job).toMatchObject({ attempt: 1, answer: { files: [], why: { code: 'result-too-large' } } });
    expect(job?.answer?.why?.message).toContain('a.pdf has more than 64 MB');
  });

  it('a worker that is to stop gives back what it holds when its patience has ended; what is tried again is found without a word', async () => {
    const worker = work(100, emptyJobs(60_000));
    const id = await submit();
    await becomes(id, 'running');
    const begun = performance.now();
    await worker.stop(200);
    expect(performance.now() - begun).toBeLessThan(20_000);
    const other = work(100);
    await becomes(id, 'done');
    await other.stop(0);
    expect((await findJobs(office.database, [id]))[0]?.attempt).toBe(2);
  });

  it('the job of a worker that has died is given to another as soon as nobody has heard of it for long enough', async () => {
    const id = await submit();
    // Who takes it says nothing more.
    expect(await office.boss.fetch('stored')).toHaveLength(1);
    const worker = work(100);
    await expect.poll(() => state(id), { timeout: (heartbeat + 15) * 1000, interval: 100 }).toBe('done');
    await worker.stop(0);
  });
});
