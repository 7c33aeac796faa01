// Totals that all processes of the service keep together in the database: workers have no door of their own to be asked at. Each
// gathers what it has seen and adds it every few seconds; what one had not added when it was killed is lost.
import type { Database } from '../database/database.ts';

const kinds = ['make', 'check', 'compare', 'pack', 'send', 'remind'] as const;

/**
 * What is counted in seconds, and by what: its label, and the values that it may have; others are not counted, so that what jobs say
 * of themselves makes no rows.
 */
export const timed = {
  factsheet_job_seconds: {
    help: 'How long jobs took from the ask to the end, by kind',
    label: 'kind',
    values: kinds,
  },
  factsheet_job_wait_seconds: {
    help: 'How long jobs waited until they were first begun, by kind',
    label: 'kind',
    values: kinds,
  },
  factsheet_job_step_seconds: {
    help: 'How much of a job’s time each of its steps took: until it told of the next one',
    label: 'step',
    values: ['snapshot', 'start', 'check', 'draw', 'print', 'finish', 'compare', 'pack', 'send', 'store'],
  },
} as const;
type Timed = typeof timed;
export type TimedName = keyof Timed;

/** What is counted one by one. */
export const counted = {
  factsheet_job_retries_total: {
    help: 'Jobs that were begun again: their process died, took too long or too much memory',
    label: 'kind',
    values: kinds,
  },
  factsheet_browser_restarts_total: {
    help: 'Browsers that died and were started again, in jobs of workers and in serve',
    label: 'in',
    values: ['job', 'serve'],
  },
} as const;
type Counted = typeof counted;
export type CountedName = keyof Counted;

/** The bounds (s) of what is counted in seconds. Other bounds want another name: totals of both would be mixed. */
export const bounds = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300, 1800] as const;

export type Totals = {
  took<Name extends TimedName>(name: Name, label: Timed[Name]['values'][number], seconds: number): void;
  count<Name extends CountedName>(name: Name, label: Counted[Name]['values'][number]): void;
  /** Adds what was gathered; what the database does not take now is added the next time. */
  flush(): Promise<void>;
  /** Adds what is left, and no more from then on. */
  close(): Promise<void>;
};

/** So often (ms) what was gathered is added. */
const pause = 5000;

type Row = { name: string; label: string; counts: number[]; sum: number };

/** @param lost told where it cannot be added now */
export function openTotals(
  { query }: Pick<Database, 'query'>,
  lost: (error: unknown) => void = () => undefined,
): Totals {
  let gathered = new Map<string, Row>();
  const add = ({ name, label, counts, sum }: Row) => {
    const key = `${name} ${label}`;
    const row = gathered.get(key) ?? { name, label, counts: counts.map(() => 0), sum: 0 };
    gathered.set(key, {
      ...row,
      counts: row.counts.map((own, at) => own + (counts[at] ?? 0)),
      sum: row.sum + sum,
    });
  };
  let adding: Promise<void> = Promise.resolve();
  const put = async () => {
    if (gathered.size === 0) return;
    const rows = [...gathered.values()];
    gathered = new Map();
    await query(statement, [JSON.stringify(rows)]).catch((error: unknown) => {
      rows.forEach(add);
      lost(error);
    });
  };
  // One after the other, so that close waits for what is under way.
  const flush = () => (adding = adding.then(put));
  const timer = setInterval(flush, pause).unref();
  return {
    took(name, label, seconds) {
      const at = bounds.findIndex((bound) => seconds <= bound);
      const slot = at < 0 ? bounds.length : at;
      const counts = Array.from({ length: bounds.length + 1 }, (_, index) => (index === slot ? 1 : 0));
      add({ name, label, counts, sum: Math.max(seconds, 0) });
    },
    count: (name, label) => add({ name, label, counts: [1], sum: 0 }),
    flush,
    async close() {
      clearInterval(timer);
      await flush();
    },
  };
}

/** Always in one order, so that two that add at once wait for each other and not in a ring. */
const statement = `INSERT INTO factsheet.seen_total AS own (name, label, counts, sum)
  SELECT name, label, counts, sum FROM jsonb_to_recordset($1::jsonb)
    AS one (name text, label text, counts bigint[], sum double precision) ORDER BY name, label
  ON CONFLICT (name, label) DO UPDATE SET sum = own.sum + excluded.sum, counts = ARRAY(
    SELECT coalesce(mine, 0) + coalesce(more, 0)
    FROM unnest(own.counts, excluded.counts) WITH ORDINALITY AS both_of (mine, more, at) ORDER BY at)`;

/** The totals as Prometheus reads them. Each name is there from the beginning, so that the first of its kind is seen to come. */
export async function totalsText({ query }: Pick<Database, 'query'>): Promise<string> {
  const rows = await query('SELECT name, label, counts::text[] AS counts, sum FROM factsheet.seen_total');
  const found = new Map(
    rows.map(({ name, label, counts, sum }) => [
      `${name} ${label}`,
      { counts: Array.isArray(counts) ? counts.map(Number) : [], sum: Number(sum) },
    ]),
  );
  const of = (name: string, label: string) => found.get(`${name} ${label}`) ?? { counts: [], sum: 0 };
  const head = (name: string, help: string, type: string) => [
    `# HELP ${name} ${help}`,
    `# TYPE ${name} ${type}`,
  ];
  const lines = Object.entries(timed).flatMap(([name, { help, label, values }]) => [
    ...head(name, help, 'histogram'),
    ...values.flatMap((value) => histogramLines(name, `${label}="${value}"`, of(name, value))),
  ]);
  for (const [name, { help, label, values }] of Object.entries(counted)) {
    lines.push(...head(name, help, 'counter'));
    for (const value of values) lines.push(`${name}{${label}="${value}"} ${of(name, value).counts[0] ?? 0}`);
  }
  return `${lines.join('\n')}\n`;
}

function histogramLines(
  name: string,
  label: string,
  { counts, sum }: { counts: number[]; sum: number },
): string[] {
  let all = 0;
  const buckets = [...bounds, '+Inf'].map((bound, at) => {
    all += counts[at] ?? 0;
    return `${name}_bucket{${label},le="${bound}"} ${all}`;
  });
  return [...buckets, `${name}_sum{${label}} ${sum}`, `${name}_count{${label}} ${all}`];
}
