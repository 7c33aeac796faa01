// What stands where, changed in the studio: entries of lists put, taken out and moved, merged by place, undone; a page.yaml that is new.
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Changed } from '../../src/studio/contract/asks.ts';
import { folderWith, post, studioOver } from './studio.ts';

const id = 'azerbaijan/2024-09';
const english = `# The words.
protection:
  # About asylum.
  asylum: { title: Asylum, body: "One." }

  law:
    title: Law
    body: >- # ours
      Folded
      words.

  work:
    title: Work
    body: !carried Three.
`;
const azerbaijani = english.replaceAll('One', 'Bir');
const files = {
  [`${id}/text.en.yaml`]: english,
  [`${id}/text.az.yaml`]: azerbaijani,
  [`${id}/figures.yaml`]: 'a: 1\n',
};
const order = ['asylum', 'law', 'work'];
const law = { title: 'Law', body: 'Folded words.' };

async function working() {
  const folder = await folderWith(files);
  const studio = await studioOver(folder);
  const change = async (...changes: readonly object[]) =>
    (await post(studio, '/api/change', { period: id, by: 'one', changes })).answer as Changed;
  const step = (way: 'undo' | 'redo') => post(studio, `/api/${way}`, { period: id, by: 'one' });
  const file = (name: string) => path.join(folder, id, name);
  const text = (name = 'text.en.yaml') => readFile(file(name), 'utf8').catch(() => undefined);
  const write = (words: string, name = 'text.en.yaml') => writeFile(file(name), words);
  return { change, step, text, write };
}

const at = (...names: (string | number)[]) => ({ file: { text: 'en' }, path: ['protection', ...names] });
const moved = { ...at('work'), before: 'asylum', order };

test('an entry comes into both languages at once, and goes again with one undo', async () => {
  const { change, step, text } = await working();
  const put = { put: { title: null, body: null }, before: 'law' };
  const both = ['en', 'az'].map((one) => ({ file: { text: one }, path: ['protection', 'new'], ...put }));
  expect(await change(...both)).toMatchObject({ saved: true });
  const wanted = english.replace('  law:\n', '  new:\n    title:\n    body:\n\n  law:\n');
  expect(await text()).toBe(wanted);
  expect(await text('text.az.yaml')).toBe(wanted.replaceAll('One', 'Bir'));
  await change({ ...at('new', 'body'), was: null, value: 'Typed.' });
  await step('undo');
  await step('undo');
  expect([await text(), await text('text.az.yaml')]).toEqual([english, azerbaijani]);
  await step('redo');
  expect(await text()).toBe(wanted);
});

test('a move and a change of words inside are both kept; undo leaves the words', async () => {
  const { change, step, text, write } = await working();
  await write(english.replace('Three.', 'Four.'));
  expect(await change(moved)).toMatchObject({ saved: true });
  const now = await text();
  expect(now).toMatch(/^# The words.\nprotection:\n {2}work:\n {4}title: Work\n {4}body: !carried Four.\n\n/);
  await write((now ?? '').replace('"One."', '"Two."'));
  await step('undo');
  expect(await text()).toBe(english.replace('Three.', 'Four.').replace('"One."', '"Two."'));
});

test('what both have moved, put, or changed and taken out is told, and nothing is written', async () => {
  const { change, text, write } = await working();
  const theirs = english
    .replace(/(\n {2}work:[\s\S]*)$/, '')
    .replace('  # About', '  work:\n    title: Work\n    body: Three.\n\n  # About');
  await write(theirs);
  expect(await change({ ...moved, before: 'law' })).toEqual({
    saved: false,
    conflicts: [{ change: 0, theirs: 'Work · Three.' }],
  });
  expect(await change({ ...at('law'), out: { ...law, body: 'Other words.' } })).toMatchObject({
    saved: false,
  });
  expect(await change({ ...at('law'), put: { title: 'Mine', body: null }, before: null })).toMatchObject({
    saved: false,
  });
  expect(await text()).toBe(theirs);
  expect(await change({ ...at('law'), out: law }, { ...at('gone'), out: null })).toMatchObject({
    saved: true,
  });
  expect(await text()).not.toContain('law:');
});

test('an entry that was taken out comes back with its comments where others have written meanwhile', async () => {
  const { change, step, text, write } = await working();
  await change({ ...at('asylum'), out: { title: 'Asylum', body: 'One.' } });
  await write(`${await text()}# foot\n`);
  await step('undo');
  expect(await text()).toContain(
    'protection:\n  # About asylum.\n  asylum: { title: Asylum, body: "One." }\n',
  );
  await write((await text())?.replace('"One."', '"Nine."') ?? '');
  expect((await step('redo')).code).toBe(409);
});

test('a period gets a page.yaml of its own, and has none again', async () => {
  const { change, step, text } = await working();
  const put = { file: 'page', path: ['pages', 0], put: { form: 'rail', main: ['protection'] }, before: null };
  expect(await change(put)).toMatchObject({ saved: true });
  expect(await text('page.yaml')).toBe('pages:\n  - form: rail\n    main:\n      - protection\n');
  await step('undo');
  expect(await text('page.yaml')).toBeUndefined();
  await step('redo');
  expect(await text('page.yaml')).toContain('form: rail');
});
