// The portable folder: it runs where nothing is installed, wherever it lies, and a newer program leaves the data in it alone.
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { project, shipped } from './support/data.ts';

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const run = promisify(execFile);
const top = await mkdtemp(path.join(tmpdir(), 'factsheet-test-'));
const made = path.join(top, 'made');
const moved = path.join(top, 'a stick, Ünïcode');
const make = (folder: string) => run(process.execPath, ['bin/portable.mjs', folder], { cwd: project });

/** As a double click does: with no Node on the path, and none of this process's settings. */
const start = (folder: string, ...words: string[]) =>
  run(path.join(folder, 'Studio.sh'), words, { cwd: '/', env: { PATH: '/usr/bin:/bin', HOME: '/' } });

beforeAll(async () => {
  await make(made);
  await cp(path.join(project, 'data', 'azerbaijan'), path.join(made, 'data', 'azerbaijan'), {
    recursive: true,
  });
});
afterAll(() => rm(top, { recursive: true, force: true }));

it.skipIf(process.platform === 'win32')('makes a factsheet, also from where it was moved to', async () => {
  expect((await start(made, 'list')).stdout).toBe(`${shipped}\n`);
  await rename(made, moved);
  await start(moved, 'build', shipped, '--language', 'en');
  const [name = ''] = await readdir(path.join(moved, 'output', shipped.replace('/', '-'))).then((names) =>
    names.filter((each) => each.endsWith('.pdf')),
  );
  const pdf = await readFile(path.join(moved, 'output', shipped.replace('/', '-'), name));
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(await readdir(path.join(moved, 'program', 'aside'))).toEqual([]);
});

it('has no tools of its makers, and nothing that leads out of it', async () => {
  const packages = await readdir(path.join(moved, 'program', 'node_modules'));
  expect(packages).toContain('puppeteer-core');
  for (const tool of ['vitest', 'typescript', 'rolldown', 'react', 'node'])
    expect(packages).not.toContain(tool);
  const all = await readdir(moved, { recursive: true, withFileTypes: true });
  expect(all.filter((entry) => entry.isSymbolicLink()).map(({ name }) => name)).toEqual([]);
});

it('takes a newer program, and keeps the data; a folder of others it leaves alone', async () => {
  const note = path.join(moved, 'data', 'azerbaijan', 'note.txt');
  await writeFile(note, 'ours');
  await rm(path.join(moved, 'program', 'dist'), { recursive: true });
  await make(moved);
  expect((await start(moved, 'list')).stdout).toBe(`${shipped}\n`);
  expect(await readFile(note, 'utf8')).toBe('ours');
  expect((await readdir(moved)).filter((name) => name.startsWith('.'))).toEqual([]);
  const others = path.dirname(note);
  await expect(make(others)).rejects.toThrow('holds other files');
  expect(await readdir(others)).not.toContain('program');
});
