// Figures that come as a file through the browser: told first, taken as told, taken back; and whatever is no such file is answered.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { newPeriod } from '../../src/index.ts';
import type { Imported } from '../../src/studio/contract/uploads.ts';
import { openDesk } from '../../src/studio/desk/desk.ts';
import { withValues } from '../import/workbooks.ts';
import { dataWith } from '../support/data.ts';
import { ask, post, studioOver } from './studio.ts';

const id = 'azerbaijan/2025-03';
const fixtures = path.join(import.meta.dirname, '../fixtures/import');
const statistics = await readFile(path.join(fixtures, 'hdx-old.csv'));

/** A new period in a studio; `bring` sends a file as a window does. */
async function working() {
  const { folder } = await dataWith();
  await newPeriod(folder, id);
  const studio = await studioOver(folder);
  const bring = async (bytes: Buffer, query: Readonly<Record<string, string>> = {}, headers = {}) => {
    const asked = new URLSearchParams({ period: id, by: 'one', name: 'hdx-old.csv', ...query });
    const { code, body } = await ask(studio, `/api/import?${asked}`, {
      ...{ method: 'POST', body: bytes },
      headers: { 'content-type': 'application/octet-stream', ...headers },
    });
    return { code, answer: JSON.parse(body) as Imported & { message?: string; hint?: string } };
  };
  const offer = async (bytes: Buffer, query = {}) => {
    const { code, answer } = await bring(bytes, query);
    if (answer.state !== 'offered') throw new Error(`${code} ${JSON.stringify(answer)}`);
    return answer;
  };
  const file = path.join(folder, id, 'figures.yaml');
  const step = (way: 'undo' | 'redo') => post(studio, `/api/${way}`, { period: id, by: 'one' });
  const sources = () => readdir(path.join(folder, id, 'sources')).catch(() => []);
  return { folder, studio, bring, offer, step, file, figures: () => readFile(file, 'utf8'), sources };
}

test('statistics: the day is asked for, what would change is told, just that is taken, and taken back to the byte', async () => {
  const { bring, offer, step, figures, sources } = await working();
  const before = await figures();
  expect((await bring(statistics)).answer).toEqual({ state: 'asOf' });
  const offered = await offer(statistics, { asOf: '2024-12-31' });
  expect(offered.kind).toBe('statistics');
  expect(offered.figures.find(({ name }) => name === 'population.groups.refugees')).toMatchObject({
    label: expect.stringMatching(/refugees/i),
    was: '',
    now: expect.stringMatching(/^[\d,]+$/),
  });
  expect(offered.figures.find(({ name }) => name.endsWith('asylum_seekers.AFG'))?.label).toBe(
    'Asylum-seekers: Afghanistan',
  );
  expect(await figures()).toBe(before);
  expect(await sources()).toEqual([]);
  const { answer } = await bring(statistics, { asOf: '2024-12-31', take: offered.take ?? '' });
  expect(answer).toEqual({ state: 'taken', count: offered.figures.length });
  const after = await figures();
  expect(after).not.toBe(before);
  expect(await sources()).toContain('hdx-old.csv');
  expect(await step('undo')).toMatchObject({ answer: { saved: true, undo: false, redo: true } });
  expect(await figures()).toBe(before);
  expect(await sources()).toContain('hdx-old.csv');
  await step('redo');
  expect(await figures()).toBe(after);
});

test('a value of before stands beside the new one, with the difference', async () => {
  const { offer, file, figures } = await working();
  await writeFile(
    file,
    (await figures()).replace(/( as_of:).*/, '$1 2023-12-31').replace(/( stateless:).*/, '$1 100'),
  );
  const { figures: rows } = await offer(statistics, { asOf: '2024-12-31' });
  const row = rows.find(({ name }) => name === 'population.groups.stateless');
  const now = Number(row?.now.replace(/,/g, ''));
  expect(row).toMatchObject({ was: '100', difference: `+${(now - 100).toLocaleString('en')}` });
});

test('what was told is taken and nothing else: changed meanwhile, another day, or another file is told anew', async () => {
  const { bring, offer, file, figures } = await working();
  const { take = '' } = await offer(statistics, { asOf: '2024-12-31' });
  const other = (await bring(statistics, { asOf: '2024-06-30', take })).answer;
  expect(other).toMatchObject({ state: 'offered', isNewer: true });
  const bytes = Buffer.concat([statistics, Buffer.from('\n')]);
  expect((await bring(bytes, { asOf: '2024-12-31', take })).answer).toMatchObject({ isNewer: true });
  const before = `# Somebody’s.\n${await figures()}`;
  await writeFile(file, before);
  const newer = (await bring(statistics, { asOf: '2024-12-31', take })).answer;
  expect(newer).toMatchObject({ state: 'offered', isNewer: true });
  expect(await figures()).toBe(before);
  const again = newer.state === 'offered' ? (newer.take ?? '') : '';
  expect((await bring(statistics, { asOf: '2024-12-31', take: again })).answer).toMatchObject({
    state: 'taken',
  });
});

