// A period beside an earlier one, against the server itself: which one, what is told first, and what cannot be compared.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import type { Compared, Comparison } from '../../src/studio/contract/compare.ts';
import { blocksOf } from '../../src/studio/server/compare-blocks.ts';
import { shipped } from '../support/data.ts';
import { earlier, withEarlier } from './client/compared.ts';
import { ask, folderWith, studioOver } from './studio.ts';

vi.setConfig({ testTimeout: 120_000 });

/** A studio over two periods, some of whose files are others; null: not there. */
async function opened(others: Readonly<Record<string, string | null>> = {}) {
  const data = await folderWith({});
  for (const [name, bytes] of [...(await withEarlier()), ...Object.entries(others)]) {
    if (!name.startsWith('azerbaijan/')) continue;
    await mkdir(path.dirname(path.join(data, name)), { recursive: true });
    await (bytes === null ? rm(path.join(data, name)) : writeFile(path.join(data, name), bytes));
  }
  const studio = await studioOver(data);
  const get = async (query: string, of = shipped) => {
    const { code, body } = await ask(studio, `/api/compare/${of}${query}`);
    return { code, told: JSON.parse(body) as Comparison };
  };
  const compared = async (query = '') => (await get(query)).told.compared as Compared;
  return { studio, get, compared };
}

test('the one before is meant, and what is implausible stands first, with its reason', async () => {
  const { studio, get } = await opened();
  const { told } = await get('?in=en');
  expect(told).toMatchObject({
    earlier: [{ id: earlier, name: 'March 2024' }],
    chosen: earlier,
    compared: { last: { name: 'March 2024', isWhole: true }, now: { name: 'September 2024' } },
  });
  const { figures = [], blocks = [], passages } = told.compared ?? {};
  expect(figures[0]).toEqual({
    ...{ name: 'population.stateless', label: 'Stateless persons', sort: 'implausible' },
    was: { shown: '51', time: '31\u00A0December 2023' },
    now: { shown: '513', time: '30\u00A0June 2024' },
    ...{ change: '+462', percent: '+906%' },
    marks: [{ code: 'implausible', reason: { code: 'times', value: '10', digits: 1 } }],
  });
  const order = ['implausible', 'changed', 'empty', 'new', 'gone', 'unknown', 'same'];
  const sorts = figures.map(({ sort }) => order.indexOf(sort));
  expect(sorts).toEqual(sorts.toSorted((a, b) => a - b));
  expect(new Set(figures.map(({ sort }) => sort))).toEqual(
    new Set(['implausible', 'changed', 'gone', 'same']),
  );
  expect(figures.find(({ name }) => name === 'mine_lessons')).toMatchObject({ sort: 'gone' });
  expect(figures.find(({ name }) => name.endsWith('share') && name.startsWith('origins'))).toMatchObject({
    points: expect.stringMatching(/^[+−]\d+\.\d$/),
  });
  const opening = blocks.find(({ name }) => name === 'opening');
  expect(opening).toMatchObject({ is: 'there', titles: expect.any(Object) });
  const [thanks, climate] = ['opening.thanks', 'opening.climate'].map((at) =>
    opening?.passages.find((one) => one.at === at),
  );
  expect(thanks?.languages).toMatchObject({ en: { status: 'gone' } });
  expect(climate).toMatchObject({ label: 'Climate', only: ['en'] });
  expect(climate?.languages.az?.status).toBe('unchanged');
  expect(climate?.languages.en?.words.filter(({ kind }) => kind !== 'same')).toEqual([
    { kind: 'gone', text: 'the climate ' },
    { kind: 'new', text: 'COP29 ' },
  ]);
  expect(passages?.changed).toBeGreaterThan(2);
  expect(studio.failures).toEqual([]);
});

test('the numbers of reasons and the names of months are as people of the studio’s language write them', async () => {
  const figures = 'issued: 2024-03-31\npopulation: { as_of: 2023-12-31, groups: { stateless: 114 } }\n';
  const { compared } = await opened({ [`${earlier}/figures.yaml`]: figures });
  const reasonIn = async (language: string) =>
    (await compared(`?in=${language}`)).figures.find(({ name }) => name === 'population.stateless')?.marks[0];
  expect(await reasonIn('en')).toMatchObject({ reason: { code: 'times', value: '4.5' } });
  expect(await reasonIn('az')).toMatchObject({ reason: { code: 'times', value: '4,5' } });
  expect((await compared('?in=az')).last.name).toBe('Mart 2024');
});

