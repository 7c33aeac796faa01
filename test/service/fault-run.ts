// `npm run test:service`: a server and workers on a real PostgreSQL, while they are killed, the database is restarted and browsers
// are killed. Each job has to end once, right or clearly failed. `--jobs 1000 --kills 50 --restarts 5` is the whole of it;
// without, a small one. `--database` names the folder of an installed PostgreSQL's programs, which is started and restarted, or the
// address of a server in which a database may be made: of that the connections alone are cut.
import { execFileSync } from 'node:child_process';
import { openSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { openServer } from '../../src/service/database/server.ts';
import type { WireJob } from '../../src/service/server/wire.ts';
import { databaseFiles } from '../../src/service/store/files.ts';
import { askOf } from './asks.ts';
import { freePort, openPostgres } from './databases.ts';
import { keepUp, startServe, startWork, untilReady } from './processes.ts';

const { values } = parseArgs({
  options: {
    jobs: { type: 'string', default: '60' },
    kills: { type: 'string', default: '6' },
    restarts: { type: 'string', default: '2' },
    'server-kills': { type: 'string', default: '1' },
    workers: { type: 'string', default: '2' },
    database: { type: 'string' },
  },
});
const { jobs, kills, restarts, workers, serverKills } = {
  ...{ jobs: Number(values.jobs), kills: Number(values.kills), restarts: Number(values.restarts) },
  ...{ workers: Number(values.workers), serverKills: Number(values['server-kills']) },
};
/** A browser is killed after so many jobs. */
const browserEvery = 40;
/** So long (ms) something ends, whatever happens: then it is told what stands. */
const patience = 240_000;
/** Of so many jobs one is a page that is made, one has lost its input, and the others are checks. */
const makeEvery = 4;
const poisonEvery = 25;

const postgres = await openPostgres(values.database);
const around = {
  env: { FACTSHEET_DATABASE_URL: postgres.address },
  log: openSync(path.join(tmpdir(), 'factsheet-fault-run.log'), 'w'),
};
const port = await freePort();
const address = `http://127.0.0.1:${port}`;
const startServer = () => startServe(port, around);
const startWorker = () => startWork(around, '--trust-input');
const server = keepUp(startServer);
await untilReady(address);
// What is asked here for the test alone: what the service did, without a hand in it.
const database = await openServer(postgres.address, () => undefined);
await database.query(`
  CREATE TABLE ends (job uuid, at timestamptz DEFAULT now());
  CREATE FUNCTION note_end() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN IF NEW.ended IS NOT NULL AND OLD.ended IS DISTINCT FROM NEW.ended THEN INSERT INTO ends (job) VALUES (NEW.id); END IF; RETURN NEW; END $$;
  CREATE TRIGGER end_noted AFTER UPDATE ON factsheet.job FOR EACH ROW EXECUTE FUNCTION note_end();`);

/** Asks until there is an answer: the database may be away, and what was answered for must not be asked twice. */
async function insist<Result>(ask: () => Promise<Result>): Promise<Result> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await ask();
    } catch (error) {
      if (attempt === 100) throw error;
      await wait(200);
    }
  }
}

async function submit(number: number): Promise<string> {
  const form = askOf(number % makeEvery === 0 ? 'make' : 'check', String(number));
  const headers = { 'Idempotency-Key': `fault-run-${number}` };
  return insist(async () => {
    const answer = await fetch(`${address}/v1/jobs`, { method: 'POST', body: form, headers });
    if (answer.status >= 500) throw new Error(await answer.text());
    const { id } = (await answer.json()) as WireJob;
    if (number % poisonEvery === poisonEvery - 1) {
      const lost = 'DELETE FROM factsheet.file WHERE hash = (SELECT input FROM factsheet.job WHERE id = $1)';
      await database.query(lost, [id]);
    }
    return id;
  });
}

/** The browsers that the workers’ jobs have started: of each the process that the others hang on. */
function browsersOf(pids: readonly number[]): number[] {
  const lines = execFileSync('ps', ['-eo', 'pid=,ppid=,args=']).toString().split('\n');
  const all = lines
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [])
    .map(([, pid, parent, args = '']) => ({ pid: Number(pid), parent: Number(parent), args }));
  const below = (pid: number): typeof all =>
    all.filter(({ parent }) => parent === pid).flatMap((one) => [one, ...below(one.pid)]);
  return pids
    .flatMap(below)
    .filter(({ args }) => /chromium .*--remote-debugging/.test(args) && !args.includes('--type='))
    .map(({ pid }) => pid);
}

const count = async (statement: string) => Number((await insist(() => database.query(statement)))[0]?.count);
const endedNow = () => count('SELECT count(*)::int AS count FROM factsheet.job WHERE ended IS NOT NULL');
const random = (most: number) => Math.floor(Math.random() * most);

const begun = performance.now();
const running = Array.from({ length: workers }, () => keepUp(startWorker));
const submitted = Promise.all(
  Array.from({ length: jobs }, (_, number) => wait(number * 20).then(() => submit(number))),
);
const done = { kills: 0, serverKills: 0, restarts: 0, browsers: 0 };
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
  if (done.restarts < restarts && share >= (done.restarts + 0.5) / restarts) {
    done.restarts += 1;
    await postgres.stop();
    await wait(random(2000));
    await postgres.start();
  }
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

const total = await count('SELECT count(*)::int AS count FROM factsheet.job');
must(new Set(ids).size === jobs && total === jobs, `${jobs} asked for, ${total} there`);
const ends = await database.query('SELECT job, count(*)::int AS count FROM ends GROUP BY job');
must(ends.length === jobs && ends.every((one) => one.count === 1), 'a job ended twice, or not at all');
const outcomes: Record<string, number> = {};
for (const [number, id] of ids.entries()) {
  const answer = await insist(() => fetch(`${address}/v1/jobs/${id}`));
  const job = (await answer.json()) as WireJob;
  outcomes[job.state] = (outcomes[job.state] ?? 0) + 1;
  const isPoison = number % poisonEvery === poisonEvery - 1;
  if (isPoison)
    must(
      job.state === 'failed' && /not kept/.test(job.why?.message ?? ''),
      `${number}: ${job.state}, and had lost its input`,
    );
  else if (number % makeEvery === 0)
    must(
      job.state === 'done' && job.files.length === 2,
      `${number}: ${job.state} with ${job.files.length} files: ${job.why?.message}`,
    );
  else must(job.state === 'done', `${number}: ${job.state}: ${job.why?.message}`);
}
const made = await database.query(
  `SELECT DISTINCT file ->> 'hash' AS hash FROM factsheet.job, jsonb_array_elements(answer -> 'files') AS file`,
);
for (const { hash } of made)
  must(
    (await databaseFiles(database).get(String(hash)))?.subarray(0, 5).toString() === '%PDF-',
    `${hash} is no PDF`,
  );

await Promise.all([...running, server].map((one) => one.stop()));
await database.close();
await postgres.close();
const told = { jobs, workers, seconds: Math.round(seconds), outcomes, ...done, faults };
process.stdout.write(`${JSON.stringify(told, null, 2)}\n`);
process.exitCode = faults.length > 0 ? 1 : 0;
