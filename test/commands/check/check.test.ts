// `factsheet check` and `explain`, as the command line calls them.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { check } from '../../../src/commands/check/check.ts';
import { explain } from '../../../src/commands/explain/explain.ts';
import { dataWith, project, shipped, temporaryFolder } from '../../support/data.ts';
import { thisHost } from '../../support/factsheets.ts';

const asked = (data: string, more: object = {}) => ({
  project,
  data,
  host: thisHost(),
  periods: [],
  languages: [],
  quick: true,
  ...more,
});
const silent = () => undefined;

it('finds no error in the shipped period, pages included, and writes nothing', async () => {
  const { folder } = await dataWith();
  const before = await readdir(folder, { recursive: true });
  const [checked] = await check(asked(folder, { quick: false }), silent);
  expect(checked).toMatchObject({ period: shipped, pages: true });
  expect(checked?.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(await readdir(folder, { recursive: true })).toEqual(before);
});

it('tells what the pages show in spite of an error in the data', async () => {
  const { folder } = await dataWith([
    { file: `${shipped}/figures.yaml`, find: 'JOR: 4', put: 'JOR: 500' },
    { file: `${shipped}/text.en.yaml`, find: 'title: Support to COP29', put: `title: "Support \u{1F30D}"` },
  ]);
  const [checked] = await check(asked(folder, { quick: false, languages: ['en'] }), silent);
  const codes = checked?.findings.map(({ code }) => code);
  expect(codes).toEqual(expect.arrayContaining(['origins-exceed-total', 'glyph-missing']));
});

it('is quick without pages, and says so', async () => {
  const { folder } = await dataWith([{ file: `${shipped}/figures.yaml`, find: 'JOR: 4', put: 'JOR: 500' }]);
  const [checked] = await check(asked(folder), silent);
  expect(checked?.pages).toBe(false);
  expect(checked?.findings.map(({ code }) => code)).toContain('origins-exceed-total');
});

it('explains a code, lists all, and writes a page each', async () => {
  expect((await explain({ code: 'look-alike' })).text).toMatch(/^# .+\n\n`look-alike` · Error/);
  expect((await explain({})).text).toContain('[`look-alike`](look-alike.md)');
  await expect(explain({ code: 'nonsense' })).rejects.toMatchObject({ code: 'unknown-code', kind: 'usage' });
  const output = await temporaryFolder();
  const { files, rules } = await explain({ output });
  expect(files).toHaveLength(rules.length + 1);
  expect((await readdir(output)).length).toBe(files.length);
  expect(await readFile(path.join(output, 'look-alike.md'), 'utf8')).toContain('## How to mend it');
});
