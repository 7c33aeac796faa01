// What people ask for in the studio of an office is done by workers: told of as it goes on, stopped, found again, and written.
import { closeSync, openSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { openSession } from '../../src/index.ts';
import { verifyFile } from '../../src/pack/verify.ts';
import { openRoom } from '../../src/service/server/room.ts';
import { openStudioJobs } from '../../src/service/server/studio-jobs.ts';
import type { Place } from '../../src/service/work/run-job.ts';
import type { StudioJob } from '../../src/studio/contract/events.ts';
import { openOfficeStudio } from '../../src/studio/server/office.ts';
import { askOf, given, visitor } from '../studio/visitors.ts';
import { project, shipped } from '../support/data.ts';
import { openPostgres } from './databases.ts';
import { type Opened, openPlace, openTried, silent } from './offices.ts';
import { startWork, stopProcess } from './processes.ts';

const writer = visitor('1', 'Leyla', given('writer'));
const wanted = { period: shipped, editions: ['screen'], draft: true };
const patient = { timeout: 20_000 };
let tried: Opened;
let folder = '';
const output = () => path.join(folder, '../output');

beforeAll(async () => {
  tried = await openTried();
  folder = path.join(await mkdtemp(path.join(tmpdir(), 'factsheet-studio-jobs-')), 'data');
  await cp(path.join(project, 'data/azerbaijan'), path.join(folder, 'azerbaijan'), { recursive: true });
}, 60_000);
afterAll(async () => {
  await tried?.close();
  await rm(path.dirname(folder), { recursive: true, force: true });
});

/** A studio over the office’s jobs, as a start of `serve` opens it. */
async function opened({ office }: Opened = tried) {
  const failures: unknown[] = [];
  const jobs = openStudioJobs({ office, data: folder, room: openRoom(), log: silent });
  const studio = await openOfficeStudio({
    open: () => openSession({ files: folder }),
    ...{ data: folder, output: output(), project, jobs, failed: (error) => failures.push(error) },
  });
  let isOpen = true;
  const close = async () => {
    if (isOpen) await studio.close();
    isOpen = false;
    expect(failures).toEqual([]);
  };
  onTestFinished(close);
  return { ask: askOf.bind(undefined, studio), events: eventsIn(studio), close };
}

/** What windows are told of jobs. */
function eventsIn(studio: Parameters<typeof askOf>[0]) {
  const told: StudioJob[] = [];
  const listen = async () => {
    const answer = await studio.answer(new Request('http://127.0.0.1/api/events?by=w9'), writer);
    let rest = '';
    for await (const chunk of answer.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        const event = line.startsWith('data: ') ? JSON.parse(line.slice(6)) : {};
        if (event.type === 'job') told.push(event.job);
      }
    }
  };
  void listen();
  const of = (id: string) => told.filter((job) => job.id === id);
  return {
    of,
    last: (id: string) => of(id).at(-1),
    until: (id: string, state: StudioJob['state'], timeout = 20_000) =>
      expect.poll(() => of(id).at(-1)?.state, { timeout }).toBe(state),
  };
}

/** A process in the place of each job: it makes one file, which says of what edition it is, and its report, once it is let go on. */
const saying = (): Place => ({
  ...openPlace,
  snapshot: {
    file: process.execPath,
    args: [
      '-e',
      `process.once('message', ({ request: { editions = ['pack'] } }) => {
        const bytes = new Uint8Array(Buffer.from(editions[0]));
        const files = [{ name: 'a.pdf', type: 'application/pdf', bytes }, { name: 'report.json', type: 'application/json', bytes }];
        process.send({ step: 'print en' });
        setInterval(() => {
          if (require('fs').existsSync(${JSON.stringify(path.dirname(folder))} + '/go-' + editions[0]))
            process.send({ outcome: { files, findings: [] } }, () => process.exit());
        }, 50);
      });`,
    ],
  },
});
const goOn = (...editions: string[]) =>
  Promise.all(editions.map((edition) => writeFile(path.join(path.dirname(folder), `go-${edition}`), '')));

/** Nothing works, and nothing is known of what was made: also where a test is tried again. */
async function anew() {
  await (await tried.work(saying())).stop(0);
  const { database } = tried.office;
  await database.query('DELETE FROM factsheet.job');
  await database.query('DELETE FROM factsheet.result');
  for (const name of await readdir(path.dirname(folder)))
    if (name.startsWith('go-')) await rm(path.join(path.dirname(folder), name));
  writer.noted.splice(0);
}

