// Jobs as they are asked for from outside, with so many workers: how many a second, what each costs, and how long it waits.

import { openSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openServer } from '../../src/service/database/server.ts';
import type { WireJob } from '../../src/service/server/wire.ts';
import { askOf, type Kind } from './asks.ts';
import { freePort } from './databases.ts';
import { startServe, startWork, stopProcess, untilReady } from './processes.ts';
import { quantile } from './scale-queue.ts';

/** `cpu`: processor time of the whole machine a job (s); `half`, `most`, `idle`: time until a job is begun (ms). */
export type Measured = {
  what: Kind;
  workers: number;
  aSecond: number;
  cpu: number;
  half: number;
  most: number;
  idle: number;
  connections: number | string;
};

type Wish = { address: string | undefined; workers: number; what: Kind; jobs: number };

export async function measureWorkers({ address, workers, what, jobs }: Wish): Promise<Measured> {
  const store = await mkdtemp(path.join(os.tmpdir(), 'factsheet-scale-'));
  const around = {
    env: address === undefined ? {} : { FACTSHEET_DATABASE_URL: address },
    log: openSync(path.join(os.tmpdir(), 'factsheet-scale.log'), 'a'),
  };
  const port = await freePort();
  const here = `http://127.0.0.1:${port}`;
  const own = ['--trust-input', '--store', store, '--jobs', String(workers)];
  const processes = [startServe(port, around, ...own)];
  await untilReady(here);
  if (address !== undefined)
    for (let one = 0; one < workers; one += 1) processes.push(startWork(around, '--trust-input'));
  try {
    const ask = openAsks(here, what);
    // Whoever starts takes a while; nobody is measured before all have worked.
    await ask.ended(await ask.several(2 * workers));
    const idle = await ask.ended([await ask.one()]);
    const [begun, busy] = [performance.now(), busyCpu()];
    await ask.ended(await ask.several(jobs));
    const seconds = (performance.now() - begun) / 1000;
    const cpu = (busyCpu() - busy) / jobs;
    const aSecond = jobs / seconds;
    // As others ask: by chance, and for seven tenths of what can be done.
    const ids: string[] = [];
    for (let one = 0; one < jobs; one += 1) {
      ids.push(await ask.one());
      await wait((-Math.log(1 - Math.random()) * 1000) / (0.7 * aSecond));
    }
    const waits = (await ask.ended(ids)).map(waited);
    const [half, most] = [quantile(waits, 0.5), quantile(waits, 0.95)].map(Math.round) as [number, number];
    return {
      what,
      workers,
      aSecond,
      cpu,
      half,
      most,
      idle: Math.round(waited(idle[0])),
      connections: await connectionsTo(address),
    };
  } finally {
    await Promise.all(processes.map(stopProcess));
    await rm(store, { recursive: true, force: true });
  }
}

function openAsks(here: string, what: Kind) {
  let number = 0;
  const one = async () => {
    number += 1;
    const answer = await fetch(`${here}/v1/jobs`, {
      method: 'POST',
      body: askOf(what, `${what} ${number} ${Date.now()}`),
    });
    if (!answer.ok) throw new Error(await answer.text());
    return ((await answer.json()) as WireJob).id;
  };
  return {
    one,
    several: async (count: number) => {
      const ids: string[] = [];
      for (let each = 0; each < count; each += 1) ids.push(await one());
      return ids;
    },
    /** Waits until all have ended. @throws Error where one came to nothing */
    async ended(ids: readonly string[]): Promise<WireJob[]> {
      const done: WireJob[] = [];
      for (const id of ids) {
        for (;;) {
          const job = (await (await fetch(`${here}/v1/jobs/${id}`)).json()) as WireJob;
          if (job.ended === undefined) await wait(100);
          else if (job.state !== 'done') throw new Error(`${job.state}: ${job.why?.message}`);
          else {
            done.push(job);
            break;
          }
        }
      }
      return done;
    },
  };
}

/** How long (ms) a job had waited when it was begun. */
function waited(job: WireJob | undefined): number {
  return job?.begun === undefined ? Number.NaN : Date.parse(job.begun) - Date.parse(job.created);
}

/** What all processors of the machine have worked so far (s). */
function busyCpu(): number {
  const busy = os.cpus().map(({ times: { user, nice, sys, irq } }) => user + nice + sys + irq);
  return busy.reduce((sum, each) => sum + each, 0) / 1000;
}

/** Connections of the service to its server. */
async function connectionsTo(address: string | undefined): Promise<number | string> {
  if (address === undefined) return 'none';
  const database = await openServer(address, () => undefined);
  const [row] = await database.query(
    `SELECT count(*)::int AS count FROM pg_stat_activity WHERE application_name = 'factsheet' AND pid <> pg_backend_pid()`,
  );
  await database.close();
  return Number(row?.count);
}
