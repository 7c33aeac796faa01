// `serve` and `work` that cannot start: they say why, with the remedy, and end.
import { execFile } from 'node:child_process';
import { open, readdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { listenHere, stopListening } from '../../src/listening.ts';
import { project, temporaryFolder } from '../support/data.ts';
import { freePort } from './databases.ts';
import { startServe, stopProcess, untilReady } from './processes.ts';

type Ended = { code: number | null; said: string };

/** @returns `code`: null where it had not ended by itself after a minute */
function run(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const options = { cwd: project, env: { ...process.env, ...env }, timeout: 60_000 };
  return new Promise((resolve) => {
    const child = execFile(process.execPath, ['src/cli.ts', ...args], options, (_, __, said) =>
      resolve({ code: child.signalCode === null && !child.killed ? child.exitCode : null, said }),
    );
  });
}

describe('a start that cannot be', () => {
  it.each([
    [['--trust-proxy', 'nonsense'], 'wrong-proxy'],
    [['--keys'], 'no-admin-key'],
    [['--port', '0', '--host', '192.0.2.1'], 'no-admin-key'],
  ])(
    'ends also where a worker runs already: %j',
    async (wrong, code) => {
      const store = path.join(await temporaryFolder(), 'store');
      const { said, ...ended } = await run(['serve', '--store', store, '--port', '0', ...wrong]);
      expect(said).toContain(`[${code}]`);
      expect(said).not.toContain('PGlite is closed');
      expect(ended).toEqual({ code: 2 });
    },
    90_000,
  );

  it('says so of a store that can be no folder', async () => {
    const store = path.join(await temporaryFolder(), 'store');
    await writeFile(store, '');
    const { said, code } = await run(['serve', '--store', store]);
    expect(said).toMatch(/^error .*store cannot be written: a file stands .*\[cannot-write\]\n {2}→ /m);
    expect(code).toBe(1);
  }, 90_000);

  it('says so of a signing key that is none, before anybody approves', async () => {
    const { said, code } = await run(['serve'], { FACTSHEET_SIGNING_KEY: '/etc/factsheet/key.pem' });
    expect(said).toMatch(/^error .*FACTSHEET_SIGNING_KEY.*\n {2}→ /m);
    expect(code).toBe(2);
  }, 90_000);

  it('is that of a taken port, before the database is opened and a browser tried', async () => {
    const other = createServer();
    const port = await listenHere(other, 0);
    const store = path.join(await temporaryFolder(), 'store');
    const { said, code } = await run(['serve', '--store', store, '--port', String(port)]);
    await stopListening(other);
    expect(said).toContain('[port-taken]');
    expect(said).not.toContain('jobs are');
    expect(code).toBe(2);
    await expect(readdir(store)).rejects.toThrow('ENOENT');
  }, 90_000);

  it('is that of a mail server that is none, for serve and for work', async () => {
    const env = {
      FACTSHEET_SMTP_URL: 'mail.example.org',
      FACTSHEET_DATABASE_URL: 'postgres://127.0.0.1:1/none',
    };
    for (const command of ['serve', 'work']) {
      const { said, code } = await run([command], env);
      expect(said).toContain('[smtp-address]');
      expect(code).toBe(2);
    }
  }, 90_000);

  it('is that of a second one on a folder, and the first goes on', async () => {
    const folder = await temporaryFolder();
    const store = path.join(folder, 'store');
    const log = await open(path.join(folder, 'log'), 'w');
    const port = await freePort();
    const first = startServe(port, { env: {}, log: log.fd }, '--store', store);
    try {
      await untilReady(`http://127.0.0.1:${port}`);
      const { said, code } = await run(['serve', '--store', store, '--port', '0']);
      expect(said).toMatch(
        /^error .*Another service runs on .*\[store-busy\]\n {2}→ .*FACTSHEET_DATABASE_URL/m,
      );
      expect(code).toBe(2);
      expect((await fetch(`http://127.0.0.1:${port}/ready`)).status).toBe(200);
    } finally {
      await stopProcess(first);
      await log.close();
    }
  }, 180_000);

  it('is that of a worker that no database is named to', async () => {
    const { said, code } = await run(['work'], { FACTSHEET_DATABASE_URL: '' });
    expect(said).toMatch(/^error .*\[no-database-named\]\n {2}→ .*postgres:\/\//m);
    expect(code).toBe(2);
  }, 90_000);

  it.each(['serve', 'work'])(
    'says so of an address that is none: %s',
    async (command) => {
      const { said, code } = await run([command], { FACTSHEET_DATABASE_URL: 'localhost/secret' });
      expect(said).toMatch(/FACTSHEET_DATABASE_URL is no address.*\n {2}→ .*postgres:\/\//);
      expect(said).not.toContain('secret');
      expect(code).toBe(2);
    },
    90_000,
  );
});
