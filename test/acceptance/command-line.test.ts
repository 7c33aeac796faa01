// The command line as its user meets it: exit codes, what stands on which stream, and no stack trace for a mistake.
import { execFileSync, spawn } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { build } from '../../src/commands/build/build.ts';
import {
  type Change,
  dataWith,
  operations,
  project,
  shipped,
  small,
  temporaryFolder,
} from '../support/data.ts';
import { thisHost, useRender } from '../support/factsheets.ts';
import { withSession } from '../support/session.ts';
import { type Ended, factsheet } from './support/command.ts';
import { factsheetHere } from './support/in-process.ts';

// A process takes a second or two of work: the first of a kind has one, with its exit code and streams; the rest run here.
vi.setConfig({ testTimeout: 60_000 });
const render = useRender();
const figures = `${shipped}/figures.yaml`;
const stack = /\n\s+at |node:internal|\.ts:\d+:\d+\)/;
const folder = 'small-operation-2025-03';
const pdf = 'UNHCR-Malta-factsheet-2025-03-en.pdf';

/** A build of the small fixture into a folder of its own; it takes half the time of the shipped one. */
async function buildSmall(run: typeof factsheetHere, ...argv: string[]): Promise<Ended & { output: string }> {
  const output = path.join(await temporaryFolder(), 'output');
  return { ...(await run(['build', '--data', operations, '-o', output, small, ...argv])), output };
}

/** A build of the shipped data with changes. */
async function buildWith(
  run: typeof factsheetHere,
  changes: readonly Change[],
  ...argv: string[]
): Promise<Ended & { output: string }> {
  const data = (await dataWith(changes)).folder;
  const output = path.join(path.dirname(data), 'output');
  return { ...(await run(['build', '--data', data, '-o', output, ...argv])), output };
}

it('ends a good build with 0: the files on stdout, findings on stderr, or as JSON', async () => {
  const [plain, json] = await Promise.all([buildSmall(factsheet), buildSmall(factsheetHere, '--json')]);
  expect([plain.code, json.code]).toEqual([0, 0]);

  expect(plain.stdout).toMatch(
    /UNHCR-Malta-factsheet-2025-03-en\.pdf {2}2 pages, \d+ kB\nDone in \d+\.\d s\.\n$/,
  );
  expect(plain.stderr).toMatch(/^warning \S+text\.en\.yaml \[column-empty\] about “rail”$/m);
  expect(plain.stdout + plain.stderr).not.toContain('\x1b');
  const files = (await readdir(plain.output, { recursive: true })).toSorted();
  expect(files).toEqual([folder, `${folder}/${pdf}`, `${folder}/report.json`]);

  const [period] = JSON.parse(json.stdout).periods;
  expect(period).toMatchObject({ period: small, files: [{ language: 'en', pages: 2 }] });
  const report = await readFile(path.join(json.output, folder, 'report.json'), 'utf8');
  expect(JSON.parse(report)).toMatchObject({ period: small, files: [{ language: 'en', pages: 2 }] });
});

