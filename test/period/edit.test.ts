// Values of a YAML text change, and every other byte stays as it is.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { FactsheetError } from '../../src/errors.ts';
import { type Edit, editYaml } from '../../src/period/edit.ts';
import { commentsIn, editComments } from '../../src/period/edit-comments.ts';
import { wasOnLine } from '../../src/period/edit-was.ts';
import { dataTags } from '../../src/period/yaml-tags.ts';
import { project, shipped } from '../support/data.ts';
import { yamlFiles } from './edit-files.ts';

const runs = { numRuns: 120 };
const scalars = fc.oneof(
  fc.nat(),
  fc.constant(null),
  fc.constantFrom(
    '2025-03-31',
    'USD',
    '2025',
    'true',
    'a: b',
    'x # y',
    ' ',
    'images/a b.jpg',
    'https://example.org/a?b=c&d#e',
    'ə “q”',
    '- x',
    'tab\there',
    "it's",
  ),
);

function read(text: string): unknown {
  return parseDocument(text.replace(/^\uFEFF/, ''), { customTags: dataTags }).toJS({ mapAsMap: true });
}

function at(value: unknown, steps: readonly (string | number)[]): unknown {
  return steps.reduce<unknown>((inner, key) => (inner instanceof Map ? inner.get(key) : undefined), value);
}

function lines(text: string): string[] {
  return text.split(/(?<=\n)/);
}

function codeOf(source: string, ...edits: Edit[]): string {
  try {
    editYaml(source, edits);
  } catch (error) {
    if (error instanceof FactsheetError) return `${error.code} ${error.kind} ${error.message}`;
  }
  return 'none';
}

describe('random files', () => {
  it('stay as they are where each value is set to what it is', () => {
    fc.assert(
      fc.property(yamlFiles, ({ text, leaves, maps }) => {
        const edits: Edit[] = leaves.map(({ path: at, value }) => ({ path: at, value }));
        for (const { path: to, keys } of maps) {
          const own = keys.map((key) =>
            leaves.find((leaf) => leaf.path.join('\n') === [...to, key].join('\n')),
          );
          if (own.every((leaf) => leaf && typeof leaf.value !== 'string')) {
            const entries = Object.fromEntries(own.flatMap((leaf, n) => [[keys[n], leaf?.value]]));
            if (Object.keys(entries).join() === keys.join())
              edits.push({ path: to, entries: entries as Record<string, null> });
          }
        }
        expect(editYaml(text, edits)).toBe(text);
      }),
      runs,
    );
  });

  it('take a value, and only its line is another', () => {
    fc.assert(
      fc.property(yamlFiles, fc.nat(), scalars, (made, pick, value) => {
        const leaf = made.leaves[pick % Math.max(made.leaves.length, 1)];
        if (!leaf) return;
        const edited = editYaml(made.text, [{ path: leaf.path, value }]);
        expect(at(read(edited), leaf.path)).toEqual(value);
        const [before, after] = [lines(made.text), lines(edited)];
        const first = before.findIndex((line, index) => line !== after[index]);
        if (first < 0) return;
        const tail = before.toReversed().findIndex((line, index) => line !== after.at(-1 - index));
        // The sign of a text of its own lines may stay.
        const isBlock = before
          .slice(Math.max(first - 1, 0), first + 1)
          .some((line) => /[|>]-?(\s|$)/.test(line));
        expect(before.length - tail - first).toBeLessThanOrEqual(isBlock ? 4 : 1);
      }),
      runs,
    );
  });

  it('go and come back: what is emptied with its value in the comment takes the value again', () => {
    fc.assert(
      fc.property(yamlFiles, ({ text, leaves }) => {
        const empty = editYaml(
          text,
          leaves.map(({ path: to }) => ({ path: to, value: null, was: '8087 (mid-2024)' })),
        );
        for (const { path: to } of leaves) expect(at(read(empty), to)).toBeNull();
        const full = editYaml(
          empty,
          leaves.map(({ path: to, value }) => ({ path: to, value, was: '1' })),
        );
        expect(read(full)).toEqual(read(text));
        expect(full).not.toContain('8087 (mid-2024)');
      }),
      runs,
    );
  });

  it('take other entries, and the comments of those that stay are kept', () => {
    fc.assert(
      fc.property(
        yamlFiles,
        fc.nat(),
        fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
        fc.boolean(),
        (made, pick, keep, turn) => {
          const maps = made.maps.filter(({ path: to, keys }) => {
            return (
              keys.every((key) =>
                made.leaves.some((leaf) => leaf.path.join('\n') === [...to, key].join('\n')),
              ) && to.length > 0
            );
          });
          const map = maps[pick % Math.max(maps.length, 1)];
          if (!map) return;
          const kept = map.keys.filter((key, index) => keep[index] && key !== '__proto__');
          const names = [...(turn ? kept.toReversed() : kept), 'NEW'];
          const edited = editYaml(made.text, [
            { path: map.path, entries: Object.fromEntries(names.map((name, index) => [name, index])) },
          ]);
          expect(at(read(edited), map.path)).toEqual(new Map(names.map((name, index) => [name, index])));
          expect([...(at(read(edited), map.path) as Map<string, number>).keys()]).toEqual(names);
          if (/[|>]-?(\s|$)/m.test(made.text) || made.text.includes('{')) return;
          const after = edited.split(/\r?\n/);
          for (const line of made.text.split(/\r?\n/)) {
            if (!map.keys.some((key) => line.trimStart().startsWith(`${key}:`)))
              expect(after).toContain(line);
          }
        },
      ),
      runs,
    );
  });

  it('take a mark and lose it again', () => {
    fc.assert(
      fc.property(yamlFiles, ({ text, leaves }) => {
        const texts = leaves.filter(({ value }) => typeof value === 'string');
        const marked = editYaml(
          text,
          texts.map(({ path: to }) => ({ path: to, mark: 'checked' as const })),
        );
        expect(marked.match(/!checked /g)?.length ?? 0).toBe(texts.length);
        const bare = editYaml(
          marked,
          texts.map(({ path: to }) => ({ path: to, mark: undefined })),
        );
        expect(bare).toBe(text.replace(/!carried /g, ''));
        expect(read(marked)).toEqual(read(text));
      }),
      runs,
    );
  });
});

