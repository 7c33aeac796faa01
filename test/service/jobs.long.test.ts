// Jobs from the ask to the file, over both databases: the same code, the same tests.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Board } from '../../src/service/board/board.ts';
import { tries } from '../../src/service/jobs/queue.ts';
import { cleanUp } from '../../src/service/keeping.ts';
import { hashOf } from '../../src/service/store/hash.ts';
import { project, shipped } from '../support/data.ts';
import { openPostgres, type Postgres } from './databases.ts';
import { hurry, type Opened, openPlace, openTried, posted, type Told } from './offices.ts';

const make = { kind: 'make', period: shipped, languages: [], editions: ['web'], draft: false };
const nothing = { href: '', sha256: '', name: '' };
const hashes = ({ files }: Told) => files.map(({ name, sha256 }) => [name, sha256]);
const wait = { Prefer: 'wait=60' };

describe.each(['embedded', 'server'] as const)('on a database that is %s', (kind) => {
  let postgres: Postgres | undefined;
  let tried: Opened;
  beforeAll(async () => {
    postgres = kind === 'server' ? await openPostgres() : undefined;
    tried = await openTried(postgres?.address);
  }, 240_000);
  afterAll(async () => {
    await tried?.close();
    await postgres?.close();
  });

  /** Waits until a job has ended. */
  const ended = async (id: string) => {
    for (;;) {
      await hurry(tried.office);
      const { body } = await tried.ask(`/v1/jobs/${id}`);
      if (body.ended) return body;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  };

  it('a stored period is made, fetched, and made once', async () => {
    const waiting = await tried.ask('/v1/jobs', posted(make));
    expect(waiting.status).toBe(202);
    expect(waiting.body).toMatchObject({ state: 'waiting', place: 0, attempt: 0 });
    await tried.work();
    const done = await ended(waiting.body.id);
    expect(done).toMatchObject({ state: 'done', attempt: 1 });
    expect(done.files.map(({ language }) => language)).toEqual(['az', 'en']);
    const [file = nothing] = done.files;
    const answer = await fetch(tried.service.address + file.href);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    expect(hashOf(bytes)).toBe(file.sha256);
    expect(answer.headers.get('content-disposition')).toContain(file.name);
    const again = await tried.ask('/v1/jobs', posted({ ...make, languages: [] }));
    expect(hashes(again.body)).toEqual(hashes(done));
    expect(again).toMatchObject({ status: 200, body: { state: 'done', attempt: 0 } });
  });

  it('files that are sent are made where they are waited for; what is wrong in them is told with its place', async () => {
    await tried.work();
    const form = new FormData();
    form.set('request', JSON.stringify(make));
    for (const name of [
      'operation.yaml',
      '2024-09/figures.yaml',
      '2024-09/text.az.yaml',
      '2024-09/text.en.yaml',
    ]) {
      const text = await readFile(path.join(project, 'data/azerbaijan', name), 'utf8');
      form.set(`azerbaijan/${name}`, new Blob([text.replaceAll('{{legal_aid_idps', '{{legal_aid_idp')]));
    }
    const refused = await tried.ask('/v1/jobs', { method: 'POST', body: form, headers: wait });
    expect(refused).toMatchObject({ status: 200, body: { state: 'refused', files: [] } });
    expect(refused.body.findings).toContainEqual(
      expect.objectContaining({
        severity: 'error',
        place: expect.objectContaining({ file: 'azerbaijan/2024-09/text.en.yaml' }),
      }),
    );
  });

  it('the same ask under one key is one job; another ask under it is refused', async () => {
    const once = { 'Idempotency-Key': `test-${kind}-1` };
    const check = { kind: 'check', period: shipped, quick: true };
    const [first, second] = await Promise.all([1, 2].map(() => tried.ask('/v1/jobs', posted(check, once))));
    expect(second?.body.id).toBe(first?.body.id);
    const other = await tried.ask('/v1/jobs', posted({ ...check, quick: false }, once));
    expect(other).toMatchObject({ status: 422, body: { code: 'asked-otherwise' } });
    expect(other.headers.get('content-type')).toBe('application/problem+json');
  });

  it('a job that waits is cancelled, and one that runs', async () => {
    await (await tried.work()).stop(0);
    const draft = { ...make, draft: true };
    const waiting = await tried.ask('/v1/jobs', posted(draft));
    const cancelled = await tried.ask(`/v1/jobs/${waiting.body.id}`, { method: 'DELETE' });
    expect(cancelled.body).toMatchObject({ state: 'cancelled', why: { code: 'cancelled' } });
    const running = await tried.ask('/v1/jobs', posted(draft));
    await tried.work();
    const events = await fetch(`${tried.service.address}/v1/jobs/${running.body.id}/events`);
    let told = '';
    for await (const chunk of events.body ?? []) {
      told += Buffer.from(chunk).toString();
      if (/"state":"running"/.test(told))
        await tried.ask(`/v1/jobs/${running.body.id}`, { method: 'DELETE' });
    }
    expect(told.match(/"state":"\w+"/g)?.at(-1)).toBe('"state":"cancelled"');
  });

  it('a job that never comes to an end is given up after so many tries, and says why', async () => {
    await tried.work({ ...openPlace, bounds: { seconds: 0.2, megabytes: 3000 } });
    const { body } = await tried.ask('/v1/jobs', posted({ ...make, editions: ['cards'] }));
    const failed = await ended(body.id);
    expect(failed).toMatchObject({ state: 'failed', attempt: tries, why: { code: 'given-up' } });
    expect(failed.why?.message).toContain('longer than 0.2 seconds');
  });

  it('one that takes too much memory ends, and the worker goes on', async () => {
    await tried.work({ ...openPlace, bounds: { seconds: 60, megabytes: 60 } });
    const { body } = await tried.ask('/v1/jobs', posted({ ...make, editions: ['screen'] }));
    const failed = await ended(body.id);
    expect(failed).toMatchObject({ state: 'failed', why: { code: 'given-up' } });
    await tried.work();
    const sound = await tried.ask('/v1/jobs', posted({ kind: 'check', period: shipped, quick: true }));
    expect(await ended(sound.body.id)).toMatchObject({ state: 'done', data: { pages: false } });
  });

  it('a batch is made of all operations that are no examples', async () => {
    await tried.work();
    const batch = await tried.ask('/v1/batches', posted({ editions: ['web'] }));
    expect(batch).toMatchObject({ status: 202, body: { states: { done: 1 }, ended: true } });
    const none = await tried.ask('/v1/batches', posted({ bureau: 'elsewhere' }));
    expect(none.status).toBe(404);
  });

  it('the board has what the last check of the newest period found, until its files are others', async () => {
    const look = async () => {
      const { body } = await tried.ask('/v1/board');
      return (body as unknown as Board).operations.find(({ operation }) => operation === 'azerbaijan');
    };
    expect(await look()).toMatchObject({ period: shipped, findings: { errors: 0, pages: true } });
    await tried.office.database.query(`UPDATE factsheet.job SET input = md5(input)`);
    expect((await look())?.findings).toBeUndefined();
    expect(await (await fetch(`${tried.service.address}/board`)).text()).toContain(
      'Not checked as it stands',
    );
  });

  it('what happens is seen from outside', async () => {
    await tried.office.totals.flush();
    const { body } = await tried.ask('/metrics');
    expect(body).toMatch(/^factsheet_jobs\{state="done"\} [1-9]/m);
    expect(body).toMatch(/^factsheet_jobs\{state="failed"\} [1-9]/m);
    expect(body).toMatch(/^factsheet_job_retries_total\{kind="make"\} [1-9]/m);
    for (const name of ['job_seconds', 'job_wait_seconds'])
      expect(body).toMatch(new RegExp(`^factsheet_${name}_count\\{kind="make"\\} [1-9]`, 'm'));
    for (const step of ['snapshot', 'start', 'check', 'draw', 'print', 'finish', 'store'])
      expect(body).toMatch(new RegExp(`^factsheet_job_step_seconds_count\\{step="${step}"\\} [1-9]`, 'm'));
  });

  it('what nobody has used for long is cleaned away, and asked for again it is made again', async () => {
    const known = await tried.ask('/v1/jobs', posted(make, wait));
    const [file = nothing] = known.body.files;
    const kept = { results: 1, sent: 1, audit: 1 };
    expect(await cleanUp(tried.office, kept)).toBe(0);
    for (const table of ['file', 'result'])
      await tried.office.database.query(`UPDATE factsheet.${table} SET used = now() - interval '9 days'`);
    // The jobs that have made them have ended later.
    expect(await cleanUp(tried.office, kept)).toBe(0);
    expect((await tried.ask(file.href)).status).toBe(200);
    await tried.office.database.query(
      `UPDATE factsheet.job SET ended = now() - interval '9 days' WHERE ended IS NOT NULL`,
    );
    expect(await cleanUp(tried.office, kept)).toBeGreaterThan(0);
    expect((await tried.ask(file.href)).status).toBe(404);
    const again = await ended((await tried.ask('/v1/jobs', posted(make))).body.id);
    expect(again).toMatchObject({ state: 'done', attempt: 1 });
    expect(hashes(again)).toEqual(hashes(known.body));
  });
});

it('nothing of the folder but what pages are made of goes into a job', async () => {
  const { operationFiles } = await import('../../src/service/store/snapshot.ts');
  const { folderSource } = await import('../../src/files/folder-source.ts');
  const { temporaryFolder } = await import('../support/data.ts');
  const folder = await temporaryFolder();
  await mkdir(path.join(folder, 'a/2024-01/.history'), { recursive: true });
  for (const name of [
    'a/operation.yaml',
    'a/recipients.csv',
    'a/ledger.sqlite',
    'a/2024-01/figures.yaml',
    'a/2024-01/.history/old.yaml',
    'a/key.pem',
  ])
    await writeFile(path.join(folder, name), 'x');
  const found = await operationFiles(folderSource(folder), 'a');
  expect([...found.keys()]).toEqual(['a/2024-01/figures.yaml', 'a/operation.yaml']);
});
