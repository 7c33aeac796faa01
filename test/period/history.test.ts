// The history of an operation: what is read, which years are gaps, and each mistake at its place.
import { describe, expect, it } from 'vitest';
import { formatPlace } from '../../src/errors.ts';
import { memorySource } from '../../src/files/memory-source.ts';
import { readHistory } from '../../src/period/history.ts';

const sound = `# People by year
source: rdf
years:
  2022: { refugees: 5890, idps: 659000 }
  2024: # mid-year
    as_of: 2024-06-30
    refugees: 8087
    stateless:
  2023: { refugees: 7433, idps: 658000, stateless: 513, source: office }
`;

const read = (text: string, today = '2025-07-01') =>
  readHistory(memorySource(new Map([['azerbaijan/history.yaml', text]])), 'azerbaijan', {
    today,
    sources: ['rdf', 'office'],
  });

const told = async (text: string, today?: string) =>
  ((await read(text, today))?.findings ?? []).map(({ code, severity, place }) => {
    return `${severity} ${code} ${place ? formatPlace(place).replace('data/azerbaijan/history.yaml', '') : ''}`;
  });

it('is read year by year, oldest first, each with its day and source', async () => {
  const { history, findings } = (await read(sound)) ?? {};
  expect(findings).toEqual([]);
  expect(history?.years.map(({ place: _, ...year }) => year)).toEqual([
    { year: 2022, as_of: '2022-12-31', source: 'rdf', people: { refugees: 5890, idps: 659_000 } },
    {
      year: 2023,
      as_of: '2023-12-31',
      source: 'office',
      people: { refugees: 7433, idps: 658_000, stateless: 513 },
    },
    { year: 2024, as_of: '2024-06-30', source: 'rdf', people: { refugees: 8087 } },
  ]);
  expect(history?.years[2]?.place).toMatchObject({ line: 5, column: 3 });
});

it('is none where there is no file', async () => {
  expect(await readHistory(memorySource(new Map()), 'azerbaijan', { today: '2025-07-01' })).toBeUndefined();
});

describe('mistakes', () => {
  it.each<[string, string | RegExp, string, string[]]>([
    ['a year twice', /$/, '  "2023": { refugees: 1000 }\n', ['error history-year-twice :9:3']],
    ['a year twice in the same words', /$/, '  2023: { refugees: 1000 }\n', ['error yaml-duplicate :10:3']],
    ['a year that is none', '2022:', '22:', ['error wrong-key :4:3']],
    [
      'a future year',
      '2024: # mid-year\n    as_of: 2024-06-30',
      '2027:\n    as_of: 2027-06-30',
      ['error history-future :6:12', 'note history-gap :4:3'],
    ],
    ['this year without its day', '    as_of: 2024-06-30\n', '', []],
    ['a day of another year', '2024-06-30', '2023-06-30', ['error history-other-year :6:12']],
    [
      'a year that is over, as of its middle',
      '2022: {',
      '2022: { as_of: 2022-06-30,',
      ['warning history-not-closed :4:18'],
    ],
    ['no whole number', '5890', '5890.5', ['error wrong-type :4:21']],
    ['fewer than none', '5890', '-1', ['error wrong-value :4:21']],
    ['a text', '5890', '"5 890"', ['error wrong-type :4:21']],
    ['a group that is none', 'refugees: 5890', 'refugee: 5890', ['error unknown-key :4:11']],
    ['a few people', '513', '3', ['warning history-small :9:52']],
    ['a source that is not known', 'source: rdf', 'source: rfd', ['error unknown-source :2:9']],
    ['no source', 'source: rdf\n', '', ['error missing :1:1']],
    ['years between that are missing', '2022:', '2020:', ['note history-gap :4:3']],
    ['a group that skips a year', 'refugees: 7433, ', '', ['note history-gap :4:21']],
  ])('%s', async (_, find, put, expected) => {
    const text = sound.replace(find, put);
    expect(text).not.toBe(sound);
    expect(await told(text)).toEqual(expected);
  });

  it('a year that has not come to its end', async () => {
    const text = sound.replace('    as_of: 2024-06-30\n', '');
    expect(await told(text, '2024-11-01')).toEqual(['error history-future :5:3']);
  });
});
