// What is seen from outside, as Prometheus reads it: answers of this process, and of all workers what the database knows of jobs.
import { Gauge, Histogram, Registry } from 'prom-client';
import type { Database } from '../database/database.ts';

export type Metrics = {
  /** A request was answered. */
  answered(method: string, route: string, status: number, seconds: number): void;
  /** All of it, as text; what the database knows is asked now. */
  text(): Promise<string>;
  type: string;
};

/** Seconds in which jobs and requests are counted. */
const buckets = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120];

export function openMetrics(database: Database): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const requests = new Histogram({
    name: 'factsheet_request_seconds',
    help: 'How long answers took',
    labelNames: ['method', 'route', 'status'],
    ...{ buckets, registers },
  });
  const gauge = (name: string, help: string, ...labelNames: string[]) =>
    new Gauge({ name, help, labelNames, registers });
  const work = gauge(
    'factsheet_job_seconds',
    'How long jobs that ended in the last 15 minutes took from the ask to the end, by kind and quantile',
    'kind',
    'quantile',
  );
  const waited = gauge(
    'factsheet_job_wait_seconds',
    'How long jobs that were first begun in the last 15 minutes had waited, by kind and quantile',
    'kind',
    'quantile',
  );
  const told = gauge(
    'factsheet_webhook_deliveries',
    'Webhooks that wait to be delivered, and that were given up, as long as they are kept',
    'state',
  );
  const again = gauge(
    'factsheet_job_retries',
    'Attempts of jobs that are kept beyond the first of each: processes that died, took too long or too much memory',
  );
  const jobs = gauge('factsheet_jobs', 'Jobs that are kept, by state', 'state');
  const oldest = gauge('factsheet_queue_age_seconds', 'How long the job that waits longest has waited');
  const look = async () => {
    const { counts, age, retries } = await jobsNow(database);
    for (const [one, from, until] of [
      [work, 'created', 'ended'],
      [waited, 'created', 'begun'],
    ] as const) {
      one.reset();
      for (const { kind, quantile, seconds } of await times(database, from, until))
        one.set({ kind, quantile }, seconds);
    }
    again.set(retries);
    for (const [state, count] of await deliveries(database)) told.set({ state }, count);
    jobs.reset();
    for (const [state, count] of counts) jobs.set({ state }, count);
    oldest.set(age);
  };
  const looked = shared(look);
  return {
    answered: (method, route, status, seconds) => requests.observe({ method, route, status }, seconds),
    async text() {
      await looked();
      return registry.metrics();
    },
    type: registry.contentType,
  };
}

/** The database is asked so seldom (ms), however many want to know. */
const freshFor = 5000;

/** Does something at most once in a while: who asks meanwhile has what was found then. What failed is tried anew. */
function shared(work: () => Promise<void>): () => Promise<void> {
  let last: { at: number; done: Promise<void> } | undefined;
  return () => {
    if (last && performance.now() - last.at < freshFor) return last.done;
    const mine = { at: performance.now(), done: work() };
    last = mine;
    mine.done.catch(() => {
      if (last === mine) last = undefined;
    });
    return mine.done;
  };
}

/** Jobs by state, the age (s) of the oldest that waits, and how often one was begun again. */
async function jobsNow({
  query,
}: Database): Promise<{ counts: Map<string, number>; age: number; retries: number }> {
  const rows = await query(
    `SELECT coalesce(j.outcome, CASE WHEN q.state = 'active' THEN 'running' ELSE 'waiting' END) AS state,
       count(*)::int AS count, extract(epoch FROM now() - min(j.created))::float AS age,
       sum(greatest(j.attempt - 1, 0))::int AS retries
     FROM factsheet.job j LEFT JOIN pgboss.job q ON q.id = j.id AND q.name = j.queue GROUP BY 1`,
  );
  return {
    counts: new Map(rows.map(({ state, count }) => [String(state), Number(count)])),
    age: Number(rows.find(({ state }) => state === 'waiting')?.age ?? 0),
    retries: rows.reduce((sum, { retries }) => sum + Number(retries), 0),
  };
}

/** Webhooks that wait, and that were given up. */
async function deliveries({ query }: Database): Promise<(readonly [string, number])[]> {
  const [row] = await query(
    `SELECT count(*) FILTER (WHERE dead IS NULL)::int AS waiting, count(dead)::int AS dead
     FROM factsheet.webhook_delivery WHERE delivered IS NULL`,
  );
  return [
    ['waiting', Number(row?.waiting)],
    ['dead', Number(row?.dead)],
  ];
}

/** How long jobs took of late from one time to another: half of each kind, and 95 of 100, less than this (s). */
async function times(
  { query }: Database,
  from: 'created',
  until: 'begun' | 'ended',
): Promise<{ kind: string; quantile: string; seconds: number }[]> {
  const rows = await query(
    `SELECT kind, percentile_cont(0.5) WITHIN GROUP (ORDER BY seconds) AS half, percentile_cont(0.95) WITHIN GROUP (ORDER BY seconds) AS most
     FROM (SELECT kind, extract(epoch FROM ${until} - ${from})::float AS seconds FROM factsheet.job
       WHERE ${until} > now() - interval '15 minutes') AS late GROUP BY kind`,
  );
  return rows.flatMap(({ kind, half, most }) => [
    { kind: String(kind), quantile: '0.5', seconds: Number(half) },
    { kind: String(kind), quantile: '0.95', seconds: Number(most) },
  ]);
}
