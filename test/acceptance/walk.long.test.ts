// The walk of the README, as a new user takes it: every step through the command line, its output and its exit code.
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Entry } from '../../src/rollover/state.ts';
import type { PeriodStatus } from '../../src/rollover/status.ts';
import { project } from '../support/data.ts';
import { factsheet as runFactsheet } from './support/command.ts';

const period = 'azerbaijan/2025-03';
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'factsheet-walk-'));
  await cp(path.join(project, 'data'), path.join(folder, 'data'), { recursive: true });
  await cp(path.join(project, 'test/fixtures/import/data-finder.csv'), path.join(folder, 'population.csv'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** One command in the user's folder. */
const factsheet = (...argv: string[]) => runFactsheet(argv, { cwd: folder });

const file = (name: string) => path.join(folder, 'data', period, name);

async function statusOf(): Promise<PeriodStatus> {
  const { stdout } = await factsheet('status', period, '--json');
  const [status] = JSON.parse(stdout) as PeriodStatus[];
  if (!status) throw new Error(stdout);
  return status;
}

/** What an officer would write for an empty figure: marked test values, each another. */
function valueFor({ at, was }: Entry, index: number): string {
  if (at === 'issued' || /^(presence|funding)\.as_of$/.test(at)) return '2025-03-31';
  if (at.endsWith('.as_of')) return '2024-12-31';
  if (at.startsWith('dates.')) return (was ?? '').replace('2024', '2025').replace(/-0[56]/, '-02');
  if (at === 'funding.required') return '7600000';
  if (at === 'funding.funded') return '1900000';
  if (at === 'story.link') return 'https://www.unhcr.org/az/news/';
  if (at === 'story.image') return 'images/sport-in-spring.svg';
  if (at === 'during') return '2025-01/2025-03';
  if (at.endsWith('.during')) return '2025-01/2025-02';
  if (at === 'presence.offices.baku') return '1';
  return String(120 + index * 7);
}

describe('the walk', () => {
  it('begins the period, tells what to fill in, and overwrites nothing', async () => {
    const made = await factsheet('new', period);
    expect(made).toMatchObject({ code: 0, stderr: '' });
    expect(made.stdout).toContain('data/azerbaijan/2025-03/figures.yaml');
    expect(made.stdout).toMatch(/1\. .*figures\.yaml +5\d to fill in, 1 to confirm/);
    expect(await readdir(path.join(folder, 'data', period))).not.toContain('NOTES.md');
    const before = await readFile(file('figures.yaml'), 'utf8');
    const again = await factsheet('new', period);
    expect(again.code).not.toBe(0);
    expect(await readFile(file('figures.yaml'), 'utf8')).toBe(before);
  });

  it('knows that nothing is done, and checks say so', async () => {
    const status = await factsheet('status', period);
    expect(status).toMatchObject({ code: 0 });
    expect(status.stdout).toMatch(/azerbaijan\/2025-03 {2}0 of 1\d\d done/);
    expect(status.stdout).toContain('Next: data/azerbaijan/2025-03/figures.yaml:');
    const check = await factsheet('check', period, '--quick');
    expect(check.code).toBe(1);
    expect(check.stdout).toContain('issued is empty.');
  });

  it('prints a draft at once, and nothing else', async () => {
    const draft = await factsheet('build', period, '--draft', '--language', 'en');
    expect(draft.code).toBe(0);
    expect(draft.stdout).toContain('UNHCR-Azerbaijan-factsheet-2025-03-en-DRAFT.pdf');
    const built = await factsheet('build', period, '--language', 'en');
    expect(built.code).toBe(1);
    expect(built.stderr).toContain('No file was written.');
    expect(built.stderr).toContain('factsheet build azerbaijan/2025-03 --draft');
    expect(await readdir(path.join(folder, 'output/azerbaijan-2025-03'))).toEqual([
      'UNHCR-Azerbaijan-factsheet-2025-03-en-DRAFT.pdf',
      'report.json',
    ]);
  });

  it('imports the population of the end of 2024, and keeps the file', async () => {
    const imported = await factsheet('import', period, 'population.csv', '--as-of', '2024-12-31');
    expect(imported.code).toBe(0);
    for (const figure of ['6,431', '267', '271', '655,212']) expect(imported.stdout).toContain(figure);
    const figures = await readFile(file('figures.yaml'), 'utf8');
    for (const line of ['refugees: 6431', 'asylum_seekers: 267', 'stateless: 271', 'idps: 655212']) {
      expect(figures).toContain(line);
    }
    expect(figures).toContain('# The three main countries of origin');
    expect(await readdir(file('sources'))).toEqual(['population.csv', 'sources.yaml']);
  });

  it('is filled in and confirmed, and then has nothing left to do', async () => {
    const { open } = await statusOf();
    const lines = (await readFile(file('figures.yaml'), 'utf8')).split('\n');
    for (const [index, entry] of open.entries()) {
      if (!entry.place.file.endsWith('figures.yaml') || entry.state !== 'empty') continue;
      const at = (entry.place.line ?? 0) - 1;
      const key = entry.at.split('.').at(-1) ?? '';
      lines[at] = (lines[at] ?? '').replace(`${key}:`, `${key}: ${valueFor(entry, index)}`);
    }
    await writeFile(
      file('figures.yaml'),
      lines
        .join('\n')
        .replace(/!carried /g, '')
        .replaceAll('  # was', ' # was'),
    );
    const picture = await readFile(
      path.join(project, 'data/azerbaijan/2024-09/images/inclusive-sport.svg'),
      'utf8',
    );
    await writeFile(file('images/sport-in-spring.svg'), picture.replace('</svg>', '<!-- spring --></svg>'));
    for (const [language, says] of [
      ['az', 'Sınaq mətni.'],
      ['en', 'Test text.'],
    ] as const) {
      const text = await readFile(file(`text.${language}.yaml`), 'utf8');
      const marked = text.replace(/!carried /g, '!checked ').replace(/(\n +)(?=[^\n]*\n\n)/, `$1${says} `);
      await writeFile(file(`text.${language}.yaml`), marked);
    }
    const status = await factsheet('status', period);
    expect(status.stdout).toMatch(/azerbaijan\/2025-03 {2}(1\d\d) of \1 done/);
    expect(status.stdout).toContain('Next: factsheet check azerbaijan/2025-03');
  });

  it('has no error, pages and PDFs included', async () => {
    const check = await factsheet('check', period);
    expect(check.stdout).not.toMatch(/^error/m);
    expect(check.code).toBe(0);
  });

  it('prints drafts that say so', async () => {
    const draft = await factsheet('build', period, '--draft');
    expect(draft.code).toBe(0);
    expect(draft.stdout).toContain('UNHCR-Azerbaijan-factsheet-2025-03-az-DRAFT.pdf');
    expect(draft.stdout).toContain('UNHCR-Azerbaijan-factsheet-2025-03-en-DRAFT.pdf');
    expect(draft.stdout.match(/2 pages/g)).toHaveLength(2);
  });

  it('shows the reviewer what changed, and writes the sheet', async () => {
    const compared = await factsheet('compare', '2024-09', '2025-03');
    expect(compared.code).toBe(0);
    expect(compared.stdout).toMatch(/Refugees +8,087 +6,431 +−1,656 +−20\.5%/);
    expect(compared.stdout).toContain('output/azerbaijan-2025-03/compare-2024-09.html');
    const sheet = await readFile(path.join(folder, 'output/azerbaijan-2025-03/compare-2024-09.html'), 'utf8');
    expect(sheet).toContain('data:image/webp;base64,');
  });

  it('prints the factsheet', async () => {
    const built = await factsheet('build', period);
    expect(built.code).toBe(0);
    expect(await readdir(path.join(folder, 'output/azerbaijan-2025-03'))).toEqual(
      expect.arrayContaining(['UNHCR-Azerbaijan-factsheet-2025-03-az.pdf', 'report.json']),
    );
  });
});
