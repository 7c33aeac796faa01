// `npm run test:service`: a server and workers on a real PostgreSQL, while they are killed, the database is restarted, browsers
// are killed and, for a while, others take all cores. Each job has to end once, right or clearly failed; some of them send mails,
// which have to arrive once. `--jobs 1000 --kills 50 --restarts 5 --mail-kills 30` is the whole of it; without, a small one.
// `--database` names the folder of an installed PostgreSQL's programs, which is started and restarted, or the address of a server
// in which a database may be made: of that the connections alone are cut.
import { openSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { openServer } from '../../src/service/database/server.ts';
import { tries } from '../../src/service/jobs/queue.ts';
import type { WireJob } from '../../src/service/server/wire.ts';
import { databaseFiles } from '../../src/service/store/files.ts';
import { askOf } from './asks.ts';
import { freePort, openPostgres } from './databases.ts';
import { notedEnds, noteEnds } from './ends.ts';
import { heldAgainst, openMails, recipientsOf, sendTo } from './fault-mails.ts';
import { plantMade } from './mail-desk.ts';
import { browsersOf, keepUp, startServe, startWork, untilReady } from './processes.ts';
import { type Starved, starve } from './starved.ts';

const { values } = parseArgs({
  options: {
    jobs: { type: 'string', default: '60' },
    kills: { type: 'string', default: '6' },
    restarts: { type: 'string', default: '2' },
    'server-kills': { type: 'string', default: '1' },
    'mail-kills': { type: 'string', default: '3' },
    starved: { type: 'string', default: '15' },
    workers: { type: 'string', default: '2' },
    database: { type: 'string' },
  },
});
const { jobs, kills, restarts, workers, serverKills, mailKills, starvedFor } = {
  ...{ jobs: Number(values.jobs), kills: Number(values.kills), restarts: Number(values.restarts) },
  ...{ workers: Number(values.workers), serverKills: Number(values['server-kills']) },
  ...{ mailKills: Number(values['mail-kills']), starvedFor: Number(values.starved) },
};
/** A browser is killed after so many jobs. */
const browserEvery = 40;
/** So long (ms) something ends, whatever happens: then it is told what stands. */
const patience = 240_000;
/** Of so many jobs one sends mails, one is a page that is made, one has lost its input, and the others are checks. */
const mailEvery = 15;
const makeEvery = 4;
const poisonEvery = 25;
const firstMail = 7;
const isMail = (number: number) => number % mailEvery === firstMail;
const isMake = (number: number) => number % makeEvery === 0 && !isMail(number);
const isPoison = (number: number) => number % poisonEvery === poisonEvery - 1;
const plans = Array.from({ length: jobs }, (_, number) => number).filter(isMail).length;
const mailers = ['first', 'second'];

const postgres = await openPostgres(values.database);
const around = {
  env: { FACTSHEET_DATABASE_URL: postgres.address },
  log: openSync(path.join(tmpdir(), 'factsheet-fault-run.log'), 'w'),
};
const mails = await openMails({ plans, kills: mailKills });
const sending = (name: string) => ({ ...around, env: { ...around.env, ...mails.env(name) } });
const port = await freePort();
const address = `http://127.0.0.1:${port}`;
const startServer = () => startServe(port, sending('server'), '--data', mails.data);
const startWorker = () => startWork(around, '--trust-input');
const server = keepUp(startServer);
await untilReady(address);
// What is asked here for the test alone: what the service did, without a hand in it.
const database = await openServer(postgres.address, () => undefined);
await noteEnds(database);
const planted = await plantMade({ database, files: databaseFiles(database) }, mails.data);

/** Asks until there is an answer: the database may be away, and what was answered for must not be asked twice. */
async function insist<Result>(ask: () => Promise<Result>): Promise<Result> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await ask();
    } catch (error) {
      if (attempt === 300) throw error;
      await wait(200);
    }
  }
}

const ask = (where: string, options: RequestInit = {}) =>
  insist(async () => {
    const answer = await fetch(address + where, options);
    if (answer.status >= 500) throw new Error(await answer.text());
    return answer;
  });

async function submit(number: number): Promise<string> {
  if (isMail(number)) return (await sendTo(recipientsOf((number - firstMail) / mailEvery), ask)).id;
  const form = askOf(isMake(number) ? 'make' : 'check', String(number));
  const headers = { 'Idempotency-Key': `fault-run-${number}` };
  return insist(async () => {
    const answer = await ask('/v1/jobs', { method: 'POST', body: form, headers });
    const { id } = (await answer.json()) as WireJob;
    if (isPoison(number)) await loseInput(number, id);
    return id;
  });
}

/** Jobs whose input was gone before they were begun: one that a worker has read already may be done. */
const poisoned = new Set<number>();

async function loseInput(number: number, id: string): Promise<void> {
  const lost = 'DELETE FROM factsheet.file WHERE hash = (SELECT input FROM factsheet.job WHERE id = $1)';
  await database.query(lost, [id]);
  const [waiting] = await database.query('SELECT 1 FROM factsheet.job WHERE id = $1 AND begun IS NULL', [id]);
  if (waiting) poisoned.add(number);
}

const count = async (statement: string) => Number((await insist(() => database.query(statement)))[0]?.count);
const asked = `FROM factsheet.job WHERE id <> '${planted}'`;
const endedNow = () => count(`SELECT count(*)::int AS count ${asked} AND ended IS NOT NULL`);
const random = (most: number) => Math.floor(Math.random() * most);

