// Names of a YAML text are given others, and every other byte stays as it is.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FactsheetError } from '../../src/errors.ts';
import { editNames, type NameEdit, valueIn } from '../../src/period/edit-names.ts';
import { yamlFiles } from './edit-files.ts';

const format: NameEdit = { first: 'format', value: 2, comment: 'ours' };

function codeOf(source: string, ...edits: NameEdit[]): string {
  try {
    editNames(source, edits);
  } catch (error) {
    if (error instanceof FactsheetError) return `${error.code} ${error.kind} ${error.message}`;
  }
  return 'none';
}

describe('random files', () => {
  it('have one name changed, and no other byte', () => {
    fc.assert(
      fc.property(yamlFiles, fc.nat(), ({ text, maps }, pick) => {
        const places = maps.flatMap(({ path, keys }) => keys.map((key) => [...path, key]));
        const path = places[pick % places.length] ?? [];
        const name = String(path.at(-1));
        const edited = editNames(text, [{ path, key: 'another_name' }]);
        // Where the new name stands, the old one stood; nothing else is another.
        const at = [...edited.matchAll(/another_name/g)].map(({ index }) => index);
        expect(at).toHaveLength(1);
        expect(edited.replace('another_name', () => name)).toBe(text);
      }),
      { numRuns: 150 },
    );
  });

  it('take a first line, and no other byte', () => {
    fc.assert(
      fc.property(yamlFiles, ({ text }) => {
        const edited = editNames(text, [format]);
        expect(Object.entries(valueIn(edited) as object)[0]).toEqual(['format', 2]);
        const without = edited.replace(/format: 2 # ours\r?\n(\r?\n(?=[ \t]*#))?/, '');
        expect([without, edited.replace(/format: 2 # ours\r?\n/, '')]).toContain(text);
      }),
      { numRuns: 150 },
    );
  });
});

describe('a name', () => {
  it.each([
    ['in quotation marks', '"a": 1\n', '"b": 1\n'],
    ['in single ones', "'a' : 1\n", "'b' : 1\n"],
    ['between braces', '{ a: 1, c: 2 }\n', '{ b: 1, c: 2 }\n'],
    ['behind a question mark', '? a # why\n: 1\n', '? b # why\n: 1\n'],
    [
      'with a comment below and a tab before another',
      'a: # x\n  # y\n  d: 1\t# z\n',
      'b: # x\n  # y\n  d: 1\t# z\n',
    ],
    ['with an anchor that others point to', 'a: &one 1\nc: *one\n', 'b: &one 1\nc: *one\n'],
    ['whose value stands elsewhere', 'c: &one { d: 1 }\na: *one\n', 'c: &one { d: 1 }\nb: *one\n'],
  ])('%s', (_, before, after) => {
    for (const edit of [(text: string) => text, (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`]) {
      expect(editNames(edit(before), [{ path: ['a'], key: 'b' }])).toBe(edit(after));
    }
  });

  it('is not changed through an alias, or where it is no plain one', () => {
    expect(codeOf('c: &one { d: 1 }\na: *one\n', { path: ['a', 'd'], key: 'e' })).toMatch(
      /^yaml-anchor findings Line 2 /,
    );
    expect(codeOf('c: &one a\n*one : 1\n', { path: ['a'], key: 'e' })).toMatch(
      /^yaml-anchor findings Line 2 /,
    );
    expect(codeOf('? |\n  a\n: 1\n', { path: ['a\n'], key: 'e' })).toMatch(/^cannot-edit /);
  });

  it('takes a value that others point to only where all of them are to have it', () => {
    const text = 'x: &w old\ny: *w\n';
    const both: NameEdit[] = [
      { path: ['x'], value: 'new' },
      { path: ['y'], value: 'new' },
    ];
    expect(editNames(text, both)).toBe('x: &w new\ny: new\n');
    expect(codeOf(text, { path: ['x'], value: 'new' })).toMatch(/^yaml-anchor /);
  });
});

describe('a first line', () => {
  it.each([
    ['above the first name', '# head\n\nname: x\n', '# head\n\nformat: 2 # ours\nname: x\n'],
    [
      'above the comment that is about it',
      '# head\n\n# the name\nname: x\n',
      '# head\n\nformat: 2 # ours\n\n# the name\nname: x\n',
    ],
    ['above a head without a blank line', '# head\nname: x\n', 'format: 2 # ours\n\n# head\nname: x\n'],
    ['below the line that begins a document', '---\nname: x\n', '---\nformat: 2 # ours\nname: x\n'],
    ['as deep as the others', '  name: x\n  b: 1\n', '  format: 2 # ours\n  name: x\n  b: 1\n'],
    ['between braces', '{ # head\n  name: x }\n', '{ # head\n  format: 2, name: x }\n'],
    ['where it stands already', 'name: x\nformat: 1 # mine\n', 'name: x\nformat: 2 # mine\n'],
    ['above an explicit name', '? name\n: x\n', 'format: 2 # ours\n? name\n: x\n'],
  ])('%s', (_, before, after) => {
    expect(editNames(before, [format])).toBe(after);
    expect(editNames(before.replaceAll('\n', '\r\n'), [format])).toBe(after.replaceAll('\n', '\r\n'));
  });

  it('has no place in a file without names', () => {
    for (const text of ['', '- a\n', 'x\n', '# only\n'])
      expect(codeOf(text, format)).toMatch(/^cannot-edit /);
  });
});
