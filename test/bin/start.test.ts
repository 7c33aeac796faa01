import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { project } from '../support/data.ts';
import { makeProject } from './project.ts';

vi.setConfig({ testTimeout: 60_000 });

/** What a project says when it is started, and the files of its bundle. */
function startIn(root: string) {
  const { stdout, stderr } = spawnSync(process.execPath, [path.join(root, 'bin/start.mjs'), 'a'], {
    encoding: 'utf8',
  });
  return stdout + stderr;
}

describe('the start', () => {
  let root = '';
  const bundle = () => execFileSync(process.execPath, [path.join(root, 'bin/bundle.mjs')]);
  const bundles = () => readdirSync(path.join(root, 'node_modules/.cache/factsheet/program'));
  const says = (text: string) =>
    writeFileSync(
      path.join(root, 'src/run.ts'),
      `import { at } from './room/at.ts';\nconst text: string = '${text}';\n` +
        `console.log(text, at, import.meta.url.startsWith('file:') && new Error().stack?.includes('.cache'));`,
    );

  beforeEach(() => {
    root = makeProject().root;
    mkdirSync(path.join(root, 'src/room'), { recursive: true });
    mkdirSync(path.join(root, 'node_modules'));
    symlinkSync(path.join(project, 'node_modules/rolldown'), path.join(root, 'node_modules/rolldown'));
    writeFileSync(path.join(root, 'package.json'), '{ "type": "module" }');
    writeFileSync(path.join(root, 'src/room/at.ts'), 'export const at: string = import.meta.dirname;');
    says('first');
  });

  it('runs the sources where there is no bundle, and the bundle where there is one: each file finds what is beside it', () => {
    const room = path.join(root, 'src/room');
    expect(startIn(root)).toBe(`first ${room} false\n`);
    bundle();
    expect(startIn(root)).toBe(`first ${room} true\n`);
    expect(bundles()).toHaveLength(1);
  });

  it('never runs a bundle of other sources', () => {
    bundle();
    says('other');
    expect(startIn(root)).toContain('other');
    bundle();
    says('third');
    // As long, and with the time of before: the change itself has a time that nobody sets.
    utimesSync(path.join(root, 'src/run.ts'), 0, 0);
    bundle();
    says('forth');
    utimesSync(path.join(root, 'src/run.ts'), 0, 0);
    expect(startIn(root)).toContain('forth');
    writeFileSync(path.join(root, 'src/room/new.ts'), '');
    expect(startIn(root)).toContain('false');
  });

  it('leaves a bundle as it was where the next one cannot be made', () => {
    bundle();
    const made = bundles();
    writeFileSync(path.join(root, 'src/run.ts'), 'console.log(');
    expect(() =>
      execFileSync(process.execPath, [path.join(root, 'bin/bundle.mjs')], { stdio: 'ignore' }),
    ).toThrow();
    expect(bundles()).toEqual(made);
  });
});

describe('the bundle of the program', () => {
  it('says and finds what the sources do', () => {
    execFileSync(process.execPath, [path.join(project, 'bin/bundle.mjs')]);
    const said = (file: string, ...argv: string[]) =>
      spawnSync(process.execPath, [path.join(project, file), ...argv], { cwd: project, encoding: 'utf8' })
        .stdout;
    for (const argv of [['--help'], ['list'], ['check', '--quick'], ['status', 'azerbaijan/2024-09']]) {
      const bundled = said('bin/start.mjs', ...argv);
      expect(bundled).not.toBe('');
      expect(bundled).toBe(said('src/cli.ts', ...argv));
    }
  });
});
