// A service of its own for tests: over a database, with a worker, and its interface on a free port.
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { z } from 'zod';
import { type Office, openOffice } from '../../src/service/office.ts';
import { openLog } from '../../src/service/seen/log.ts';
import { openService, type ServeOptions, type Service } from '../../src/service/serve.ts';
import type { problemSchema } from '../../src/service/server/problem.ts';
import type { WireJob } from '../../src/service/server/wire.ts';
import { keepSnapshot } from '../../src/service/store/snapshot.ts';
import type { Place } from '../../src/service/work/run-job.ts';
import { startWorker, type Worker } from '../../src/service/work/worker.ts';
import { project } from '../support/data.ts';

export const silent = openLog({ write: () => undefined }, 'silent');

/** Jobs as this user, with the program's own cache. */
export const openPlace: Place = {
  node: process.execPath,
  env: process.env,
  bounds: { seconds: 120, megabytes: 3000 },
};

/** A process that takes the place of each job: after so long (ms) it says that there is nothing. */
export function emptyJobs(after = 0): Place {
  const nothing = JSON.stringify({ outcome: { files: [], findings: [] } });
  const code = `process.once('message', () => setTimeout(() => process.send(${nothing}, () => process.exit()), ${after}));`;
  return { ...openPlace, snapshot: { file: process.execPath, args: ['-e', code] } };
}

/** An input that is like no other, of one small file. */
export const keepMark = (office: Pick<Office, 'database' | 'files'>, mark: string): Promise<string> =>
  keepFiles(office, new Map([['mark', Buffer.from(mark)]]));

/** Files as an input, which nobody names yet. */
export const keepFiles = (
  { database, files }: Pick<Office, 'database' | 'files'>,
  given: ReadonlyMap<string, Uint8Array>,
): Promise<string> => database.transaction((within) => keepSnapshot(files, within, given));

/** What the interface may answer: a job, a batch, a problem. */
export type Told = WireJob & z.infer<typeof problemSchema> & { states: Record<string, number> };

export type Opened = {
  office: Office;
  service: Service;
  /** Stops the worker that runs, if one does, and starts another. */
  work(place?: Place): Promise<Worker>;
  /** Asks the interface; the answer as JSON. */
  ask(path: string, options?: RequestInit): Promise<{ status: number; body: Told; headers: Headers }>;
  close(): Promise<void>;
};

/** What is set otherwise than usual. */
export type Tried = Partial<Omit<ServeOptions, 'mailServers'>> & {
  mailServers?: (database: Office['database']) => NonNullable<ServeOptions['mailServers']>;
};

/** @param address of a PostgreSQL; without, one is embedded */
export async function openTried(address?: string, { mailServers, ...more }: Tried = {}): Promise<Opened> {
  const data = path.join(project, 'data');
  const top = await mkdtemp(path.join(tmpdir(), 'factsheet-service-'));
  const store = path.join(top, 'store');
  await mkdir(store);
  const given = address === undefined ? { store } : { address };
  const office = await openOffice({ project, ...given, seconds: 120, log: silent, keepsTime: true });
  const options = {
    office,
    data,
    shownData: 'data',
    version: '0',
    port: 0,
    takesSent: true,
    log: silent,
    ...(mailServers && { mailServers: mailServers(office.database) }),
    ...more,
  };
  const service = await openService(options);
  let worker: Worker | undefined;
  return {
    office,
    service,
    async work(place = openPlace) {
      await worker?.stop(0);
      worker = startWorker({ ...office, place, queues: ['stored', 'sent'], atOnce: 2, log: silent });
      return worker;
    },
    async ask(where, options) {
      const answer = await fetch(service.address + where, options);
      const text = await answer.text();
      const body = /json/.test(answer.headers.get('content-type') ?? '') ? JSON.parse(text) : text;
      return { status: answer.status, body, headers: answer.headers };
    },
    async close() {
      await worker?.stop(0);
      await service.close();
      await office.close();
      await rm(top, { recursive: true, force: true });
    },
  };
}

/** A request with JSON. */
export const posted = (body: unknown, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  body: JSON.stringify(body),
  headers: { 'Content-Type': 'application/json', ...headers },
});

/** What is to be tried again is tried at once: the pauses between tries are the queue’s own. */
export const hurry = ({ database }: Pick<Office, 'database'>) =>
  database.query("UPDATE pgboss.job SET start_after = now() WHERE state = 'retry' AND start_after > now()");
