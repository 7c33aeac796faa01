// Shares in texts beside the charts, and per cents that ought to come to 100.
import { expect, it } from 'vitest';
import { shareUnlikeChart } from '../../../src/checks/figures/share-unlike-chart.ts';
import { sharesOff } from '../../../src/checks/figures/shares-off.ts';
import { figure, findings, sentences } from './support.ts';

const gap = sentences('{{funding.gap_share, percent}}.', '{{funding.gap_share, percent}} is missing.');
const off = (azerbaijani: string, english: string) => findings([sharesOff], sentences(azerbaijani, english));

it.each([
  ['half a per cent, rounded otherwise than the chart', 5_000_000, ['38%', '37%']],
  ['no half', 4_600_000, undefined],
  ['almost nothing missing', 7_990_000, undefined],
  ['everything there', 8_000_000, undefined],
])('a gap of %s', async (_, funded, shown) => {
  const found = await findings([shareUnlikeChart], [figure('funded: 4500000', `funded: ${funded}`), ...gap]);
  const says = `This prints ${shown?.[0]}, and the chart prints ${shown?.[1]}.`;
  expect(found).toEqual(shown ? [expect.stringContaining(says), expect.stringContaining(says)] : []);
});

it('tells a share that has a decimal in the chart, because 100% would be untrue there', async () => {
  const found = await findings([shareUnlikeChart], [figure('funded: 4500000', 'funded: 7960000'), ...gap]);
  expect(found).toEqual([
    expect.stringContaining('This prints 1%, and the chart prints 0,5%.'),
    expect.stringContaining('This prints 1%, and the chart prints 0.5%.'),
  ]);
});

it('adds up what is typed and what is named', async () => {
  const women = figure('  mine_signs: 155', '  mine_signs: 155\n  women: 52');
  const named = sentences('{{women, number}}% qadın, 49% kişi.', '{{women, number}}% women and 49% men.');
  expect(await findings([sharesOff], [women, ...named])).toEqual([
    expect.stringContaining('52% and 49% come to 101%.'),
    expect.stringContaining('52% and 49% come to 101%.'),
  ]);
});

it.each([
  ['48%, 29%, 24%', 1],
  ['33,3%, 33,3%, 33,3%', 1],
  ['25%, 25%, 25%, 23%', 1],
  ['25%, 25%, 25%, 22%', 0],
  ['50%, 25%, 25%', 0],
  ['99%', 0],
  ['52%, 49%', 1],
  ['52%-i, 49%-i', 0],
  ['52%. Və 49%', 0],
])('%s', async (list, count) => {
  expect(await off(`Bunlar ${list}.`, 'None.')).toHaveLength(count);
});
