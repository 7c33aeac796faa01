// Workers of two versions over one database, as during an upgrade: nothing that one has made is given out as the other's.
import { describe, expect, it } from 'vitest';
import { findJobs } from '../../src/service/jobs/job.ts';
import { jobRequest } from '../../src/service/jobs/request.ts';
import { submitJob } from '../../src/service/jobs/submit.ts';
import { findResult, keepResult, resultKey } from '../../src/service/store/results.ts';
import { startWorker } from '../../src/service/work/worker.ts';
import { shipped } from '../support/data.ts';
import { databases, useTried } from './both.ts';
import { emptyJobs, keepMark, silent } from './offices.ts';

const request = jobRequest.parse({ kind: 'check', period: shipped, quick: true });
const [before, after] = ['0'.repeat(64), 'f'.repeat(64)] as const;

describe.each(databases)('on a database that is %s', (kind) => {
  const tried = useTried(kind);
  const jobOf = async (id: string) => (await findJobs(tried.office.database, [id]))[0];
  const submit = (program: string, input: string) => {
    const { database, boss } = tried.office;
    return submitJob(database, boss, { owner: 'here', request, queue: 'stored', input, program });
  };
  const work = (program: string) =>
    startWorker({
      ...{ ...tried.office, program, place: emptyJobs(), queues: ['stored'] },
      ...{ atOnce: 1, log: silent, pause: 50 },
    });
  const becomes = (id: string, state: string) =>
    expect.poll(async () => (await jobOf(id))?.state, { timeout: 30_000, interval: 50 }).toBe(state);

  it('what a worker of the version before has made is kept as that one’s, and made again by the version that was asked', async () => {
    const { database } = tried.office;
    const input = await keepMark(tried.office, 'two versions');
    const [old, own] = [resultKey(request, input, before), resultKey(request, input, after)];
    const first = await submit(after, input);
    const worker = work(before);
    await becomes(first, 'done');
    await worker.stop(0);
    expect(await findResult(database, own, after)).toBeUndefined();
    expect(await findResult(database, old, before)).toBeDefined();
    expect((await jobOf(first))?.result).toBe(old);
    // Asked for again it is not there, until a worker of this version has made it.
    const second = await submit(after, input);
    expect((await jobOf(second))?.state).toBe('waiting');
    const other = work(after);
    await becomes(second, 'done');
    await other.stop(0);
    expect(await findResult(database, own, after)).toBeDefined();
    expect((await jobOf(await submit(after, input)))?.state).toBe('done');
  });

  it('a key that was filled by another version is not believed, and is filled anew', async () => {
    const { database } = tried.office;
    const input = await keepMark(tried.office, 'planted');
    const key = resultKey(request, input, after);
    const nothing = { files: [], findings: [] };
    await database.transaction((within) => keepResult(within, key, before, nothing));
    expect(await findResult(database, key, after)).toBeUndefined();
    expect((await jobOf(await submit(after, input)))?.state).toBe('waiting');
    await database.transaction((within) => keepResult(within, key, after, nothing));
    expect(await findResult(database, key, after)).toEqual(nothing);
    await database.query(`UPDATE factsheet.job SET ended = now(), outcome = 'cancelled' WHERE ended IS NULL`);
  });

  it('what only a later version knows is left to a worker of that version, and not tried to no end', async () => {
    const { database, boss } = tried.office;
    const id = await submit(after, await keepMark(tried.office, 'later'));
    const ask = (more: object) =>
      database.query('UPDATE factsheet.job SET request = $2 WHERE id = $1', [
        id,
        JSON.stringify({ ...request, ...more }),
      ]);
    await ask({ paper: 'A3' });
    const worker = work(before);
    const waits = async () => (await boss.getJobById('stored', id))?.startAfter ?? 0;
    await expect.poll(waits, { timeout: 20_000, interval: 50 }).greaterThan(new Date(Date.now() + 1000));
    await worker.stop(0);
    expect(await boss.getJobById('stored', id)).toMatchObject({ state: 'created', retryCount: 0 });
    await ask({});
    expect(await jobOf(id)).toMatchObject({ state: 'waiting', attempt: 0 });
  });
});
