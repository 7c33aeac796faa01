// `factsheet studio`: starts once over a data folder, is found again, and leaves nothing when it ends.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Shell } from '../../../src/commands/shared/shell.ts';
import { openInBrowser } from '../../../src/commands/studio/browser.ts';
import { findRunning, noteRunning, runningFile } from '../../../src/commands/studio/running.ts';
import { exitCodes } from '../../../src/errors.ts';
import { ask, studioOver } from '../../studio/studio.ts';
import { dataWith, project } from '../../support/data.ts';
import { thisHost } from '../../support/factsheets.ts';

const shell = { project, host: thisHost() } as Shell;

/** Starts the program; gives the address that it prints, and how it ends. */
async function start(data: string) {
  const argv = ['src/cli.ts', 'studio', '--no-open', '--port', '0', '--data', data];
  const child = spawn(process.execPath, argv, { cwd: project, stdio: ['ignore', 'pipe', 'pipe'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const ended = once(child, 'exit') as Promise<[code: number | null]>;
  let said = '';
  const printed = new Promise<string>((resolve, reject) => {
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const [address] = /http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]{43}/.exec(said) ?? [];
      if (address) resolve(address);
    });
    ended.then(() => reject(new Error(`It ended: ${said}`)));
  });
  const address = await printed;
  const { port, searchParams } = new URL(address);
  return { child, ended, address, port: Number(port), token: searchParams.get('token') ?? '' };
}

test('it is found by a second start, and is gone after Ctrl-C', { timeout: 60_000 }, async () => {
  const { folder } = await dataWith();
  const file = await runningFile(shell, folder);
  const first = await start(folder);
  expect((await ask(first, '/api/home')).code).toBe(200);
  if (process.platform !== 'win32') expect((await stat(file)).mode & 0o777).toBe(0o600);
  const second = await start(folder);
  expect(second.address).toBe(first.address);
  expect((await second.ended)[0]).toBe(exitCodes.ok);
  first.child.kill('SIGINT');
  expect((await first.ended)[0]).toBe(exitCodes.interrupted);
  await expect(stat(file)).rejects.toThrow(/ENOENT/);
  await expect(ask(first, '/')).rejects.toThrow(/ECONNREFUSED/);
});

test('what is written down is believed only of the studio that it is of', async () => {
  const { folder } = await dataWith();
  const file = await runningFile(shell, folder);
  expect(await findRunning(file)).toBeUndefined();
  const studio = await studioOver(folder);
  await noteRunning(file, studio);
  const { port, token } = studio;
  expect(await findRunning(file)).toEqual({ port, token, key: expect.stringMatching(/^[\w-]{43}$/) });
  for (const other of [{ token: 'a'.repeat(43) }, { port: 1 }]) {
    await noteRunning(file, { ...studio, ...other });
    expect(await findRunning(file)).toBeUndefined();
  }
  for (const text of ['', '{', '[]', '{"port":"1"}', `{"port":${studio.port}}`]) {
    await writeFile(file, text);
    expect(await findRunning(file)).toBeUndefined();
  }
});

test('no browser is asked for where there is no screen, or nothing that opens it', async () => {
  const host = { ...thisHost(), platform: 'linux' as const };
  const at = (env: NodeJS.ProcessEnv) => openInBrowser({ host: { ...host, env } }, 'http://127.0.0.1:1/');
  expect(await at({})).toBe(false);
  expect(await at({ DISPLAY: ':0', PATH: path.join(project, 'data') })).toBe(false);
});
