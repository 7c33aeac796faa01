// What `factsheet new` prints.
import pc from 'picocolors';
import { expect, it } from 'vitest';
import { createdLines } from '../../../src/commands/new/lines.ts';
import type { Created } from '../../../src/session/begin/created.ts';

const plain = pc.createColors(false);
const file = 'data/x/2025-03/figures.yaml';
const text = 'data/x/2025-03/text.en.yaml';
const empty = (at: string, line: number) => {
  return { at, section: at.split('.')[0] ?? '', state: 'empty' as const, place: { file, line, column: 3 } };
};
const created: Created = {
  period: 'x/2025-03',
  from: 'x/2024-09',
  files: [file, text],
  open: [
    empty('issued', 2),
    empty('population.as_of', 5),
    empty('population.groups.refugees', 7),
    { at: 'opening.a', section: 'opening', state: 'carried', place: { file: text, line: 3, column: 3 } },
  ],
  words: [],
  comments: [],
  showsPeople: true,
};

it('names the files, and under each its sections with the lines', () => {
  expect(createdLines(created, plain).slice(0, 10)).toEqual([
    `✓ ${file}`,
    `✓ ${text}`,
    'Made from x/2024-09. To do, in this order, with the lines:',
    '',
    `1. ${file}  3 to fill in`,
    '   issued      2',
    '   population  5 as_of, 7 groups.refugees',
    '',
    `2. ${text}  1 to confirm`,
    '   opening  3 a',
  ]);
});

it('offers the people of the statistics only where the pages show them', () => {
  const offered = (showsPeople: boolean) =>
    createdLines({ ...created, showsPeople }, plain).some((line) => line.includes('factsheet import'));
  expect([offered(true), offered(false)]).toEqual([true, false]);
});

it('has no number for a file in which nothing is to be done', () => {
  const lines = createdLines({ ...created, files: [...created.files, 'data/x/2025-03/page.yaml'] }, plain);
  expect(lines).toContain('✓ data/x/2025-03/page.yaml');
  expect(lines.filter((line) => /^\d\. /.test(line))).toHaveLength(2);
});

it('ends with what to do, and how to see what is left', () => {
  expect(createdLines(created, plain).slice(-2)).toEqual([
    'What is left, at any time: factsheet status x/2025-03',
    'How it looks so far: factsheet build x/2025-03 --draft',
  ]);
});

it('keeps lines to 100 characters, however many there are', () => {
  const open = Array.from({ length: 60 }, (_, index) => empty(`results.figure_number_${index}`, 10 + index));
  const lines = createdLines({ ...created, open }, plain);
  expect(lines.filter((line) => line.length > 100 && line.startsWith('  '))).toEqual([]);
  expect(lines.join('\n').match(/\d+ figure_number_\d+/g)?.length).toBe(60);
  expect(lines.join('\n')).toMatch(/figure_number_\d+,\n {12}\d+ figure_number_/);
});

it('tells what may be left of the last period, and a language that the last period lacks', () => {
  const lines = createdLines(
    {
      ...created,
      open: [
        {
          at: 'opening.a',
          section: 'opening',
          state: 'missing',
          place: { file: 'data/x/2025-03/text.fr.yaml' },
        },
      ],
      words: [{ at: 'opening.a', words: ['March', '2024'], place: { file: text, line: 3, column: 9 } }],
      comments: [{ text: `# ${'of 2024 '.repeat(20)}`, place: { file, line: 4 } }],
    },
    plain,
  );
  expect(lines).toContain('data/x/2025-03/text.fr.yaml is still to be written: the last period has none.');
  expect(lines).toContain(`   ${text}:3:9  opening.a says “March”, “2024”`);
  expect(lines.find((line) => line.startsWith(`   ${file}:4  # of 2024`))).toMatch(/…$/);
});

it('keeps signs that steer a terminal out of it', () => {
  const hostile = {
    ...created,
    comments: [{ text: '# \x1b[2J', place: { file: 'a\x07', line: 1 } }],
    period: 'x\x1b',
  };
  expect(createdLines(hostile, plain).join('')).not.toMatch(/\p{Cc}/u);
});
