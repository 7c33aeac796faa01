// Countries of origin beside their group.
import { expect, it } from 'vitest';
import { originsExceedTotal } from '../../../src/checks/figures/origins-exceed-total.ts';
import { originsOrder } from '../../../src/checks/figures/origins-order.ts';
import { figure, findings } from './support.ts';

it('tells countries that come to one more than all, with both figures', async () => {
  expect(await findings([originsExceedTotal], [figure('JOR: 4', 'JOR: 6')])).toEqual([
    expect.stringMatching(
      /^error origins-exceed-total figures\.yaml:\d+:7 .* come to 225, .* all of them \(224\)\.$/,
    ),
  ]);
});

it('allows countries that come to the whole group', async () => {
  expect(await findings([originsExceedTotal], [figure('JOR: 4', 'JOR: 5')])).toEqual([]);
});

it('tells the first country that stands too low, once a group', async () => {
  const swapped = figure(
    /UKR: 6540\n {6}AFG: 1106\n {6}RUS: 271/,
    'RUS: 271\n      AFG: 1106\n      UKR: 6540',
  );
  expect(await findings([originsOrder], [swapped])).toEqual([
    expect.stringContaining('AFG (1106) stands after RUS (271), which is smaller.'),
  ]);
});