test('without an earlier period there is nothing to compare; one that is none is refused in words', async () => {
  const { get } = await opened();
  expect(await get('', earlier)).toEqual({ code: 200, told: { earlier: [] } });
  for (const [wanted, code] of [
    ['2020-01', 'unknown-period'],
    ['2024-09', 'wrong-order'],
    ['..%2F..', 'unknown-period'],
  ])
    expect((await get(`?with=${wanted}`)).told).toMatchObject({
      earlier: [{ id: earlier }],
      refused: { code },
    });
  expect(await get('', 'azerbaijan/1999-01')).toMatchObject({ code: 404 });
});

test('of an earlier period that is faulty what can be read is compared, and the rest is told', async () => {
  const { compared } = await opened({
    [`${earlier}/figures.yaml`]: 'population: [',
    [`${earlier}/text.az.yaml`]: null,
  });
  const { last, figures, languages, blocks } = await compared();
  expect(last).toMatchObject({ figures: false, isWhole: false, errors: expect.any(Number) });
  expect(last.errors).toBeGreaterThan(0);
  expect(figures).toEqual([]);
  expect(languages).toEqual([
    { language: 'az', state: { last: 'missing', now: 'read' } },
    { language: 'en', state: { last: 'read', now: 'read' } },
  ]);
  const words = blocks.flatMap(({ passages }) =>
    passages.flatMap(({ languages }) => languages.en?.words ?? []),
  );
  expect(words).toContainEqual({ kind: 'gone', text: '[…]', figure: 'mine_signs' });
  expect(words.filter(({ text }) => text.includes('{{'))).toEqual([]);
});

test('where neither can be read, it is said why', async () => {
  const { get } = await opened({ 'azerbaijan/operation.yaml': 'languages: [' });
  expect((await get('')).told).toMatchObject({ chosen: earlier, refused: { code: 'cannot-compare' } });
});

test('the pages of the earlier period are drawn as fine as is asked, and in no language that there is not', async () => {
  const { studio } = await opened();
  const pages = async (query: string) => {
    const { code, body } = await ask(studio, `/api/pages/${earlier}${query}`);
    return { code, body: JSON.parse(body) };
  };
  const { body } = await pages('?of=en&dots=60');
  expect(body).toMatchObject({ language: 'en', pages: [{ number: 1, width: 496 }, { number: 2 }] });
  expect((await ask(studio, body.pages[0].picture)).headers['content-type']).toBe('image/png');
  expect((await pages('?of=fr&dots=60')).body).toMatchObject({ pages: [], refused: {} });
  for (const wrong of ['?of=en', '?of=en&dots=6000', '?of=en&dots=x', '?of=../x&dots=60'])
    expect((await pages(wrong)).code).toBe(400);
  expect(studio.failures).toEqual([]);
});

const block = (name: string, kind: string, page?: number) => ({
  ...{ name, kind, titles: { en: name.toUpperCase() }, ...(page !== undefined && { page }) },
  fields: [{ at: `${name}.body`, label: 'Body' }],
});
const change = (path: string, status: 'wording' | 'unchanged' | 'gone') => ({
  ...{ path, only: [] },
  languages: { en: { status, words: [] } },
});

test('blocks come, go, are set aside, or are of another kind; those with nothing new are not told', () => {
  const before = [
    block('a', 'story', 1),
    block('b', 'points', 1),
    block('c', 'quote', 2),
    block('e', 'map', 2),
  ];
  const after = [block('d', 'table', 1), block('a', 'quote', 1), block('c', 'quote'), block('e', 'map', 1)];
  const changes = [
    change('a.body', 'unchanged'),
    change('b.body', 'gone'),
    change('e.body', 'unchanged'),
    change('loose.first_line', 'wording'),
  ];
  const { blocks, passages } = blocksOf(changes, before, after);
  expect(blocks).toMatchObject([
    { name: 'd', is: 'new', passages: [] },
    { name: 'a', is: 'there', kinds: { was: 'story', now: 'quote' } },
    { name: 'c', is: 'gone' },
    { name: 'b', is: 'gone', titles: { en: 'B' }, passages: [{ at: 'b.body', label: 'Body' }] },
    { name: 'loose', is: 'there', titles: {}, passages: [{ label: 'First line' }] },
  ]);
  expect(passages).toEqual({ all: 4, changed: 2 });
});
