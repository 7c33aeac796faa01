// Sends what is planned, so that whenever a run ends nobody gets it twice and nobody is left out silently.
import { FactsheetError } from '../errors.ts';
import type { Entry, Ledger, State } from './ledger-form.ts';
import { maskText } from './recipients-mask.ts';
import { type Clock, createPace, type Limits, pauseAfter, pauseForServer } from './send-limits.ts';
import type { Connection, Message, Transport } from './smtp.ts';
import { type Outcome, ServerDown } from './smtp-answers.ts';
import { sameForAll } from './smtp-refusals.ts';

/** One mail to send: whose it is in the ledger, how often it was tried, from when on, and how it is made. */
export type Job = Pick<Entry, 'period' | 'key' | 'edition' | 'attempts'> & {
  due: number;
  make(): Promise<Message>;
};

/** What sending works with. `changed` tells of each step; stopping by `signal` lets mails that are on their way end. */
export type SendTools = {
  ledger: Pick<Ledger, 'record'>;
  transport: Transport;
  limits: Limits;
  clock: Clock;
  signal?: AbortSignal | undefined;
  changed(key: string, state: State): void;
};

type Waiting = Job & { tries: number };
type Run = SendTools & {
  queue: Waiting[];
  pace: () => number | Promise<number>;
  downs: number;
  wasUp: boolean;
  /** The first refusals of the run, while nobody knows yet whether they are about us; nothing once that is known. */
  held: Held[] | undefined;
  stopped?: unknown;
};
type Held = { general: string; answer: string; record(): Promise<void> };

const states: Record<Outcome['kind'], State> = {
  accepted: 'accepted',
  refused: 'refused',
  full: 'full',
  later: 'retry',
  uncertain: 'uncertain',
};

/**
 * Sends all jobs, each at most once but for those that the server put off. How each ended stands in the ledger.
 * @returns what ended the run before all was tried: the server's refusal of us, a ledger that cannot be written
 */
export async function sendAll(jobs: readonly Job[], tools: SendTools): Promise<{ stopped?: unknown }> {
  const run: Run = {
    ...tools,
    queue: jobs.map((job) => ({ ...job, tries: 0 })),
    pace: paceOf(tools),
    downs: 0,
    wasUp: false,
    held: [],
  };
  const workers = Math.min(tools.limits.connections, jobs.length);
  await Promise.all(Array.from({ length: workers }, () => work(run)));
  try {
    await release(run);
  } catch (error) {
    run.stopped ??= error;
  }
  return run.stopped === undefined ? {} : { stopped: run.stopped };
}

/** By the rate that is shared with other runs, else by one of its own. */
function paceOf({ limits: { perMinute, pace }, clock }: SendTools): Run['pace'] {
  return pace ? () => pace(perMinute) : createPace(perMinute, clock);
}

/** One connection's work, until nothing is left to do. */
async function work(run: Run): Promise<void> {
  let connection: Connection | undefined;
  let sent = 0;
  try {
    for (let job = await take(run); job; job = await take(run)) {
      if (connection && (!connection.isOpen() || sent >= run.limits.perConnection)) {
        connection.close();
        connection = undefined;
      }
      if (!connection) {
        sent = 0;
        connection = await open(run);
        if (!connection) run.queue.unshift(job);
        if (!connection) continue;
      }
      sent += 1;
      await sendOne(run, connection, job);
    }
  } catch (error) {
    run.stopped ??= error;
  } finally {
    connection?.close();
  }
}

/** The next mail, when its time and its place in the rate have come; nothing when the run is over. */
async function take(run: Run): Promise<Waiting | undefined> {
  const isOver = () => run.stopped !== undefined || run.signal?.aborted === true;
  while (!isOver() && run.queue.length > 0) {
    const now = run.clock.now();
    const index = run.queue.findIndex(({ due }) => due <= now);
    if (index < 0) {
      const soonest = Math.min(...run.queue.map(({ due }) => due));
      await run.clock.sleep(soonest - now, run.signal);
      continue;
    }
    const [job] = run.queue.splice(index, 1);
    const wait = await run.pace();
    if (wait > 0) await run.clock.sleep(wait, run.signal);
    if (!isOver()) return job;
  }
  return undefined;
}

/** A connection; nothing if the server is down and may come back: then the pause is over already. */
async function open(run: Run): Promise<Connection | undefined> {
  try {
    const connection = await run.transport.connect();
    run.downs = 0;
    run.wasUp = true;
    return connection;
  } catch (error) {
    if (!(error instanceof ServerDown)) throw error;
    run.downs += 1;
    const pause = pauseForServer(run.downs, run.wasUp);
    if (pause === undefined) throw unreachable(error);
    await run.clock.sleep(pause, run.signal);
    return undefined;
  }
}

/** Sends one mail. The ledger knows before the first byte goes out, and as soon as the answer is there. */
async function sendOne(run: Run, connection: Connection, job: Waiting): Promise<void> {
  const attempts = job.attempts + 1;
  let isOut = false;
  const record = async (
    state: State,
    answer: string,
    { due, about }: { due?: string; about?: string } = {},
  ) => {
    const changed = new Date(run.clock.now()).toISOString();
    const count = state === 'planned' ? job.attempts : attempts;
    await run.ledger.record(job, { state, answer, about, changed, attempts: count, due });
    run.changed(job.key, state);
  };
  const begin = async () => {
    await record('sending', '');
    isOut = true;
  };
  // What the server refused for our sake is as if it had never gone out.
  const outcome = await connection.send(await job.make(), begin).catch(async (error: unknown) => {
    if (isOut) await record('planned', '');
    throw error;
  });
  if (outcome.kind === 'later') return putOff(run, job, (due) => record('retry', outcome.answer, { due }));
  if (run.held && outcome.general !== undefined) {
    if (isOut) await record('planned', '');
    const { general, answer } = outcome;
    return hold(run, { general, answer, record: () => record(states[outcome.kind], answer, outcome) });
  }
  await release(run);
  await record(states[outcome.kind], outcome.answer, outcome);
}

/** So many equal refusals of the first recipients in a row are about us. */
const enough = 3;

/** Keeps a refusal back until another answer shows that it was about its recipient. @throws FactsheetError `smtp-same` */
async function hold(run: Run, refusal: Held): Promise<void> {
  const held = [...(run.held ?? []), refusal];
  run.held = held;
  if (held.some(({ general }) => general !== refusal.general)) await release(run);
  else if (held.length >= enough) {
    run.held = undefined;
    throw sameForAll(held.length, refusal.answer);
  }
}

/** The refusals that were kept back are what they say. */
async function release(run: Run): Promise<void> {
  const held = run.held ?? [];
  run.held = undefined;
  for (const { record } of held) await record();
}

/** Puts a mail off, and into the queue again while it has tries left. */
async function putOff(run: Run, job: Waiting, record: (due: string) => Promise<void>): Promise<void> {
  const due = run.clock.now() + pauseAfter(job.tries + 1);
  await record(new Date(due).toISOString());
  const tries = job.tries + 1;
  if (tries < run.limits.attempts) run.queue.push({ ...job, attempts: job.attempts + 1, tries, due });
}

function unreachable(cause: ServerDown): FactsheetError {
  const hint =
    'Check the address in FACTSHEET_SMTP_URL and the network, then start this again: it goes on from there.';
  const message = `The mail server cannot be reached: ${maskText(cause.message)}`;
  return new FactsheetError('smtp-down', message, { hint, cause });
}
