// Many periods in one go: the same files, findings and order with threads and without, and none of it hangs or hides.
import { expect, it, vi } from 'vitest';
import { planOf } from '../../src/session/jobs.ts';
import { small } from '../support/data.ts';
import { useRender } from '../support/factsheets.ts';
import { copied, makeTwo, plain } from './two-periods.ts';

vi.setConfig({ testTimeout: 60_000 });

const render = useRender();

it('gives the same bytes, findings and order in threads as here, and tells each step', async () => {
  const [here, threads] = [
    await makeTwo({ render: render(), jobs: 1 }),
    await makeTwo({ render: render(), jobs: 2 }),
  ];
  expect(plain(threads)).toEqual(plain(here));
  expect(here.made.map(({ period, files }) => [period, files.length])).toEqual([
    [copied, 1],
    [small, 1],
  ]);
  expect(here.made[1]?.findings).toContainEqual(expect.objectContaining({ code: 'glyph-missing' }));
  expect(threads.told).toEqual(here.told);
});

it('says which period it was that a thread ended with', async () => {
  process.once('worker', (worker) => setTimeout(() => worker.terminate(), 100));
  await expect(makeTwo({ render: render(), jobs: 2 })).rejects.toMatchObject({
    code: 'job-ended',
    message: expect.stringMatching(/ that made \S+\/\d{4}-\d\d ended/),
    hint: expect.stringContaining('--jobs 1'),
  });
});

it('ends at once when it is stopped', async () => {
  const stop = new AbortController();
  const making = makeTwo({ render: render(), jobs: 2, signal: stop.signal });
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