describe('a mistake in the command', () => {
  it('ends with 2, and is told on stderr with what would be right', async () => {
    const mistakes: [argv: string[], says: RegExp][] = [
      [[], /^Usage: factsheet/],
      [['build', '--language', 'AZ'], /For “AZ” write az/],
      [['build', 'azerbaijan/2024-08'], /no period “azerbaijan\/2024-08”[\s\S]*azerbaijan\/2024-09/],
      [['build', '--language', 'fr'], /no language “fr”[\s\S]*It has: az, en\./],
    ];
    const runs = await Promise.all(
      mistakes.map(([argv], index) => (index === 2 ? factsheet : factsheetHere)(argv)),
    );
    for (const [index, { code, stdout, stderr }] of runs.entries()) {
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toMatch(mistakes[index]?.[1] ?? /never/);
      expect(stderr).not.toMatch(stack);
    }
  });

  it('with --json is told in JSON too', async () => {
    const { stdout } = await factsheetHere(['build', 'azerbaijan/2024-08', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({ ok: false });
  });
});

describe('mistakes in the data', () => {
  const mistakes: Change[] = [
    { file: figures, find: 'refugees: 8087', put: 'refugees: many' },
    { file: `${shipped}/text.en.yaml`, find: '{{mine_signs, number}}', put: '{{mine_sings, number}}' },
    { file: `${shipped}/text.az.yaml`, find: /^priorities:/m, put: 'prioritys:' },
  ];

  it('end it with 1: all of them at once with their places, or as JSON; and no file', async () => {
    const [plain, json] = await Promise.all([
      buildWith(factsheet, mistakes),
      buildWith(factsheetHere, mistakes, '--json'),
    ]);
    expect([plain.code, json.code]).toEqual([1, 1]);
    expect(plain.stdout).toBe('');
    expect(plain.stderr).toMatch(/figures\.yaml:\d+:\d+ \[wrong-type\]/);
    expect(plain.stderr).toMatch(/text\.az\.yaml:\d+:\d+ \[unknown-key\]/);
    expect(plain.stderr).toMatch(/text\.en\.yaml:\d+:\d+ \[unknown-figure\]/);
    expect(plain.stderr).toMatch(
      /No file was written\.\nTo see how far it is: factsheet build azerbaijan\/2024-09 --draft\n$/,
    );
    expect(plain.stderr).not.toMatch(stack);
    await expect(readdir(plain.output)).rejects.toThrow('ENOENT');

    const { ok, periods } = JSON.parse(json.stdout);
    expect({ ok, files: periods[0].files }).toEqual({ ok: false, files: [] });
    const place = { file: expect.stringMatching(`${figures}$`) };
    expect(periods[0].findings).toContainEqual(
      expect.objectContaining({ code: 'wrong-type', place: expect.objectContaining(place) }),
    );
  });

  it('are JSON with a place where a country has no name, too', async () => {
    const { stdout } = await buildWith(
      factsheetHere,
      [{ file: figures, find: 'JOR: 4', put: 'ZZQ: 4' }],
      '--json',
    );
    const place = { file: expect.stringMatching(`${figures}$`) };
    expect(JSON.parse(stdout).periods[0].findings[0]).toMatchObject({ code: 'unknown-country', place });
  });
});

describe('where the files go', () => {
  it('leaves the old PDF as it was when the new build fails; a quiet build says nothing when it is good', async () => {
    const data = (await dataWith([], operations)).folder;
    const output = path.join(path.dirname(data), 'output');
    const argv = ['build', '--data', data, '-o', output, small, '-q'];
    expect(await factsheetHere(argv)).toMatchObject({ code: 0, stdout: '', stderr: '' });
    const file = path.join(output, folder, pdf);
    const before = await readFile(file);
    const text = path.join(data, small, 'text.en.yaml');
    await writeFile(text, (await readFile(text, 'utf8')).replace('{{counselled', '{{councelled'));
    expect((await factsheetHere(argv)).code).toBe(1);
    expect((await readFile(file)).equals(before)).toBe(true);
    expect((await readdir(path.dirname(file))).toSorted()).toEqual([pdf, 'report.json']);
  });

  it('says why it cannot write there, and ends with 1', async () => {
    const [asFile, withFolder] = [await temporaryFolder(), await temporaryFolder()];
    await writeFile(path.join(asFile, 'output'), 'x');
    await mkdir(path.join(withFolder, folder, pdf), { recursive: true });
    const told = /cannot be written: [^\n]+ \(E\w+\)\. Nothing was changed\. \[cannot-write\]\n {2}→ /;
    const asked = ['build', '--data', operations, '-o', withFolder, small];
    const { code, stderr } = await factsheetHere(asked);
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringMatching(told) });
    expect(stderr).not.toMatch(stack);
    // Below /proc no folder can be made, and the system says that it does not exist.
    for (const output of [path.join(asFile, 'output'), '/proc/x']) {
      const options = { project, data: operations, host: thisHost() };
      const built = withSession(options, (session) => build(session, [small], { output }), {
        render: render(),
      });
      const said = built.catch(({ message, code, hint }) => `${message} [${code}]\n  → ${hint}`);
      expect(await said).toMatch(told);
    }
  });
});

it.skipIf(process.platform === 'win32')(
  'ends with 1 for files that would never end',
  { timeout: 10_000 },
  async () => {
    const piped = (await dataWith()).folder;
    execFileSync('sh', ['-c', 'rm "$0" && mkfifo "$0"', path.join(piped, figures)]);
    const drawing = { file: `${shipped}/images/inclusive-sport.svg`, content: `${'<!---->'.repeat(100)}x` };
    const commented = (await dataWith([drawing])).folder;
    const runs = await Promise.all(
      [piped, commented].map((data) =>
        factsheetHere(['build', '--data', data, '-o', path.join(data, 'output')]),
      ),
    );
    expect(runs.map(({ code }) => code)).toEqual([1, 1]);
    expect(runs[0]?.stderr).toMatch(/figures\.yaml \[file-missing\]/);
    expect(runs[1]?.stderr).toContain('[picture-type]');
  },
);

it('lists the periods, and says its version', async () => {
  const [listed, json, version] = await Promise.all([
    factsheetHere(['list']),
    factsheetHere(['list', '--data', operations, '--json']),
    factsheetHere(['--version']),
  ]);
  expect(listed).toMatchObject({ code: 0, stdout: `${shipped}\nexample/2025-06 (an example)\n`, stderr: '' });
  const ids = JSON.parse(json.stdout).map(({ id }: { id: string }) => id);
  expect(ids).toEqual(['large-operation/2024-12', 'small-operation/2025-03']);
  const manifest = JSON.parse(await readFile(path.join(project, 'package.json'), 'utf8'));
  expect(version).toMatchObject({ code: 0, stdout: `${manifest.version}\n` });
});

it('takes a closed pipe for a reader who has seen enough', async () => {
  const program = spawn(process.execPath, [path.join(project, 'src/cli.ts'), 'explain', '--json'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  program.stdout.destroy();
  let said = '';
  program.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  const code = await new Promise((resolve) => program.on('close', resolve));
  expect({ code, said }).toEqual({ code: 0, said: '' });
});
