// What `factsheet status` prints.
import pc from 'picocolors';
import { expect, it } from 'vitest';
import { statusLines } from '../../../src/commands/status/lines.ts';
import type { Part, PeriodStatus } from '../../../src/rollover/status.ts';

const plain = pc.createColors(false);
const figures: Part = {
  kind: 'figures',
  file: 'data/x/2025-03/figures.yaml',
  total: 8,
  done: 2,
  counts: { filled: 2, carried: 2, empty: 4 },
  sections: [
    { name: 'population', total: 4, done: 2, counts: { filled: 2, empty: 2 } },
    { name: 'results', total: 4, done: 0, counts: { carried: 2, empty: 2 } },
  ],
  faults: [],
};
const texts: Part = {
  kind: 'text',
  language: 'az',
  file: 'data/x/2025-03/text.az.yaml',
  total: 3,
  done: 3,
  counts: { written: 1, checked: 2 },
  sections: [{ name: 'opening', total: 3, done: 3, counts: { written: 1, checked: 2 } }],
  faults: [],
};
const open = {
  at: 'population.idps',
  section: 'population',
  state: 'empty' as const,
  place: { file: figures.file, line: 9, column: 3 },
  was: '5 (mid-2024)',
};
const period: PeriodStatus = {
  period: 'x/2025-03',
  total: 11,
  done: 5,
  counts: { filled: 2, written: 1, checked: 2, carried: 2, empty: 4 },
  parts: [figures, texts],
  faults: [],
  open: [open],
  accepted: 0,
};

it('gives each file a bar, and each section of a file that is not done', () => {
  expect(statusLines([period], plain)).toEqual([
    'x/2025-03  5 of 11 done',
    '  figures       ██████▒▒▒▒▒▒░░░░░░░░░░░░    2 of 8   2 filled, 2 carried, 4 empty',
    '    population  ████████████░░░░░░░░░░░░    2 of 4   2 filled, 2 empty',
    '    results     ▒▒▒▒▒▒▒▒▒▒▒▒░░░░░░░░░░░░    0 of 4   2 carried, 2 empty',
    '  text az       ████████████████████████    3 of 3   1 written, 2 checked',
    '',
    `Next: ${figures.file}:9:3  population.idps is empty (was 5 (mid-2024)).`,
  ]);
});

it('lists what is to be given or confirmed, with control characters shown', () => {
  const at = { file: 'data/x/operation.yaml', line: 3, column: 5 };
  const toConfirm = [
    { what: 'The \u001b[31mlogo', place: at },
    { what: 'Its day', at: 'issued', place: at },
  ];
  expect(statusLines([{ ...period, toConfirm }], plain).slice(6, 9)).toEqual([
    'To give or confirm (2)',
    expect.stringMatching(/^ {2}data\/x\/operation\.yaml:3:5 {2}The .*logo$/),
    '  data/x/operation.yaml:3:5  issued: Its day',
  ]);
  expect(statusLines([{ ...period, toConfirm }], plain).join('')).not.toContain('\u001b');
});

it('shows a bar that is neither full nor empty before all or after nothing is done', () => {
  const bar = (done: number, total: number) => {
    const part = { ...texts, done, total, counts: { written: done, empty: total - done }, sections: [] };
    return /[█▒░]+/.exec(statusLines([{ ...period, parts: [part] }], plain)[1] ?? '')?.[0];
  };
  expect(bar(999, 1000)).toMatch(/^█{23}░$/);
  expect(bar(1, 1000)).toMatch(/^█░{23}$/);
  expect(bar(0, 0)).toMatch(/^░{24}$/);
});

it('puts a file that cannot be read before all else', () => {
  const fault = {
    code: 'yaml-syntax',
    severity: 'error' as const,
    message: 'Not YAML.',
    hint: 'Mend it.',
    place: { file: texts.file, line: 3, column: 1 },
  };
  const lines = statusLines(
    [{ ...period, parts: [figures, { ...texts, faults: [fault] }], faults: [fault] }],
    plain,
  );
  expect(lines.find((line) => line.includes('text az'))).toMatch(/cannot be read$/);
  expect(lines.at(-1)).toBe(`Next: ${texts.file}:3:1  Not YAML. Mend it.`);
});

it.each([
  [
    'carried',
    'a.b is carried over: write it anew, or !checked in the place of !carried when it is right for this period.',
  ],
  ['translated', 'a.b is translated: write !checked when a second person has read it.'],
  ['missing', 'a.b is missing here: add it.'],
] as const)('says what to do with what is %s', (state, words) => {
  const entry = { at: 'a.b', section: 'a', state, place: { file: 'f', line: 1 } };
  expect(statusLines([{ ...period, open: [entry] }], plain).at(-1)).toBe(`Next: f:1  ${words}`);
});

it('ends with the check where nothing is left, and parts periods', () => {
  const done = { ...period, open: [] };
  const lines = statusLines([done, done], plain);
  expect(lines.at(-1)).toBe('Nothing is left to fill in. Next: factsheet check x/2025-03');
  expect(lines.filter((line) => line === '').length).toBe(3);
});

it('keeps signs that steer a terminal out of it, and names short enough to line up', () => {
  const section = { name: `\x1b[2J${'x'.repeat(300)}`, total: 1, done: 0, counts: { empty: 1 } };
  const hostile = {
    ...period,
    parts: [{ ...figures, sections: [section] }],
    open: [{ ...open, at: '\x07' }],
  };
  const lines = statusLines([hostile], plain);
  expect(lines.join('')).not.toMatch(/\p{Cc}/u);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(120);
});

it('says where notes are, and that findings were accepted', () => {
  expect(
    statusLines([{ ...period, open: [], notes: 'data/x/2025-03/NOTES.md', accepted: 2 }], plain).slice(-3),
  ).toEqual([
    'Nothing is left to fill in. Next: factsheet check x/2025-03',
    'data/x/2025-03/NOTES.md says what is still to confirm or supply.',
    '2 findings are accepted, with reasons: factsheet check x/2025-03',
  ]);
});
