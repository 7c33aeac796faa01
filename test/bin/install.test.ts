import { existsSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { bin, makeProject } from './project.ts';

vi.setConfig({ testTimeout: 30_000 });

const {
  explainFailure,
  npmCommand,
}: {
  explainFailure(code: number, said: string): string;
  npmCommand(env: NodeJS.ProcessEnv, platform: string): { command: string; args: string[]; shell: boolean };
} = await import(path.join(bin, 'install.mjs'));

describe('the install script', () => {
  it('installs, says so and why on the error stream, and is silent the next time', async () => {
    const { run, calls } = makeProject();
    const first = await run();
    expect(first.said).toContain(
      'Installing the packages with npm ci, because the packages are not installed yet.',
    );
    expect(first).toMatchObject({ out: '', code: 0 });
    expect(await run()).toEqual({ out: '', said: '', code: 0 });
    expect(calls()).toBe('ci\n');
  });

  it('leaves Node’s headers out, which nothing here reads', async () => {
    const { root, run } = makeProject();
    await run();
    const node = path.join(root, 'node_modules/node/node_modules/node-a');
    expect(['bin', 'include'].map((part) => existsSync(path.join(node, part)))).toEqual([true, false]);
  });

  it.each([
    [
      'a new lock file',
      'package-lock.json',
      '{"packages":{"node_modules/zod":{"version":"2.0.0"}}}',
      /zod is 1\.0\.0, not 2\.0\.0/,
    ],
    ['an installation that was killed', 'node_modules/.package-lock.json', undefined, /did not finish/],
    [
      'an installation that was killed while writing',
      'node_modules/.package-lock.json',
      '{"pack',
      /did not finish/,
    ],
    ['a package that was removed', 'node_modules/zod', undefined, /node_modules\/zod is gone/],
  ])('installs again after %s', async (_, file, content, reason) => {
    const { root, run, calls } = makeProject();
    await run();
    rmSync(path.join(root, file), { recursive: true });
    if (content !== undefined) writeFileSync(path.join(root, file), content);
    expect(await run()).toMatchObject({ said: expect.stringMatching(reason), code: 0 });
    expect(calls()).toBe('ci\nci\n');
  });

  it('installs once when two run at once, and leaves no lock', async () => {
    const { root, run, calls } = makeProject();
    const [one, two] = await Promise.all([run(), run()]);
    expect([one.code, two.code]).toEqual([0, 0]);
    expect(calls()).toBe('ci\n');
    expect(`${one.said}${two.said}`).toContain(
      'Another run is installing the packages here; waiting for it.',
    );
    expect(existsSync(path.join(root, '.install.lock'))).toBe(false);
  });

  it('passes a failure on, with what it means', async () => {
    const { root, run } = makeProject(`console.error('npm error code ENOTFOUND'); process.exitCode = 7;`);
    const { said, code } = await run();
    expect(code).toBe(7);
    expect(said).toMatch(/npm error code ENOTFOUND[\s\S]*could not reach its registry/);
    expect(existsSync(path.join(root, '.install.lock'))).toBe(false);
  });

  it('fails when npm says that all is well and it is not', async () => {
    const { run } = makeProject('');
    expect(await run()).toMatchObject({ said: expect.stringContaining('npm ci ended well, but'), code: 1 });
  });
});

describe('npm', () => {
  it('is the one that called, on its own Node', () => {
    const env = { npm_execpath: '/lib/npm/bin/npm-cli.js', npm_node_execpath: '/bin/node' };
    expect(npmCommand(env, 'win32')).toMatchObject({ command: '/bin/node', shell: false });
    expect(npmCommand(env, 'linux').args.slice(0, 2)).toEqual(['/lib/npm/bin/npm-cli.js', 'ci']);
  });

  it.each([{}, { npm_execpath: '/lib/pnpm.cjs', npm_node_execpath: '/bin/node' }])(
    'is the one on the path otherwise',
    (env) => {
      expect(npmCommand(env, 'linux')).toMatchObject({ command: 'npm', shell: false });
      expect(npmCommand(env, 'win32')).toMatchObject({
        command: expect.stringMatching(/^npm ci /),
        shell: true,
      });
    },
  );

  it.each([
    [1, 'npm error code EAI_AGAIN', /network/],
    [1, 'npm error code EACCES', /may not write/],
    [1, 'npm error code ENOSPC', /disk is full/],
    [
      1,
      '`npm ci` can only install packages when your package.json and package-lock.json are in sync.',
      /do not match/,
    ],
    [127, '', /npm was not found/],
    [130, '', /Stopped/],
    [1, 'something else', /npm ci failed/],
  ])('that ends with %i and “%s” is explained', (code, said, words) => {
    expect(explainFailure(code, said)).toMatch(words);
  });
});