const rows = (id: string) =>
  tried.office.database.query(
    'SELECT owner, kind, studio, outcome, written FROM factsheet.job WHERE id = $1',
    [id],
  );

test('a build waits in the queue with its place, is made by a worker, written, fetched, and told of to the next start', async () => {
  await anew();
  const { ask, events, close } = await opened();
  const first = (await ask(writer, '/api/build', wanted)).body as StudioJob;
  expect(first).toMatchObject({ kind: 'build', period: shipped, state: 'waiting', files: [] });
  // A second click is the same job; something else is another one, behind it.
  expect((await ask(writer, '/api/build', wanted)).body.id).toBe(first.id);
  const second = (await ask(writer, '/api/pack', { period: shipped })).body as StudioJob;
  await expect.poll(() => events.last(second.id)?.place, patient).toBe(1);
  expect(events.last(first.id)).toMatchObject({ state: 'waiting', place: 0 });
  expect(await rows(first.id)).toMatchObject([{ owner: 'person:1', kind: 'make', studio: true }]);
  expect(writer.noted).toContain(`made build ${shipped}`);
  await tried.work(saying());
  await expect.poll(() => events.last(first.id)?.step, patient).toBe('print');
  await goOn('screen');
  await events.until(first.id, 'done');
  await goOn('pack');
  await events.until(second.id, 'done');
  const steps = events.of(first.id).map(({ state, step }) => [state, step].filter(Boolean).join(' '));
  expect(steps).toEqual(expect.arrayContaining(['waiting', 'running print', 'running write', 'done']));
  const [file] = events.last(first.id)?.files ?? [];
  expect(file).toMatchObject({ name: 'a.pdf', bytes: 6 });
  const written = path.join(output(), shipped.replace('/', '-'));
  expect((await readdir(written)).sort()).toEqual(['a.pdf', 'report.json']);
  // Whoever may not read the operation is not told of it, and reads nothing of it.
  const stranger = visitor('2', 'Two', given('writer', 'georgia'));
  expect((await ask(writer, file?.address ?? '')).body).toBe('screen');
  expect((await ask(stranger, file?.address ?? '')).status).toBe(404);
  expect((await ask(stranger, '/api/stop', { job: first.id })).status).toBe(404);
  expect((await ask(writer, `/files/${first.id}/report.json`)).status).toBe(404);
  await close();
  const again = await opened();
  await expect.poll(() => again.events.last(first.id), patient).toEqual(events.last(first.id));
  expect((await again.ask(writer, file?.address ?? '')).body).toBe('screen');
});

test('a reader begins nothing and stops nothing; a writer stops it, and it is written down', async () => {
  await anew();
  const { ask, events } = await opened();
  const reader = visitor('3', 'R', given('reader'));
  for (const [way, body] of [
    ['/api/build', wanted],
    ['/api/pack', { period: shipped }],
  ] as const)
    expect((await ask(reader, way, body)).status).toBe(403);
  const { id } = (await ask(writer, '/api/build', { ...wanted, draft: false })).body;
  expect((await ask(reader, '/api/stop', { job: id })).status).toBe(403);
  expect(await rows(id)).toMatchObject([{ outcome: null }]);
  expect((await ask(writer, '/api/stop', { job: id })).status).toBe(200);
  await events.until(id, 'stopped');
  expect(await rows(id)).toMatchObject([{ outcome: 'cancelled' }]);
  expect(writer.noted).toContain(`cancelled build ${shipped}`);
});

