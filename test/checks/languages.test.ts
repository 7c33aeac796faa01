// What one language tells and another does not.
import { expect, it } from 'vitest';
import { checkLanguages } from '../../src/checks/languages.ts';
import { shipped } from '../support/data.ts';
import { periodWith, told } from './support.ts';

const en = `${shipped}/text.en.yaml`;

it('finds nothing where the languages tell the same', async () => {
  expect(checkLanguages(await periodWith())).toEqual([]);
});

it('names a passage that one language lacks, where it belongs', async () => {
  const period = await periodWith({ file: en, find: /^ {2}mine_signs: >-\n.*\n/m, put: '' });
  expect(told(checkLanguages(period))).toEqual([
    expect.stringMatching(
      /^error passage-missing text\.en\.yaml:\d+:1 highlights\.mine_signs stands in \S+text\.az\.yaml \(line \d+\)/,
    ),
  ]);
});

it('names each passage of a section that one language has alone', async () => {
  const period = await periodWith({
    file: en,
    find: /^highlights:/m,
    put: '  a_: "A"\n  b_: "B"\nhighlights:',
  });
  expect(told(checkLanguages(period))).toEqual([
    expect.stringContaining('opening.a_ stands in'),
    expect.stringContaining('opening.b_ stands in'),
  ]);
});
