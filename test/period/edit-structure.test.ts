// Entries of lists and maps put, taken out, moved and renamed: what is not of them stays to the byte.
import { expect, it } from 'vitest';
import type { StructureEdit } from '../../src/period/edit-placing.ts';
import { entryYaml, itemYaml } from '../../src/period/edit-print.ts';
import { editStructure, entryIn } from '../../src/period/edit-structure.ts';

const text = `# The words.

protection: # ours
  # About asylum.
  asylum:
    title: Asylum
    body: >-
      One line
      and another.

  # - - -

  # About law.
  law: { title: Law, body: !carried "It’s # law." } # short
# About it all.
points:
- one
- two # second
lead: [opening, more]
`;

const edits: readonly [what: string, edit: StructureEdit, (text: string) => string][] = [
  [
    'an entry with its comment, among names',
    { path: ['protection', 'law'], before: 'asylum' },
    (was) =>
      was
        .replace('\n  # About law.\n  law: { title: Law, body: !carried "It’s # law." } # short\n', '')
        .replace(
          '  # About asylum.',
          '  # About law.\n  law: { title: Law, body: !carried "It’s # law." } # short\n\n  # About asylum.',
        ),
  ],
  [
    'an item of a list',
    { path: ['points', 1], before: 0 },
    (was) => was.replace('- one\n- two # second', '- two # second\n- one'),
  ],
  [
    'a name between brackets',
    { path: ['lead', 1], before: 0 },
    (was) => was.replace('[opening, more]', '[more, opening]'),
  ],
  [
    'out, with the comment about it',
    { path: ['points'], out: true },
    (was) => was.replace('# About it all.\npoints:\n- one\n- two # second\n', ''),
  ],
  ['out of brackets', { path: ['lead', 0], out: true }, (was) => was.replace('opening, ', '')],
  [
    'in between, as far from its neighbours as they are from one another',
    { path: ['protection', 'new'], put: entryYaml('new', { title: null, body: 'A: b' }), before: 'law' },
    (was) => was.replace('  # About law.', '  new:\n    title:\n    body: "A: b"\n\n  # About law.'),
  ],
  [
    'a list that was not there',
    { path: ['accepted', 0], put: itemYaml({ code: 'said-twice', reason: 'It is so.' }), before: null },
    (was) => `${was}accepted:\n  - code: said-twice\n    reason: It is so.\n`,
  ],
  [
    'another name',
    { path: ['protection', 'law'], name: 'laws' },
    (was) => was.replace('  law: {', '  laws: {'),
  ],
];

it.each(edits)('%s', (_, edit, wanted) => {
  for (const [end, bom] of [
    ['\n', ''],
    ['\r\n', '\uFEFF'],
  ] as const) {
    const given = bom + text.replaceAll('\n', end);
    expect(editStructure(given, edit)).toBe(bom + wanted(text).replaceAll('\n', end));
  }
});

it('fills what is empty, and empties what was full, with a line end at the end or without', () => {
  const put = { path: ['a', 0], put: '- x', before: null } as const;
  expect(editStructure('a: [] # none\nb: 1', put)).toBe('a: # none\n  - x\nb: 1');
  expect(editStructure('a:\n', put)).toBe('a:\n  - x\n');
  expect(editStructure('', put)).toBe('a:\n  - x\n');
  expect(editStructure('a: !checked # c\n  - x\nb: 1', { path: ['a', 0], out: true })).toBe(
    'a: !checked [] # c\nb: 1',
  );
  expect(editStructure('{ a: {} }', { path: ['a', 'b'], put: 'b:\n  - 1', before: null })).toBe(
    '{ a: { b: [1] } }',
  );
});

it('tells what an entry says, and what it stands before', () => {
  expect(entryIn(text, ['protection', 'asylum'])).toEqual({
    yaml: '# About asylum.\nasylum:\n  title: Asylum\n  body: >-\n    One line\n    and another.',
    value: { title: 'Asylum', body: 'One line and another.' },
    before: 'law',
    order: ['asylum', 'law'],
  });
  expect(entryIn(text, ['lead', 1])).toMatchObject({ yaml: '- more', before: null, order: [0, 1] });
  expect(entryIn(text, ['lead', 2])).toBeUndefined();
});

it.each<[string, StructureEdit, string]>([
  ['a: &x 1\nb: *x\n', { path: ['a'], out: true }, 'yaml-anchor'],
  ['a: 1\na: 2\n', { path: ['a'], out: true }, 'yaml-syntax'],
  ['a: 1\nb: 2\n', { path: ['a'], name: 'b' }, 'cannot-edit'],
  ['a: 1\n', { path: ['a'], put: 'a: 2', before: null }, 'cannot-edit'],
  ['a: 1\n', { path: ['a', 'b'], put: 'b: 2', before: null }, 'cannot-edit'],
  ['a: 1\n', { path: ['b'], before: null }, 'cannot-edit'],
  ['a: 1\n', { path: ['b'], put: 'b: 1', before: 'c' }, 'cannot-edit'],
  ['- a: 1\n  b: 2\n', { path: [0, 'a'], out: true }, 'cannot-edit'],
])('refuses in words: %j', (given, edit, code) => {
  expect(() => editStructure(given, edit, 'text.en.yaml')).toThrow(expect.objectContaining({ code }));
});
