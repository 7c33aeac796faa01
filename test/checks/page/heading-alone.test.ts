// Headings that are parted from what they head.
import { expect, it } from 'vitest';
import { headingAlone } from '../../../src/checks/page/heading-alone.ts';
import { foundOn, run } from './support.ts';

const line = (top: number, page = 2) => {
  return { page, first: { top, bottom: top + 3 }, last: { top, bottom: top + 3 } };
};
const heading = (top: number) => run({ text: 'Statelessness', heading: 3, ...line(top) });
const text = run({ block: 'statelessness.conventions', ...line(180) });

it('is content with a heading over its text, beside it, and run into it', async () => {
  const runs = [
    heading(170),
    text,
    run({ text: 'Units', heading: 4, ...line(20) }),
    run({ ...line(20.5) }),
    run({ text: 'Run-in in two', heading: 5, ...line(60) }),
    run({ text: 'lines:', heading: 5, ...line(64) }),
    run({ ...line(64) }),
  ];
  expect(await foundOn(headingAlone, { runs })).toEqual([]);
});

it.each([
  ['in the next column', [heading(185), run({ ...text, ...line(20) })]],
  ['on the next page', [run({ ...heading(250), ...line(250, 1) }), run({ ...text, ...line(260, 2) })]],
])('tells a heading whose text stands %s, at that text', async (_, runs) => {
  expect(await foundOn(headingAlone, { runs })).toEqual([
    expect.stringMatching(
      /^warning heading-alone text\.en\.yaml:\d+:\d+ Page [12] \(en\): the heading “Statelessness” stands alone at the foot of its column\.$/,
    ),
  ]);
});

it('tells a heading of several runs once, with all of its words, and one that heads nothing', async () => {
  const parts = ['Access to', 'services:'].map((words) => run({ text: words, heading: 1, ...line(185) }));
  expect(await foundOn(headingAlone, { runs: parts })).toEqual([
    expect.stringContaining('the heading “Access to services:” stands alone'),
  ]);
});