test('what ends while no studio runs is written at its next start; what a later job made is not taken back', async () => {
  await anew();
  const before = await opened();
  const ids: string[] = [];
  for (const edition of ['web', 'cards'])
    ids.push((await before.ask(writer, '/api/build', { ...wanted, editions: [edition] })).body.id);
  await before.close();
  await tried.work(saying());
  await goOn('web', 'cards');
  const outcomes = async () => (await Promise.all(ids.map(rows))).map(([row]) => row?.outcome);
  await expect.poll(outcomes, patient).toEqual(['done', 'done']);
  const { events, ask } = await opened();
  for (const id of ids) await events.until(id, 'done');
  const file = () => readFile(path.join(output(), shipped.replace('/', '-'), 'a.pdf'), 'utf8');
  expect(await file()).toBe('cards');
  for (const id of ids) expect(await rows(id)).toMatchObject([{ written: expect.any(Date) }]);
  // Side by side, the one that was asked for first ends last.
  await rm(path.join(path.dirname(folder), 'go-web'));
  const [slow, quick] = [
    (await ask(writer, '/api/build', { ...wanted, editions: ['web'], draft: false })).body.id,
    (await ask(writer, '/api/build', { ...wanted, editions: ['press'], draft: false })).body.id,
  ];
  await goOn('press');
  await events.until(quick, 'done');
  expect(await file()).toBe('press');
  await goOn('web');
  await events.until(slow, 'done');
  expect(await file()).toBe('press');
  const { status, body } = await ask(writer, '/api/build', { ...wanted, period: 'azerbaijan/2099-01' });
  expect([status, body.code]).toEqual([404, 'unknown-period']);
});

test('over a PostgreSQL `factsheet work` makes it, is killed and another goes on, and the package knows who approved', async () => {
  const postgres = await openPostgres();
  onTestFinished(() => postgres.close());
  const office = await openTried(postgres.address);
  onTestFinished(() => office.close());
  const log = openSync(path.join(path.dirname(folder), 'work.log'), 'a');
  onTestFinished(() => closeSync(log));
  const work = () => {
    const child = startWork({ env: { FACTSHEET_DATABASE_URL: postgres.address }, log });
    onTestFinished(() => stopProcess(child));
    return child;
  };
  const first = work();
  const before = await opened(office);
  const build = (await before.ask(writer, '/api/build', wanted)).body as StudioJob;
  await expect.poll(() => before.events.last(build.id)?.step, { timeout: 120_000 }).toBe('print');
  first.kill('SIGKILL');
  // `serve` ends too, and begins again while nobody works.
  await before.close();
  const second = work();
  const { ask, events } = await opened(office);
  expect(events.of(build.id).map(({ state }) => state)).not.toContain('done');
  await events.until(build.id, 'done', 120_000);
  const rowsOf = (id: string) =>
    office.office.database.query('SELECT kind, attempt, outcome FROM factsheet.job WHERE id = $1', [id]);
  expect(await rowsOf(build.id)).toEqual([{ kind: 'make', attempt: 2, outcome: 'done' }]);
  expect(await office.office.database.query('SELECT count(*)::int AS made FROM factsheet.result')).toEqual([
    { made: 1 },
  ]);
  const [file] = events.last(build.id)?.files ?? [];
  expect((await ask(writer, file?.address ?? '')).body).toMatch(/^%PDF-/);
  const folderOf = path.join(output(), shipped.replace('/', '-'));
  const report = JSON.parse(await readFile(path.join(folderOf, 'report.json'), 'utf8'));
  expect(report).toMatchObject({ period: shipped, draft: true, files: [{ file: file?.name }, {}] });

  const signer = visitor('2', 'Aysel', given('signer'));
  const { approvals } = (await ask(signer, `/api/together/${shipped}`)).body;
  const seen = Object.fromEntries(
    approvals.map((one: { language: string; hash: string }) => [one.language, one.hash]),
  );
  expect((await ask(signer, '/api/approve', { period: shipped, by: 'w2', seen, sign: false })).status).toBe(
    200,
  );
  const pack = (await ask(signer, '/api/pack', { period: shipped })).body as StudioJob;
  await events.until(pack.id, 'done', 180_000);
  const [made] = events.last(pack.id)?.files ?? [];
  const zip = await readFile(path.join(folderOf, made?.name ?? ''));
  const verified = verifyFile(zip, 'a.zip');
  expect(verified.approvals.map(({ by }) => by)).toEqual(['Aysel', 'Aysel']);

  // Nothing is left of what is stopped while it is made.
  const stopped = (await ask(writer, '/api/build', { ...wanted, editions: ['press'] })).body as StudioJob;
  await events.until(stopped.id, 'running', 60_000);
  expect((await ask(writer, '/api/stop', { job: stopped.id })).status).toBe(200);
  await events.until(stopped.id, 'stopped');
  expect(await rowsOf(stopped.id)).toMatchObject([{ outcome: 'cancelled' }]);
  await stopProcess(second);
});
