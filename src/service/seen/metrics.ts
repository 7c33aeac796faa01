// What is seen from outside, as Prometheus reads it: answers of this process, and of all workers what the database knows.
import { Gauge, Histogram, Registry } from 'prom-client';
import type { Database } from '../database/database.ts';
import { states } from '../jobs/job.ts';
import { totalsText } from './totals.ts';

export type Metrics = {
  /** A request was answered. */
  answered(method: string, route: string, status: number, seconds: number): void;
  /** All of it, as text; what the database knows is asked now. */
  text(): Promise<string>;
  type: string;
};

/** Seconds in which requests are counted. */
const buckets = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120];

/** What the database has to count at each look, and nothing of what has ended long ago is read for it. */
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
  const told = gauge(
    'factsheet_webhook_deliveries',
    'Webhooks that wait to be delivered, and that were given up, as long as they are kept',
    'state',
  );
  const mails = gauge('factsheet_mails', 'Mails that were begun and have no end yet, by state', 'state');
  const jobs = gauge('factsheet_jobs', 'Jobs that are kept, by state', 'state');
  const oldest = gauge('factsheet_queue_age_seconds', 'How long the job that waits longest has waited');
  let totals = '';
  const look = async () => {
    const [{ counts, age }, hooks, open, text] = await Promise.all([
      jobsNow(database),
      deliveries(database),
      mailsNow(database),
      totalsText(database),
    ]);
    // A state that nothing is in is told as 0: what is not there cannot be compared.
    for (const state of states) jobs.set({ state }, counts.get(state) ?? 0);
    for (const [state, count] of hooks) told.set({ state }, count);
    for (const state of openMails) mails.set({ state }, open.get(state) ?? 0);
    oldest.set(age);
    totals = text;
  };
  const looked = shared(look);
  return {
    answered: (method, route, status, seconds) => requests.observe({ method, route, status }, seconds),
    async text() {
      await looked();
      return `${await registry.metrics()}${totals}`;
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

/** Jobs by state, and the age (s) of the oldest that waits. Those that have ended are counted in an index alone. */
export async function jobsNow({
  query,
}: Pick<Database, 'query'>): Promise<{ counts: Map<string, number>; age: number }> {
  const rows = await query(
    `SELECT CASE WHEN q.state = 'active' THEN 'running' ELSE 'waiting' END AS state, count(*)::int AS count,
       extract(epoch FROM now() - min(coalesce(j.redriven, j.created)))::float AS age
     FROM factsheet.job j LEFT JOIN pgboss.job q ON q.id = j.id AND q.name = j.queue WHERE j.ended IS NULL GROUP BY 1
     UNION ALL SELECT outcome, count(*)::int, 0 FROM factsheet.job WHERE ended IS NOT NULL GROUP BY outcome`,
  );
  return {
    counts: new Map(rows.map(({ state, count }) => [String(state), Number(count)])),
    age: Number(rows.find(({ state }) => state === 'waiting')?.age ?? 0),
  };
}

/** Webhooks that wait, and that were given up. */
async function deliveries({ query }: Pick<Database, 'query'>): Promise<(readonly [string, number])[]> {
  const [row] = await query(
    `SELECT count(*) FILTER (WHERE dead IS NULL)::int AS waiting, count(dead)::int AS dead
     FROM factsheet.webhook_delivery WHERE delivered IS NULL`,
  );
  return [
    ['waiting', Number(row?.waiting ?? 0)],
    ['dead', Number(row?.dead ?? 0)],
  ];
}

const openMails = ['planned', 'sending', 'retry', 'full', 'uncertain'] as const;

async function mailsNow({ query }: Pick<Database, 'query'>): Promise<Map<string, number>> {
  const rows = await query(
    `SELECT state, count(*)::int AS count FROM factsheet.delivery
     WHERE state NOT IN ('accepted', 'refused', 'bounced') GROUP BY state`,
  );
  return new Map(rows.map(({ state, count }) => [String(state), Number(count)]));
}
