// What is changed in the studio: byte by byte, merged with what others changed, taken back, and told.
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Changed } from '../../src/studio/contract/asks.ts';
import type { StudioState } from '../../src/studio/contract/states.ts';
import { ask, eventsOf, folderWith, post, studioOver } from './studio.ts';

const id = 'azerbaijan/2024-09';
const english = `# The words.

opening:
  solutions: >- # ours
    UNHCR supports the Government in finding
    durable solutions.
  climate: !carried "In line with the Agenda." # was “x”
  gap:

# foot
points:
  - one
  - two
`;
const figures = `results:
  mine_signs: 155 # signs
  legal_aid: { value: 2_084, during: 2024-01/2024-06 }
  empty:
`;
const files = { [`${id}/text.en.yaml`]: english, [`${id}/figures.yaml`]: figures };

/** A studio over the two files; `change` asks as one window, `text` reads a file. */
async function working(given: Readonly<Record<string, string>> = files) {
  const folder = await folderWith(given);
  const studio = await studioOver(folder);
  const change = async (changes: readonly object[], by = 'one') =>
    (await post(studio, '/api/change', { period: id, by, changes })).answer as Changed;
  const step = (way: 'undo' | 'redo', by = 'one') => post(studio, `/api/${way}`, { period: id, by });
  const text = (file = 'text.en.yaml') => readFile(path.join(folder, id, file), 'utf8');
  return { folder, studio, change, step, text };
}

const inEnglish = (at: readonly (string | number)[], was: unknown, value: unknown) => ({
  ...{ file: { text: 'en' }, path: at, was, value },
});
const solutions = 'UNHCR supports the Government in finding durable solutions.';

test('a word, a gap, a figure and a mark change, and nothing else does', async () => {
  const { change, text } = await working();
  const saved = await change([
    inEnglish(['opening', 'solutions'], solutions, solutions.replace('durable', 'lasting')),
    inEnglish(['opening', 'gap'], null, 'Filled.'),
    inEnglish(['opening', 'new'], null, 'Not there yet.'),
    inEnglish(['points', 1], 'two', 'second'),
    { file: { text: 'en' }, path: ['opening', 'climate'], mark: 'checked' },
    { file: 'figures', path: ['results', 'mine_signs'], was: 155, value: 160 },
    { file: 'figures', path: ['results', 'legal_aid', 'value'], was: 2084, value: 3000 },
    { file: 'figures', path: ['results', 'empty'], was: null, value: 7 },
  ]);
  expect(saved).toEqual({
    ...{ saved: true, version: expect.any(String), undo: true, redo: false },
    stored: [
      solutions.replace('durable', 'lasting'),
      ...['Filled.', 'Not there yet.', 'second', null, 160, 3000, 7],
    ],
  });
  expect(await text()).toBe(
    english
      .replace('    durable', '    lasting')
      .replace('gap:', 'gap: Filled.\n  new: Not there yet.')
      .replace('- two', '- second')
      .replace('!carried', '!checked'),
  );
  expect(await text('figures.yaml')).toBe(
    figures.replace('155', '160').replace('2_084', '3_000').replace('empty:', 'empty: 7'),
  );
});

test('what is emptied, and a mark that is taken away, leave the rest of their lines', async () => {
  const { change, text } = await working();
  await change([{ file: { text: 'en' }, path: ['opening', 'climate'], mark: null }]);
  await change([inEnglish(['opening', 'solutions'], solutions, '')]);
  expect(await text()).toBe(
    english
      .replace('!carried ', '')
      .replace('>- # ours\n    UNHCR supports the Government in finding\n    durable solutions.', '# ours')
      .replace('solutions: ', 'solutions: '),
  );
});

test('two windows that change one place: the second is told what the first wrote, and changes nothing', async () => {
  const { change, text } = await working();
  await change([inEnglish(['opening', 'gap'], null, 'First.')], 'one');
  const before = await text();
  const answer = await change(
    [inEnglish(['points', 0], 'one', '1'), inEnglish(['opening', 'gap'], null, 'Second.')],
    'two',
  );
  expect(answer).toEqual({ saved: false, conflicts: [{ change: 1, theirs: 'First.' }] });
  expect(await text()).toBe(before);
  // Who has seen it may replace it.
  expect(await change([inEnglish(['opening', 'gap'], 'First.', 'Second.')], 'two')).toMatchObject({
    saved: true,
  });
  expect(await text()).toContain('gap: Second.');
});

