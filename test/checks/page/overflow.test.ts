// What the fit could not place, as findings.
import { expect, it } from 'vitest';
import { overflow } from '../../../src/checks/page/overflow.ts';
import type { Fit, Overflow } from '../../../src/print/fit.ts';
import { pageYaml } from '../../blocks/arrangements.ts';
import { findingsOn, foundOn, run } from './support.ts';

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

it('tells each block that passes its area once, with its greatest excess, in the order of the pages', async () => {
  const found = await foundOn(
    overflow,
    fitted(
      { ...long, block: 'priorities.legal', mm: 3 },
      long,
      { ...long, mm: 20 },
      { ...long, page: 1, block: 'story' },
    ),
  );
  expect(found.map((one) => one.replace(/^.*?(Page \d).*from (\S+) on.* (\S+) mm.*$/, '$1 $2 $3'))).toEqual([
    'Page 1 story 14.4',
    'Page 2 priorities.legal 3.0',
    'Page 2 statelessness.applications 20.0',
  ]);
});

it('leads to page.yaml for what stands nowhere else: a block without words and data, and an area', async () => {
  const page = { page: 1, column: 'right', mm: 8.25, characters: 30 };
  const changes = [
    pageYaml(
      'pages:\n  - form: thirds\n    middle: contacts\n    right: [opening, by_year]\nblocks:\n  by_year: { kind: trend, of: [refugees] }\n',
    ),
  ];
  const found = await foundOn(overflow, {
    ...fitted({ ...page, block: 'by_year' }, { ...page, block: 'right' }),
    changes,
  });
  expect(found).toEqual([
    'error overflow page.yaml:4:22 Page 1 (en): by_year reaches 8.3 mm beyond its place.',
    'error overflow page.yaml:4:12 Page 1 (en): from right on, the text is 8.3 mm too long, about 30 characters.',
  ]);
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

it.each([
  ['donors', 'donors', /^List fewer names/],
  ['logos', 'donor_logos', /^Show fewer logos/],
  ['contacts', 'contacts.sources', /^Shorten the contacts and sources/],
])('says what helps where there is no passage to shorten: %s', async (_, block, hint) => {
  const name = block.split('.')[0];
  const changes = [pageYaml(`pages:\n  - form: thirds\n    middle: ${name}\n    right: [opening]\n`)];
  const one = { page: 1, column: 'middle', block, mm: 8.25, characters: 30 };
  const [told, ...others] = await findingsOn(overflow, { ...fitted(one), changes });
  expect(others).toEqual([]);
  expect(told?.message).toBe(`Page 1 (en): ${block} reaches 8.3 mm beyond its place.`);
  expect(told?.hint).toMatch(hint);
});
