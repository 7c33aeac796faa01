// Asterisks that would be printed.
import { expect, it } from 'vitest';
import { runChecks } from '../../../src/checks/check.ts';
import { strayMarker } from '../../../src/checks/texts/stray-marker.ts';
import { shipped } from '../../support/data.ts';
import { subjectWith, told } from '../support.ts';

const find = async (text: string) => {
  const put = `title: ${JSON.stringify(text)}`;
  const change = { file: `${shipped}/text.en.yaml`, find: 'title: Support to COP29', put };
  return told(runChecks([strayMarker], await subjectWith(change)));
};

it('finds nothing in bold and italic that begin and end, and in an escaped asterisk', async () => {
  expect(await find('**bold**, *italic*, ***both*** and 5\\* hotels')).toEqual([]);
});

it.each([
  ['**Access to services', 13],
  ['Access:** services', 13],
  ['Access * services', 20],
])('tells the place in %s', async (typed, column) => {
  expect(await find(typed)).toEqual([
    expect.stringMatching(`^error stray-marker text\\.en\\.yaml:\\d+:${column} `),
  ]);
});
