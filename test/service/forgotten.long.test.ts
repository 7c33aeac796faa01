// Jobs that no worker takes, and those that the queue has let go of: each ends and says why, and none waits for ever.
import { describe, expect, it } from 'vitest';
import { endForgotten } from '../../src/service/jobs/forgotten.ts';
import { findJobs } from '../../src/service/jobs/job.ts';
import { deadLetters, type QueueName } from '../../src/service/jobs/queue.ts';
import { redriveJob } from '../../src/service/jobs/redrive.ts';
import { jobRequest } from '../../src/service/jobs/request.ts';
import { submitJob } from '../../src/service/jobs/submit.ts';
import { shipped } from '../support/data.ts';
import { databases, useTried } from './both.ts';
import { keepMark } from './offices.ts';

const request = jobRequest.parse({ kind: 'check', period: shipped, quick: true });

describe.each(databases)('on a database that is %s', (kind) => {
  const tried = useTried(kind);
  const jobOf = async (id: string) => (await findJobs(tried.office.database, [id]))[0];
  const submit = async (mark: string, queue: QueueName = 'sent') => {
    const { database, boss, program } = tried.office;
    const input = await keepMark(tried.office, mark);
    return submitJob(database, boss, { owner: 'here', request, queue, input, program });
  };
  const end = () => endForgotten(tried.office.database, tried.office.boss);
  const waits = async () => {
    const [row] = await tried.office.database.query(
      'SELECT count(*)::int AS open FROM factsheet.job WHERE ended IS NULL',
    );
    return row?.open;
  };

  it('a job that waited too long for the queue ends with why, counts no more, and can be given back', async () => {
    const { database, boss } = tried.office;
    const ids = [await submit('1'), await submit('2', 'mails')];
    const old = `now() - interval '14 days 1 minute'`;
    await database.query(`UPDATE factsheet.job SET created = ${old}`);
    // What the queue takes away by itself.
    await database.query(
      `UPDATE pgboss.job SET keep_until = now() - interval '1 second' WHERE name = 'sent'`,
    );
    await boss.supervise('sent');
    await database.query(`DELETE FROM pgboss.job WHERE name = 'sent'`);
    expect(await waits()).toBe(2);
    expect(await end()).toBe(2);
    for (const id of ids)
      expect(await jobOf(id)).toMatchObject({ state: 'failed', answer: { why: { code: 'never-taken' } } });
    expect([await waits(), await end()]).toEqual([0, 0]);
    expect(await boss.fetch('mails')).toEqual([]);
    const first = await jobOf(ids[0] ?? '');
    if (first) await redriveJob(tried.office, first);
    expect([(await jobOf(ids[0] ?? ''))?.state, await end()]).toEqual(['waiting', 0]);
    await boss.deleteAllJobs('sent');
    expect(await end()).toBe(1);
    expect((await jobOf(ids[0] ?? ''))?.answer?.why?.code).toBe('queue-lost');
  });

  it('what waits, is done, or was tried to no end and not yet told is left alone', async () => {
    const { database, boss } = tried.office;
    const [held, dead] = [await submit('3', 'stored'), await submit('4', 'sent')];
    await boss.fetch('stored');
    await boss.deleteJob('sent', dead);
    // Its letter: nobody takes it yet.
    await boss.send(deadLetters, { id: dead }, { startAfter: 600 });
    await database.query(`UPDATE factsheet.job SET created = now() - interval '1 year'`);
    const waiting = await submit('5', 'stored');
    expect(await end()).toBe(0);
    expect((await findJobs(database, [held, dead, waiting])).map(({ ended }) => ended)).toEqual(
      Array(3).fill(undefined),
    );
  });
});
