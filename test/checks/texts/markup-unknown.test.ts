// Markdown and HTML that would be printed as typed: told with what to write instead; what only looks like it is left alone.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { runChecks } from '../../../src/checks/check.ts';
import { markupUnknown } from '../../../src/checks/texts/markup-unknown.ts';
import { type Change, project, shipped } from '../../support/data.ts';
import { subjectWith, told } from '../support.ts';

const file = `${shipped}/text.en.yaml`;
const cooperation = /^ {2}cooperation: >-\n.*\n.*\n/m;

async function find(text: string): Promise<string[]> {
  const change: Change = { file, find: cooperation, put: text.replaceAll('$', '$$$$') };
  return told(runChecks([markupUnknown], await subjectWith(change)));
}

/** The line (from 1) that the shipped text has some words in. */
async function lineOf(words: string): Promise<number> {
  const lines = (await readFile(path.join(project, 'data', file), 'utf8')).split('\n');
  return lines.findIndex((line) => line.includes(words)) + 1;
}

/** A text as a folded one, as officers write it. */
const folded = (...lines: string[]) => `  cooperation: >-\n${lines.map((line) => `    ${line}\n`).join('')}`;
const literal = (...lines: string[]) => `  cooperation: |\n${lines.map((line) => `    ${line}\n`).join('')}`;

it.each<[string, string, string, number, number]>([
  ['a list', folded('- schools', '- clinics'), 'a list', 120, 5],
  ['a list with stars', literal('We did:', '* schools'), 'a list', 121, 5],
  ['a list under its first words', folded('UNHCR supported:', '- schools', '- clinics'), 'a list', 121, 5],
  ['a numbered list', folded('1. schools', '2. clinics'), 'a list', 120, 5],
  ['a numbered list under words', folded('UNHCR supported', '1) schools', '2) clinics'), 'a list', 121, 5],
  ['a heading', folded('# Cooperation', 'UNHCR works.'), 'a heading', 120, 5],
  ['a heading below', literal('UNHCR works.', '## Next'), 'a heading', 121, 5],
  ['a heading underlined', folded('Cooperation', '===========', 'UNHCR works.'), 'a line', 121, 5],
  ['a quotation', folded('> We are safe.'), 'a quotation', 120, 5],
  ['code', folded('The `registry` works.'), 'code', 120, 9],
  ['code in a fence', literal('```', 'code', '```'), 'code', 120, 5],
  ['a table', literal('| a | b |', '|---|---|', '| 1 | 2 |'), 'a table', 120, 5],
  ['a line', literal('UNHCR works.', '---', 'On.'), 'a line', 121, 5],
  ['bold of HTML', folded('UNHCR <b>works</b>.'), 'HTML', 120, 11],
  ['a break of HTML', folded('UNHCR<br/>works.'), 'HTML', 120, 10],
  ['a comment of HTML', folded('UNHCR <!-- not yet --> works.'), 'HTML', 120, 11],
  ['an entity', folded('A&nbsp;B works.'), 'HTML', 120, 6],
  ['a picture', folded('See ![the site](https://www.unhcr.org/a.png).'), 'a picture', 120, 9],
  ['struck words', folded('UNHCR ~~works~~ rests.'), 'text that is struck out', 120, 11],
  ['a footnote', folded('UNHCR works.[^1]'), 'a footnote', 120, 17],
  ['an address in angle brackets', folded('See <https://www.unhcr.org>.'), 'a link', 120, 9],
  ['a link by name', folded('See [the site][1].'), 'a link', 120, 9],
  ['the address of a name', literal('See it.', '[1]: https://www.unhcr.org'), 'a link', 121, 5],
])('finds %s', async (_, text, what, line, column) => {
  const first = await lineOf('  cooperation: >-');
  const found = await find(text);
  expect(found[0]).toMatch(
    new RegExp(
      `^error markup-unknown text\\.en\\.yaml:${first + line - 119}:${column} “.*” is ${what} to other programs`,
    ),
  );
  expect(new Set(found.map((one) => / is (.*?) to other/.exec(one)?.[1]))).toEqual(new Set([what]));
});

it.each([
  '5 < 7 and 7 > 5, R&D, AT&T, C#, −5, -5 °C, ~50, a_b, x^2.',
  '#IBelong is a campaign; so is #WithRefugees.',
  '1. mart 2024 is a date. No. 2. Then more.',
  '> 50 people came, and >90% of them stayed; a <b and c> d.',
  'UNHCR | Azerbaijan; a|b; {{mine_signs, number}} {{mine_signs, plural(sign|signs)}}.',
  '**Bold**, *italic*, __bold__, [site](https://www.unhcr.org), :en[Fuji Optical], [note] and (brackets).',
  '\\# No heading, \\- no list, \\<b\\>, \\`code\\`, \\[^1].',
  'A text that goes on – with a dash – and self-reliance.',
  'Sections 1.2 and 2.3; 10:30; 2024-06-11; www.unhcr.org/az; azeba@unhcr.org.',
])('leaves %s alone', async (text) => {
  expect(await find(folded(text))).toEqual([]);
});

it('leaves a hyphen between words to another rule', async () => {
  expect(await find(folded('Four people - a girl', 'and a man - came.'))).toEqual([]);
});

it('says what to write instead', async () => {
  const change: Change = { file, find: cooperation, put: folded('A&eacute;B and `x`.') };
  const hints = runChecks([markupUnknown], await subjectWith(change)).map(({ hint }) => hint);
  expect(hints).toEqual([
    expect.stringMatching(/^Write é itself\./),
    expect.stringMatching(/^Take the ` away; an apostrophe is ’\./),
  ]);
});

it('finds mark-up in names, which are printed as they stand', async () => {
  const name: Change = {
    file: 'azerbaijan/operation.yaml',
    find: 'en: UNHCR Azerbaijan',
    put: "en: '**UNHCR** [Azerbaijan](https://www.unhcr.org)'",
  };
  expect(told(runChecks([markupUnknown], await subjectWith(name)))).toEqual([
    expect.stringMatching(
      /^error markup-unknown operation\.yaml:\d+:12 “\*\*UNHCR\*\*” is mark-up, and names are printed/,
    ),
  ]);
});
