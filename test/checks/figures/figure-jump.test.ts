// Figures beside those of last time.
import { expect, it } from 'vitest';
import { figureJump } from '../../../src/checks/figures/figure-jump.ts';
import { figureUnchanged } from '../../../src/checks/figures/figure-unchanged.ts';
import { figure, findings, march } from './support.ts';

it.each([
  ['stateless: 1026', 1],
  ['stateless: 1025', 0],
  ['stateless: 256', 1],
  ['stateless: 257', 0],
  ['stateless: 0', 1],
])('%s, after 513', async (put, count) => {
  const found = await findings([figureJump], [figure('stateless: 513', put)], [...march]);
  expect(found).toHaveLength(count);
  if (count > 0) expect(found[0]).toMatch(/population\.stateless is \d+, and was 513 last time\. /);
});

it('allows small counts to jump, and has nothing to say without a last period', async () => {
  expect(await findings([figureJump], [figure('PAK: 49', 'PAK: 41')], [...march])).toEqual([]);
  expect(await findings([figureJump], [figure('refugees: 8087', 'refugees: 80870')])).toEqual([]);
});

it('notes a population of which every group stayed, and not of one', async () => {
  expect(await findings([figureUnchanged], [], [...march])).toContainEqual(
    expect.stringMatching(/^note figure-unchanged figures\.yaml:\d+:\d+ Every population group is the same/),
  );
  const found = await findings([figureUnchanged], [figure('refugees: 8087', 'refugees: 8090')], [...march]);
  expect(found.join()).not.toContain('population');
});

it('notes results and what was funded, and no round or small results', async () => {
  const found = (await findings([figureUnchanged], [], [...march])).join('\n');
  expect(found).toContain('mine_signs (155) is the same as last time.');
  expect(found).toContain('funding.funded is the same as last time.');
  expect(found).not.toMatch(/campaign_citizenships|empowered|taxi_permits/);
});

it('marks the share of the countries of origin where no count alone is implausible', async () => {
  const found = await findings([figureJump], [figure('UKR: 6540', 'UKR: 4200')], [...march]);
  expect(found).toEqual([
    expect.stringMatching(
      /origins\.refugees\.share is 69%, and was 98% last time\. 29 percentage points less/,
    ),
  ]);
});

it('marks results, and what was received at the same time of the last year', async () => {
  const before = figure('mine_signs: 155', 'mine_signs: 15');
  expect(await findings([figureJump], [], [...march, before])).toEqual([
    expect.stringMatching(/mine_signs is 155, and was 15 last time\. 10 times .*: a digit too many\?$/),
  ]);
  const lastYear = [
    figure(/as_of: 2024-09-30(?=\n.*\n {2}currency)/, 'as_of: 2023-09-30'),
    figure('funded: 4500000', 'funded: 9600000'),
    figure('required: 8000000', 'required: 9900000'),
  ];
  expect(await findings([figureJump], [], lastYear)).toEqual([
    expect.stringMatching(/funding\.funded is 4500000, and was 9600000 last time\. Only 47% /),
  ]);
});