test('two windows that write the same, or in neighbouring places, are in nobody’s way', async () => {
  const { change, text } = await working();
  await Promise.all([
    change([inEnglish(['opening', 'gap'], null, 'Same.')], 'one'),
    change([inEnglish(['opening', 'gap'], null, 'Same.')], 'two'),
    change([inEnglish(['opening', 'climate'], 'In line with the Agenda.', 'Next.')], 'two'),
  ]);
  expect(await text()).toBe(
    english.replace('gap:', 'gap: Same.').replace('In line with the Agenda.', 'Next.'),
  );
});

test('an editor and the studio on one file: both are kept, and windows are told', async () => {
  const { folder, studio, change, text } = await working();
  const events = await eventsOf(studio);
  const edited = english.replace('# foot', '# another foot').replace('- one', '- eins');
  // As editors save: a new file, renamed into the place of the old one.
  await writeFile(path.join(folder, id, 'text.en.yaml.swp'), edited);
  await rename(path.join(folder, id, 'text.en.yaml.swp'), path.join(folder, id, 'text.en.yaml'));
  const told = await events.next(({ type }) => type === 'changed');
  expect(told).toMatchObject({ period: id, version: expect.any(String) });
  expect(told).not.toHaveProperty('by');
  expect(await change([inEnglish(['points', 1], 'two', 'zwei')])).toMatchObject({ saved: true });
  expect(await text()).toBe(edited.replace('- two', '- zwei'));
  expect(await change([inEnglish(['points', 0], 'one', '1')])).toEqual({
    saved: false,
    conflicts: [{ change: 0, theirs: 'eins' }],
  });
});

test('windows are told of a change once, with the window that made it', async () => {
  const { studio, change } = await working();
  const events = await eventsOf(studio);
  const saved = await change([inEnglish(['opening', 'gap'], null, 'x')], 'mine');
  for (const [was, now] of ['xy', 'yz', 'zx', 'xz'].map((pair) => [...pair]))
    await change([inEnglish(['opening', 'gap'], was, now)], 'mine');
  await new Promise((resolve) => setTimeout(resolve, 300));
  const told = events.all().filter(({ type }) => type === 'changed');
  expect(told).toHaveLength(5);
  expect(told[0]).toMatchObject({ period: id, by: 'mine', version: saved.saved && saved.version });
});

test('undo and redo, over windows and to the byte', async () => {
  const { change, step, text } = await working();
  const states = [await text()];
  const changes = [
    [inEnglish(['opening', 'new'], null, 'Not there yet.')],
    [
      inEnglish(['points', 0], 'one', 'eins'),
      { file: { text: 'en' }, path: ['opening', 'climate'], mark: null },
    ],
    [inEnglish(['opening', 'solutions'], solutions, 'Short.')],
  ];
  for (const [index, one] of changes.entries()) {
    await change(one, `window-${index}`);
    states.push(await text());
  }
  for (const state of states.toReversed().slice(1)) {
    expect((await step('undo')).answer).toMatchObject({ saved: true, redo: true });
    expect(await text()).toBe(state);
  }
  expect(await step('undo')).toMatchObject({ code: 409, answer: { code: 'nothing-to-undo' } });
  for (const state of states.slice(1)) {
    await step('redo', 'two');
    expect(await text()).toBe(state);
  }
  expect(await step('redo')).toMatchObject({ code: 409, answer: { code: 'nothing-to-redo' } });
  await step('undo');
  expect(await change([inEnglish(['points', 1], 'two', 'zwei')])).toMatchObject({ undo: true, redo: false });
});

test('what one window types into one place without a pause is undone together', async () => {
  const { change, step, text } = await working();
  for (const [was, now] of [
    [null, 'W'],
    ['W', 'Wo'],
    ['Wo', 'Wor'],
    ['Wor', 'Word'],
  ])
    await change([inEnglish(['opening', 'gap'], was, now)]);
  await change([inEnglish(['points', 0], 'one', 'eins')]);
  await step('undo');
  expect(await text()).toContain('gap: Word');
  expect((await step('undo')).answer).toMatchObject({ undo: false });
  expect(await text()).toBe(english);
  await step('redo');
  expect(await text()).toContain('gap: Word');
});

