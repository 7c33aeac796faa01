// What stands where, changed in the studio: a period gets pages of its own, blocks move, come and go, and their words stay.
import { cp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openSession } from '../../src/index.ts';
import type { PagesChange } from '../../src/studio/contract/asks.ts';
import { project } from '../support/data.ts';
import { folderWith, post, studioOver } from './studio.ts';

const id = 'azerbaijan/2024-09';

async function working(page?: string) {
  const folder = await folderWith({});
  await cp(path.join(project, 'data', 'azerbaijan'), path.join(folder, 'azerbaijan'), { recursive: true });
  const file = (name: string) => path.join(folder, id, name);
  if (page !== undefined) await writeFile(file('page.yaml'), page);
  const studio = await studioOver(folder);
  const arrange = (change: PagesChange) => post(studio, '/api/arrange', { period: id, by: 'one', change });
  const undo = () => post(studio, '/api/undo', { period: id, by: 'one' });
  const text = (name: string) => readFile(file(name), 'utf8').catch(() => undefined);
  const found = async () => {
    await using session = openSession({ files: folder });
    const { findings } = await session.check(id, { quick: true });
    return findings.flatMap(({ severity, code }) => (severity === 'note' ? [] : [code]));
  };
  const form = async () => {
    await using session = openSession({ files: folder });
    const answer = await session.form(id);
    if (answer.refused) throw answer.refused;
    return answer;
  };
  const isPrinted = async () => {
    await using session = openSession({ files: folder });
    const { pages } = await session.preview(id, { languages: ['en'] });
    return pages.length === 2;
  };
  return { arrange, undo, text, found, form, isPrinted };
}

const standard = readFile(path.join(project, 'templates', 'page.yaml'), 'utf8');

test('the first change takes the pages over that hold, to the byte; undo takes them away again', async () => {
  const { arrange, undo, text, form } = await working();
  expect((await form()).arrangement).toMatchObject({ of: 'program', aside: [] });
  const move = {
    move: 'pullout',
    from: { page: 2, area: 'columns' },
    to: { page: 2, area: 'columns', before: 'priorities' },
  };
  expect(await arrange(move)).toMatchObject({ code: 200, answer: { saved: true, undo: true } });
  const moved = (await standard).replace(
    '[priorities, pullout, partnership',
    '[pullout, priorities, partnership',
  );
  expect(await text('page.yaml')).toBe(moved);
  const { arrangement } = await form();
  expect(arrangement.of).toBe('period');
  const columns = arrangement.pages[1]?.areas.find(({ area }) => area === 'columns');
  expect(columns?.blocks.slice(0, 2)).toEqual(['pullout', 'priorities']);
  await undo();
  expect(await text('page.yaml')).toBeUndefined();
});

test('a block goes to another page, and back by undo; where it was moved meanwhile it is told', async () => {
  const { arrange, undo, text, found } = await working(`# Ours.\n${await standard}`);
  const move = {
    move: 'presence',
    from: { page: 2, area: 'foot' },
    to: { page: 1, area: 'rail', before: 'refugee_origins' },
  };
  await arrange(move);
  const now = await text('page.yaml');
  expect(now).toContain('rail: [population, presence, refugee_origins, asylum_origins]');
  expect(now).toContain('foot: [contacts]');
  expect(await found()).toEqual([]);
  expect(await arrange(move)).toMatchObject({ code: 409, answer: { code: 'cannot-arrange' } });
  expect(await text('page.yaml')).toBe(now);
  await undo();
  expect(await text('page.yaml')).toBe(`# Ours.\n${await standard}`);
});

test('what is taken out keeps its words, is no fault, and comes back', async () => {
  const { arrange, text, found, form, isPrinted } = await working();
  const words = await text('text.en.yaml');
  for (const [name, area] of [
    ['story', 'foot'],
    ['protection', 'main'],
  ] as const)
    expect(await arrange({ aside: name, from: { page: 1, area } })).toMatchObject({ code: 200 });
  expect(await text('page.yaml')).toContain('aside: [story, protection]');
  expect(await text('text.en.yaml')).toBe(words);
  expect(await found()).toEqual([]);
  expect(await isPrinted()).toBe(true);
  expect((await form()).arrangement.aside).toEqual([
    { name: 'story', kind: 'story' },
    { name: 'protection', kind: 'articles' },
  ]);
  await arrange({ back: 'story', to: { page: 1, area: 'foot', before: null } });
  await arrange({ back: 'protection', to: { page: 1, area: 'main', before: null } });
  const page = await text('page.yaml');
  expect(page).not.toContain('aside');
  expect(page).toContain('main: [highlights, protection]');
  expect(await found()).toEqual([]);
});

test('a new block has gaps in every language, and goes with all of them by one undo', async () => {
  const { arrange, undo, text, form } = await working();
  const before = await text('text.az.yaml');
  const to = { page: 2, area: 'columns', before: null };
  await arrange({ add: 'articles', name: 'resilience', to });
  expect(await text('page.yaml')).toContain('statelessness, resilience]');
  expect(await text('page.yaml')).toMatch(/blocks:\n {2}resilience: \{ kind: articles \}\n$/);
  const block = (await form()).blocks.find(({ name }) => name === 'resilience');
  expect(block?.fields.map(({ at }) => at)).toContain('resilience.title');
  expect(Object.keys(block?.fields[0]?.texts ?? {})).toEqual(['az', 'en']);
  expect(await arrange({ add: 'story', name: 'resilience', to })).toMatchObject({ code: 409 });
  await undo();
  expect([await text('page.yaml'), await text('text.az.yaml')]).toEqual([undefined, before]);
});

test.each([
  { move: 'story', from: { page: 1, area: 'foot' }, to: { page: 9, area: 'foot', before: null } },
  { move: 'story', from: { page: 1, area: 'foot' }, to: { page: 1, area: 'band', before: null } },
  { add: 'nothing', name: 'new', to: { page: 1, area: 'main', before: null } },
  { back: 'story', to: { page: 1, area: 'main', before: null } },
] satisfies PagesChange[])('refuses in words, and writes nothing: %j', async (change) => {
  const { arrange, text } = await working();
  expect(await arrange(change)).toMatchObject({ code: 409, answer: { code: 'cannot-arrange' } });
  expect(await text('page.yaml')).toBeUndefined();
});
