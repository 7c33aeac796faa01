// The portable folder in a bare Debian: no Node, no browser, no fonts, no network, and no other folder that can be written.
import { execFile } from 'node:child_process';
import { access, chmod, cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { project, shipped } from '../support/data.ts';
import { rootEnvironment as env, missingPrograms } from './debian.ts';

const run = promisify(execFile);
const lacking =
  process.getuid?.() === 0
    ? await missingPrograms('debootstrap')
    : 'root alone can set up a bare system: run as root.';

const top = await mkdtemp(path.join(tmpdir(), 'factsheet-bare-'));
const root = path.join(top, 'root');
const folder = 'srv/my studio';

const inside = async (command: string) => {
  const namespaces = ['--mount', '--pid', '--net', '--fork', '--kill-child'];
  const { stdout, stderr } = await run(
    'unshare',
    [...namespaces, 'sh', path.join(import.meta.dirname, 'bare.sh'), root, folder, command],
    { timeout: 240_000, env },
  );
  return stdout + stderr;
};

beforeAll(async () => {
  if (lacking !== undefined) throw new Error(lacking);
  await chmod(top, 0o755);
  await run('debootstrap', ['--variant=minbase', 'bookworm', root], { maxBuffer: 1e8, env });
  const own = path.join(root, folder);
  await mkdir(own, { recursive: true });
  await run(process.execPath, ['bin/portable.mjs', own], { cwd: project });
  await cp(path.join(project, 'data', 'azerbaijan'), path.join(own, 'data', 'azerbaijan'), {
    recursive: true,
  });
  await run('chown', ['-R', '1000:1000', own]);
});
afterAll(() => rm(top, { recursive: true, force: true }));

it('the system has nothing that the program could use, and cannot be written', async () => {
  for (const other of ['usr/bin/node', 'usr/bin/chromium', 'etc/fonts', 'usr/share/fonts'])
    await expect(access(path.join(root, other))).rejects.toThrow();
  await expect(inside('touch /tmp/x')).rejects.toThrow('Read-only file system');
});

it('makes the factsheets with its own browser', async () => {
  await inside('./Studio.sh build');
  const made = await readdir(path.join(root, folder, 'output', shipped.replace('/', '-')));
  expect(made.filter((name) => name.endsWith('.pdf'))).toHaveLength(2);
});

/** Goes in by the address that the studio prints, as a browser does, and fetches the page with all that it loads. */
const visit = `
const { readFileSync } = require('node:fs');
(async () => {
  for (let tries = 0; tries < 40; tries += 1) {
    const [address] = /http:\\S+token=\\S+/.exec(readFileSync('said', 'utf8')) ?? [];
    const entered = address && (await fetch(address, { redirect: 'manual' }).catch(() => undefined));
    if (!entered) {
      await new Promise((resolve) => setTimeout(resolve, 500));
      continue;
    }
    const cookie = entered.headers.getSetCookie().map((one) => one.split(';')[0]).join('; ');
    const get = (at) => fetch(new URL(at, address), { headers: { cookie } });
    const page = await (await get('/')).text();
    const parts = [...page.matchAll(/(?:src|href)="(\\/client[^"]+)"/g)].map(([, at]) => at);
    const sizes = await Promise.all(parts.map(async (at) => (await (await get(at)).text()).length));
    const home = await (await get('/api/home')).json();
    console.log(JSON.stringify({ parts, sizes, operations: home.operations.map(({ id }) => id) }));
    return;
  }
})();`;

it('opens the studio: its page with script and style, and what is in the data', async () => {
  await writeFile(path.join(root, folder, 'visit.cjs'), visit);
  const said = await inside(
    './Studio.sh > said 2>&1 & program/node visit.cjs; kill %1 2>/dev/null; kill $!; wait; cat said',
  );
  expect(said).toContain('http://127.0.0.1:4322/?token=');
  const [line = '{}'] = said.split('\n');
  const { parts, sizes, operations } = JSON.parse(line);
  expect(parts).toEqual(['/client/studio.css', '/client/studio.js']);
  expect(Math.min(...sizes)).toBeGreaterThan(20_000);
  expect(operations).toContain('azerbaijan');
});
