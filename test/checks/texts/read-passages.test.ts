// Passages read as words, with the way back to where each stands.
import { expect, it } from 'vitest';
import { figure, foreign, foundAt, readPassages } from '../../../src/checks/texts/read-passages.ts';
import { dataWith, shipped } from '../../support/data.ts';
import { notes } from '../notes.ts';
import { subjectIn, subjectWith, wordsAt } from '../support.ts';

const en = `${shipped}/text.en.yaml`;

async function read(text: string) {
  const { period } = await subjectWith(notes(en, [text]));
  const found = readPassages(period).find(({ path }) => path.join('.') === 'notes.n0');
  if (!found) throw new Error('no note');
  return found;
}

it.each([
  ['**Bold** and *italic*, ***both***', 'Bold and italic, both'],
  ['5 * 3, 5*3 metres, 5\\* hotels', '5 * 3, 5*3 metres, 5* hotels'],
  ["[a](https://a.org 't') and [the law](<https://example.org/a b> 'The law')", 'a and the law'],
  ['_bold_ and snake_case_name', 'bold and snake_case_name'],
  ['{{year, year}}-cü, **{{mine_signs}}** x', `${figure}-cü, ${figure} x`],
  ['a {{year without an end', 'a \uFFFDyear without an end'],
  ['[the law](https://example.org/a_(b)?c,d) here', 'the law here'],
  ['[no]( link [sic] \\[x](y)', '[no]( link [sic] [x](y)'],
  [':en[Fuji [x] Optical] and 10:en[x]', `${foreign} and 10:en[x]`],
  [
    'see www.unhcr.org/az, a.b@unhcr.org. Or https://x.org/?a=b;c.',
    `see ${foreign}, ${foreign}. Or ${foreign}.`,
  ],
  ['#IBelong and @UNHCR_az, but f@rdi', `${foreign} and ${foreign}, but f@rdi`],
  ['soft\u00ADly \uE000', 'softly \uFFFD'],
  ['e.g. this, i.e. that; 5.1.3', 'e.g. this, i.e. that; 5.1.3'],
])('reads %j', async (text, plain) => {
  expect((await read(text)).plain).toBe(plain);
});

it('keeps the addresses of links, those among words of another language too', async () => {
  const { links } = await read('[a](https://x.org/a_(b)) \\[b](c) :en[of [d](mailto:d@x.org)]');
  expect(links.map(({ address }) => address)).toEqual(['https://x.org/a_(b)', 'mailto:d@x.org']);
});

it('leads from each character back to the text', async () => {
  const text = 'Of **{{year, year}}** [the](https://x.org) \\* end';
  const { plain, starts, ends } = await read(text);
  const parts = [...plain].map((_, at) => text.slice(starts[at], ends[at]));
  expect(parts.slice(0, 4)).toEqual(['O', 'f', ' ', '{{year, year}}']);
  expect(parts.at(plain.indexOf('t'))).toBe('t');
  expect(parts.at(plain.indexOf('*'))).toBe('\\*');
});

it('reads the names of operation.yaml in their languages, and none of its codes and addresses', async () => {
  const { period } = await subjectWith();
  const names = readPassages(period).filter(({ isName }) => isName);
  const paths = names.map(({ path }) => path.join('.'));
  expect(paths).toEqual(expect.arrayContaining(['name.az', 'sources.rdf.name.en', 'offices.baku.az']));
  expect(paths.filter((path) => /url|web|thousands|iso3|slips/.test(path))).toEqual([]);
});

it.each([
  ['double-quoted, with its quotation marks escaped', '"A \\"big\\" word, A big slip"', 'slip', 'slip"'],
  ['single-quoted', "'It''s a slip, a slip'", 'slip,', 'slip,'],
  ['folded', '>-\n    a slip or\n    slip here', 'or slip', 'or'],
  ['plain', 'slip', 'slip', 'slip'],
  ['plain, the second of two', 'a slip, no slip!', 'slip!', 'slip!'],
])('finds the place in a text that is %s', async (_, yaml, needle, words) => {
  const data = await dataWith([{ file: en, find: /$/, put: `\nnotes:\n  n0: ${yaml}\n` }]);
  const { period } = await subjectIn(data, shipped);
  const passage = readPassages(period).find(({ path }) => path[0] === 'notes');
  if (!passage) throw new Error('no note');
  const at = passage.plain.indexOf(needle);
  const { place } = foundAt(passage, at, at + needle.length);
  const finding = { code: '', severity: 'error', message: '', hint: '', ...(place && { place }) } as const;
  expect(await wordsAt(data, finding)).toMatch(new RegExp(`^${RegExp.escape(words)}`));
});

it('widens a sign to the words around it, and not to more than a line of them', async () => {
  const passage = await read(`one , two and ${'x'.repeat(500)}!`);
  expect(foundAt(passage, 3, 4).about).toBe('one ,');
  expect(foundAt(passage, 4, 5).about).toBe(',');
  expect(foundAt(passage, passage.plain.length - 1, passage.plain.length).about.length).toBeLessThan(50);
});
