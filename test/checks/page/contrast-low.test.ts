// Words that differ too little from their ground (WCAG 2.1, 1.4.3).
import { expect, it } from 'vitest';
import { contrastLow } from '../../../src/checks/page/contrast-low.ts';
import type { Colour, Run } from '../../../src/print/run.ts';
import { foundOn, run } from './support.ts';

const white: Colour = [255, 255, 255];
const grey = (value: number): Colour => [value, value, value];
const printed = (ink: Colour, ground = white, changes: Partial<Run> = {}) =>
  run({ prints: [{ ink, ground }], ...changes });

/** #767676 on white is 4.54 and #777777 4.48; #949494 is 3.03 and #959595 2.99 (webaim.org/resources/contrastchecker). */
it.each<[string, Run[]]>([
  ['4.5 for text', [printed(grey(0x76)), printed(white, grey(0x76))]],
  ['3 for text of 18 pt', [printed(grey(0x94), white, { size: 18 })]],
  ['3 for bold text of 14 pt', [printed(grey(0x94), white, { size: 14, weight: 700 })]],
  ['nothing where the ground is unknown', [run({ prints: [] })]],
])('asks for %s', async (_, runs) => {
  expect(await foundOn(contrastLow, { runs })).toEqual([]);
});

it.each<[string, Run, string]>([
  ['pale text', printed(grey(0x77)), '#777777 on #ffffff, a contrast of 4.4; 4.5 is the least'],
  [
    'pale large text',
    printed(grey(0x95), white, { size: 20 }),
    '#959595 on #ffffff, a contrast of 2.9; 3 is the least',
  ],
  ['regular text of 14 pt', printed(grey(0x94), white, { size: 14 }), 'a contrast of 3.0; 4.5 is the least'],
  ['bold text of 12 pt', printed(grey(0x94), white, { size: 12, weight: 900 }), '4.5 is the least'],
  [
    'a label where it is palest',
    run({ prints: [0x50, 0x33, 0x60].map((value) => ({ ink: grey(0), ground: grey(value) })) }),
    '#000000 on #333333',
  ],
  [
    'a label whose end is pale',
    run({
      prints: [
        { ink: grey(0), ground: white },
        { ink: grey(0), ground: grey(0x33) },
      ],
    }),
    '#000000 on #333333',
  ],
])('tells %s', async (_, pale, words) => {
  expect(await foundOn(contrastLow, { runs: [pale] })).toEqual([expect.stringContaining(words)]);
});

it('tells a pair of colours once a page, at the passage where it is first', async () => {
  const pale = printed(grey(0x88), white, { block: 'priorities.legal' });
  const next = printed(grey(0x88), white, { page: 2 });
  expect(
    await foundOn(contrastLow, { runs: [pale, run({}), printed(grey(0x88)), printed(grey(0x88)), next] }),
  ).toEqual([
    expect.stringMatching(
      /^error contrast-low text\.en\.yaml:\d+:\d+ Page 1 \(en\): “Some words” is .* So are 2 more\.$/,
    ),
    expect.stringMatching(
      /^error contrast-low - Page 2 \(en\): “Some words” is #888888 on #ffffff, a contrast of 3\.5; 4\.5 is the least\.$/,
    ),
  ]);
});
