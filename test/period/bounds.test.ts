// A file of data that is far beyond a factsheet is refused before it is parsed, and what is read is read soon.
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderSource } from '../../src/files/folder-source.ts';
import { readYaml } from '../../src/period/read.ts';
import { project, temporaryFolder } from '../support/data.ts';

/** Reads a text as a file of data; gives what was found, and what it took of a processor (ms), whatever else that does. */
async function read(text: string) {
  const folder = await temporaryFolder();
  await writeFile(path.join(folder, 'a.yaml'), text);
  const start = process.cpuUsage();
  const file = await readYaml(folderSource(folder), 'a.yaml');
  const { user, system } = process.cpuUsage(start);
  return { findings: 'findings' in file ? file.findings : [], took: (user + system) / 1000 };
}

const keys = (count: number) =>
  Array.from({ length: count }, (_, index) => `key_${index}: ${index}\n`).join('');

describe('a file of data', () => {
  it.each([
    ['a megabyte of keys', keys(65_000), /has [\d,]+ bytes; at most 200,000 are read/],
    ['more keys than a factsheet can have', keys(5000), /more than 2,000 entries/],
    ['brackets in brackets', '['.repeat(190_000), /more than 2,000 entries/],
    ['dashes', '- '.repeat(90_000), /more than 2,000 entries/],
    ['question marks', '? '.repeat(90_000), /more than 2,000 entries/],
    ['quotation marks', '"'.repeat(190_000), /more than 2,000 entries/],
    ['a list in one line', `a: [${'1,'.repeat(90_000)}]`, /more than 2,000 entries/],
  ])('of %s is refused at once', async (_, text, message) => {
    const { findings, took } = await read(text);
    expect(findings).toMatchObject([{ code: 'file-too-large', severity: 'error' }]);
    expect(findings[0]?.message).toMatch(message);
    expect(findings[0]?.hint).toMatch(/right file/);
    expect(took).toBeLessThan(1000);
  });

  it.each([
    ['keys up to the bound', keys(1999)],
    ['the same key again and again', 'key: 1\n'.repeat(1999)],
    ['brackets in brackets', 'a: {'.repeat(900) + '}'.repeat(199)],
    ['names that point to others', `a: &a [1]\n${keys(1900).replaceAll(/: \d+/g, ': *a')}`],
    ['deep indentation', Array.from({ length: 600 }, (__, depth) => `${' '.repeat(depth)}a:\n`).join('')],
    ['empty lines', '\n'.repeat(199_000)],
    ['comments', '# x\n'.repeat(49_000)],
    ['one long word', `a: ${'x'.repeat(190_000)}`],
    ['one long text', `a: >-\n${'  words and words\n'.repeat(11_000)}`],
    ['spaces', `a: ${' '.repeat(190_000)}b`],
    ['tabs', `a:\n${'\t'.repeat(190_000)}`],
  ])('of %s is read or refused within seconds', async (_, text) => {
    expect((await read(text)).took).toBeLessThan(5000);
  });

  it('may be as large as those of the program and its data, several times over', async () => {
    const shipped = [
      'data/azerbaijan/2024-09/figures.yaml',
      'templates/locales/en.yaml',
      'templates/locales/az.yaml',
    ];
    for (const file of shipped) {
      const root = folderSource(project);
      expect('findings' in (await readYaml(root, file)), file).toBe(false);
    }
  });
});
