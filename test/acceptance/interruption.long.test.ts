// Stopped, killed or run twice at once: the output holds whole files, and no browser goes on without its program.
import { mkdir, readdir, readFile, watch, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { PDFDocument } from '@cantoo/pdf-lib';
import { expect, it, vi } from 'vitest';
import { operations, small, temporaryFolder } from '../support/data.ts';
import { alive, descendants, startFactsheet } from './support/command.ts';

vi.setConfig({ testTimeout: 120_000 });

const folder = 'small-operation-2025-03';
const pdf = 'UNHCR-Malta-factsheet-2025-03-en.pdf';

/** Starts a build of the small fixture (about two seconds). */
function startBuild(output: string) {
  return startFactsheet(['build', small, '--data', operations, '-o', output]);
}

/** An output folder in which a PDF of an earlier run stands. */
async function outputWithOld(old: Uint8Array): Promise<string> {
  const output = await temporaryFolder();
  await mkdir(path.join(output, folder));
  await writeFile(path.join(output, folder, pdf), old);
  return output;
}

/** Waits, at most two seconds, until none of the processes runs; gives those that still do. */
async function leftAfterTwoSeconds(pids: readonly number[]): Promise<number[]> {
  for (let waited = 0; waited < 2000 && alive(pids).length > 0; waited += 50) await wait(50);
  return alive(pids);
}

it.runIf(process.platform === 'linux')(
  'Ctrl-C ends it with 130, and leaves neither browser nor temporary file',
  async () => {
    for (const step of ['check:', 'print:']) {
      const output = await outputWithOld(Buffer.from('old'));
      const run = startBuild(output);
      await run.said(step);
      // The browser starts when the first page is printed.
      if (step === 'print:') await vi.waitFor(() => expect(descendants(run.pid)).not.toEqual([]), 10_000);
      const family = descendants(run.pid);
      run.kill('SIGINT');
      const { code, stderr } = await run.ended;
      expect(code).toBe(130);
      expect(stderr).toContain('Stopped.');
      expect(stderr).not.toMatch(/\n\s+at /);
      expect(alive(family)).toEqual([]);
      expect(await readdir(path.join(output, folder))).toEqual([pdf]);
      expect(await readFile(path.join(output, folder, pdf), 'utf8')).toBe('old');
    }
  },
);

/** When a run is killed: after this share of the time that a whole run takes, or as soon as it writes. */
type Moment = number | 'writing';

/** Waits for the moment, or for the run's end if that comes first. */
async function waitFor(
  moment: Moment,
  whole: number,
  output: string,
  ended: Promise<unknown>,
): Promise<void> {
  const stop = new AbortController();
  const write = async () => {
    for await (const _ of watch(path.join(output, folder), { signal: stop.signal })) return;
  };
  const come = moment === 'writing' ? write() : wait(whole * moment);
  await Promise.race([ended, come.catch(() => undefined)]);
  stop.abort();
}

it.runIf(process.platform === 'linux')(
  'killed at ten moments, it leaves the old PDF or a whole new one, and no browser',
  async () => {
    const document = await PDFDocument.create();
    document.addPage();
    const old = await document.save();
    const start = performance.now();
    await startBuild(await temporaryFolder()).ended;
    const whole = performance.now() - start;
    const kill = async (moment: Moment) => {
      const output = await outputWithOld(old);
      const run = startBuild(output);
      await waitFor(moment, whole, output, run.ended);
      const family = descendants(run.pid);
      run.kill('SIGKILL');
      await run.ended;
      expect(await leftAfterTwoSeconds(family)).toEqual([]);
      const bytes = await readFile(path.join(output, folder, pdf));
      expect(bytes.subarray(-6).toString('latin1').trim()).toBe('%%EOF');
      const { length } = (await PDFDocument.load(bytes)).getPages();
      expect(length === 2 || bytes.equals(old)).toBe(true);
    };
    // Two at a time: a machine that is busy is the harder test.
    const moments: Moment[][] = [
      ['writing', 0.4, 'writing', 0.8, 'writing'],
      [0.3, 'writing', 0.6, 'writing', 1],
    ];
    await Promise.all(
      moments.map(async (some) => {
        for (const moment of some) await kill(moment);
      }),
    );
  },
);

it('two builds at once into one folder both end well', async () => {
  const output = await temporaryFolder();
  const runs = await Promise.all([startBuild(output).ended, startBuild(output).ended]);
  expect(runs.map(({ code }) => code)).toEqual([0, 0]);
  expect((await readdir(path.join(output, folder))).toSorted()).toEqual([pdf, 'report.json']);
  const { files } = JSON.parse(await readFile(path.join(output, folder, 'report.json'), 'utf8'));
  const bytes = await readFile(path.join(output, folder, pdf));
  expect(files).toMatchObject([{ file: pdf, bytes: bytes.length }]);
  expect((await PDFDocument.load(bytes)).getPageCount()).toBe(2);
});
