// `factsheet check` and `explain`, as the command line calls them.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { createColors } from 'picocolors';
import { describe, expect, it } from 'vitest';
import { checkLines } from '../../../src/commands/check/lines.ts';
import { check } from '../../../src/commands/check/run.ts';
import { explain } from '../../../src/commands/explain/run.ts';
import { dataWith, project, shipped, temporaryFolder } from '../../support/data.ts';
import { thisHost, useRender } from '../../support/factsheets.ts';
import { withSession } from '../../support/session.ts';

const render = useRender();

/** Checks the newest period of a data folder, without its pages unless told otherwise. */
const checkIn = (data: string, wishes: { languages?: string[]; quick?: boolean } = {}) =>
  withSession(
    { project, data, host: thisHost() },
    (session) => check(session, [], { quick: true, ...wishes }),
    { render: render() },
  );

it('finds no error in the shipped period, pages included, and writes nothing', async () => {
  const { folder } = await dataWith();
  const before = await readdir(folder, { recursive: true });
  const [checked] = await checkIn(folder, { quick: false });
  expect(checked).toMatchObject({ period: shipped, pages: true });
  expect(checked?.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(await readdir(folder, { recursive: true })).toEqual(before);
});

it('tells what the pages show in spite of an error in the data', async () => {
  const { folder } = await dataWith([
    { file: `${shipped}/figures.yaml`, find: 'JOR: 4', put: 'JOR: 500' },
    { file: `${shipped}/text.en.yaml`, find: 'title: Support to COP29', put: `title: "Support \u{1F30D}"` },
  ]);
  const [checked] = await checkIn(folder, { quick: false, languages: ['en'] });
  const codes = checked?.findings.map(({ code }) => code);
  expect(codes).toEqual(expect.arrayContaining(['origins-exceed-total', 'glyph-missing']));
});

it('is quick without pages, and says so', async () => {
  const { folder } = await dataWith([{ file: `${shipped}/figures.yaml`, find: 'JOR: 4', put: 'JOR: 500' }]);
  const [checked] = await checkIn(folder);
  expect(checked?.pages).toBe(false);
  expect(checked?.findings.map(({ code }) => code)).toContain('origins-exceed-total');
});

it('explains a code, lists all, and writes a page each', async () => {
  expect((await explain('look-alike')).text).toMatch(/^# .+\n\n`look-alike` · Error/);
  expect((await explain()).text).toContain('[`look-alike`](look-alike.md)');
  await expect(explain('nonsense')).rejects.toMatchObject({ code: 'unknown-code', kind: 'usage' });
  const output = await temporaryFolder();
  const { files, rules } = await explain(undefined, output);
  expect(files).toHaveLength(rules.length + 1);
  expect((await readdir(output)).length).toBe(files.length);
  expect(await readFile(path.join(output, 'look-alike.md'), 'utf8')).toContain('## How to mend it');
});

it('says which checks have no rules for a language that the program has no file of', async () => {
  const put = 'languages: [az, en, ka]';
  const third = { file: 'azerbaijan/operation.yaml', find: 'languages: [az, en]', put };
  const text = await readFile(path.join(project, 'data', shipped, 'text.en.yaml'), 'utf8');
  const { folder } = await dataWith([third, { file: `${shipped}/text.ka.yaml`, content: text }]);
  const [checked] = await checkIn(folder);
  expect(checked?.withoutRules).toEqual([
    { language: 'ka', name: 'Georgian', checks: expect.arrayContaining(['wrong-ending', 'double-word']) },
  ]);
  expect((await checkIn(folder, { languages: ['en'] }))[0]?.withoutRules).toEqual([]);
});

describe('the lines', () => {
  const lost = (name: string) => ({ language: 'xx', name, checks: ['a', 'b'] });
  const checked = (period: string, ...withoutRules: ReturnType<typeof lost>[]) => {
    return { period, pages: false, findings: [], withoutRules };
  };
  const all = [checked('x/1', lost('French'), lost('Georgian')), checked('x/2', lost('French'))];
  const linesOf = (format: 'text' | 'github', quiet = false) =>
    checkLines(all, { format, quick: true, quiet }, createColors(false));

  it('tell once of a language without rules', () => {
    expect(linesOf('text')).toEqual([
      'x/1: nothing found.',
      'x/2: nothing found.',
      'For French, 2 checks have no rules.',
      'For Georgian, 2 checks have no rules.',
    ]);
  });

  it('tell it to GitHub as a notice, and not to who wants errors alone', () => {
    expect(linesOf('github')[0]).toBe('::notice::For French, 2 checks have no rules.');
    expect(linesOf('text', true)).toEqual([]);
  });
});