describe('a value', () => {
  const set = (source: string, ...edits: Edit[]) => editYaml(source, edits);

  it('is emptied in a block and between braces, with the last one in the comment before what stands there', () => {
    expect(set('a: 5 # IDPs\n', { path: ['a'], value: null, was: '5 (mid-2024)' })).toBe(
      'a: # was 5 (mid-2024) # IDPs\n',
    );
    const result = 'x: { value: 2084, as_of: 2024-06-30 } # IDPs\n';
    const empty = set(
      result,
      { path: ['x', 'value'], value: null, was: '2084' },
      { path: ['x', 'as_of'], value: null, was: '2024-06-30' },
    );
    expect(empty).toBe('x: { value: , as_of: } # was 2084, 2024-06-30 # IDPs\n');
    const full = set(
      empty,
      { path: ['x', 'value'], value: 1 },
      { path: ['x', 'as_of'], value: '2024-12-31' },
    );
    expect(full).toBe('x: { value: 1, as_of: 2024-12-31 } # was 2084, 2024-06-30 # IDPs\n');
  });

  it('fills an empty one before its comment', () => {
    expect(set('a:\nb: # was 5 # x\n', { path: ['a'], value: 1 }, { path: ['b'], value: 6, was: '6' })).toBe(
      'a: 1\nb: 6 # was 6 # x\n',
    );
    expect(set('a: {b, c}', { path: ['a', 'b'], value: 1 })).toBe('a: {b: 1, c}');
    expect(set('- \n- 2\n', { path: [0], value: 1 })).toBe('- 1\n- 2\n');
  });

  it('replaces an older comment of the last value, and no other that begins like one', () => {
    const twice = set('a: 5 # was 4\n', { path: ['a'], value: 6, was: '5' });
    expect(twice).toBe('a: 6 # was 5\n');
    expect(set('a: 5 # was mended by hand\n', { path: ['a'], value: 6, was: '5' })).toBe(
      'a: 6 # was 5 # was mended by hand\n',
    );
  });

  it('has a last value in quotation marks where it could be any other word', () => {
    const empty = set('a: photo # x\n', { path: ['a'], value: null, was: 'photo' });
    expect(empty).toBe('a: # was “photo” # x\n');
    expect(set(empty, { path: ['a'], value: 'b', was: '5' })).toBe('a: b # was 5 # x\n');
  });

  it('keeps the grouping and the quotation marks that it had', () => {
    expect(set('a: 8_000_000\n', { path: ['a'], value: 9_500_000 })).toBe('a: 9_500_000\n');
    expect(set('a: 8_000\n', { path: ['a'], value: 70 })).toBe('a: 70\n');
    expect(set("a: 'x'\n", { path: ['a'], value: "it's" })).toBe("a: 'it''s'\n");
    expect(set('a: "2021"\n', { path: ['a'], value: '2025' })).toBe('a: "2025"\n');
    expect(set('a: "5"\n', { path: ['a'], value: 5 })).toBe('a: 5\n');
    expect(set('a: x\n', { path: ['a'], value: '2025' })).toBe('a: "2025"\n');
  });

  it('takes the place of a text of several lines; the comment after its sign stays', () => {
    const source = 'a: !carried >- # hint\n  one\n  two\n\n# foot\nb: 1\n';
    expect(set(source, { path: ['a'], value: null })).toBe('a: # hint\n\n# foot\nb: 1\n');
    expect(set(source, { path: ['a'], value: 'three' })).toBe(
      'a: !carried >- # hint\n  three\n\n# foot\nb: 1\n',
    );
    expect(set(source, { path: ['a'], value: 3 })).toBe('a: 3 # hint\n\n# foot\nb: 1\n');
  });

  it('that is missing comes after its last neighbour', () => {
    expect(set('a:\n  b: 1 # one\n\n# end\nc: 2', { path: ['a', 'x', 'y'], value: 3 })).toBe(
      'a:\n  b: 1 # one\n  x:\n    y: 3\n\n# end\nc: 2',
    );
    expect(set('a: { b: 1 }\r\n', { path: ['a', 'x', 'y'], value: 3 })).toBe('a: { b: 1, x: { y: 3 } }\r\n');
    expect(set('', { path: ['a', 'b'], value: 1 }, { path: ['a', 'c'], value: 2 })).toBe(
      'a:\n  b: 1\n  c: 2\n',
    );
    expect(set('a:\r\n', { path: ['a', 'b'], value: 1 })).toBe('a:\r\n  b: 1\r\n');
  });

  it('puts the comment where a comment may stand', () => {
    const source = 'a: { b: 1, c: "two\n  lines" } # x\n';
    expect(set(source, { path: ['a', 'b'], value: 2, was: '1' })).toBe(
      'a: { b: 2, c: "two\n  lines" } # was 1 # x\n',
    );
  });
});

