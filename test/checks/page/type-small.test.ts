// Type under 7 pt.
import { expect, it } from 'vitest';
import { typeSmall } from '../../../src/checks/page/type-small.ts';
import { foundOn, run } from './support.ts';

it('finds nothing from 7 pt on, whatever rounding does', async () => {
  expect(
    await foundOn(typeSmall, { runs: [run({ size: 7 }), run({ size: 6.9975 }), run({ size: 32 })] }),
  ).toEqual([]);
});

it('tells the smallest of each page, at its passage, and how many more there are', async () => {
  const runs = [
    run({ size: 6.5 }),
    run({ size: 5.25, text: 'The source of all of these figures is told here', block: 'notes.one' }),
    run({ size: 6.9 }),
    run({ size: 6, page: 2, block: 'priorities.legal' }),
  ];
  expect(await foundOn(typeSmall, { runs })).toEqual([
    'error type-small - Page 1 (en): “The source of all of these figures is …” is set in 5.3 pt; 7 is the least. 2 more on this page are too small.',
    expect.stringMatching(
      /^error type-small text\.en\.yaml:\d+:\d+ Page 2 \(en\): “Some words” is set in 6\.0 pt; 7 is the least\.$/,
    ),
  ]);
});
