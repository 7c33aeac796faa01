// Long work: one after another, told at each step, stopped when asked, and its files fetched.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { FactsheetError } from '../../src/errors.ts';
import type { StudioEvent, StudioJob } from '../../src/studio/contract/events.ts';
import { type JobFile, type JobWork, openJobs } from '../../src/studio/jobs/jobs.ts';
import { project, shipped } from '../support/data.ts';
import { ask, empty, eventsOf, post, studioOver } from './studio.ts';

/** Jobs whose work ends when the test says so. */
function working() {
  const told: StudioJob[] = [];
  const failures: unknown[] = [];
  const tell = (event: StudioEvent) => event.type === 'job' && told.push(event.job);
  const jobs = openJobs(tell, (error) => failures.push(error));
  const held = () => {
    const { promise, resolve, reject } = Promise.withResolvers<readonly JobFile[]>();
    const work: JobWork = ({ signal }) => {
      signal.addEventListener('abort', () => reject(signal.reason));
      return promise;
    };
    return { work, end: (files: readonly JobFile[] = []) => resolve(files), fail: reject };
  };
  const states = () => told.map(({ period, state, step }) => [period, state, step].filter(Boolean).join(' '));
  return { jobs, told, failures, held, states };
}

test('jobs are done one after another, and told at each step', async () => {
  const { jobs, held, states } = working();
  const [one, two] = [held(), held()];
  jobs.submit('build', 'a', async (job) => {
    job.step('draw');
    job.step('print');
    return one.work(job);
  });
  const second = jobs.submit('build', 'b', two.work);
  expect(second.state).toBe('waiting');
  one.end();
  await expect.poll(() => states().at(-1)).toBe('b running');
  two.end([{ name: 'b é.pdf', type: 'application/pdf', path: import.meta.filename, bytes: 5 }]);
  await expect.poll(() => states().at(-1)).toBe('b done');
  expect(states()).toEqual([
    'a waiting',
    'a running',
    'a running draw',
    'a running print',
    'b waiting',
    'a done print',
    'b running',
    'b done',
  ]);
  const [, done] = jobs.all();
  expect(done?.files).toEqual([{ name: 'b é.pdf', bytes: 5, address: `/files/${second.id}/b%20%C3%A9.pdf` }]);
  const body = new Uint8Array(await readFile(import.meta.filename));
  expect(await jobs.file(second.id, 'b é.pdf')).toEqual({ type: 'application/pdf', name: 'b é.pdf', body });
  expect(await jobs.file(second.id, '../b.pdf')).toBeUndefined();
  await jobs.close();
});

test('a job is stopped, whether it runs or waits, and those behind it go on', async () => {
  const { jobs, held, states, failures } = working();
  const ids = ['a', 'b', 'c'].map((period) => jobs.submit('build', period, held().work).id);
  await expect.poll(() => states()).toContain('a running');
  jobs.stop(ids[1] as string);
  jobs.stop(ids[0] as string);
  jobs.stop('no such job');
  await expect.poll(() => states().at(-1)).toBe('c running');
  expect(states().filter((state) => state.endsWith('stopped'))).toEqual(['b stopped', 'a stopped']);
  await jobs.close();
  expect(states().at(-1)).toBe('c stopped');
  expect(failures).toEqual([]);
});

test('what fails says why in plain words; a mistake of the program is reported, and not shown', async () => {
  const { jobs, held, told, failures } = working();
  const [one, two] = [held(), held()];
  jobs.submit('build', 'a', one.work);
  jobs.submit('package', 'b', two.work);
  one.fail(new FactsheetError('no-browser', 'The browser broke.', { hint: 'Start again.' }));
  two.fail(new TypeError('a bug'));
  await expect.poll(() => told.filter(({ state }) => state === 'failed').length).toBe(2);
  const [first, second] = told.filter(({ state }) => state === 'failed');
  expect(first).toMatchObject({ message: 'The browser broke.', hint: 'Start again.' });
  expect(JSON.stringify(second)).not.toContain('a bug');
  expect(failures).toHaveLength(1);
  await jobs.close();
});

test('a second click is the same job, and more work than can wait is refused', async () => {
  const { jobs, held } = working();
  jobs.submit('build', 'running', held().work);
  const { id } = jobs.submit('build', 'a', held().work);
  expect(jobs.submit('build', 'a', held().work).id).toBe(id);
  expect(jobs.submit('package', 'a', held().work).id).not.toBe(id);
  // What else is wanted of it is other work, and takes nobody's place.
  const draft = jobs.submit('build', 'a', held().work, 'draft');
  expect(draft.id).not.toBe(id);
  expect(jobs.submit('build', 'a', held().work, 'draft').id).toBe(draft.id);
  for (let count = 0; count < 7; count += 1) jobs.submit('build', `p${count}`, held().work);
  expect(() => jobs.submit('build', 'one too many', held().work)).toThrow(/10 jobs/);
  await jobs.close();
});

test('a draft is built and its files are fetched by their names', { timeout: 120_000 }, async () => {
  const studio = await studioOver(path.join(project, 'data'));
  const events = await eventsOf(studio);
  const wanted = { period: shipped, editions: ['screen'], draft: true };
  const { answer } = await post(studio, '/api/build', wanted);
  expect(answer).toMatchObject({ kind: 'build', period: shipped, files: [] });
  const ended = await events.next((event) => event.type === 'job' && event.job.files.length > 0);
  const { job } = ended as Extract<StudioEvent, { type: 'job' }>;
  expect(job.state).toBe('done');
  const steps = events.all().flatMap((event) => (event.type === 'job' ? [event.job.step] : []));
  expect(new Set(steps)).toEqual(new Set([undefined, 'check', 'draw', 'print', 'write']));
  const [file] = job.files;
  const { code, headers, body } = await ask(studio, file?.address ?? '');
  expect([code, headers['content-type'], body.slice(0, 5)]).toEqual([200, 'application/pdf', '%PDF-']);
  expect(headers['content-disposition']).toBe(`attachment; filename*=UTF-8''${file?.name}`);
  const written = await readdir(path.join(studio.output, shipped.replace('/', '-')));
  expect(written.sort()).toEqual([...job.files.map(({ name }) => name), 'report.json'].sort());
  // A window that opens later is told of it too.
  const later = await eventsOf(studio);
  expect(await later.next(({ type }) => type === 'job')).toEqual({ type: 'job', job });
  await writeFile(path.join(studio.output, 'secret'), 'secret');
  expect((await ask(studio, `/files/${job.id}/..%2Fsecret`)).code).toBe(404);
  expect(studio.failures).toEqual([]);
});

test('what cannot be made fails with the words of the program', async () => {
  const studio = await studioOver(await empty());
  const events = await eventsOf(studio);
  await post(studio, '/api/build', { period: 'azerbaijan/2024-09', editions: ['screen'], draft: false });
  const isOver = (event: StudioEvent) => event.type === 'job' && event.job.state === 'failed';
  expect(await events.next(isOver)).toMatchObject({ job: { message: expect.stringMatching(/left/) } });
  await post(studio, '/api/pack', { period: 'azerbaijan/2099-01' });
  expect(await events.next(isOver)).toMatchObject({ job: { message: expect.stringMatching(/no period/) } });
  expect(await readdir(studio.output)).toEqual([]);
  for (const editions of [[], ['pdf'], 'screen'])
    expect((await post(studio, '/api/build', { period: shipped, editions, draft: false })).code).toBe(400);
  expect(studio.failures).toEqual([]);
});
