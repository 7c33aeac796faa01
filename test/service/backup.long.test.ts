// Back up and restore: by copies of the folders without a PostgreSQL, by its own tools with one; and what does not belong together.
import { execFile } from 'node:child_process';
import { cp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folderSource } from '../../src/files/folder-source.ts';
import { findJobs } from '../../src/service/jobs/job.ts';
import { submitJob } from '../../src/service/jobs/submit.ts';
import { type Office, openOffice } from '../../src/service/office.ts';
import { keepSnapshot, operationFiles } from '../../src/service/store/snapshot.ts';
import { startWorker } from '../../src/service/work/worker.ts';
import { project, shipped, temporaryFolder } from '../support/data.ts';
import { installedPostgres, openPostgres, type Postgres } from './databases.ts';
import { openPlace, silent } from './offices.ts';

const run = promisify(execFile);
const make = {
  kind: 'make' as const,
  period: shipped,
  languages: [],
  editions: ['web' as const],
  draft: false,
};

/** Asks for pages, and waits for them. */
async function made(office: Office) {
  const { database, boss, files, program } = office;
  const given = await operationFiles(folderSource(path.join(project, 'data')), 'azerbaijan');
  const id = await submitJob(database, boss, {
    owner: 'here',
    request: make,
    queue: 'stored',
    input: (within) => keepSnapshot(files, within, given),
    program,
  });
  const worker = startWorker({ ...office, place: openPlace, queues: ['stored'], atOnce: 1, log: silent });
  await expect
    .poll(async () => (await findJobs(database, [id]))[0]?.ended, { timeout: 300_000, interval: 200 })
    .toBeDefined();
  await worker.stop(0);
  const [job] = await findJobs(database, [id]);
  return { id, attempt: job?.attempt, files: job?.answer?.files ?? [] };
}

it('folders that are copied while nobody uses them are the service again; a lost or damaged file is noticed, and made again', async () => {
  const [store, copy] = [await temporaryFolder(), await temporaryFolder()];
  const open = (folder: string) => openOffice({ project, store: folder, seconds: 120, log: silent });
  const first = await open(store);
  const before = await made(first);
  await first.close();
  await cp(store, copy, { recursive: true });
  await rm(store, { recursive: true });
  const restored = await open(copy);
  try {
    expect(await restored.files.forgetLost()).toBe(0);
    const [job] = await findJobs(restored.database, [before.id]);
    expect(job?.answer?.files).toEqual(before.files);
    expect((await made(restored)).attempt).toBe(0);
    const [lost, damaged] = before.files.map(({ hash }) => path.join(copy, 'files', hash.slice(0, 2), hash));
    await rm(lost ?? '');
    expect(await restored.files.forgetLost()).toBe(1);
    expect(await made(restored)).toMatchObject({ attempt: 1, files: before.files });
    await writeFile(damaged ?? '', 'x'.repeat(before.files[1]?.size ?? 0));
    expect(await restored.files.get(before.files[1]?.hash ?? '')).toBeUndefined();
    expect(await made(restored)).toMatchObject({ attempt: 1, files: before.files });
  } finally {
    await restored.close();
  }
}, 900_000);

/** Debian's PostgreSQL has the tools; the one of the tests has none. */
const tools = await installedPostgres();

describe.skipIf(tools === undefined)('with the tools of PostgreSQL', () => {
  let postgres: Postgres;
  beforeAll(async () => {
    postgres = await openPostgres(tools);
  }, 120_000);
  afterAll(() => postgres?.close());

  it('a dump holds jobs, results and their files together', async () => {
    const open = (address: string) => openOffice({ project, address, seconds: 120, log: silent });
    const first = await open(postgres.address);
    const before = await made(first);
    const again = postgres.beside('restored');
    const dump = path.join(await temporaryFolder(), 'dump');
    await run(path.join(tools ?? '', 'pg_dump'), ['--format=custom', '--file', dump, postgres.address]);
    await first.database.query('CREATE DATABASE restored');
    await first.close();
    await run(path.join(tools ?? '', 'pg_restore'), ['--dbname', again, dump]);
    const restored = await open(again);
    try {
      const [job] = await findJobs(restored.database, [before.id]);
      expect(job).toMatchObject({ state: 'done', answer: { files: before.files } });
      for (const { hash } of before.files) expect(await restored.files.get(hash)).toBeDefined();
      expect((await made(restored)).attempt).toBe(0);
      await restored.database.query('UPDATE factsheet.file SET bytes = NULL WHERE hash = $1', [
        before.files[0]?.hash,
      ]);
      expect(await restored.files.forgetLost()).toBe(1);
      expect(await made(restored)).toMatchObject({ attempt: 1, files: before.files });
    } finally {
      await restored.close();
    }
  }, 900_000);
});
