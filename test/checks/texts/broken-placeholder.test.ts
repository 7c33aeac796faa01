// Braces that were meant for a figure.
import { expect, it } from 'vitest';
import { runChecks } from '../../../src/checks/check.ts';
import { brokenPlaceholder } from '../../../src/checks/texts/broken-placeholder.ts';
import { shipped } from '../../support/data.ts';
import { subjectWith, told } from '../support.ts';

const find = async (text: string) => {
  const change = { find: 'title: Support to COP29', put: `title: "${text}"` };
  return told(
    runChecks([brokenPlaceholder], await subjectWith({ file: `${shipped}/text.en.yaml`, ...change })),
  );
};

it('finds nothing in whole figures, and in braces that are just braces', async () => {
  expect(await find('A plain title')).toEqual([]);
  expect(await find('A {set} of {{year, year}} and { } and {x, y}')).toEqual([]);
});

it.each([
  ['{year}', '{year}'],
  ['{ mine_signs, number }', '{ mine_signs, number }'],
  ['{{year, year}} and {year}', '{year}'],
  ['year}}', '}}'],
])('tells %s with its place', async (typed, stray) => {
  const [finding, ...others] = await find(`abc ${typed}`);
  expect(others).toEqual([]);
  const column = `    title: "abc ${typed}`.lastIndexOf(stray) + 1;
  expect(finding).toMatch(new RegExp(`^error broken-placeholder text\\.en\\.yaml:\\d+:${column} “`));
});
