// `node test/service/scale.ts`: what the service does on this machine, on both databases: the queue alone, kept files, and jobs with
// one, two and four workers. It waits for a quiet machine first (`--load 1.5`; the load is told with the result), takes about a
// quarter of an hour, and prints the tables of docs/operating.md. `--database`: as for `npm run test:service`. `--only` and `--jobs`
// make it shorter.
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { openOffice } from '../../src/service/office.ts';
import { project } from '../support/data.ts';
import { openPostgres } from './databases.ts';
import { silent } from './offices.ts';
import { measureFiles, measureQueue } from './scale-queue.ts';
import { type Measured, measureWorkers } from './scale-workers.ts';

const parts = ['queue', 'files', 'workers'] as const;
const { values } = parseArgs({
  options: {
    only: { type: 'string', default: parts.join() },
    workers: { type: 'string', default: '1,2,4' },
    jobs: { type: 'string', default: '24' },
    empty: { type: 'string', default: '2000' },
    load: { type: 'string', default: '1.5' },
    patience: { type: 'string', default: '60' },
    database: { type: 'string' },
  },
});
const does = (part: (typeof parts)[number]) => values.only.split(',').includes(part);
const say = (line: string) => void process.stdout.write(`${line}\n`);

/** Waits until the machine has nothing else to do. @throws Error after so many minutes */
async function untilQuiet(): Promise<void> {
  const end = Date.now() + Number(values.patience) * 60_000;
  for (; (os.loadavg()[0] ?? 0) >= Number(values.load); await wait(5000))
    if (Date.now() > end) throw new Error(`The load is still ${os.loadavg()[0]?.toFixed(1)}.`);
  const [cpu] = os.cpus();
  say(`Load ${os.loadavg()[0]?.toFixed(2)}; ${os.cpus().length} × ${cpu?.model}; Node ${process.version}.\n`);
}

const table = (heads: readonly string[], rows: readonly (readonly (string | number)[])[]) => {
  say(`| ${heads.join(' | ')} |\n|${' --- |'.repeat(heads.length)}`);
  for (const row of rows) say(`| ${row.join(' | ')} |`);
  say('');
};

await untilQuiet();
for (const kind of ['PGlite', 'PostgreSQL'] as const) {
  const postgres = kind === 'PostgreSQL' ? await openPostgres(values.database) : undefined;
  const address = postgres?.address;
  try {
    if (does('queue') || does('files')) {
      const given =
        address === undefined
          ? { store: await mkdtemp(path.join(os.tmpdir(), 'factsheet-scale-')) }
          : { address };
      const office = await openOffice({ project, ...given, seconds: 60, log: silent });
      if (does('queue')) {
        const rows = [];
        for (const hands of [1, 2, 4])
          rows.push([kind, hands, ...Object.values(await measureQueue(office, Number(values.empty), hands))]);
        table(['queue alone', 'hands', 'asked for a second', 'ended a second'], rows);
      }
      if (does('files'))
        table(
          ['450 kB in', 'to keep, half (ms)', '95 of 100 (ms)', 'to read (ms)'],
          await measureFiles(office, kind),
        );
      await office.close();
      if ('store' in given) await rm(given.store, { recursive: true, force: true });
    }
    if (!does('workers')) continue;
    const rows: Measured[] = [];
    for (const workers of values.workers.split(',').map(Number)) {
      await untilQuiet();
      for (const what of ['check', 'make'] as const)
        rows.push(await measureWorkers({ address, workers, what, jobs: Number(values.jobs) }));
    }
    table(
      [
        'jobs',
        'on',
        'workers',
        'jobs a second',
        'CPU a job (s)',
        'wait at 70 %: half (ms)',
        '95 of 100 (ms)',
        'wait when idle (ms)',
        'connections',
      ],
      rows.map((row) => [
        row.what,
        kind,
        row.workers,
        row.aSecond.toFixed(2),
        row.cpu.toFixed(2),
        row.half,
        row.most,
        row.idle,
        row.connections,
      ]),
    );
  } finally {
    await postgres?.close();
  }
}