test('undo keeps what an editor changed elsewhere, and is refused where it changed the same place', async () => {
  const { folder, change, step, text } = await working();
  await change([inEnglish(['opening', 'gap'], null, 'Mine.')]);
  const file = path.join(folder, id, 'text.en.yaml');
  await writeFile(file, (await text()).replace('- one', '- eins'));
  expect((await step('undo')).answer).toMatchObject({ saved: true });
  expect(await text()).toBe(english.replace('- one', '- eins'));
  await step('redo');
  const theirs = (await text()).replace('Mine.', 'Theirs.');
  await writeFile(file, theirs);
  expect(await step('undo')).toMatchObject({ code: 409, answer: { code: 'changed-since' } });
  expect(await text()).toBe(theirs);
});

test('what was done is told, and the state before any of it is brought back, and undone', async () => {
  const { folder, studio, change, step, text } = await working();
  const states = async () => {
    const { body } = await ask(studio, `/api/states/${id}`);
    return JSON.parse(body).states as StudioState[];
  };
  expect(await states()).toEqual([]);
  for (const [was, now] of [
    [null, 'W'],
    ['W', 'Word'],
  ])
    await change([inEnglish(['opening', 'gap'], was, now)]);
  await change([
    inEnglish(['points', 0], 'one', 'eins'),
    { file: 'figures', path: ['results', 'empty'], was: null, value: 7 },
  ]);
  await step('undo', 'two');
  await step('redo', 'two');
  await change([inEnglish(['opening', 'solutions'], solutions, 'Short.')]);
  const told = await states();
  expect(told.map(({ kind, by }) => `${kind} ${by}`)).toEqual([
    'change one',
    'redo two',
    'undo two',
    'change one',
    'change one',
  ]);
  expect(told.at(-1)?.places).toEqual([{ file: 'text.en.yaml', at: 'opening.gap', was: null, now: 'Word' }]);
  expect(told[3]?.places).toHaveLength(2);
  const last = await text();
  // An editor was at another place meanwhile: that stays.
  await writeFile(path.join(folder, id, 'text.en.yaml'), last.replace('# foot', '# mine'));
  const back = (before: string) => post(studio, '/api/back', { period: id, by: 'one', before });
  expect((await back(told[3]?.id ?? '')).answer).toMatchObject({ saved: true, undo: true });
  expect(await text('figures.yaml')).toBe(figures);
  expect(flat(await text())).toBe(flat(english.replace('gap:', 'gap: Word').replace('# foot', '# mine')));
  await step('undo');
  expect(await text()).toBe(last.replace('# foot', '# mine'));
  expect(await back('no such state')).toMatchObject({ code: 404, answer: { code: 'unknown-state' } });
  expect((await ask(studio, '/api/states/azerbaijan/2024-10')).code).toBe(404);
});

/** A text without the breaks of its lines. */
const flat = (whole: string) => whole.replace(/\s+/g, ' ');

test('the changes of an earlier start can be undone, and a line that was torn off is passed over', async () => {
  const { folder, studio, change, text } = await working();
  await change([inEnglish(['opening', 'gap'], null, 'Mine.')]);
  await studio.close();
  const journal = path.join(folder, '.history', `${id}.jsonl`);
  const kept = await readFile(journal, 'utf8');
  await writeFile(journal, `${kept}{"id":"torn","at":"2024-09-30T`);
  const again = await studioOver(folder);
  const changes = [inEnglish(['points', 0], 'one', 'eins')];
  await post(again, '/api/change', { period: id, by: 'two', changes });
  expect((await readFile(journal, 'utf8')).split('\n').at(2)).toBe('{"id":"torn","at":"2024-09-30T');
  for (const _ of [1, 2]) await post(again, '/api/undo', { period: id, by: 'two' });
  expect(await text()).toBe(english);
  expect(await readFile(path.join(folder, '.history/.gitignore'), 'utf8')).toBe('*\n');
});

