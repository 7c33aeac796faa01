// Nothing from arguments, names of files or data acts on the terminal, in a log or in the report.
import { rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it, vi } from 'vitest';
import { type Change, dataWith, operations, shipped, small, temporaryFolder } from '../support/data.ts';
import { factsheetHere } from './support/in-process.ts';

vi.setConfig({ testTimeout: 120_000 });

/** Clears the screen, sets the title, rings, goes back in the line, is 8-bit CSI, turns the line around. */
const bad = '\u001B[2J\u001B]0;x\u0007\r\u009B31m\u202E';
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it is about
const acting = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/;

/** Runs and gives all that was said. */
async function said(argv: readonly string[]): Promise<string> {
  const { stdout, stderr } = await factsheetHere(argv);
  return stdout + stderr;
}

it('from arguments', async () => {
  const runs = await Promise.all(
    [
      [bad],
      ['check', `azerbaijan/${bad}`, '--json'],
      ['verify', `/nowhere/${bad}.zip`],
      ['import', shipped, `/nowhere/${bad}.csv`, '--as-of', bad],
    ].map(said),
  );
  for (const text of runs) {
    expect(text).not.toMatch(acting);
    expect(text).toMatch(/\\x1b\[2J|\\u001b\[2J/);
  }
});

it('from names of files, keys and values', async () => {
  const yaml = JSON.stringify(bad);
  const changes: Change[] = [
    { file: `${small}/figures.yaml`, find: /^issued:/m, put: `${yaml}: 1\nissued:` },
    { file: `${small}/text.en.yaml`, find: /^([a-z_]+):/m, put: `${yaml}: {a: ${yaml}}\n$1:` },
    { file: `${small.split('/')[0]}/operation.yaml`, find: /^languages:/m, put: `logo: ${yaml}\nlanguages:` },
  ];
  const { folder } = await dataWith(changes, operations);
  const named = path.join(await temporaryFolder(), `a${bad.replaceAll('/', '')}`);
  await rename(folder, named);
  const csv = path.join(named, `${bad}.csv`);
  await writeFile(csv, `Year,${bad}\n2024,${bad}\n`);
  const data = ['--data', named];
  const runs = await Promise.all(
    [
      ['check', small, ...data, '--quick'],
      ['check', small, ...data, '--quick', '--format', 'github'],
      ['check', small, ...data, '--quick', '--format', 'json'],
      ['status', small, ...data],
      ['import', small, csv, '--as-of', '2024-12-31', ...data],
    ].map(said),
  );
  for (const text of runs) expect(text).not.toMatch(acting);
  for (const text of runs.slice(0, 3)) expect(text).toMatch(/\\x1b\[2J|\\u001b\[2J/);
});
