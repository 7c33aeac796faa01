// What of the last period may still stand in the next one's files.
import { describe, expect, it } from 'vitest';
import { leftoverComments, leftoverWords } from '../../src/rollover/leftovers.ts';
import { yaml } from './yaml.ts';

it('finds words that name the last period, with the place of the first', async () => {
  const file = await yaml(
    'opening:\n  a: In {{year, year}}\n  b: >-\n    Since\n    September 2024\n  c: 5\n',
    'text.en.yaml',
  );
  expect(leftoverWords(file, 'en', '2024-09', '2025-03')).toEqual([
    {
      at: 'opening.b',
      words: ['September', '2024'],
      place: { file: 'data/text.en.yaml', line: 5, column: 5 },
    },
  ]);
});

describe('comments', () => {
  const last = { results: { a: 6540, b: 12 }, funding: { required: 8000000 } };
  const tells = (text: string) =>
    leftoverComments([{ text, line: 7 }], last, ['NOTES.md', 'images']).length > 0;

  it('that speak of a figure or of a file that did not come along are told', () => {
    expect(
      leftoverComments(
        [
          { text: '# UKR 6540', line: 3 },
          { text: '# x', line: 4 },
        ],
        last,
        [],
      ),
    ).toEqual([{ text: '# UKR 6540', line: 3 }]);
    expect(
      ['# 6,540 as printed', '# 6 540', '# 8 000 000', '# see NOTES.md', '# in images/'].map(tells),
    ).not.toContain(false);
  });

  it('that do not are not', () => {
    expect(['# 65401', '# 12 people', '# of 2024-06-30', '# about', '# 6540000'].map(tells)).not.toContain(
      true,
    );
  });
});
