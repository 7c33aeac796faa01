// What the fit could not place, as findings.
import { expect, it } from 'vitest';
import { overflow } from '../../../src/checks/page/overflow.ts';
import type { Fit, Overflow } from '../../../src/print/fit.ts';
import { foundOn, run } from './support.ts';

const fitted = (...overflows: Overflow[]): { fit: Fit } => {
  return { fit: { body: 8, leading: 11.25, airs: [1, 1], tight: true, columns: [], overflows } };
};
const long = { page: 2, column: 'texts', block: 'statelessness.applications', mm: 14.44, characters: 424 };

it('finds nothing where everything fits', async () => {
  expect(await foundOn(overflow, fitted())).toEqual([]);
});

it('tells what is too long: the passage, the language, millimetres and characters', async () => {
  expect(await foundOn(overflow, fitted(long))).toEqual([
    expect.stringMatching(
      /^error overflow text\.en\.yaml:\d+:\d+ Page 2 \(en\): from statelessness\.applications on, the text is 14\.4 mm too long, about 424 characters\.$/,
    ),
  ]);
});

it('tells only the greatest excess of a page: the others follow from it', async () => {
  const found = await foundOn(
    overflow,
    fitted({ ...long, block: 'priorities.legal', mm: 3 }, long, { ...long, page: 1, block: 'story' }),
  );
  expect(found).toHaveLength(2);
  expect(found.join('\n')).not.toContain('priorities.legal');
});

it('tells what is too wide, and a block that is no text without a place', async () => {
  const wide = { page: 1, column: 'rail', block: 'charts.population', mm: 3.2, characters: 0 };
  expect(await foundOn(overflow, { ...fitted(wide), language: 'az' })).toEqual([
    'error overflow - Page 1 (az): charts.population is 3.2 mm too wide.',
  ]);
});

it('tells words that reach the edge of the page, once a page, where the fit tells nothing of it', async () => {
  const at = (box: Partial<{ left: number; top: number; right: number; bottom: number }>, page = 1) =>
    run({ page, box: { left: 20, top: 100, right: 40, bottom: 103, ...box }, block: 'protection.cop29' });
  const near = [at({ left: 5, right: 205 }), at({ top: 5, bottom: 292 })];
  expect(await foundOn(overflow, { runs: near })).toEqual([]);
  for (const box of [{ left: 3 }, { right: 207 }, { top: 4 }, { bottom: 296 }]) {
    expect(await foundOn(overflow, { runs: [...near, at(box), at(box)] })).toEqual([
      expect.stringMatching(
        /^error overflow text\.en\.yaml:\d+:\d+ Page 1 \(en\): “Some words” reaches the edge of the page\.$/,
      ),
    ]);
  }
  expect(await foundOn(overflow, { ...fitted(long), runs: [at({ right: 207 }, 2)] })).toHaveLength(1);
});
