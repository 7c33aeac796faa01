// Donors and countries that would be printed twice.
import { expect, it } from 'vitest';
import { donorTwice } from '../../../src/checks/figures/donor-twice.ts';
import { originTwice } from '../../../src/checks/figures/origin-twice.ts';
import { figure, findings } from './support.ts';

it('tells the second of two, wherever it stands', async () => {
  expect(await findings([donorTwice], [figure('KOR, SWE', 'KOR, AUS, SWE')])).toEqual([
    expect.stringMatching(/^error donor-twice figures\.yaml:\d+:\d+ The donor AUS stands here twice\.$/),
  ]);
});

it('tells two codes that one language prints by one name', async () => {
  const own = {
    file: '../operation.yaml',
    find: /^donors: \{\}/m,
    put: 'donors: { NORAD: { az: Norveç Agentliyi, en: Norway } }',
  };
  expect(await findings([donorTwice], [own, figure('list: [AUS', 'list: [NORAD, AUS')])).toEqual([
    expect.stringContaining('The donors NORAD and NOR are printed by the same name.'),
  ]);
});

it('tells unknown origins under two codes, and leaves codes without a name to another check', async () => {
  const unknown = figure('JOR: 4', 'UNK: 2\n      UKN: 2');
  expect(await findings([originTwice], [unknown])).toEqual([
    expect.stringContaining('UNK and UKN are printed by the same name.'),
  ]);
  expect(await findings([originTwice], [figure('JOR: 4', 'ZZQ: 2\n      ZZX: 2')])).toEqual([]);
});
