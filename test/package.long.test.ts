// The package as another project installs it: packed, put into an empty folder, used on the oldest Node that it names.
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { project, shipped } from './support/data.ts';

vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

const run = promisify(execFile);
const npm = (folder: string, ...args: string[]) =>
  run('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder });

/** What another program writes with the types. */
const typed = `import { openSession, type Finding, type SessionOptions } from 'factsheet';
const options: SessionOptions = { files: new Map([['a/b', new Uint8Array()]]), signal: AbortSignal.timeout(1000) };
await using session = openSession(options);
const { files, findings } = await session.make('a/2024-01', { editions: ['screen'], draft: true });
const { comparison } = await session.compare('a/2024-01', 'a/2024-02', { sheet: true });
const { period } = await session.read('a/2024-01');
const first: Finding | undefined = findings[0];
export const told: unknown[] = [first?.place?.line, files[0]?.bytes.length, comparison?.now.title, period?.figures.issued];
// @ts-expect-error there is no such edition
await session.make('a/2024-01', { editions: ['poster'] });
// @ts-expect-error files are wanted
openSession({});
`;

describe('the package in an empty folder', () => {
  let top = '';
  let folder = '';
  let oldest = '';
  let node = '';

  beforeAll(async () => {
    top = await mkdtemp(path.join(tmpdir(), 'factsheet-test-'));
    const packed = path.join(top, 'packed');
    folder = path.join(top, 'user');
    await Promise.all([mkdir(packed), mkdir(folder)]);
    await npm(project, 'pack', '--silent', '--pack-destination', packed);
    const [archive = ''] = await readdir(packed);
    const manifest = JSON.parse(await readFile(path.join(project, 'package.json'), 'utf8'));
    oldest = /^>=(\d+)$/.exec(manifest.engines.node)?.[1] ?? '';
    const own = { private: true, type: 'module', allowScripts: { node: true } };
    await writeFile(path.join(folder, 'package.json'), JSON.stringify(own));
    await npm(folder, 'install', path.join(packed, archive), `node@${oldest}.0.0`);
    node = path.join(folder, 'node_modules/node/bin/node');
    await cp(path.join(project, 'data'), path.join(folder, 'data'), { recursive: true });
  });

  afterAll(() => rm(top, { recursive: true, force: true }));

  it('runs on the oldest Node that it names', async () => {
    expect((await run(node, ['--version'])).stdout.trim()).toBe(`v${oldest}.0.0`);
    const readme = await readFile(path.join(folder, 'node_modules/factsheet/README.md'), 'utf8');
    const program = /```js\n(import [^`]*from 'factsheet';(?:[^`]|`[^`\n]*`)*?)```/.exec(readme)?.[1] ?? '';
    await writeFile(path.join(folder, 'program.mjs'), program);
    await run(node, ['program.mjs'], { cwd: folder });
    for (const language of ['az', 'en']) {
      const bytes = await readFile(path.join(folder, `UNHCR-Azerbaijan-factsheet-2024-09-${language}.pdf`));
      expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
      expect(bytes.length).toBeGreaterThan(50_000);
    }
  });

  it('has the command, with threads and templates of its own', async () => {
    const env = { ...process.env, PATH: `${path.dirname(node)}${path.delimiter}${process.env.PATH}` };
    const command = path.join(folder, 'node_modules/.bin/factsheet');
    const factsheet = (...args: string[]) => run(command, args, { cwd: folder, env });
    expect((await factsheet('list')).stdout).toBe(`${shipped}\nexample/2025-06 (an example)\n`);
    expect((await factsheet('check', '--quick')).stdout).toContain(shipped);
    await factsheet('pack', shipped);
    const archive = 'output/azerbaijan-2024-09/UNHCR-Azerbaijan-factsheet-2024-09.zip';
    expect((await factsheet('verify', archive)).stdout).not.toBe('');
  });

  it('has types that hold', async () => {
    await writeFile(path.join(folder, 'user.ts'), typed);
    const compilerOptions = {
      ...{ module: 'nodenext', target: 'esnext', strict: true, noEmit: true, skipLibCheck: false },
      ...{ types: ['node'], typeRoots: [path.join(project, 'node_modules/@types')] },
    };
    await writeFile(
      path.join(folder, 'tsconfig.json'),
      JSON.stringify({ compilerOptions, files: ['user.ts'] }),
    );
    const compiler = path.join(project, 'node_modules/typescript/bin/tsc');
    await run(process.execPath, [compiler, '-p', folder]).catch(({ stdout }) => expect(stdout).toBe(''));
  });
});
