// Braces that were meant for a figure.
import { expect, it } from 'vitest';
import { checkBraces } from '../../src/checks/braces.ts';
import { shipped } from '../support/data.ts';
import { periodWith, told } from './support.ts';

const title = (text: string) => ({
  file: `${shipped}/text.en.yaml`,
  find: 'title: Support to COP29',
  put: `title: "${text}"`,
});

it('finds nothing in whole figures, and in braces that are just braces', async () => {
  expect(checkBraces(await periodWith())).toEqual([]);
  expect(checkBraces(await periodWith(title('A {set} of {{year, year}} and { } and {x, y}')))).toEqual([]);
});

it.each([
  ['{year}', '{year}'],
  ['{ mine_signs, number }', '{ mine_signs, number }'],
  ['{{year, year}} and {year}', '{year}'],
  ['year}}', '}}'],
])('tells %s with its place', async (typed, stray) => {
  const [finding, ...others] = told(checkBraces(await periodWith(title(`abc ${typed}`))));
  expect(others).toEqual([]);
  const column = `    title: "abc ${typed}`.lastIndexOf(stray) + 1;
  expect(finding).toMatch(new RegExp(`^error broken-placeholder text\\.en\\.yaml:\\d+:${column} “`));
});