describe('entries', () => {
  it('are replaced line by line', () => {
    const source =
      'o: # of birth\n  # three\n  UKR: 6540 # most\n  # the next\n  AFG: 1106\n  RUS: 271\n# end\n';
    expect(editYaml(source, [{ path: ['o'], entries: { RUS: 300, UKR: 6541, SYR: 5 } }])).toBe(
      'o: # of birth\n  # three\n  # the next\n  RUS: 300\n  UKR: 6541 # most\n  SYR: 5\n# end\n',
    );
    expect(editYaml(source, [{ path: ['o'], entries: {} }])).toBe(
      'o: {} # of birth\n  # three\n  # the next\n# end\n',
    );
  });

  it('are replaced between braces', () => {
    const source = 'o: {UKR: 6540, AFG: 1106}\n';
    expect(editYaml(source, [{ path: ['o'], entries: { AFG: 1, UKR: null, SYR: 5 } }])).toBe(
      'o: {AFG: 1, UKR:, SYR: 5}\n',
    );
    expect(editYaml(source, [{ path: ['o'], entries: {} }])).toBe('o: {}\n');
  });

  it('are replaced between braces over several lines', () => {
    const source = 'o: {\n  # top\n  UKR: 6540, # most\n  AFG: 1106, # some\n  RUS: 3 # few\n}\n';
    expect(editYaml(source, [{ path: ['o'], entries: { RUS: 4, UKR: 5, SYR: 6 } }])).toBe(
      'o: {\n  RUS: 4, # few\n  # top\n  UKR: 5, # most\n  SYR: 6\n}\n',
    );
  });

  it('of a whole file with a byte order mark', () => {
    expect(editYaml('\uFEFFa: 1\r\n', [{ path: [], entries: { a: 2, b: 3 } }])).toBe(
      '\uFEFFa: 2\r\nb: 3\r\n',
    );
  });

  it('are made where there are none', () => {
    const entries = { UKR: 1, AFG: null };
    expect(editYaml('p:\n  o: # none yet\n  q: 1\n', [{ path: ['p', 'o'], entries }])).toBe(
      'p:\n  o: # none yet\n    UKR: 1\n    AFG:\n  q: 1\n',
    );
    expect(editYaml('p:\n  q: 1\n', [{ path: ['p', 'o', 'r'], entries }])).toBe(
      'p:\n  q: 1\n  o:\n    r:\n      UKR: 1\n      AFG:\n',
    );
    expect(editYaml('p: { o: {} }\n', [{ path: ['p', 'o'], entries }])).toBe('p: { o: { UKR: 1, AFG: } }\n');
    expect(editYaml('p: { o: }\n', [{ path: ['p', 'o'], entries }])).toBe('p: { o: { UKR: 1, AFG: } }\n');
  });
});

