// Figures beside those of last time.
import { expect, it } from 'vitest';
import { figureJump } from '../../../src/checks/figures/figure-jump.ts';
import { figureUnchanged } from '../../../src/checks/figures/figure-unchanged.ts';
import { figure, findings, march } from './support.ts';

it.each([
  ['refugees: 40435', 1],
  ['refugees: 40434', 0],
  ['refugees: 1617', 1],
  ['refugees: 1618', 0],
  ['refugees: 0', 0],
])('%s, after 8087', async (put, count) => {
  const found = await findings([figureJump], [figure('refugees: 8087', put)], [...march]);
  expect(found).toHaveLength(count);
  if (count > 0) expect(found[0]).toMatch(/refugees is \d+, and was 8087 last time\.$/);
});

it('allows small counts to jump, and has nothing to say without a last period', async () => {
  expect(await findings([figureJump], [figure('PAK: 49', 'PAK: 9')], [...march])).toEqual([]);
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
