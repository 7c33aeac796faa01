// The funding: amounts that contradict each other, or what texts and results say of it.
import { expect, it } from 'vitest';
import { amountSmall } from '../../../src/checks/figures/amount-small.ts';
import { fundingExceeded } from '../../../src/checks/figures/funding-exceeded.ts';
import { fundingFell } from '../../../src/checks/figures/funding-fell.ts';
import { fundingTwice } from '../../../src/checks/figures/funding-twice.ts';
import { fundingTyped } from '../../../src/checks/figures/funding-typed.ts';
import { figure, findings, march, sentences } from './support.ts';

it('says what the page shows where more came than was required', async () => {
  expect(await findings([fundingExceeded], [figure('funded: 4500000', 'funded: 9100000')])).toEqual([
    expect.stringMatching(
      /^warning funding-exceeded figures\.yaml:\d+:11 9100000 USD are funded and 8000000 required: the page prints 114% and no gap\.$/,
    ),
  ]);
});

it.each([
  ['required: 8000000', 'required: 8000', '8000 USD'],
  ['funded: 4500000', 'funded: 4500.5', '4500.5 USD'],
])('%s as %s is too small', async (find, put, says) => {
  const found = await findings([amountSmall, fundingExceeded], [figure(find, put)]);
  expect(found).toEqual([expect.stringContaining(says)]);
});

it.each([
  ['funding_gap', 3_500_000, 'gives again'],
  ['funding_gap', 3_100_000, 'comes to a gap of 3500000 and 56% and 44%'],
  ['percent_funded', 56, 'gives again'],
  ['shortfall', 12, 'comes to a gap'],
])('a result %s of %i', async (name, value, says) => {
  const found = await findings([fundingTwice], [figure('  mine_signs', `  ${name}: ${value}\n  mine_signs`)]);
  expect(found).toEqual([expect.stringContaining(says)]);
});

it('leaves the funding’s own figures, typed, to another check', async () => {
  const text = 'Only 56% of {{funding.required, money}} came, of which 30% in cash.';
  expect(await findings([fundingTyped], sentences('Yox.', text))).toEqual([
    expect.stringContaining('A per cent is typed beside the funding, “30”'),
  ]);
});

it('allows less funding in a new year and in another currency', async () => {
  const less = figure('funded: 4500000', 'funded: 450000');
  expect(await findings([fundingFell], [less], [...march])).toHaveLength(1);
  expect(await findings([fundingFell], [less, figure('currency: USD', 'currency: CHF')], [...march])).toEqual(
    [],
  );
  const lastYear = figure(/as_of: 2024-09-30(?=\n.*\n {2}currency)/, 'as_of: 2023-12-31');
  expect(await findings([fundingFell], [less], [lastYear])).toEqual([]);
});