describe('a list', () => {
  it('is emptied: its lines go, the comments around it stay', () => {
    const source = 'a: # of ours\n  # two\n  - code: x # one\n    reason: y\n\n  - 5\n# end\nb: 1\n';
    expect(editYaml(source, [{ path: ['a'], items: [] }])).toBe('a: [] # of ours\n  # two\n# end\nb: 1\n');
    expect(editYaml('a:\n- 1\n- 2', [{ path: ['a'], items: [] }])).toBe('a: []\n');
    expect(editYaml('a: [ 1, 2 ] # x\n', [{ path: ['a'], items: [] }])).toBe('a: [] # x\n');
    expect(editYaml('a: []\n', [{ path: ['a'], items: [] }])).toBe('a: []\n');
  });

  it('of numbers is set on one line, where it stands, where its name does, and where nothing does', () => {
    const set = (source: string, path = ['a']) => editYaml(source, [{ path, items: [0.5, 0.25] }]);
    expect(set('a: [ 1, 2 ] # x\nb: 1\n')).toBe('a: [0.5, 0.25] # x\nb: 1\n');
    expect(set('a: # of ours\n  - 1\n  - 2\n# end\n')).toBe('a: [0.5, 0.25] # of ours\n# end\n');
    expect(set('a: # gap\nb: 1\n')).toBe('a: [0.5, 0.25] # gap\nb: 1\n');
    expect(set('p: { a: , b: 1 }\n', ['p', 'a'])).toBe('p: { a: [0.5, 0.25], b: 1 }\n');
    expect(set('p: { b: 1 }\n', ['p', 'a'])).toBe('p: { b: 1, a: [0.5, 0.25] }\n');
    expect(set('p:\n  b: 1\n', ['p', 'a'])).toBe('p:\n  b: 1\n  a: [0.5, 0.25]\n');
    expect(set('', ['p', 'a'])).toBe('p:\n  a: [0.5, 0.25]\n');
    expect(set('a: [0.5, 0.25]\n')).toBe('a: [0.5, 0.25]\n');
    expect(codeOf('a: 5\n', { path: ['a'], items: [1] })).toMatch(/^cannot-edit .*is no list/);
    expect(codeOf('b: 5\n', { path: ['a'], items: [] })).toMatch(/^cannot-edit .*is no list/);
  });

  it('takes a mark and loses it again', () => {
    for (const source of ['a: [AUS, BEL] # x\n', 'a: # x\n  - AUS\n  - BEL\n', 'a:\n  - AUS\n']) {
      const marked = editYaml(source, [{ path: ['a'], mark: 'carried' }]);
      expect(marked).toContain('a: !carried');
      expect(read(marked)).toEqual(read(source));
      expect(editYaml(marked, [{ path: ['a'], mark: 'checked' }])).toBe(marked.replace('carried', 'checked'));
      expect(editYaml(marked, [{ path: ['a'], mark: undefined }])).toBe(source);
    }
  });
});

describe('comments', () => {
  const source = '\uFEFF# Sep\r\na: "# Sep" # was 5 (Sep) # Sep\r\nb: >- # Sep\r\n  # Sep\r\n';
  const moved = editComments(source, (text) => text.replaceAll('Sep', 'Mar'));

  it('change alone: no text that looks like one, and no last value', () => {
    expect(moved).toBe('\uFEFF# Mar\r\na: "# Sep" # was 5 (Sep) # Mar\r\nb: >- # Mar\r\n  # Sep\r\n');
  });

  it('cannot become anything else', () => {
    expect(editComments('a: 1 # x\n', () => 'b: 2\nc: 3')).toBe('a: 1 #b: 2 c: 3\n');
  });

  it('are listed with their lines, from the first value on', () => {
    expect(commentsIn(source)).toEqual([
      { text: '# Sep', line: 2 },
      { text: '# Sep', line: 3 },
    ]);
  });
});

