// Search over all periods: what is found and how, in which order, what it keeps, and what it does where periods cannot be read.
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openSession } from '../../src/index.ts';
import type { Searched, SearchPlace } from '../../src/studio/contract/search.ts';
import { dataWith, shipped } from '../support/data.ts';
import { post, studioOver } from './studio.ts';

/** All answers of a search, one after another. */
async function searched(studio: Parameters<typeof post>[0], words: string, more: object = {}) {
  const answers: Searched[] = [];
  for (let after: string | undefined; ; ) {
    const { code, answer } = await post(studio, '/api/search', {
      text: words,
      ...more,
      ...(after !== undefined && { after }),
    });
    expect(code).toBe(200);
    const one = answer as Searched;
    answers.push(one);
    if (one.next === undefined) break;
    after = one.next;
  }
  const periods = answers.flatMap((one) => one.periods);
  const places = periods.flatMap((one) => one.places);
  return { periods, places, unread: answers.flatMap(({ unread }) => unread), answers: answers.length };
}

const said = ({ before, found, after }: SearchPlace) => `${before}[${found}]${after}`;
const inWords = (places: readonly SearchPlace[]) =>
  places.flatMap((one) => (one.in === 'words' ? [`${one.language} ${one.at}`] : []));

test('words are found as they are read: in each language, through marks and figures, without marks on letters', async () => {
  const { folder } = await dataWith();
  const studio = await studioOver(folder);
  const legal = await searched(studio, 'LEGAL aid', { operation: 'azerbaijan' });
  expect(legal.periods.map(({ id }) => id)).toEqual([shipped]);
  expect(inWords(legal.places)).toContain('en highlights.legal_aid');
  const printed = await searched(studio, '2,084');
  expect(inWords(printed.places)).toContain('en highlights.legal_aid');
  expect(printed.places.map(said).join()).toContain('[2,084]');
  // What is found stands there in the source, a figure as a whole.
  const place = printed.places.find((one) => one.at === 'highlights.legal_aid' && one.in === 'words');
  const text = await readFile(path.join(folder, shipped, 'text.en.yaml'), 'utf8');
  const { start = 0, end = 0 } = place?.in === 'words' ? place : {};
  const source = '**{{legal_aid_idps, number}}';
  expect(text).toContain(source);
  expect([start, end]).toEqual([2, source.length]);
  // On a keyboard without the letters of the language.
  const bare = await searched(studio, 'azerbaycan');
  expect(bare.places.some((one) => one.in === 'words' && one.language === 'az')).toBe(true);
  expect(bare.places.map(({ found }) => found.toLocaleLowerCase('az'))).toContain('azərbaycan');
  expect((await searched(studio, '{{')).places).toEqual([]);
  expect(studio.failures).toEqual([]);
});

test('captions and names of figures are found, each with the way to it', async () => {
  const { folder } = await dataWith();
  const studio = await studioOver(folder);
  await using session = openSession({ files: folder });
  const { figures = [], pictures = [], blocks = [] } = await session.form(shipped);
  const row = figures.find(({ label }) => label.length > 6);
  const named = await searched(studio, row?.label.toLocaleUpperCase('en') ?? '', { operation: 'azerbaijan' });
  expect(named.places).toContainEqual(
    expect.objectContaining({ in: 'figures', at: row?.name, found: row?.label }),
  );
  const at = [...(pictures[0]?.words ?? []), 'caption'].join('.');
  const field = blocks.flatMap(({ fields }) => fields).find((one) => one.at === at);
  const caption = field?.texts.en?.source?.split(' ').slice(0, 3).join(' ') ?? 'none';
  expect(inWords((await searched(studio, caption)).places)).toContain(`en ${at}`);
});

test('the newest period comes first, what was changed is read anew, and one that cannot be read is said', async () => {
  const { folder } = await dataWith();
  const to = (period: string) => path.join(folder, 'azerbaijan', period);
  for (const period of ['2025-03', '2023-09', '2024-12'])
    await cp(path.join(folder, shipped), to(period), { recursive: true });
  const studio = await studioOver(folder);
  const ids = async (words: string) =>
    (await searched(studio, words, { operation: 'azerbaijan' })).periods.map(({ id }) => id);
  const all = ['2025-03', '2024-12', '2024-09', '2023-09'].map((period) => `azerbaijan/${period}`);
  expect(await ids('legal aid')).toEqual(all);
  expect(await ids('xyzzy')).toEqual([]);
  await writeFile(
    path.join(to('2024-12'), 'text.en.yaml'),
    'highlights:\n  legal_aid: Only xyzzy stands here.\n',
  );
  expect(await ids('xyzzy')).toEqual(['azerbaijan/2024-12']);
  await writeFile(path.join(to('2024-12'), 'text.en.yaml'), 'highlights: [\n  "no end');
  const broken = await searched(studio, 'legal aid', { operation: 'azerbaijan' });
  expect(broken.unread).toEqual(['azerbaijan/2024-12']);
  expect(broken.periods.map(({ id }) => id)).toEqual(all.filter((id) => !id.endsWith('2024-12')));
  await rm(to('2025-03'), { recursive: true });
  expect(await ids('legal aid')).toEqual(all.slice(2));
  expect(studio.failures).toEqual([]);
});

test('each answer takes a moment; the next goes on behind it, and all of them are each period once', async () => {
  const { folder } = await dataWith();
  for (let year = 1990; year < 2014; year += 1)
    await cp(path.join(folder, shipped), path.join(folder, `azerbaijan/${year}-01`), { recursive: true });
  const studio = await studioOver(folder);
  const first = await searched(studio, 'legal aid', { operation: 'azerbaijan' });
  expect(first.answers).toBeGreaterThan(1);
  expect(new Set(first.periods.map(({ id }) => id)).size).toBe(25);
  expect(first.periods).toHaveLength(25);
  expect(first.periods.every(({ places, count }) => places.length === Math.min(count, 12))).toBe(true);
  const again = await searched(studio, 'legal aid', { operation: 'azerbaijan' });
  expect(again.periods).toEqual(first.periods);
  expect(again.answers).toBeLessThan(first.answers);
});

test.each([
  { text: '' },
  { text: 'x'.repeat(201) },
  { text: 'a', operation: '../..' },
  { text: 'a', after: '../x' },
])('nothing else is asked: %j', async (ask) => {
  const { folder } = await dataWith();
  expect((await post(await studioOver(folder), '/api/search', ask)).code).toBe(400);
});
