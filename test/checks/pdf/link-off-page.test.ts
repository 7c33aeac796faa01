// Links that lie where nobody can click.
import { expect, it } from 'vitest';
import { linkOffPage } from '../../../src/checks/pdf/link-off-page.ts';
import type { Box } from '../../../src/pdf/facts.ts';
import { a4, foundIn, page } from './support.ts';

const linked = (box: Partial<Box>) => {
  const links = [{ address: 'https://unhcr.org/', box: { x: 100, y: 100, width: 40, height: 8, ...box } }];
  return { pages: [page(), { ...page(), links }] };
};

it('is content with links up to the edge of the page', async () => {
  expect(await foundIn(linkOffPage, linked({}))).toEqual([]);
  expect(await foundIn(linkOffPage, linked(a4))).toEqual([]);
  expect(await foundIn(linkOffPage, linked({ x: -0.3, width: 595.8 }))).toEqual([]);
});

it.each<Partial<Box>>([
  { x: 560 },
  { x: -20 },
  { y: 840 },
  { y: -5 },
  { width: 0 },
  { height: 0 },
  { x: 5000, y: 5000 },
])('tells one at %o', async (box) => {
  expect(await foundIn(linkOffPage, linked(box))).toEqual([
    'error link-off-page - Page 2 of the PDF (en): the link to https://unhcr.org/ lies beside the page.',
  ]);
});
