// Figures that stand in the file and in no text.
import { expect, it } from 'vitest';
import { checkUnusedFigures } from '../../src/checks/unused-figures.ts';
import { shipped } from '../support/data.ts';
import { periodWith, told } from './support.ts';

const figures = `${shipped}/figures.yaml`;

it('finds nothing where each result and date is named', async () => {
  expect(checkUnusedFigures(await periodWith())).toEqual([]);
});

it('warns of a result and of a date that no text names', async () => {
  const period = await periodWith(
    { file: figures, find: '  mine_signs: 155', put: '  mine_signs: 155\n  left_over: 9' },
    { file: figures, find: '  tournament: ', put: '  old_meeting: 2023-05\n  tournament: ' },
  );
  const found = told(checkUnusedFigures(period));
  expect(found).toHaveLength(2);
  expect(found).toContainEqual(
    expect.stringMatching(/^warning unused-figure figures\.yaml:\d+:14 No text names the figure “left_over”/),
  );
  expect(found).toContainEqual(
    expect.stringMatching(
      /^warning unused-figure figures\.yaml:\d+:16 No text names the figure “old_meeting”/,
    ),
  );
});

it('is content when one language names it', async () => {
  const named = { find: 'title: Support to COP29', put: 'title: "{{left_over}}"' };
  const period = await periodWith(
    { file: figures, find: '  mine_signs: 155', put: '  mine_signs: 155\n  left_over: 9' },
    { file: `${shipped}/text.en.yaml`, ...named },
  );
  expect(checkUnusedFigures(period)).toEqual([]);
});
