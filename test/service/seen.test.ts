// Figures for whoever watches the service: what all processes keep together, and what one look at them reads.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/service/database/database.ts';
import { timesOf } from '../../src/service/seen/job-times.ts';
import { jobsNow, openMetrics } from '../../src/service/seen/metrics.ts';
import { openTotals, totalsText } from '../../src/service/seen/totals.ts';
import { databases } from './both.ts';
import { openTables } from './databases.ts';

describe.each(databases)('on a database that is %s', (kind) => {
  let database: Database;
  beforeAll(async () => {
    database = await openTables(kind);
    // The queue’s own table, as far as it is asked.
    await database.query(
      'CREATE SCHEMA pgboss; CREATE TABLE pgboss.job (id uuid, name text, state text, PRIMARY KEY (name, id))',
    );
  }, 240_000);
  afterAll(() => database?.close());

  it('what several processes have seen is added up, also at once, in buckets that hold the smaller ones', async () => {
    const all = Array.from({ length: 8 }, () => openTotals(database));
    for (const totals of all) {
      totals.took('factsheet_job_seconds', 'make', 0.03125);
      totals.took('factsheet_job_seconds', 'make', 2);
      totals.took('factsheet_job_step_seconds', 'print', 5000);
      totals.count('factsheet_browser_restarts_total', 'job');
    }
    await Promise.all(all.map((totals) => totals.close()));
    const text = await totalsText(database);
    for (const line of [
      '# TYPE factsheet_job_seconds histogram',
      'factsheet_job_seconds_bucket{kind="make",le="0.05"} 8',
      'factsheet_job_seconds_bucket{kind="make",le="1"} 8',
      'factsheet_job_seconds_bucket{kind="make",le="2.5"} 16',
      'factsheet_job_seconds_count{kind="make"} 16',
      'factsheet_job_seconds_sum{kind="make"} 16.25',
      'factsheet_job_seconds_count{kind="check"} 0',
      'factsheet_job_step_seconds_bucket{step="print",le="1800"} 0',
      'factsheet_job_step_seconds_bucket{step="print",le="+Inf"} 8',
      'factsheet_job_step_seconds_sum{step="print"} 40000',
      'factsheet_browser_restarts_total{in="job"} 8',
      'factsheet_browser_restarts_total{in="serve"} 0',
    ])
      expect(text.split('\n')).toContain(line);
  });

  it('jobs are counted by state, and those that have ended without reading any of them', async () => {
    await database.query('DELETE FROM factsheet.job; DELETE FROM pgboss.job');
    const job = (state: string, times: string) =>
      database.query(
        `WITH own AS (INSERT INTO factsheet.job (id, owner, kind, request, queue, input, result, priority, created, redriven, ended, outcome)
           SELECT gen_random_uuid(), 'o', 'make', '{}', 'stored', 'i', 'r', 0, ${times} FROM generate_series(1, 2) RETURNING id)
         INSERT INTO pgboss.job SELECT id, 'stored', '${state}' FROM own`,
      );
    await job('completed', `now(), NULL, now(), 'done'`);
    await job('active', `now() - interval '9 hours', NULL, NULL, NULL`);
    // One that was given back waits since then.
    await job('created', `now() - interval '9 days', now() - interval '1 minute', NULL, NULL`);
    const { counts, age } = await jobsNow(database);
    expect(Object.fromEntries(counts)).toEqual({ done: 2, running: 2, waiting: 2 });
    expect(Math.round(age / 60)).toBe(1);
    const plan = await database.transaction(async ({ query }) => {
      await query('SET LOCAL enable_seqscan = off');
      await query('SET LOCAL enable_bitmapscan = off');
      return query(
        'EXPLAIN SELECT outcome, count(*) FROM factsheet.job WHERE ended IS NOT NULL GROUP BY outcome',
      );
    });
    expect(JSON.stringify(plan)).toContain('Index Only Scan using job_by_outcome');
  });

  it('mails without an end and webhooks are told by state, and what there is none of as 0', async () => {
    await database.query(
      `INSERT INTO factsheet.delivery (period, key, edition, parts, state, changed, scope)
       SELECT 'a/2024-09', key, 'screen', '[]', state, 'now', 'a'
       FROM (VALUES ('1', 'planned'), ('2', 'planned'), ('3', 'uncertain'), ('4', 'accepted')) AS one (key, state)`,
    );
    const text = await openMetrics(database).text();
    for (const line of [
      'factsheet_mails{state="planned"} 2',
      'factsheet_mails{state="uncertain"} 1',
      'factsheet_mails{state="retry"} 0',
      'factsheet_jobs{state="failed"} 0',
      'factsheet_webhook_deliveries{state="waiting"} 0',
    ])
      expect(text.split('\n')).toContain(line);
    expect(text).not.toContain('accepted');
  });
});

describe('the times of a job', () => {
  const seen = () => {
    const told: unknown[] = [];
    return {
      told,
      totals: {
        took: (...one: unknown[]) => void told.push(one),
        count: (...one: unknown[]) => void told.push(one),
        flush: async () => undefined,
        close: async () => undefined,
      },
    };
  };

  it('are those of its steps, each until the next; words that are no step make none', () => {
    let now = 0;
    const { told, totals } = seen();
    const times = timesOf(totals, { kind: 'make', waited: 3, attempt: 1 }, () => now);
    for (const [at, said] of [
      [0, 'snapshot'],
      [1000, 'start'],
      [2000, 'check a/2024-09'],
      [2500, 'a word of somebody’s own'],
      [3000, 'print a/2024-09 az'],
      [3000, 'restart browser'],
      [5000, 'print a/2024-09 en'],
      [6000, 'store'],
    ] as const) {
      now = at;
      times.step(said);
    }
    now = 6250;
    times.end();
    expect(told).toEqual([
      ['factsheet_job_wait_seconds', 'make', 3],
      ['factsheet_browser_restarts_total', 'job'],
      ['factsheet_job_step_seconds', 'snapshot', 1],
      ['factsheet_job_step_seconds', 'start', 1],
      ['factsheet_job_step_seconds', 'check', 1],
      ['factsheet_job_step_seconds', 'print', 3],
      ['factsheet_job_step_seconds', 'store', 0.25],
      ['factsheet_job_seconds', 'make', 9.25],
    ]);
  });

  it('begun again are counted as that, and have not waited a second time', () => {
    const { told, totals } = seen();
    timesOf(totals, { kind: 'check', waited: 60, attempt: 2 });
    expect(told).toEqual([['factsheet_job_retries_total', 'check']]);
  });
});

it('what the database did not take is added the next time', async () => {
  let isAway = true;
  const sent: unknown[] = [];
  const query = async (_: string, values: readonly unknown[] = []) => {
    if (isAway) throw new Error('away');
    sent.push(JSON.parse(String(values[0])));
    return [];
  };
  const totals = openTotals({ query });
  totals.count('factsheet_job_retries_total', 'make');
  await totals.flush();
  isAway = false;
  totals.count('factsheet_job_retries_total', 'make');
  await totals.close();
  expect(sent).toEqual([[{ name: 'factsheet_job_retries_total', label: 'make', counts: [2], sum: 0 }]]);
});
