// The queue: pg-boss over the service's database. Which queues there are, and how often a job is tried.
import type { PgBoss, Queue } from 'pg-boss';
import type { Database, Sql } from '../database/database.ts';

/**
 * Jobs over what the office itself has stored, and over files that were sent: these want a worker that shuts them in. Mails want one
 * that has the secrets and the network.
 */
export const queues = ['stored', 'sent', 'mails'] as const;
export type QueueName = (typeof queues)[number];

/** Where jobs go that were tried to no end. */
export const deadLetters = 'dead';

/** Where the clock puts what is to be done at a time: a server takes it from there. */
export const timed = 'timed';

/** The channel on which it is said that a job waits: workers hear it at once. One that is tried again is found when they look. */
export const news = 'factsheet_job';

/** The channel on which it is said that a job has come further or ended: the database itself says so (`toldTables`). */
export const changes = 'factsheet_change';

/** Whoever changes how far a job has come, who listens hears of it. */
export const toldTables = `
  CREATE FUNCTION factsheet.tell_change() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN PERFORM pg_notify('${changes}', ''); RETURN NULL; END $$;
  CREATE TRIGGER job_change AFTER UPDATE OF step, attempt, outcome ON factsheet.job
    FOR EACH STATEMENT EXECUTE FUNCTION factsheet.tell_change();
  `;

/** Says so, within the transaction that puts the job there. */
export async function tellNews({ query }: Sql): Promise<void> {
  await query('SELECT pg_notify($1, $2)', [news, '']);
}

/** Webhooks that are to be delivered: a server takes them from there. */
export const hookQueue = 'hooks';

/** So often a webhook is tried, with pauses that grow from 10 seconds to an hour. */
export const hookTries = 12;

const hookSettings = {
  retryLimit: hookTries - 1,
  retryDelay: 10,
  retryBackoff: true,
  retryDelayMax: 3600,
  // A server that dies in the middle of one: it is tried again.
  expireInSeconds: 60,
  retentionSeconds: 14 * 24 * 3600,
} satisfies Omit<Queue, 'name'>;

/** A server that dies in the middle of a schedule: after a minute another goes on. What cannot be asked for now is tried for some 15 minutes. */
const timedSettings = {
  retryLimit: 5,
  retryDelay: 30,
  retryBackoff: true,
  retryDelayMax: 600,
  heartbeatSeconds: 60,
  retentionSeconds: 15 * 24 * 3600,
} satisfies Omit<Queue, 'name'>;

/** So often a job is tried (the first time counted), until it is given up. */
export const tries = 4;

/** No sending takes longer (s): at 30 mails a minute this is 20,000 of them. */
const longestSending = 12 * 3600;

/** No job waits longer (s): then it ends, and says so. The queue would take it away without a word, so it has a day more. */
export const longestWaiting = 14 * 24 * 3600;

/** A worker says so often (s) that it lives; after that time without a word its job is given to another. */
export const heartbeat = 10;

/** So often (s) the queue looks for jobs whose worker is silent; by itself it would do so once a minute. */
const watch = 2;

/** What a queue hands out: the job's id alone; what it is about stands in our own row. */
export type Ticket = { id: string };

const settings = {
  retryLimit: tries - 1,
  retryDelay: 1,
  retryBackoff: true,
  retryDelayMax: 60,
  heartbeatSeconds: heartbeat,
  deadLetter: deadLetters,
  retentionSeconds: longestWaiting + 24 * 3600,
} satisfies Omit<Queue, 'name'>;

/**
 * Opens the queue, and makes its tables where there are none. Processes that do so at once wait for each other.
 * @param seconds no job takes longer
 * @param told of what goes wrong in its own work; it goes on
 * @param keepsTime whether this process looks after schedules; of several that do, one acts
 */
export async function openQueue(
  { forQueue }: Database,
  seconds: number,
  told: (error: Error) => void,
  keepsTime = false,
): Promise<PgBoss> {
  const { PgBoss } = await import('pg-boss');
  const watching = { superviseIntervalSeconds: 1, monitorIntervalSeconds: watch };
  const boss = new PgBoss({ ...forQueue, ...watching, schedule: keepsTime, reindex: false });
  boss.on('error', told);
  try {
    await boss.start();
    await makeQueues(boss, seconds);
    return boss;
  } catch (error) {
    // What it has begun to do now and then would go on, and keep the process.
    await boss.stop({ graceful: false }).catch(() => undefined);
    throw error;
  }
}

async function makeQueues(boss: PgBoss, seconds: number): Promise<void> {
  await boss.createQueue(deadLetters, { retentionSeconds: settings.retentionSeconds });
  await boss.createQueue(timed, timedSettings);
  await boss.updateQueue(timed, timedSettings);
  await boss.createQueue(hookQueue, hookSettings);
  for (const name of queues) {
    const longest = name === 'mails' ? longestSending : seconds + heartbeat;
    const all = { ...settings, expireInSeconds: longest };
    await boss.createQueue(name, all);
    await boss.updateQueue(name, all);
  }
}

/** How many jobs a word to the queue was about; 0 where who says it does not hold the job any more. Its types do not have it. */
export function affectedBy(response: object): number {
  return 'affected' in response ? Number(response.affected) : 0;
}
