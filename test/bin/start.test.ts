import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { factsheetHere } from '../acceptance/support/in-process.ts';
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
        'export function run(argv: string[]): void {\n' +
        `  console.log(text, at, ...argv, import.meta.url.startsWith('file:') && new Error().stack?.includes('.cache'));\n}`,
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
    expect(startIn(root)).toBe(`first ${room} a false\n`);
    bundle();
    expect(startIn(root)).toBe(`first ${room} a true\n`);
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

  it('believes its note of the sources for as long as every one of them is as it was', async () => {
    const noteFile = path.join(root, 'node_modules/.cache/factsheet/sources.json');
    bundle();
    startIn(root);
    // Changed a moment ago: the next change could have the same time.
    expect(existsSync(noteFile)).toBe(false);
    await delay(2100);
    expect(startIn(root)).toContain('first');
    const note = JSON.parse(readFileSync(noteFile, 'utf8'));
    const other = path.join(root, 'other');
    mkdirSync(other);
    writeFileSync(path.join(other, 'run.mjs'), 'export const run = () => console.log("noted");');
    const noted = (changed = {}) => {
      writeFileSync(noteFile, JSON.stringify({ ...note, folder: other, ...changed }));
      return startIn(root);
    };
    expect(noted()).toBe('noted\n');
    // Of another folder, from which this one was copied.
    expect(noted({ root: other })).toContain('first');
    writeFileSync(path.join(root, 'src/room/new.ts'), '');
    expect(noted()).toContain('first');
    const room = 3 * note.places.indexOf('src/room');
    const { size, mtimeMs, ctimeMs } = statSync(path.join(root, 'src/room'));
    const stands = note.stands.toSpliced(room, 3, size, mtimeMs, ctimeMs);
    expect(noted({ stands })).toBe('noted\n');
    const run = path.join(root, 'src/run.ts');
    const { atime, mtime } = statSync(run);
    says('forth');
    utimesSync(run, atime, mtime);
    expect(noted({ stands })).toContain('forth');
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

/** The file that was written last. */
const newest = (pattern: string) =>
  globSync(pattern, { cwd: project })
    .map((file) => path.join(project, file))
    .sort((one, other) => statSync(one).mtimeMs - statSync(other).mtimeMs)
    .at(-1) ?? '';

describe('the bundle of the program', () => {
  beforeAll(() => void execFileSync(process.execPath, [path.join(project, 'bin/bundle.mjs')]));

  it('says and finds what the sources do', async () => {
    const said = (...argv: string[]) =>
      spawnSync(process.execPath, [path.join(project, 'bin/start.mjs'), ...argv], {
        cwd: project,
        encoding: 'utf8',
      }).stdout;
    for (const argv of [['--help'], ['list'], ['check', '--quick'], ['status', 'azerbaijan/2024-09']]) {
      const bundled = said(...argv);
      expect(bundled).not.toBe('');
      expect(bundled).toBe((await factsheetHere(argv)).stdout);
    }
  });

  it.runIf(process.platform !== 'win32')(
    'has a snapshot, in which nothing is of a period or of who made it',
    () => {
      const snapshot = readFileSync(
        newest(`node_modules/.cache/factsheet/program/*/${process.version}-*.blob`),
      );
      const holds = (text: string) =>
        (['latin1', 'utf16le'] as const).some((coding) => snapshot.includes(Buffer.from(text, coding)));
      const sentences = globSync('data/*/*/text.*.yaml', { cwd: project }).flatMap((one) =>
        readFileSync(path.join(project, one), 'utf8').match(/[\p{L} ]{50,}/gu),
      );
      expect(sentences.length).toBeGreaterThan(20);
      expect(sentences.filter((_, index) => index % 5 === 0).filter((text) => holds(String(text)))).toEqual(
        [],
      );
      expect(holds(String(process.env.PATH))).toBe(false);
    },
  );

  it('works where its user is, from a snapshot too, and ends with its own code', () => {
    const start = (...argv: string[]) =>
      spawnSync(
        process.execPath,
        [path.join(project, 'bin/start.mjs'), 'check', '--quick', '--data', '.', ...argv],
        {
          cwd: path.join(project, 'data'),
          encoding: 'utf8',
        },
      );
    expect(start().stdout).toMatch(/^note azerbaijan\/2024-09\/figures\.yaml/m);
    expect(start('nowhere/2024-09')).toMatchObject({ status: 2, stdout: '' });
  });
});
