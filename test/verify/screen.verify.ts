// Every PDF of the program keeps PDF/UA-1 and PDF/A-3a, as veraPDF reads them: those of the last run, and many more.
import { execFileSync } from 'node:child_process';
import { globSync, mkdtempSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { project } from '../support/data.ts';
import { useSession } from '../support/factsheets.ts';
import { fixtures } from './fixtures.ts';
import { type Failure, failureLines, fetchVerapdf, verify } from './verapdf.ts';

const session = useSession();
const folder = mkdtempSync(path.join(tmpdir(), 'factsheet-verify-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the last `npm start` wrote; a press file keeps a standard of its own. */
const written = globSync('output/**/*.pdf', { cwd: project, exclude: ['**/*-press.pdf'] }).sort();

/** The files of each fixture. */
const made = new Map<string, string[]>();

describe('makes', () => {
  test.each(Object.keys(fixtures))('%s', async (fixture) => {
    const pdfs = (await fixtures[fixture]?.(session().tools)) ?? [];
    const files = pdfs.map(({ name }) => path.join(folder, `${fixture}, ${name}.pdf`));
    await Promise.all(pdfs.map(({ bytes }, index) => writeFile(files[index] ?? '', bytes)));
    made.set(fixture, files);
    expect(files).not.toEqual([]);
  });
});

describe('veraPDF finds no fault in', () => {
  let found: Map<string, Failure[]>;

  beforeAll(async () => {
    const jar = await fetchVerapdf(path.join(project, 'node_modules/.cache/factsheet/verapdf'));
    const files = written.map((name) => path.join(project, name)).concat(...made.values());
    found = await verify(jar, files);
  });

  test.each(Object.keys(fixtures))('%s', (fixture) => {
    const files = made.get(fixture) ?? [];
    expect(files).not.toEqual([]);
    expect(files.flatMap((file) => failureLines(file, found.get(file)))).toEqual([]);
  });

  test('what `npm start` wrote', () => {
    expect(written, 'nothing in output/: run `npm start` first').not.toEqual([]);
    const files = written.map((name) => path.join(project, name));
    expect(files.flatMap((file) => failureLines(file, found.get(file)))).toEqual([]);
  });
});

const qpdf = hasQpdf();

test.skipIf(!qpdf)('qpdf finds every file sound', () => {
  for (const file of [...made.values()].flat()) {
    const said = execFileSync('qpdf', ['--check', file], { encoding: 'utf8', stdio: 'pipe' });
    expect(said, file).toContain('No syntax or stream encoding errors found');
  }
});

function hasQpdf(): boolean {
  try {
    execFileSync('qpdf', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
