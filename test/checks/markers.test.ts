// Asterisks that would be printed.
import { expect, it } from 'vitest';
import { checkMarkers } from '../../src/checks/markers.ts';
import { strayMarkers } from '../../src/locale/inline.ts';
import { shipped } from '../support/data.ts';
import { periodWith, told } from './support.ts';

const title = (text: string) => ({
  file: `${shipped}/text.en.yaml`,
  find: 'title: Support to COP29',
  put: `title: ${JSON.stringify(text)}`,
});

it('finds nothing in bold and italic that begin and end, and in an escaped asterisk', async () => {
  expect(checkMarkers(await periodWith(), { strayMarkers })).toEqual([]);
  const period = await periodWith(title('**bold**, *italic*, ***both*** and 5\\* hotels'));
  expect(checkMarkers(period, { strayMarkers })).toEqual([]);
});

it.each([
  ['**Access to services', 13],
  ['Access:** services', 13],
  ['Access * services', 20],
])('tells the place in %s', async (typed, column) => {
  expect(told(checkMarkers(await periodWith(title(typed)), { strayMarkers }))).toEqual([
    expect.stringMatching(`^error stray-marker text\\.en\\.yaml:\\d+:${column} `),
  ]);
});