test.each([
  ['no such period', { period: 'azerbaijan/2024-10' }, 404],
  ['a way out', { period: '../2024-09' }, 400],
  ['another way out', { period: 'azerbaijan/..' }, 400],
  ['a language without a text', { changes: [{ ...inEnglish(['a'], null, 'x'), file: { text: 'az' } }] }, 404],
  ['another file', { changes: [{ ...inEnglish(['a'], null, 'x'), file: 'operation' }] }, 400],
  ['a file by its path', { changes: [{ ...inEnglish(['a'], null, 'x'), file: { text: '../x' } }] }, 400],
  ['no changes', { changes: [] }, 400],
  ['more than it asks for', { and: 1 }, 400],
  ['a passage with passages below it', { changes: [inEnglish(['opening'], null, 'x')] }, 422],
  ['a place below a value', { changes: [inEnglish(['points', 0, 'x'], null, 'x')] }, 422],
  [
    'a mark of nothing',
    { changes: [{ file: { text: 'en' }, path: ['opening', 'gap'], mark: 'checked' }] },
    422,
  ],
  [
    'a passage of 20,001 letters',
    { changes: [inEnglish(['opening', 'gap'], null, 'x'.repeat(20_001))] },
    400,
  ],
])('%s is refused in plain words, and nothing is changed', async (_, part, status) => {
  const { studio, text } = await working();
  const whole = { period: id, by: 'one', changes: [inEnglish(['opening', 'gap'], null, 'x')], ...part };
  const { code, answer } = await post(studio, '/api/change', whole);
  expect(code).toBe(status);
  // A window says it in its own language, by the code and what is set in.
  const { values = {}, ...told } = answer as { values?: Record<string, string> };
  expect(told).toEqual({
    code: expect.any(String),
    message: expect.stringMatching(/\.|:/),
    hint: expect.stringMatching(/\.$/),
  });
  for (const value of Object.values(values)) expect(value).toMatch(/\S/);
  expect(await text()).toBe(english);
  expect(studio.failures).toEqual([]);
});

test('a body of another type, of too many bytes, or that is no JSON is refused', async () => {
  const { studio, text } = await working();
  const send = (body: string | Buffer, type: string | undefined = 'application/json', more = {}) =>
    ask(studio, '/api/change', { method: 'POST', headers: { 'content-type': type, ...more }, body });
  const one = JSON.stringify({ period: id, by: 'x', changes: [inEnglish(['opening', 'gap'], null, 'x')] });
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', ''])
    expect((await send(one, type)).code).toBe(415);
  const big = `"${'x'.repeat(2_600_000)}"`;
  expect((await send(big)).code).toBe(413);
  expect((await send(big, 'application/json', { 'transfer-encoding': 'chunked' })).code).toBe(413);
  for (const body of ['', '{', `${one}x`, Buffer.from([0x22, 0xff, 0x22])])
    expect((await send(body)).code).toBe(400);
  expect((await send('['.repeat(1_000_000))).code).toBe(400);
  expect(await text()).toBe(english);
  expect(studio.failures).toEqual([]);
});

test('a file that is broken, of an earlier format or with a link in its place', async () => {
  const broken = await working({ ...files, [`${id}/text.en.yaml`]: 'a: b: c\n' });
  const changes = [inEnglish(['opening', 'gap'], null, 'x')];
  const whole = { period: id, by: 'one', changes };
  expect(await post(broken.studio, '/api/change', whole)).toMatchObject({
    code: 422,
    answer: { code: 'yaml-syntax' },
  });
  const earlier = await working({
    ...files,
    [`${id}/text.en.yaml`]: 'thanks:\n  donors: We thank.\n',
  });
  await earlier.change([inEnglish(['donors', 'thanks'], 'We thank.', 'Thanks.')]);
  expect(await earlier.text()).toMatch(/^thanks:\n {2}donors: Thanks\.\n$/);
});

test('what the studio keeps is no operation, and no period', async () => {
  const { folder, studio, change } = await working();
  await change([inEnglish(['opening', 'gap'], null, 'x')]);
  await mkdir(path.join(folder, '.history/2024-10'), { recursive: true });
  const home = JSON.parse((await ask(studio, '/api/home')).body);
  expect(home.operations.map((one: { id: string }) => one.id)).toEqual(['azerbaijan']);
});