describe('a file that does not allow a change', () => {
  const value: Edit = { path: ['a'], value: 1 };

  it.each([
    [
      'a: &x 5\nb: *x\n',
      value,
      'yaml-anchor findings Line 1 of the file points to another value with & or *.',
    ],
    [
      'b: 1\na: 5: 6\n',
      value,
      'yaml-syntax findings Line 2 of the file is not valid YAML, so that nothing can be changed there.',
    ],
    [
      'a: 1\na: 2\n',
      value,
      'yaml-syntax findings Line 2 of the file is not valid YAML, so that nothing can be changed there.',
    ],
    ['a:\n  b: 1\n', value, 'cannot-edit findings a in the file has values of its own below it.'],
    ['? a\n? b\n', value, 'cannot-edit findings a in the file has no colon.'],
    [
      'a: 5\n',
      { path: ['a', 'b'], value: 1 },
      'cannot-edit findings a in the file has a value where a list of names should be.',
    ],
    [
      'a: 5\n',
      { path: ['a'], entries: { b: 1 } },
      'cannot-edit findings a in the file has a value where a list of names should be.',
    ],
    ['a: 5\n', { path: ['a'], mark: 'carried' }, 'cannot-edit findings a in the file is no text.'],
    ['a: 5\n', { path: ['b'], mark: 'carried' }, 'cannot-edit findings b in the file is missing.'],
    ['a: 5\n', { path: [], value: 1 }, 'cannot-edit findings the file has values of its own below it.'],
    ['a: 5\n', { ...value, was: 'x\ny: 6' }, 'edit-comment internal “x\ny: 6” cannot be a comment.'],
    [
      'a: 5\n',
      { path: ['a'], value: Number.NaN },
      'edit-failed internal the file did not take the change of a.',
    ],
  ] satisfies [string, Edit, string][])('%j', (source, edit, code) => {
    expect(codeOf(source, edit)).toBe(code);
  });
});

it('leaves the shipped figures as they are but for the lines that change', async () => {
  const source = await readFile(path.join(project, 'data', shipped, 'figures.yaml'), 'utf8');
  const edited = editYaml(source, [
    { path: ['population', 'groups', 'refugees'], value: 6431, was: '8087 (mid-2024)' },
    { path: ['population', 'origins', 'asylum_seekers'], entries: { UKR: 170, PAK: 50, IRN: 5 } },
    { path: ['population', 'as_of'], value: '2024-12-31' },
  ]);
  const changed = lines(edited).filter((line) => !lines(source).includes(line));
  expect(changed).toEqual([
    '  as_of: 2024-12-31 # 30 June prints as “mid-2024”, 31 December as “end-2024”\n',
    '    refugees: 6431 # was 8087 (mid-2024)\n',
    '      PAK: 50\n',
    '      IRN: 5\n',
  ]);
  expect(lines(source).length).toBe(lines(edited).length);
});

it.each([
  ['a: { value: , as_of: } # was 2084 (mid-2024) # words', 'as_of', '2024-06-30'],
  ['a: { value: , as_of: } # was 2084 (end-2024)', 'as_of', '2024-12-31'],
  ['a: { value: , during: } # was 3263 (2024-05/2024-06)', 'during', '2024-05/2024-06'],
  ['as_of: # was 2024-06-30 # 30 June', 'as_of', '2024-06-30'],
  ['p: { as_of: , national: } # was as_of 2025-03-31, national 1 (2025-03-31)', 'as_of', '2025-03-31'],
  ['a: { value: , as_of: } # was 2084', 'as_of', undefined],
  ['  refugees: # was 8087 (mid-2024) # “all”', 'refugees', '8087 (mid-2024)'],
  ['  UKR: 6540 # was 6541', 'UKR', '6541'],
  ['o: { UKR: , SYR: } # was UKR 170, SYR 49 (mid-2024)', 'UKR', '170 (mid-2024)'],
  ['o: { UKR: , SYR: } # was UKR 170, SYR 49 (mid-2024)', 'SYR', '49 (mid-2024)'],
  ['x: { value: , as_of: } # was 2084 (mid-2024)', 'value', '2084 (mid-2024)'],
  ['image: # was images/a b.svg # ours', 'image', 'images/a b.svg'],
  ['a: 5 # was mended by hand', 'a', undefined],
  ['a: 5', 'a', undefined],
])('reads the last value of %j', (line, name, was) => {
  expect(wasOnLine(line, name)).toBe(was);
});
