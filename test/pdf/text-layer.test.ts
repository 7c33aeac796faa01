// The words that programs read in both PDFs are those of the data, in their order: no letter, space or hyphen more.
import { beforeAll, describe, expect, test } from 'vitest';
import { pageWords } from '../../src/layout/words.ts';
import { beginWork } from '../../src/pdf/begin.ts';
import { openPdf } from '../../src/pdf/metadata.ts';
import { elementsOf, marksOf } from '../../src/pdf/tags/tree.ts';
import { shipped } from '../support/data.ts';
import { shippedIn, useSession } from '../support/factsheets.ts';
import { disagreements, joined, readers, wordsIn, writtenWords } from '../support/read-words.ts';
import { bodies } from '../support/sheet-bodies.ts';
import { finishSheet, sheet, someFacts } from '../support/sheets.ts';

const session = useSession();

describe.each(['az', 'en'])(`${shipped} in %s`, (language) => {
  const made: { html: string; bytes: Uint8Array }[] = [];
  let passages: string[] = [];

  beforeAll(async () => {
    for (const edition of ['screen', 'press'] as const) {
      const { page, locals, factsheet } = await shippedIn(session().tools, language, edition);
      passages = locals.flatMap(({ text }) => passagesIn(text));
      made.push({ html: page, bytes: factsheet.bytes });
    }
  });

  test.each(Object.keys(readers))('%s reads them', async (reader) => {
    for (const { html, bytes } of made) {
      const written = writtenWords(html, language);
      const read = wordsIn((await readers[reader]?.(bytes)) ?? '', language);
      expect(written.length).toBeGreaterThan(1000);
      const told = disagreements(read, written);
      // PDFium puts the letters of a large numeral between those of the small line under it: none is lost.
      if (reader === 'PDFium' && told.length <= 12) expect(letters(told, '+')).toEqual(letters(told, '-'));
      else expect(told).toEqual([]);
    }
  });

  test('the words of the page are those of the data', () => {
    expect(passages.length).toBeGreaterThan(30);
    for (const { html } of made) {
      const written = ` ${writtenWords(html, language).join(' ')} `;
      for (const passage of passages) expect(written).toContain(` ${wordsIn(passage, language).join(' ')}`);
    }
  });
});

/** The letters of the words that are too many, or missing, in the order of the alphabet. */
function letters(told: readonly string[], sign: '+' | '-'): string {
  const words = told.filter((each) => each.startsWith(sign)).map((each) => each.split(' '));
  const all = words.map(([times = '0', word = '']) => word.repeat(Math.abs(Number(times))));
  return [...all.join('')].sort().join('');
}

/** The passages of a text file with their figures, but what only describes a picture. */
function passagesIn(text: unknown): string[] {
  if (typeof text !== 'object' || text === null) return [];
  if ('plain' in text) return [String(text.plain)];
  return Object.entries(text).flatMap(([key, part]) => (key === 'alt' ? [] : passagesIn(part)));
}

test('narrow columns, signs on the line and off it, addresses that break', async () => {
  const html = await sheet(bodies['narrow columns'] ?? '');
  const { bytes } = await finishSheet(session().tools, html, { ...someFacts, words: pageWords(html) });
  const { tree } = beginWork(await openPdf(bytes), someFacts);
  const blocks = elementsOf(tree.top).filter(({ role }) => role === 'P' || role === 'H1');
  // What stands in the tags alone, whatever a reader makes of the places of glyphs.
  const said = blocks.map((block) => marksOf(block).flatMap(({ runs }) => runs.map(({ text }) => text)));
  expect(said.map((texts) => texts.join('').replace(/\u00AD+/g, '\u00AD'))).toEqual([
    'Narrow',
    'Govern\u00ADment supports durable solu\u00ADtions for refugees, asylum-seekers, self-reliance and 10\u00A0000 persons',
    'Write to someone@an.example.org/and/more, in 2024–2025 – or on paper; a bolder1 word, too',
    'Alone Too',
    'lines on a ground of their own',
    'Name and what it means',
  ]);
});

test.each([
  ['a space in a word', 'the gov ern ment in baku', ['+1 gov', '+1 ern', '+1 ment', '-1 government']],
  ['no space at a line’s end', 'the governmentin baku', ['+1 governmentin', '-1 government', '-1 in']],
  ['a word that is lost', 'the government baku', ['-1 in']],
  ['a word twice', 'the the government in baku', ['+1 the']],
  [
    'a hyphen of the layout as one of the word',
    'the govern-ment in baku',
    ['+1 govern-ment', '-1 government'],
  ],
])('%s would be seen', (_, read, told) => {
  const written = wordsIn('The government in Baku', 'en');
  expect(disagreements(wordsIn(read, 'en'), written).sort()).toEqual(told.sort());
});

test('a word that a line’s end parts is one', () => {
  const written = wordsIn('The government is self-reliant in Baku', 'en');
  const read = wordsIn('The govern\u00AD\nment is self-\nreliant in Baku', 'en');
  expect(disagreements(read, written)).toEqual([]);
  expect(joined(read, written)).toEqual(written);
});
