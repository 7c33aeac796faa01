// One heading of level 1, first; below it no level skipped.
import { expect, it } from 'vitest';
import { headingOrder } from '../../../src/checks/pdf/heading-order.ts';
import { foundIn } from './support.ts';

const found = async (...levels: number[]) => {
  const headings = levels.map((level, index) => ({ level, words: `Heading ${index + 1}` }));
  const lines = await foundIn(headingOrder, { tags: { elements: 9, headings, figures: [] } });
  return lines.map((line) => line.replace('error heading-order - The PDF (en)', '').trim());
};

it.each([[[1]], [[1, 2, 3, 2, 3, 3, 2]], [[1, 2, 3, 4, 2]]])('is content with %o', async (levels) => {
  expect(await found(...levels)).toEqual([]);
});

it.each([
  [[], ['has no heading of level 1, not one.']],
  [[2, 3], ['has no heading of level 1, not one.']],
  [
    [2, 4],
    ['has no heading of level 1, not one.', ': a heading of level 4 “Heading 2” follows one of level 2.'],
  ],
  [[1, 2, 1], ['has 2 headings of level 1, not one: “Heading 1”, “Heading 3”.']],
  [[2, 1, 2], [': a heading of level 2 “Heading 1” comes first.']],
  [
    [1, 3, 2, 4],
    [
      ': a heading of level 3 “Heading 2” follows one of level 1.',
      ': a heading of level 4 “Heading 4” follows one of level 2.',
    ],
  ],
])('tells %o', async (levels, lines) => {
  expect(await found(...levels)).toEqual(lines);
});

it('leaves a PDF without tags to the check for tags, and does without words', async () => {
  expect(await foundIn(headingOrder, { tags: undefined })).toEqual([]);
  const headings = [1, 3].map((level) => ({ level, words: undefined }));
  expect(await foundIn(headingOrder, { tags: { elements: 9, headings, figures: [] } })).toEqual([
    'error heading-order - The PDF (en): a heading of level 3 follows one of level 1.',
  ]);
});