test('undo of taken figures keeps what somebody has written since', async () => {
  const { bring, offer, step, file, figures } = await working();
  const { take = '' } = await offer(statistics, { asOf: '2024-12-31' });
  await bring(statistics, { asOf: '2024-12-31', take });
  await writeFile(file, `# Somebody’s.\n${await figures()}`);
  expect((await step('undo')).code).toBe(200);
  expect(await figures()).toMatch(/^# Somebody’s\./);
  expect(await figures()).toMatch(/\n +refugees:\s*(?:#.*)?\n/);
});

test('the Excel form comes as a file, and is taken without a day when it is filled in', async () => {
  const { studio, bring, offer, figures, folder } = await working();
  const form = await ask(studio, `/files/figures/${id}`);
  expect(form.headers['content-disposition']).toMatch(/UNHCR-.*-figures-2025-03\.xlsx/);
  const { figuresForm } = await import('../../src/index.ts');
  const { bytes } = await figuresForm(folder, id);
  const filled = Buffer.from(await withValues(bytes, { 'results.mine_signs': 1234 }));
  const offered = await offer(filled, { name: 'form.xlsx' });
  expect(offered.kind).toBe('form');
  expect(offered.figures).toMatchObject([{ now: '1,234', was: '' }]);
  expect((await bring(filled, { name: 'form.xlsx', take: offered.take ?? '' })).answer).toMatchObject({
    count: 1,
  });
  expect(await figures()).toMatch(/mine_signs: (?:1234|1_234)|value: (?:1234|1_234)/);
});

test('what is no such file, too large, of another page or of no period is refused in words, and nothing is written', async () => {
  const { bring, figures, sources, studio } = await working();
  const before = await figures();
  for (const [name, bytes] of [
    ['form.xlsx', Buffer.from('not a workbook')],
    ['photo.csv', Buffer.from('ffd8ffe000104a464946', 'hex')],
    ['archive.zip', Buffer.from('504b0304ffff', 'hex')],
    ['empty.csv', Buffer.alloc(0)],
  ] as const) {
    const { code, answer } = await bring(bytes, { name });
    expect([code, answer.message, answer.hint], name).toEqual([
      422,
      expect.stringContaining(name),
      expect.any(String),
    ]);
  }
  const large = await bring(Buffer.alloc(10_000_001, 'a'));
  expect(large).toMatchObject({ code: 413, answer: { message: 'This is larger than 10 MB.' } });
  expect((await bring(statistics, {}, { 'content-type': 'text/csv' })).code).toBe(415);
  expect((await bring(statistics, {}, { origin: 'https://example.org' })).code).toBe(403);
  expect((await bring(statistics, {}, { origin: undefined })).code).toBe(403);
  expect((await bring(statistics, {}, { cookie: undefined })).code).toBe(401);
  expect((await bring(statistics, { period: '../2025-03' })).code).toBe(400);
  expect((await bring(statistics, { period: 'azerbaijan/2031-01' })).code).toBe(404);
  expect((await bring(statistics, { more: '1' })).code).toBe(400);
  expect((await bring(statistics, { asOf: '2999-12-31' })).answer.message).toContain('has not come yet');
  expect((await bring(statistics, { asOf: 'soon' })).answer.message).toContain('is not a date');
  expect([await figures(), await sources()]).toEqual([before, []]);
  expect(studio.failures).toEqual([]);
});

test('a program that was ended before figures.yaml was written leaves no half of an import to be made later', async () => {
  const { folder } = await dataWith();
  await newPeriod(folder, id);
  const options = { data: folder, changed: () => undefined, writing: () => undefined };
  const file = path.join(folder, id, 'figures.yaml');
  const before = await readFile(file, 'utf8');
  const after = before.replace(/( stateless:).*/, '$1 100');
  expect(after).not.toBe(before);
  const desk = openDesk(options);
  // The program ends here: neither is it written, nor does the journal say that it was not.
  void desk.bring({ period: id, by: 'one' }, async (announce) => {
    await announce({ file: 'figures.yaml', before, after });
    return new Promise(() => undefined);
  });
  const journal = path.join(folder, '.history', `${id}.jsonl`);
  await expect.poll(() => readFile(journal, 'utf8').catch(() => '')).toContain('"brings":true');
  const next = openDesk(options);
  expect(await next.state(id)).toMatchObject({ undo: false });
  await next.close();
  expect(await readFile(file, 'utf8')).toBe(before);
});
