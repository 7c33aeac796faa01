// Figures that stand in the file and in no text.
import { expect, it } from 'vitest';
import { unusedFigure } from '../../../src/checks/figures/unused-figure.ts';
import { az, en, figure, findings, sentences } from './support.ts';

const leftOver = figure('  mine_signs: 155', '  mine_signs: 155\n  left_over: 9');

it('finds nothing where each result and date is named', async () => {
  expect(await findings([unusedFigure], [])).toEqual([]);
});

it('warns of a result and of a date that no text names', async () => {
  const date = figure('  tournament: ', '  old_meeting: 2023-05\n  tournament: ');
  expect(await findings([unusedFigure], [leftOver, date])).toEqual([
    expect.stringMatching(
      /^warning unused-figure figures\.yaml:\d+:16 No text names the figure “old_meeting”\.$/,
    ),
    expect.stringMatching(
      /^warning unused-figure figures\.yaml:\d+:14 No text names the figure “left_over”\.$/,
    ),
  ]);
});

it('is content when one language names it', async () => {
  const named = { file: en, find: 'title: Support to COP29', put: 'title: "{{left_over}}"' };
  expect(await findings([unusedFigure], [leftOver, named])).toEqual([]);
});

it('leaves to another check what is typed instead, and only that', async () => {
  const typed = sentences('Cəmi doqquz nəfər.', 'In all nine people.');
  expect(await findings([unusedFigure], [leftOver, ...typed])).toEqual([]);
  const inOneLanguage = sentences('Cəmi doqquz nəfər.', 'In all many people.');
  expect(await findings([unusedFigure], [leftOver, ...inOneLanguage])).toHaveLength(1);
  expect(
    await findings([unusedFigure], [{ file: az, find: '{{mine_signs, number}}', put: 'çoxlu' }]),
  ).toEqual([]);
});
