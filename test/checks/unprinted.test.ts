// Words that belong to something that is missing.
import { expect, it } from 'vitest';
import { checkUnprinted } from '../../src/checks/unprinted.ts';
import { shipped } from '../support/data.ts';
import { periodWith, told } from './support.ts';

const figures = `${shipped}/figures.yaml`;

it('finds nothing in the shipped period', async () => {
  expect(checkUnprinted(await periodWith())).toEqual([]);
});

it.each([
  ['words for no picture', /\n {2}image: .*/, '', 'warning words-without-picture'],
  ['words for no link', /\n {2}link: .*/, '', 'warning words-without-link'],
  ['thanks to nobody', /list: \[.*\]/, 'list: []', 'warning words-without-donors'],
])('tells %s in each language', async (_, find, put, says) => {
  const found = told(checkUnprinted(await periodWith({ file: figures, find, put })));
  expect(found).toEqual([
    expect.stringMatching(`^${says} text\\.az\\.yaml:\\d+:\\d+ `),
    expect.stringMatching(`^${says} text\\.en\\.yaml:\\d+:\\d+ `),
  ]);
});

it('stops a picture that has no words: nobody could hear what it shows', async () => {
  const image = { find: /\n {2}image:\n( {4}.*\n)+/, put: '\n' };
  const period = await periodWith({ file: `${shipped}/text.en.yaml`, ...image });
  expect(told(checkUnprinted(period))).toEqual([
    expect.stringMatching(/^error picture-without-words text\.en\.yaml:\d+:\d+ /),
  ]);
});
