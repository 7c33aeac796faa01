// Many periods in one go: the same files, findings and order with threads and without, and none of it hangs or hides.
import { cp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it, vi } from 'vitest';
import type { Made } from '../../src/index.ts';
import { planOf } from '../../src/session/jobs.ts';
import { dataWith, operations, project, shipped, small } from '../support/data.ts';
import { thisHost, useRender } from '../support/factsheets.ts';
import { withSession } from '../support/session.ts';

vi.setConfig({ testTimeout: 60_000 });

const render = useRender();

/** The shipped period with its photo, and one with a character that the fonts lack: what each gives, in the order of its coming. */
async function makeTwo(jobs: number | undefined, signal?: AbortSignal) {
  const { folder } = await dataWith();
  await cp(path.join(operations, 'small-operation'), path.join(folder, 'small-operation'), {
    recursive: true,
  });
  const emoji = path.join(folder, small, 'text.en.yaml');
  await writeFile(emoji, (await readFile(emoji, 'utf8')).replace('title: Counselling', '$& 😀'));
  const data = { project, data: folder, host: thisHost(), ...(signal && { signal }) };
  const told: string[] = [];
  const made = await withSession(
    data,
    (session) => {
      const wishes = { languages: ['en'], editions: ['press'] as const, draft: true };
      const all = session.makeAll([shipped, small], { ...wishes, ...(jobs && { jobs }) });
      return Array.fromAsync(all, ({ refused, ...one }) => {
        if (refused) throw refused;
        return one as Made & typeof one;
      });
    },
    { render: render(), progress: (step, detail) => void told.push(`${step} ${detail}`) },
  );
  return { made, told };
}

it('gives the same bytes, findings and order in threads as here, and tells each step', async () => {
  const [here, threads] = [await makeTwo(1), await makeTwo(2)];
  const plain = ({ made }: typeof here) =>
    made.map(({ timings, files, ...rest }) => ({
      ...{ ...rest, steps: Object.keys(timings).sort() },
      files: files.map(({ bytes, ...file }) => ({ ...file, bytes: Buffer.from(bytes).toString('base64') })),
    }));
  expect(plain(threads)).toEqual(plain(here));
  expect(here.made.map(({ period, files }) => [period, files.length])).toEqual([
    [shipped, 1],
    [small, 1],
  ]);
  expect(here.made[1]?.findings).toContainEqual(expect.objectContaining({ code: 'glyph-missing' }));
  expect(threads.told.filter((step) => !step.startsWith('start')).toSorted()).toEqual(
    here.told.filter((step) => !step.startsWith('start')).toSorted(),
  );
});

it('says which period it was that a thread ended with', async () => {
  process.once('worker', (worker) => setTimeout(() => worker.terminate(), 100));
  await expect(makeTwo(2)).rejects.toMatchObject({
    code: 'job-ended',
    message: expect.stringMatching(/ that made \S+\/\d{4}-\d\d ended/),
    hint: expect.stringContaining('--jobs 1'),
  });
});

it('ends at once when it is stopped', async () => {
  const stop = new AbortController();
  const making = makeTwo(2, stop.signal);
  setTimeout(() => stop.abort(new Error('stopped')), 300);
  await expect(making).rejects.toThrow('stopped');
});

it('takes threads where there are cores and periods for them', () => {
  const plan = (periods: number, cores: number) => planOf(periods, undefined, cores);
  expect([plan(1, 8), plan(100, 2), plan(7, 8)]).toEqual(Array(3).fill({ atOnce: 2, threads: 0 }));
  expect([plan(100, 4), plan(9, 8)]).toEqual([
    { atOnce: 3, threads: 3 },
    { atOnce: 2, threads: 2 },
  ]);
  expect([planOf(9, 1, 8), planOf(9, 4, 2)]).toEqual([
    { atOnce: 1, threads: 0 },
    { atOnce: 4, threads: 4 },
  ]);
});
