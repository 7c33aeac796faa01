// Links whose form is wrong, told at the line of the data that they come from.
import { expect, it } from 'vitest';
import { linkWrong } from '../../../src/checks/pdf/link-wrong.ts';
import { shipped } from '../../support/data.ts';
import { foundIn, page } from './support.ts';

it('finds nothing in the addresses of the shipped period', async () => {
  const pages = [page('https://www.unhcr.org/az/', 'mailto:azeba@unhcr.org'), page()];
  expect(await foundIn(linkWrong, { pages })).toEqual([]);
});

it('tells an address once, however often it is printed', async () => {
  const pages = [page('http://unhcr.org/'), page('http://unhcr.org/', undefined)];
  expect(await foundIn(linkWrong, { pages })).toEqual([
    'error link-wrong - The PDF (en): the link to http://unhcr.org/ begins with http:, not with https:// or mailto:.',
    'error link-wrong - The PDF (en) has a link without an address.',
  ]);
});

it('tells it as the data have it, not as the browser mends it, and where', async () => {
  const change = {
    file: `${shipped}/figures.yaml`,
    find: /link: https.*/,
    put: 'link: https://www.unhcr.org/a b',
  };
  const pages = [page('https://www.unhcr.org/a%20b'), page()];
  expect(await foundIn(linkWrong, { pages }, [change])).toEqual([
    expect.stringMatching(
      /^error link-wrong figures\.yaml:\d+:\d+ The link to https:\/\/www\.unhcr\.org\/a b has a space in it\.$/,
    ),
  ]);
});

it('shortens an address without an end', async () => {
  const [line = ''] = await foundIn(linkWrong, { pages: [page(`javascript:${'x'.repeat(5000)}`), page()] });
  expect(line.length).toBeLessThan(260);
});
