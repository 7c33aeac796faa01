// Times of results that are written in another form: what is meant by them, ready to copy.
import { describe, expect, it } from 'vitest';
import { loadPeriod } from '../../src/blocks/load.ts';
import { stretchRemedy } from '../../src/period/stretch-hints.ts';
import { dataWith, shipped } from '../support/data.ts';

describe('stretchRemedy', () => {
  it.each([
    ['Q1 2025', '2025-Q1'],
    ['2025 q3', '2025-Q3'],
    ['2024/H2', '2024-H2'],
    ['H1-2024', '2024-H1'],
    ['March 2025', '2025-03'],
    ['2025-3', '2025-03'],
    ['2024-01 to 2024-12', '2024-01/2024-12'],
    ['January to September 2024', '2024-01/2024-09'],
    ['1 June – 30 September 2024', '2024-06-01/2024-09-30'],
    ['October 2024 – March 2025', '2024-10/2025-03'],
    ['2023 - 2024', '2023/2024'],
    ['01.10.2024–31.12.2024', '2024-10-01/2024-12-31'],
  ])('%s', (typed, meant) => expect(stretchRemedy(typed)).toBe(`Write ${meant}.`));

  it.each([
    'last year',
    '2024-H3',
    'Q5 2024',
    'H3 2024',
    '31 June 2024',
    'spring 2024',
    '',
    '2024-01 to 2024-13',
  ])('guesses nothing: %s', (typed) => expect(stretchRemedy(typed)).toBeUndefined());
});

it('stands behind what a time may be; and a figure with a comma is not told that it could be a group', async () => {
  const { findings } = await loadPeriod(
    await dataWith([
      {
        file: `${shipped}/figures.yaml`,
        find: 'during: 2024-01/2024-09 #',
        put: 'during: January–September 2024 #',
      },
      { file: `${shipped}/figures.yaml`, find: 'mine_signs: 155', put: 'mine_signs: 1,155' },
    ]),
    shipped,
  );
  expect(findings.map(({ hint }) => hint)).toEqual([
    expect.stringMatching(/^It must be a day like .* Write 2024-01\/2024-09\.$/),
    'It must be a number: digits only, without spaces, dots, commas or quotation marks. Write 1155, if the sign stands between thousands.',
  ]);
});
