import { execFile } from 'node:child_process';
import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it, vi } from 'vitest';
import { openSession } from '../src/index.ts';
import { operations, project, shipped, small, temporaryFolder } from './support/data.ts';
import { memoryOf } from './support/memory.ts';
import { readPdf } from './support/pdf.ts';
import { readers } from './support/read-words.ts';

vi.setConfig({ testTimeout: 180_000 });

const data = () => memoryOf(path.join(project, 'data'));
const figures = `${shipped}/figures.yaml`;

/** The session of a test that needs no browser. */
const withoutBrowser = () => {
  throw new Error('a browser was asked for');
};

describe('the program of the README', () => {
  it('makes both factsheets, and leaves nothing else', async () => {
    const readme = await readFile(path.join(project, 'README.md'), 'utf8');
    const program = /```js\n(import [^`]*from 'factsheet';(?:[^`]|`[^`\n]*`)*?)```/.exec(readme)?.[1] ?? '';
    expect(program.trim().split('\n').length).toBeLessThanOrEqual(15);
    const folder = await temporaryFolder();
    const temporary = await temporaryFolder();
    await cp(path.join(project, 'data'), path.join(folder, 'data'), { recursive: true });
    const before = await readdir(folder, { recursive: true });
    const door = pathToFileURL(path.join(project, 'src/index.ts')).href;
    await writeFile(path.join(folder, 'program.mjs'), program.replace("'factsheet'", `'${door}'`));
    const env = { ...process.env, TMPDIR: temporary };
    const { stdout } = await promisify(execFile)(process.execPath, ['program.mjs'], { cwd: folder, env });
    expect(stdout).not.toContain('accepts-nothing');
    const names = ['az', 'en'].map((language) => `UNHCR-Azerbaijan-factsheet-2024-09-${language}.pdf`);
    const after = (await readdir(folder, { recursive: true })).sort();
    expect(after).toEqual([...before, 'program.mjs', ...names].sort());
    expect(await readdir(temporary)).toEqual([]);
    for (const [name, words] of [
      [names[0], 'Azərbaycan'],
      [names[1], 'Azerbaijan'],
    ] as const) {
      const bytes = await readFile(path.join(folder, name ?? ''));
      expect((await readPdf(bytes)).pages).toHaveLength(2);
      expect(await readers.PDFium?.(bytes)).toContain(words);
    }
  });
});

describe('a session over files in memory', () => {
  it('knows its periods, and reads and checks them without a browser', async () => {
    await using session = openSession({ files: await data(), browser: withoutBrowser });
    expect(await session.periods()).toEqual({
      periods: [
        { id: shipped, operation: 'azerbaijan', period: '2024-09', example: false },
        { id: 'example/2025-06', operation: 'example', period: '2025-06', example: true },
      ],
      findings: [],
    });
    const read = await session.read(shipped);
    expect(read).toMatchObject({
      printable: true,
      period: { id: shipped, figures: { issued: '2024-09-30' } },
    });
    const { findings, pages } = await session.check(shipped, { quick: true });
    expect(pages).toBe(false);
    expect(findings).toEqual(read.findings);
  });

  it('reads what the map holds at each call', async () => {
    const files = await data();
    await using session = openSession({ files, browser: withoutBrowser });
    const right = String(Buffer.from(files.get(figures) ?? ''));
    files.set(figures, right.replace('JOR: 4', 'JOR: 500'));
    const { findings } = await session.check(shipped, { quick: true });
    expect(findings).toContainEqual(
      expect.objectContaining({
        code: 'origins-exceed-total',
        place: expect.objectContaining({ file: `data/${figures}` }),
      }),
    );
    expect((await session.make(shipped)).files).toEqual([]);
    files.set(figures, right);
    const checked = await session.check(shipped, { quick: true });
    expect(checked.findings.map(({ code }) => code)).not.toContain('origins-exceed-total');
  });

  it('makes the web edition without a browser, with the time that it is given', async () => {
    const clock = { now: () => 0, today: () => new Date('2025-04-01T10:00:00Z') };
    await using session = openSession({ files: await data(), clock, browser: withoutBrowser });
    const { files, made } = await session.make(shipped, { editions: ['web'], languages: ['en'] });
    expect(made).toBe('2025-04-01T10:00:00.000Z');
    expect(files.map(({ file, type }) => [file, type])).toEqual([
      ['UNHCR-Azerbaijan-factsheet-2024-09-en.html', 'text/html'],
    ]);
    expect(Buffer.from(files[0]?.bytes ?? []).toString()).toContain('<html lang="en"');
  });

  it('compares two periods, with a sheet to review', async () => {
    const files = await data();
    for (const [name, content] of [...files])
      files.set(
        name.replace('2024-09', '2025-03'),
        String(Buffer.from(content)).replace('2024-09-30', '2025-03-31'),
      );
    await using session = openSession({ files, browser: withoutBrowser });
    const { comparison, sheet } = await session.compare(shipped, 'azerbaijan/2025-03', { sheet: true });
    expect(comparison).toMatchObject({ last: { id: shipped }, now: { id: 'azerbaijan/2025-03' } });
    expect(sheet?.file).toBe('compare-2024-09.html');
    const { findings } = await session.compare('azerbaijan/2025-03', shipped);
    expect(findings).toMatchObject([{ code: 'wrong-order', place: { file: 'data/azerbaijan' } }]);
  });

  it('takes words of another language that come with it', async () => {
    const english = await readFile(path.join(project, 'templates/locales/en.yaml'), 'utf8');
    const templates = new Map([
      ['templates/locales/en.yaml', english.replace(/^( +kind: ).*$/m, '$1Bulletin')],
    ]);
    await using session = openSession({ files: await data(), templates, browser: withoutBrowser });
    const { files } = await session.make(shipped, { editions: ['web'], languages: ['en'] });
    expect(Buffer.from(files[0]?.bytes ?? []).toString()).toContain('Bulletin');
  });
});

describe('two sessions at once', () => {
  it('make each its own', async () => {
    await using first = openSession({ files: await data() });
    await using second = first.over(await memoryOf(operations));
    const wishes = { languages: ['en'], draft: true };
    const [one, other] = await Promise.all([first.make(shipped, wishes), second.make(small, wishes)]);
    expect(one.files.map(({ file }) => file)).toEqual(['UNHCR-Azerbaijan-factsheet-2024-09-en-DRAFT.pdf']);
    expect(other.files).toHaveLength(1);
    expect(other.files[0]?.file).not.toBe(one.files[0]?.file);
    const words = await Promise.all(
      [one, other].map(({ files }) => readers.PDFium?.(files[0]?.bytes ?? new Uint8Array())),
    );
    expect(words[0]).toContain('Azerbaijan');
    expect(words[1]).not.toContain('Azerbaijan');
  });
});

describe('what a call or the data get wrong', () => {
  const told = async (change: (files: Map<string, Uint8Array | string>) => void) => {
    const files = await data();
    change(files);
    await using session = openSession({ files, browser: withoutBrowser });
    const { findings, files: made } = await session.make(shipped);
    expect(made).toEqual([]);
    return findings.filter(({ severity }) => severity === 'error');
  };

  it.each(['azerbaijan/2099-01', 'nowhere/2024-09', '../../etc/passwd', '', '__proto__', 'azerbaijan'])(
    'is found: there is no period “%s”',
    async (id) => {
      await using session = openSession({ files: await data(), browser: withoutBrowser });
      for (const call of [
        session.read(id),
        session.check(id),
        session.make(id),
        session.compare(id, shipped),
      ]) {
        const { findings } = await call;
        expect(findings).toMatchObject([
          { code: 'unknown-period', severity: 'error', place: { file: expect.stringMatching(/^data/) } },
        ]);
      }
    },
  );

  it('is found: languages, editions and folders that there are not', async () => {
    await using session = openSession({ files: await data(), browser: withoutBrowser });
    expect((await session.make(shipped, { languages: ['xx'] })).findings).toMatchObject([
      { code: 'unknown-language', place: { file: 'data/azerbaijan' } },
    ]);
    const editions = ['poster', 'constructor'] as never[];
    expect((await session.make(shipped, { editions })).findings.map(({ code }) => code)).toEqual([
      'unknown-edition',
      'unknown-edition',
    ]);
    await using lost = openSession({ files: path.join(project, 'no-such-folder') });
    expect((await lost.periods()).findings).toMatchObject([{ code: 'no-data' }]);
    expect((await lost.make(shipped)).findings).toMatchObject([{ code: 'no-data' }]);
    await using empty = openSession({ files: new Map() });
    expect(await empty.periods()).toEqual({ periods: [], findings: [] });
  });

  it('is found: files that are too large, are no text, are missing, or lead out', async () => {
    const place = { file: `data/${figures}` };
    expect(await told((files) => files.set(figures, 'a: 1\n'.repeat(100_000)))).toMatchObject([
      { code: 'file-too-large', place },
    ]);
    expect(await told((files) => files.set(figures, Buffer.from([0xff, 0xfe, 0, 1])))).toMatchObject([
      { code: 'file-not-utf8', place: { ...place, line: 1 } },
    ]);
    for (const wrong of [5, {}, Promise.resolve('')]) {
      expect(await told((files) => files.set(figures, wrong as never))).toMatchObject([
        { code: 'file-no-bytes', place },
      ]);
    }
    expect(await told((files) => files.delete(figures))).toMatchObject([{ code: 'file-missing', place }]);
    const escaped = await told((files) => {
      files.set('../../etc/secret.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
      const text = String(Buffer.from(files.get(figures) ?? ''));
      files.set(figures, text.replace('images/inclusive-sport.svg', '../../../../etc/secret.svg'));
    });
    expect(escaped).toMatchObject([{ code: 'wrong-value', place: { ...place, line: expect.any(Number) } }]);
  });
});