const begun = performance.now();
const running = Array.from({ length: workers }, () => keepUp(startWorker));
for (const name of mailers)
  mails.watch(
    name,
    keepUp(() => startWork(sending(name), '--mails')),
  );
const submitted = Promise.all(
  Array.from({ length: jobs }, (_, number) => wait(number * 20).then(() => submit(number))),
);
const done = { kills: 0, serverKills: 0, restarts: 0, browsers: 0 };
let restartsWhileSending = 0;
let starved: Promise<Starved> | undefined;
const faults: string[] = [];
const must = (right: boolean, what: string) => right || faults.push(what);
let last = { ended: 0, at: performance.now() };
for (let ended = 0; ended < jobs; ended = await endedNow()) {
  if (ended > last.ended) last = { ended, at: performance.now() };
  if (performance.now() - last.at > patience) {
    faults.push(`after ${ended} jobs nothing ended any more`);
    break;
  }
  const share = ended / jobs;
  if (done.kills < kills && share >= done.kills / (kills + 1)) {
    done.kills += 1;
    await wait(random(4000));
    running[random(workers)]?.kill();
  }
  if (done.serverKills < serverKills && share >= (done.serverKills + 0.5) / (serverKills + 1)) {
    done.serverKills += 1;
    server.kill();
  }
  // Rather while mails go out, if there is such a moment.
  const due = (done.restarts + (mails.isSending() ? 0.2 : 0.8)) / restarts;
  if (done.restarts < restarts && share >= due) {
    done.restarts += 1;
    if (mails.isSending()) restartsWhileSending += 1;
    await postgres.stop();
    await wait(random(2000));
    await postgres.start();
  }
  if (starvedFor > 0 && share >= 0.3) starved ??= starve(starvedFor);
  if (ended / browserEvery >= done.browsers + 0.5) {
    const [browser] = browsersOf(running.map(({ pid = 0 }) => pid));
    if (browser !== undefined) {
      process.kill(browser, 'SIGKILL');
      done.browsers += 1;
    }
  }
  await wait(500);
}
const seconds = (performance.now() - begun) / 1000;
const ids = await submitted;

const total = await count(`SELECT count(*)::int AS count ${asked}`);
must(new Set(ids).size === jobs && total === jobs, `${jobs} asked for, ${total} there`);
const ends = await notedEnds(database);
must(
  ends.size === jobs && [...ends.values()].every((times) => times === 1),
  'a job ended twice, or not at all',
);
const outcomes: Record<string, number> = {};
let givenUp = 0;
const jobOf = async (id: string) => (await (await ask(`/v1/jobs/${id}`)).json()) as WireJob;
for (const [number, id] of ids.entries()) {
  const job = await jobOf(id);
  outcomes[job.state] = (outcomes[job.state] ?? 0) + 1;
  const said = `${number}: ${job.state}: ${job.why?.message}`;
  if (isPoison(number))
    must(/not kept/.test(job.why?.message ?? '') || (job.state === 'done' && !poisoned.has(number)), said);
  else if (isMail(number) && job.why?.code === 'given-up') givenUp += 1;
  else if (isMake(number)) must(job.state === 'done' && job.files.length === 2, said);
  else must(job.state === 'done', said);
}
must(poisoned.size > 0 || jobs < poisonEvery, 'no input was lost in time');
must(givenUp <= (mailKills + restarts) / tries, `${givenUp} sendings were given up`);
const made = await database.query(
  `SELECT DISTINCT file ->> 'hash' AS hash FROM factsheet.job, jsonb_array_elements(answer -> 'files') AS file WHERE kind = 'make'`,
);
for (const { hash } of made)
  must(
    (await databaseFiles(database).get(String(hash)))?.subarray(0, 5).toString() === '%PDF-',
    `${hash} is no PDF`,
  );

// Who got one, or may have, gets none by a plan that does not ask for that.
const everybody = Array.from({ length: plans }, (_, plan) => recipientsOf(plan)).flat();
const addresses = new Set(everybody.map(({ email }) => email));
const left = givenUp * recipientsOf(0).length;
const before = mails.arrived();
const unasked = [...addresses].map((email) => ({ email, language: 'both' }));
const again = plans > 0 && givenUp === 0 ? await sendTo(unasked, ask) : undefined;
must(!again?.count, `${again?.count} mails would go out again unasked`);
while (again && !(await jobOf(again.id)).ended) await wait(200);
must(isDeepStrictEqual(mails.arrived(), before), 'a mail went out again unasked');
const most = mailKills + restarts + serverKills;
const { faults: wrong, ...told } = await heldAgainst(database, mails.arrived(), {
  asked: addresses,
  most,
  left,
});
faults.push(...wrong);

await Promise.all([...running, server].map((one) => one.stop()));
await mails.close();
await database.close();
await postgres.close();
const table = {
  ...{ jobs, workers, seconds: Math.round(seconds), outcomes, inputsLost: poisoned.size },
  ...{ ...done, starved: await starved },
  mails: {
    plans,
    people: addresses.size,
    ...told,
    givenUp,
    workers: mailers.length,
    killed: mails.killed(),
    restartsWhileSending,
  },
  faults,
};
process.stdout.write(`${JSON.stringify(table, null, 2)}\n`);
process.exitCode = faults.length > 0 ? 1 : 0;
