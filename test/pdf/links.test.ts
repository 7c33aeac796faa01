// What links say of themselves: their words, as a reader of the page would copy them, and where they go.
import { PDFArray, PDFDict, PDFName } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { textIn } from '../support/pdf-entries.ts';
import { someFacts } from '../support/sheets.ts';
import { type Branch, filled, finishedWith } from './tagged.ts';

/** What the one link of a page says, whose words are shown by these operators. */
async function said(
  operators: string,
  target = '-> https://example.org/',
  link?: Branch,
  links?: typeof someFacts.links,
): Promise<string | undefined> {
  const marked = `/P <</MCID 0 >>BDC\n${operators}\nEMC`;
  const tags: Branch = ['Document', ['P', link ?? ['Link', ['NonStruct', 0], target]]];
  const describeLink: typeof someFacts.describeLink = (words, to) => JSON.stringify([words, to]);
  const { document } = await finishedWith({ ...someFacts, describeLink, links }, marked, tags);
  const annotations = document.getPage(0).node.lookup(PDFName.of('Annots'), PDFArray);
  return textIn(annotations.lookup(0, PDFDict), 'Contents');
}

const web = { web: 'https://example.org/' };
const line = (y: number, shows: string) => `1 0 0 1 9 ${y} Tm\n${shows}`;
const text = (...lines: string[]) => `BT\n/F1 12 Tf\n${lines.join('\n')}\nET`;

test.each([
  ['glyph by glyph', text('(a) Tj 5 0 Td (b) Tj 5 0 Td <63> Tj'), 'abc'],
  ['in an array', text('[(a) -20 (b\\)) <63>] TJ'), 'ab)c'],
  ['over two lines', text(line(40, '(one) Tj'), line(20, '(two) Tj')), 'one two'],
  ['over lines with T*', text('14 TL (one) Tj T* (two) Tj'), 'one two'],
  [
    'with a hyphen of its own at the end of a line',
    text(line(40, '(well-) Tj'), line(20, '(known) Tj')),
    'well-known',
  ],
  [
    'with a soft hyphen at the end of a line',
    text(line(40, '(un) Tj /Span<</ActualText <FEFF00AD> >> BDC (-) Tj EMC'), line(20, '(broken) Tj')),
    'unbroken',
  ],
  ['that stand for others', text('/Span<</ActualText (e) >> BDC (x) Tj EMC (f) Tj'), 'ef'],
  ['with spaces around', text('(  a  b ) Tj'), 'a b'],
])('words %s', async (_, operators, words) => {
  expect(await said(operators)).toBe(JSON.stringify([words, web]));
});

test('a picture in a link says its description', async () => {
  const link: Branch = ['Link', ['Figure', { Alt: 'a red field' }, 0], '-> https://example.org/'];
  expect(await said(filled, undefined, link)).toBe(JSON.stringify(['a red field', web]));
});

test('links to mailboxes, and inside of the document', async () => {
  const words = text('(a) Tj');
  expect(await said(words, '-> mailto:a@b.example')).toBe(JSON.stringify(['a', { mail: 'a@b.example' }]));
  expect(await said(words, '->#there')).toBe(JSON.stringify(['a', { page: 1 }]));
});

test('words from the page, where it has the link: glyphs of Arabic stand in the order of the eye', async () => {
  const links = [
    { address: 'https://example.org/', words: 'منظمة' },
    { address: 'https://example.org', words: 'أخرى' },
  ];
  expect(await said(text('(abc) Tj'), undefined, undefined, links)).toBe(JSON.stringify(['منظمة', web]));
  const mail = [{ address: 'mailto:a@b.example', words: 'اكتب' }];
  expect(await said(text('(abc) Tj'), '-> mailto:a@b.example', undefined, mail)).toBe(
    JSON.stringify(['اكتب', { mail: 'a@b.example' }]),
  );
  expect(await said(text('(abc) Tj'), undefined, undefined, mail)).toBe(JSON.stringify(['abc', web]));
});
