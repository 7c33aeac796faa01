// Killed at any moment, or on a disk that fills up, an upgrade leaves the old folder whole or the new one.
import { execFileSync } from 'node:child_process';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it, vi } from 'vitest';
import { factsheet, startFactsheet } from '../../acceptance/support/command.ts';
import { shipped } from '../../support/data.ts';
import { earlierData, treeOf } from './support.ts';

vi.setConfig({ testTimeout: 300_000 });

const copyName = 'azerbaijan.before-format-2';

/** An operation of a dozen periods: most of the time is spent on writing. */
async function manyPeriods(): Promise<string> {
  const data = await earlierData(1);
  for (let year = 2012; year < 2024; year += 1) {
    await cp(path.join(data, shipped), path.join(data, `azerbaijan/${year}-09`), { recursive: true });
  }
  return data;
}

it.runIf(process.platform === 'linux')('killed at two dozen moments', async () => {
  const data = await manyPeriods();
  const own = path.join(data, 'azerbaijan');
  const old = await treeOf(own);
  const start = performance.now();
  expect((await factsheet(['upgrade', '--data', data])).code).toBe(0);
  const whole = performance.now() - start;
  const upgraded = await treeOf(own);
  const restore = async () => {
    for (const name of await readdir(data)) await rm(path.join(data, name), { recursive: true });
    await mkdir(own);
    for (const [name, text] of Object.entries(old)) {
      await mkdir(path.dirname(path.join(own, name)), { recursive: true });
      await writeFile(path.join(own, name), Buffer.from(text, 'latin1'));
    }
  };
  let killed = 0;
  for (let round = 0; round < 24; round += 1) {
    await restore();
    const run = startFactsheet(['upgrade', '--data', data]);
    await Promise.race([run.ended, wait(whole * (0.3 + (0.8 * round) / 24))]);
    run.kill('SIGKILL');
    const { signal } = await run.ended;
    if (signal === 'SIGKILL') killed += 1;
    const now = await treeOf(own);
    const names = (await readdir(data)).filter((name) => !name.endsWith('.tmp'));
    const isNew = names.includes(copyName);
    expect(now).toEqual(isNew ? upgraded : old);
    if (isNew) expect(await treeOf(path.join(data, copyName))).toEqual(old);
    // What was left half made is taken away by the next run, which does what is left to do.
    expect((await factsheet(['upgrade', '--data', data])).code).toBe(0);
    expect(await treeOf(own)).toEqual(upgraded);
    if (!isNew) expect((await readdir(data)).toSorted()).toEqual(['azerbaijan', copyName]);
  }
  expect(killed).toBeGreaterThan(8);
});

const isRoot = process.getuid?.() === 0;

it.runIf(process.platform === 'linux' && isRoot)(
  'a disk that fills up: nothing changes, nothing is left',
  async () => {
    const data = await manyPeriods();
    const disk = path.join(path.dirname(data), 'disk');
    await mkdir(disk);
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1000k', 'tmpfs', disk], { stdio: 'ignore' });
    } catch {
      // Where nobody may mount, files.test.ts and the copy's own errors have to do.
      return;
    }
    try {
      await cp(path.join(data, 'azerbaijan'), path.join(disk, 'azerbaijan'), { recursive: true });
      const before = await treeOf(disk);
      const { code, stderr } = await factsheet(['upgrade', '--data', disk]);
      expect(stderr).toContain('the disk is full');
      expect(code).toBe(1);
      expect(await treeOf(disk)).toEqual(before);
    } finally {
      execFileSync('umount', [disk]);
    }
    expect(await readFile(path.join(data, 'azerbaijan/operation.yaml'), 'utf8')).not.toContain('format:');
  },
);
