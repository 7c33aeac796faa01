// An officer's slips that no schema sees: figures that cannot all be true, words that nothing prints, a period copied.
import { rename } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { type Change, dataWith, shipped } from '../support/data.ts';
import { useSession } from '../support/factsheets.ts';
import { findingsOf, make, wordsOf } from './support/making.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });
const session = useSession();
const figures = `${shipped}/figures.yaml`;
const en = `${shipped}/text.en.yaml`;

async function makeWith(...changes: Change[]) {
  return make(session().tools, { data: await dataWith(changes), languages: ['en'] });
}

describe('figures that cannot all be true', () => {
  it('tells a period that was copied and kept its old day of issue', async () => {
    const data = await dataWith();
    await rename(path.join(data.folder, shipped), path.join(data.folder, 'azerbaijan/2024-12'));
    const outcome = await make(session().tools, { data, id: 'azerbaijan/2024-12', languages: ['en'] });
    expect(findingsOf(outcome).join('\n')).toMatch(/figures\.yaml:\d+:\d+ .*issued/);
  });

  it.each<[string, Change]>([
    [
      'countries of origin that come to more than the group',
      { file: figures, find: 'JOR: 4', put: 'JOR: 400' },
    ],
    [
      'figures of a day after the day of issue',
      { file: figures, find: 'as_of: 2024-06-30 # 30', put: 'as_of: 2034-06-30 # 30' },
    ],
    ['a donor twice', { file: figures, find: 'list: [AUS,', put: 'list: [AUS, AUS,' }],
  ])('tells %s', async (_, change) => {
    expect(findingsOf(await makeWith(change)).join('\n')).toMatch(/figures\.yaml:\d+:\d+/);
  });
});

describe('words that nothing prints', () => {
  it.each<[string, Change]>([
    ['the words before a link that has no address', { file: figures, find: /\n {2}link: \S+.*/, put: '' }],
    ['the thanks to donors of which none is named', { file: figures, find: /list: \[.*\]/, put: 'list: []' }],
  ])('tells %s', async (_, change) => {
    expect(findingsOf(await makeWith(change))).not.toEqual([]);
  });
});

describe('a key figure', () => {
  const highlight = (text: string): Change => ({
    file: en,
    find: /mine_signs: >-\n.*\n/,
    put: `mine_signs: ${JSON.stringify(text)}\n`,
  });

  it.each([
    ['**{{mine_signs, number}} signs** stand', '155 signs stand'],
    ['**{{funding.funded_share, percent}} of needs** are met', '56% of needs are met'],
    ['**{{population.idps, number}} people** were displaced', '657,749 people were displaced'],
    ['**More than {{mine_signs, number}} signs** stand', 'More than 155 signs stand'],
    ['Signs stand', 'Signs stand'],
  ])('%s', async (typed, printed) => {
    const outcome = await makeWith(highlight(typed));
    expect(findingsOf(outcome).filter((finding) => finding.startsWith('error'))).toEqual([]);
    expect(await wordsOf(outcome)).toContain(printed);
  });

  it('is never parted inside of a number', async () => {
    const words = await wordsOf(
      await makeWith(highlight('**{{mine_signs, number}}–{{eye_care, number}} people** came')),
    );
    expect(words).toContain('155–3,263 people came');
  });
});

it('ends a caption with one full stop', async () => {
  const change = {
    file: en,
    find: 'caption: Inclusive sports event in Baku',
    put: 'caption: Event in Baku.',
  };
  expect(await wordsOf(await makeWith(change))).not.toContain('Event in Baku..');
});

it('tells languages that name different figures in one passage', async () => {
  const change = {
    file: en,
    find: '{{new_citizens, number}} stateless',
    put: '{{refugee_students, number}} stateless',
  };
  expect(findingsOf(await makeWith(change)).join('\n')).toMatch(/new_citizens/);
});

it('tells a Cyrillic letter in the country’s own name', async () => {
  const change = {
    file: 'azerbaijan/operation.yaml',
    find: '  en: Azerbaijan\n',
    put: '  en: Az\u0435rbaijan\n',
  };
  expect(findingsOf(await makeWith(change)).join('\n')).toMatch(/operation\.yaml:\d+:\d+ .*U\+0435/);
});

describe('a draft', () => {
  const change = { file: figures, find: 'JOR: 4', put: 'JOR: 400' };

  it('is printed in spite of an error that can be printed, with its mark', async () => {
    const data = await dataWith([change]);
    const outcome = await make(session().tools, { data, languages: ['en'], draft: true });
    expect(findingsOf(outcome).join('\n')).toContain('origins-exceed-total');
    expect(await wordsOf(outcome)).toMatch(/DRAFT/i);
  });

  it('prints where a figure is missing, with a gap in its place; nothing else does', async () => {
    const data = await dataWith([{ file: figures, find: 'JOR: 4', put: 'JOR:' }]);
    const draft = await make(session().tools, { data, languages: ['en'], draft: true });
    expect(draft.files.map(({ file }) => file)).toEqual([expect.stringContaining('-DRAFT')]);
    const sound = await make(session().tools, { data, languages: ['en'], draft: false });
    expect(sound.files).toEqual([]);
  });
});
