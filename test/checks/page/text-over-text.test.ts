// Words over words, on pages that are described, not printed.
import { expect, it } from 'vitest';
import { textOverText } from '../../../src/checks/page/text-over-text.ts';
import { foundOn, run } from './support.ts';

const at = (text: string, left: number, top: number, block?: string) => {
  const box = { left, right: left + 30, top, bottom: top + 3 };
  return run({ text, box, lines: [box], ...(block && { block }) });
};

it('tells the first words of a page that lie over others, with their place', async () => {
  const runs = [
    at('A long address', 20, 100, 'protection.cop29'),
    at('the next column', 45, 101),
    at('and again', 48, 102),
  ];
  expect(await foundOn(textOverText, { runs })).toEqual([
    expect.stringMatching(
      /^error text-over-text text\.en\.yaml:\d+:\d+ Page 1 \(en\): “A long address” is printed over “the next column”\. So is 1 more\.$/,
    ),
  ]);
});

it('leaves lines alone that touch, columns side by side, and the lines of one run', async () => {
  const lines = [
    { left: 20, right: 50, top: 100, bottom: 103 },
    { left: 20, right: 50, top: 102, bottom: 105 },
  ];
  const runs = [at('one', 20, 90), at('below', 20, 92.8), at('beside', 50, 90), run({ lines })];
  expect(await foundOn(textOverText, { runs })).toEqual([]);
});

it('tells each page once, and a block that is no text without a place', async () => {
  const runs = [1, 2].flatMap((page) => [
    { ...at('one', 20, 90, 'charts.staff'), page },
    { ...at('two', 21, 91), page },
  ]);
  expect(await foundOn(textOverText, { runs })).toEqual([
    'error text-over-text - Page 1 (en): “one” is printed over “two”.',
    'error text-over-text - Page 2 (en): “one” is printed over “two”.',
  ]);
});
