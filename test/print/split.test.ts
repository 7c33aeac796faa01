// A document is taken apart into its pages, or not at all.
import { expect, test } from 'vitest';
import { splitPages } from '../../src/print/split.ts';

const page = (number: number, words: string) =>
  `<section class="page" data-page="${number}">\n<section>${words}</section>\n</section>\n`;
const document = (body: string) => `<!doctype html>\n<html><head></head>\n<body>\n${body}</body>\n</html>\n`;

test('the parts are the document, and empty pages keep their tags', () => {
  const html = document(page(1, 'one') + page(2, 'two'));
  const split = splitPages(html);
  expect([split?.before, ...(split?.pages ?? []).map((one) => one.html), split?.after].join('')).toBe(html);
  expect(split?.pages.map(({ number, empty }) => ({ number, empty }))).toEqual([
    { number: 1, empty: '<section class="page" data-page="1"></section>' },
    { number: 2, empty: '<section class="page" data-page="2"></section>' },
  ]);
});

test.each([
  ['something stands before the first page', document(`<p>one</p>${page(1, 'one')}`)],
  ['something stands between pages', document(`${page(1, 'one')}<p>one</p>${page(2, 'two')}`)],
  ['a page stands in a box', document(`<div>${page(1, 'one')}</div>`)],
  ['a page stands in another', document(`<section data-page="1">${page(2, 'two')}</section>`)],
  ['there are none', document('<p>one</p>')],
])('not where %s', (_, html) => {
  expect(splitPages(html)).toBeUndefined();
});
